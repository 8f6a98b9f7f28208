// @ts-check
/**
 * `npm run check`: every stage that needs no browser, all of them even where one fails. Each is a script of package.json.
 * `node tools/check.mjs --only=lint,types` runs some.
 */

import { spawn } from 'node:child_process'
import { installWhatIsMissing, isCommand, npm, stop } from './install.mjs'

/** In the order in which they run: the quick ones first, the build last, for the browser tests that follow it. */
export const stages = ['lint', 'types', 'unused', 'content', 'unit', 'build']

/** The stages whose words are worth reading when all is well: what the catalogue holds, and how large the build is. */
const toldInFull = ['content', 'build']

/** @typedef {{ name: string, ok: boolean, seconds: number }} Outcome */

/**
 * @param {string} name a script of package.json
 * @param {{ live?: boolean }} [how] live shows the words as they come
 * @returns {Promise<Outcome>}
 */
export async function runStage(name, { live = false } = {}) {
  process.stdout.write(live ? `— ${name}\n` : `— ${name} … `)
  const began = performance.now()
  const { ok, words } = await run(name, live)
  const seconds = (performance.now() - began) / 1000
  console.log(`${live ? `— ${name} ` : ''}${ok ? 'ok' : 'failed'}, ${seconds.toFixed(1)} s`)
  if (!live && (!ok || toldInFull.includes(name))) console.log(words.trimEnd().replace(/^/gm, '  '))
  return { name, ok, seconds }
}

/**
 * @param {string} name
 * @param {boolean} live
 * @returns {Promise<{ ok: boolean, words: string }>}
 */
function run(name, live) {
  const [command, words, options] = npm(['run', '--silent', name])
  return new Promise((done) => {
    const child = spawn(command, words, { ...options, stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    let told = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (told += chunk))
    }
    child.on('error', (error) => done({ ok: false, words: error.message }))
    child.on('close', (code) => done({ ok: code === 0, words: told }))
  })
}

/** @param {Outcome[]} outcomes */
export function summary(outcomes) {
  const lines = outcomes.map(
    ({ name, ok, seconds }) =>
      `${name.padEnd(10)}${ok ? 'ok    ' : 'FAILED'}${seconds.toFixed(1).padStart(8)} s`,
  )
  const failed = outcomes.filter(({ ok }) => !ok).map(({ name }) => name)
  return [...lines, failed.length ? `Failed: ${failed.join(', ')}.` : 'All stages passed.'].join('\n')
}

if (isCommand(import.meta.url)) {
  const only = process.argv
    .find((word) => word.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',')
  const unknown = only?.filter((name) => !stages.includes(name)) ?? []
  if (unknown.length) stop(`No such stage: ${unknown.join(', ')}. There are ${stages.join(', ')}.`)
  installWhatIsMissing()
  const outcomes = []
  for (const name of only ?? stages) outcomes.push(await runStage(name))
  console.log(`\n${summary(outcomes)}`)
  if (outcomes.some(({ ok }) => !ok)) process.exitCode = 1
}
