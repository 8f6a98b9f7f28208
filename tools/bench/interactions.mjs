// @ts-check
/**
 * How fast the atlas answers a hand, in Chromium with WebGL by software, beside a bare page with the same style and data
 * (the folder bare). The limits are those of docs/decisions.md.
 *
 * A letter in the search box: what the main thread works, from the task of the key's event until the frame with the results
 * of that letter is done; all its tasks, layout and painting too, as traced by the browser. The search itself runs in a worker,
 * and results below the window are drawn when typing rests; neither is in it. The limit is one of processor time, which does
 * not depend on what else the machine does; how long the tasks lasted by the clock is told beside it.
 *
 * All else: the time from the event, as the browser dates it, until the frame that shows the answer is laid out and painted: a
 * task asked for in its animation frame. What comes after that frame is not in it: the cells of the matrix, what is said of
 * a chosen place. "Map" is the time until the map has drawn its last frame: shapes that begin or end are
 * laid out anew by MapLibre's workers, here as on the bare page.
 *
 * With `ATLAS_DIST=folder` and `ATLAS_LARGE=folder` the real and the large catalogue built there are measured.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildBare } from './buildBare.mjs'
import { generate } from './generate.mjs'
import { measuredBuild } from './measuredBuild.mjs'
import { besideBare } from './percentiles.mjs'
import * as scenes from './scenes.mjs'
import { letters } from './typing.mjs'

/** @typedef {import('./bench.mjs').Measured} Measured */
/** @typedef {import('./scenes.mjs').Scene} Scene */

const letterLimit = 16
const frameLimit = 100

/**
 * @param {(words: string) => void} say
 * @returns {Promise<Measured[]>}
 */
export async function measure(say) {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-interactions-'))
  const inFolder = (/** @type {string} */ name) => join(folder, name)
  try {
    const real = process.env.ATLAS_DIST ?? inFolder('real')
    if (!process.env.ATLAS_DIST) {
      say('building the atlas')
      await measuredBuild({ out: real })
    }
    const large = process.env.ATLAS_LARGE ?? inFolder('large')
    if (!process.env.ATLAS_LARGE) {
      say('writing 10,000 sample documents and building them')
      generate({ folder: inFolder('content') })
      await measuredBuild({ out: large, content: inFolder('content') })
    }
    say('building the bare page')
    const bare = inFolder('bare')
    await buildBare({ out: bare, built: real })
    say('typing')
    const rows = await typing(large, bare)
    /** @type {Map<string, Scene>} */
    const known = new Map()
    rows.push(...(await acting({ name: 'real', atlas: real, bare, known, say })))
    rows.push(...(await acting({ name: 'large', atlas: large, bare, known, say })))
    return rows
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} large
 * @param {string} bare
 */
async function typing(large, bare) {
  const atlas = await letters({ folder: large, field: '#search', answers: '#list [data-answers]' })
  const plain = await letters({
    folder: bare,
    address: scenes.bareAddress({ width: 880, height: 720 }),
    field: '#field',
    answers: 'output',
  })
  const both = (/** @type {keyof import('./mainThread.mjs').Work} */ of) => ({
    atlas: atlas.map((letter) => letter[of]),
    bare: plain.map((letter) => letter[of]),
  })
  return [
    ...besideBare('a letter, main thread, 10,000 documents', both('processor'), letterLimit),
    ...besideBare('  its tasks by the clock', both('clock')),
    ...besideBare('  the longest of them', both('longest')),
  ]
}

/** What is done, in the atlas and, where there is such a thing, on the bare page. */
const acts = /** @type {const} */ ([
  ['63 provinces or 34', scenes.mergerSteps, scenes.bareSteps],
  ['from event to event', scenes.eventSteps, undefined],
  ['filter', scenes.filterChanges, scenes.bareFilters],
  ['click on a province', scenes.selections, scenes.bareSelections],
  ['matrix of 63 × 63 or 34 × 34', scenes.matrixSteps, undefined],
])

/**
 * @param {object} options
 * @param {string} options.name of the catalogue
 * @param {string} options.atlas
 * @param {string} options.bare
 * @param {Map<string, Scene>} options.known what was measured on the bare page: it is the same for every catalogue
 * @param {(words: string) => void} options.say
 */
async function acting({ name, atlas, bare, known, say }) {
  /** @type {Measured[]} */
  const rows = []
  for (const [what, inAtlas, onBare] of acts) {
    say(`${name} catalogue: ${what}`)
    const own = await inAtlas(atlas)
    const other = known.get(what) ?? (onBare && (await onBare(bare, own.size)))
    if (other) known.set(what, other)
    const frames = (/** @type {Scene} */ { answers }) => answers.map(({ frame }) => frame)
    const maps = (/** @type {Scene} */ { answers }) => answers.flatMap(({ map }) => map ?? [])
    const both = (/** @type {typeof frames} */ of) => ({ atlas: of(own), ...(other && { bare: of(other) }) })
    rows.push(...besideBare(`${what}, ${name}: to the next frame`, both(frames), frameLimit))
    if (other) rows.push(...besideBare(`${what}, ${name}: map`, both(maps)))
  }
  return rows
}
