// Which Chromium the journeys use. Plain JavaScript: the config and `npm test` both ask.
import { existsSync } from "node:fs";

/** A Chromium or Chrome of the system itself, when there is one. */
export function systemBrowser() {
  return [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ].find((path) => existsSync(path));
}

/** It talks to nobody but the site. Root's Chromium starts without its sandbox or not at all. */
export function browserFlags() {
  return [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  ];
}
