// @ts-check
/** Chance that repeats itself: the same seed throws the same numbers on every machine. */

/**
 * @typedef {object} Dice
 * @property {() => number} next 0 counts, 1 does not
 * @property {(from: number, to: number) => number} whole a whole number, both ends count
 * @property {(share: number) => boolean} happens
 * @property {<T>(items: readonly T[]) => T} one
 * @property {<T>(items: readonly (readonly [T, number])[]) => T} weighed one of the items, by its weight
 */

/**
 * @template T
 * @param {T | undefined} item
 * @returns {T}
 */
function present(item) {
  if (item === undefined) throw new RangeError('There is nothing to choose from.')
  return item
}

/**
 * Mulberry32, a generator with 32 bits of state.
 * @param {number} seed a whole number
 * @returns {Dice}
 */
export function dice(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  /** @type {Dice['whole']} */
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    whole,
    happens: (share) => next() < share,
    one: (items) => present(items[whole(0, items.length - 1)]),
    weighed(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      const found = items.find(([, weight]) => (left -= weight) < 0)
      return present(found ?? items.at(-1))[0]
    },
  }
}
