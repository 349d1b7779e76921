import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const chromiumPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const firefoxPlaces = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Path of a Chromium on this machine: PLAYWRIGHT_CHROMIUM, the system's own, or Playwright's. */
export function findChromium(): string | undefined {
  const places = [process.env['PLAYWRIGHT_CHROMIUM'], ...chromiumPlaces, chromium.executablePath()];
  return places.find((place) => place && existsSync(place));
}

/** Path of a Firefox on this machine. */
export function findFirefox(): string | undefined {
  return [process.env['FIREFOX'], ...firefoxPlaces].find((place) => place && existsSync(place));
}
