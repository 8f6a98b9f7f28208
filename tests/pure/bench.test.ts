/** What the benchmarks print, and when they fail. */
import { expect, it } from 'vitest'
import { isBroken, table } from '../../tools/bench/bench.mjs'
import { dice } from '../../tools/bench/dice.mjs'

it('a limit holds up to itself; what is only told, or could not be measured, is not taken for kept', () => {
  expect(isBroken({ what: 'build', value: 120, unit: 's', limit: 120 })).toBe(false)
  expect(isBroken({ what: 'build', value: 120.1, unit: 's', limit: 120 })).toBe(true)
  expect(isBroken({ what: 'build', value: NaN, unit: 's', limit: 120 })).toBe(true)
  expect(isBroken({ what: 'build', value: 1e9, unit: 's' })).toBe(false)
})

it('the table has a line a measurement, with its limit and whether it holds', () => {
  const lines = table([
    { what: 'build', value: 95.24, unit: 's', limit: 120 },
    { what: 'memory', value: 2500, unit: 'MB', limit: 2000 },
    { what: 'search', value: 412, unit: 'ms' },
  ]).split('\n')
  expect(lines).toEqual([
    'build     95.2 s     ≤ 120 s  ok',
    'memory  2,500 MB  ≤ 2,000 MB  BROKEN',
    'search    412 ms',
  ])
})

it('the dice throw the same for the same seed, on every machine, and all numbers of a range', () => {
  const thrown = dice(1)
  expect([thrown.whole(1, 1000), thrown.whole(1, 1000), thrown.whole(1, 1000)]).toEqual([628, 3, 528])
  const all = Array.from({ length: 600 }, () => thrown.whole(1, 6))
  expect(new Set(all)).toEqual(new Set([1, 2, 3, 4, 5, 6]))
})
