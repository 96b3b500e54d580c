import { defineConfig, devices } from "@playwright/test";
import { freePort } from "./setup/free-port.ts";
import { browserFlags, systemBrowser } from "./setup/browser.mjs";

// Read again by each worker: the first one to read it chooses, the others inherit.
process.env.JOURNEYS_PORT ??= String(await freePort());

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results/journeys",
  globalSetup: "./setup/site.ts",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "../test-results/journeys.json" }]],
  use: {
    baseURL: `http://localhost:${process.env.JOURNEYS_PORT}`,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: { executablePath: systemBrowser(), args: browserFlags() },
  },
  projects: [{ name: "chromium", use: devices["Desktop Chrome"] }],
});
