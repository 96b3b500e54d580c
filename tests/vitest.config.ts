import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: ".",
    include: ["app/**/*.test.{ts,tsx}", "db/**/*.test.ts", "search/**/*.test.ts", "tests/*.test.ts", "tests/access/**/*.test.ts", "tests/search/*.test.ts"],
    globalSetup: ["tests/setup/global.ts"],
    setupFiles: ["tests/setup/each-file.ts"],
    pool: "forks",
    maxWorkers: 2,
    // No test measures time: on a busy machine one is slower, not wrong.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
