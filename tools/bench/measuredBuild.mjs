// @ts-check
/** Builds the atlas as `npm run build` does, of one content or another, and measures it. */

import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '../install.mjs'

/**
 * @param {object} options
 * @param {string} options.out the folder that the build fills
 * @param {string} [options.content] the folder that holds content/ and public/geo; the project's own unless told
 * @returns {Promise<{ seconds: number, processorSeconds: number, peakBytes: number }>} by the clock, of all processors
 *   together, and the most memory that was resident
 * @throws when the build fails, with its words
 */
export async function measuredBuild({ out, content }) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-build-'))
  const footprint = join(folder, 'footprint.json')
  const vite = join(projectFolder, 'node_modules/vite/bin/vite.js')
  const began = performance.now()
  try {
    await run(
      [
        '--import',
        new URL('footprint.mjs', import.meta.url).href,
        vite,
        'build',
        '--configLoader',
        'runner',
        '--outDir',
        out,
        '--emptyOutDir',
      ],
      { ...process.env, ATLAS_FOOTPRINT: footprint, ...(content && { ATLAS_CONTENT: content }) },
    )
    const seconds = (performance.now() - began) / 1000
    return { seconds, ...JSON.parse(readFileSync(footprint, 'utf8')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string[]} words
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<void>}
 */
function run(words, env) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, words, {
      cwd: projectFolder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let told = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (told += chunk))
    child.on('error', failed)
    child.on('close', (code) =>
      code === 0 ? done() : failed(new Error(`The build ended with ${code}:\n${told.trim()}`)),
    )
  })
}
