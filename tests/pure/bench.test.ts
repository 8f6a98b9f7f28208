/** What the benchmarks print, and when they fail. */
import { expect, it } from 'vitest'
import { isBroken, table } from '../../tools/bench/bench.mjs'
import { dice } from '../../tools/bench/dice.mjs'
import { workBetween } from '../../tools/bench/mainThread.mjs'
import { besideBare, percentile } from '../../tools/bench/percentiles.mjs'

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

it('a percentile is a value that was measured, whatever the order in which they came', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
  expect([0, 0.5, 0.95, 1].map((share) => percentile(hundred, share))).toEqual([1, 50, 95, 100])
  expect(percentile([9, 7, 8], 0.5)).toBe(8)
  expect(percentile([9, 7, 8], 0.95)).toBe(9)
  expect(percentile([], 0.5)).toBeNaN()
})

it('the atlas stands beside the bare page with a ratio, and only its 95th percentile has a limit', () => {
  const lines = table(besideBare('a click', { atlas: [20, 30, 150], bare: [10, 20, 50] }, 100)).split('\n')
  expect(lines.map((line) => line.replace(/ {2,}/g, '  '))).toEqual([
    'a click, p50  30 ms',
    '  the same on the bare page, p50  20 ms',
    '  atlas ÷ bare  1.5 ×',
    'a click, p95  150 ms  ≤ 100 ms  BROKEN',
    '  the same on the bare page, p95  50 ms',
    '  atlas ÷ bare  3 ×',
  ])
  expect(besideBare('a click', { atlas: [] }, 100).some(isBroken)).toBe(true)
})

it('work between two marks is that of their thread: the task of the first as a whole, the last up to its mark', () => {
  const mark = (name: string, ts: number, tid = 1) => ({ name, ph: 'I', pid: 1, tid, ts })
  const task = (ts: number, dur: number, tid = 1) => ({
    name: 'RunTask',
    ph: 'X',
    pid: 1,
    tid,
    ts,
    dur,
    tdur: dur / 2,
  })
  const events = [
    task(0, 500), // before
    task(1000, 2000),
    mark('asked', 2000),
    task(1500, 9000, 2), // a worker's
    task(4000, 5000),
    task(10_000, 4000),
    mark('answered', 11_000),
    task(15_000, 700), // after
    mark('asked', 20_000), // never answered
  ]
  expect(workBetween(events, 'asked', 'answered')).toEqual([{ processor: 4, clock: 8, longest: 5 }])
})
