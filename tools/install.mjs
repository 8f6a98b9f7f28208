// @ts-check
/** Installs what is missing: says when Node.js is too old, and runs `npm ci` when node_modules is not what the lock says. */

import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/**
 * Whether the build and the test tools run on this version: 20.19 and newer, but for 21 and the first releases of 22.
 * @param {string} version as in process.versions.node, "20.19.0"
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major === 20) return minor >= 19
  if (major === 22) return minor >= 13
  return major > 22
}

/**
 * The packages that the lock names and node_modules lacks or holds in another version.
 * npm writes what it installed into node_modules/.package-lock.json, last of all, so an install that was cut short shows.
 * Packages for other platforms are in the lock too; where one is absent, that is as it should be.
 * @param {string} folder of package-lock.json and node_modules
 * @returns {string[]} their folders, such as node_modules/react
 */
export function missingPackages(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'))
  const installed = packagesIn(join(folder, 'node_modules', '.package-lock.json'))
  return Object.keys(wanted).filter((name) => {
    if (name === '' || (!installed[name] && wanted[name]?.optional)) return false
    return wanted[name]?.version !== installed[name]?.version
  })
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>} nothing where the file is absent or broken
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return {}
  }
}

/**
 * How to start npm: through the npm that runs us, where one does; Windows finds `npm.cmd` only through a shell.
 * @param {string[]} words
 * @returns {[command: string, words: string[], options: { cwd: string, shell?: boolean }]} what `spawn` takes
 */
export function npm(words) {
  const cwd = projectFolder
  if (process.env.npm_execpath?.endsWith('.js'))
    return [process.execPath, [process.env.npm_execpath, ...words], { cwd }]
  return ['npm', words, { cwd, shell: process.platform === 'win32' }]
}

/** Ends the process with one sentence when Node.js is too old or the packages cannot be installed. */
export function installWhatIsMissing() {
  if (!nodeIsNewEnough(process.versions.node)) {
    stop(
      `Linkage Atlas needs Node.js 20.19 or newer (of the 22 line, 22.13 or newer); this is ${process.versions.node}.`,
    )
  }
  const missing = missingPackages(projectFolder)
  if (missing.length === 0) return
  console.log(`Installing packages (${missing.length} missing or of another version): npm ci`)
  const [command, words, options] = npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  const { status } = spawnSync(command, words, { ...options, stdio: 'inherit' })
  if (status !== 0) stop('The packages could not be installed: see what npm says above.')
}

/**
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence)
  process.exit(1)
}

/**
 * Whether the module is the one that `node` was started with, not imported by another.
 * @param {string} moduleUrl import.meta.url
 */
export function isCommand(moduleUrl) {
  return process.argv[1] !== undefined && moduleUrl === pathToFileURL(realpathSync(process.argv[1])).href
}

if (isCommand(import.meta.url)) installWhatIsMissing()
