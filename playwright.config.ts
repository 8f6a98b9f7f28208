/** The tests in a real browser, on the built atlas in dist, and on a host page of another origin that embeds it. */

import { defineConfig } from '@playwright/test'
import { atlas, folder, host, ports } from './tests/browser/addresses'
import { chromiumArguments, findChromium, howToGetChromium } from './tools/chromium.mjs'

const executablePath = findChromium()
if (!executablePath) throw new Error(howToGetChromium())

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  // Software WebGL takes all the cores that a small machine has.
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: atlas,
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 720 },
    launchOptions: { executablePath, args: chromiumArguments },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  webServer: [
    { command: `node tools/serve.mjs ${folder} ${ports.atlas}`, url: atlas },
    { command: `node tools/serve.mjs tests/browser/host ${ports.host} --without-policy`, url: host },
  ],
})
