// @ts-check
/** Finds the Chromium that the browser tests drive, and installs one where that can be done unasked. */

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * WebGL by software, so that the map draws the same on every machine; no hinting and one colour profile, so that pictures do;
 * and no calls home, which closed networks refuse many at a time.
 */
export const chromiumArguments = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/**
 * The program to start: CHROMIUM_PATH before all else, then what is installed.
 * @param {object} [machine] the machine to look at, this one unless told
 * @param {Record<string, string | undefined>} [machine.environment]
 * @param {string} [machine.platform]
 * @param {(path: string) => boolean} [machine.exists]
 * @returns {string | undefined}
 */
export function findChromium({
  environment = process.env,
  platform = process.platform,
  exists = existsSync,
} = {}) {
  if (environment.CHROMIUM_PATH)
    return exists(environment.CHROMIUM_PATH) ? environment.CHROMIUM_PATH : undefined
  return candidates(environment, platform).find(exists)
}

/**
 * @param {Record<string, string | undefined>} environment
 * @param {string} platform
 */
function candidates(environment, platform) {
  if (platform === 'darwin') return macApplications
  if (platform === 'win32') {
    return windowsFolders
      .flatMap((name) => environment[name] ?? [])
      .map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean)
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)))
}

/** What to tell a person whose machine has no Chromium. */
export function howToGetChromium(environment = process.env) {
  return environment.CHROMIUM_PATH
    ? `CHROMIUM_PATH names ${environment.CHROMIUM_PATH}, but there is no such file.`
    : 'The browser tests need Chromium or Chrome: install one, or set CHROMIUM_PATH to its program.'
}

/**
 * The program to start, installed first with apt where there is none and we are root on Debian or Ubuntu.
 * @returns {string | undefined}
 */
export function findOrInstallChromium() {
  const found = findChromium()
  if (found || process.env.CHROMIUM_PATH || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return found
  console.log('Installing Chromium for the browser tests: apt-get install chromium')
  apt(['update'])
  apt(['install', '-y', '--no-install-recommends', 'chromium'])
  return findChromium()
}

/** @param {string[]} words */
function apt(words) {
  spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
