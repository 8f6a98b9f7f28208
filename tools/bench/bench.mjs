// @ts-check
/**
 * `npm run bench`: runs all benchmarks, or those named (`npm run bench -- catalogue`), prints what each measured beside its
 * limit, and ends with 1 where a limit is broken or a benchmark cannot run.
 */

import { installWhatIsMissing, isCommand, stop } from '../install.mjs'

/**
 * @typedef {object} Measured
 * @property {string} what
 * @property {number} value
 * @property {string} unit
 * @property {number} [limit] the most that it may be; without one it is only told
 */
/** @typedef {{ measure: (say: (words: string) => void) => Promise<Measured[]> }} Benchmark */

/** A benchmark is a module that exports `measure`. @type {Record<string, () => Promise<Benchmark>>} */
const benchmarks = {
  catalogue: () => import('./catalogue.mjs'),
  interactions: () => import('./interactions.mjs'),
  pictures: () => import('./pictures.mjs'),
}

/** @param {Measured} measured */
export const isBroken = ({ value, limit }) => limit !== undefined && !(value <= limit)

/** @param {number} value */
const written = (value) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 1000 ? 1 : 0 })

/**
 * A line a measurement: what, how much, the limit.
 * @param {readonly Measured[]} rows
 */
export function table(rows) {
  const cells = rows.map(
    (row) =>
      /** @type {const} */ ([
        row.what,
        `${written(row.value)} ${row.unit}`,
        row.limit === undefined ? '' : `≤ ${written(row.limit)} ${row.unit}`,
        row.limit === undefined ? '' : isBroken(row) ? 'BROKEN' : 'ok',
      ]),
  )
  const width = (/** @type {0 | 1 | 2} */ column) => Math.max(...cells.map((line) => line[column].length))
  return cells
    .map(([what, value, limit, verdict]) =>
      [what.padEnd(width(0)), value.padStart(width(1)), limit.padStart(width(2)), verdict]
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

if (isCommand(import.meta.url)) {
  const named = process.argv.slice(2)
  const unknown = named.filter((name) => !Object.hasOwn(benchmarks, name))
  if (unknown.length)
    stop(`No such benchmark: ${unknown.join(', ')}. There are ${Object.keys(benchmarks).join(', ')}.`)
  installWhatIsMissing()
  for (const [name, load] of Object.entries(benchmarks)) {
    if (named.length && !named.includes(name)) continue
    console.log(`— ${name}`)
    try {
      const { measure } = await load()
      const rows = await measure((words) => console.log(`  ${words} …`))
      console.log(table(rows).replace(/^/gm, '  '))
      if (rows.some(isBroken)) process.exitCode = 1
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
      process.exitCode = 1
    }
  }
}
