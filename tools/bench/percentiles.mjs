// @ts-check
/** What many repetitions come to, alone and beside the same on a bare page. */

/** @typedef {import('./bench.mjs').Measured} Measured */

/**
 * The smallest of the values that so large a share of them does not pass (nearest rank).
 * @param {readonly number[]} values
 * @param {number} share 0–1
 * @returns {number} NaN of no values
 */
export function percentile(values, share) {
  const inOrder = [...values].sort((a, b) => a - b)
  return inOrder[Math.max(0, Math.ceil(share * inOrder.length) - 1)] ?? NaN
}

const shares = /** @type {const} */ ([
  ['p50', 0.5],
  ['p95', 0.95],
])

/**
 * Median and 95th percentile of the atlas, of the bare page, and how many times as long the atlas takes.
 * @param {string} what
 * @param {object} measured milliseconds
 * @param {readonly number[]} measured.atlas
 * @param {readonly number[]} [measured.bare]
 * @param {number} [limit] of the atlas' 95th percentile
 * @returns {Measured[]}
 */
export function besideBare(what, { atlas, bare }, limit) {
  return shares.flatMap(([name, share]) => {
    const own = percentile(atlas, share)
    const row = { what: `${what}, ${name}`, value: own, unit: 'ms' }
    const rows = [share === 0.95 && limit !== undefined ? { ...row, limit } : row]
    if (!bare) return rows
    const other = percentile(bare, share)
    return [
      ...rows,
      { what: `  the same on the bare page, ${name}`, value: other, unit: 'ms' },
      { what: '  atlas ÷ bare', value: own / other, unit: '×' },
    ]
  })
}
