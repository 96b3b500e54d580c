import { defineConfig, devices } from "@playwright/test";
export default defineConfig({ testDir: "journeys", outputDir: "/tmp/pwout", timeout: 120000, expect: { timeout: 8000 }, reporter: "line",
  use: { baseURL: "http://localhost:3100", locale: "nl-NL", timezoneId: "Europe/Amsterdam", screenshot: "only-on-failure", actionTimeout: 8000, launchOptions: { executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-background-networking"] } },
  projects: [{ name: "chromium", use: devices["Desktop Chrome"] }] });
