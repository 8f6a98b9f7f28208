/** What happened when, and what changed between two days: counted right for the merger, and sound for any catalogue. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentSummary, PlaceSummary } from '../../src/catalogue/api'
import {
  changesBetween,
  countOn,
  mergersOf,
  otherDay,
  unchanged,
  type Changes,
} from '../../src/catalogue/changes'
import { existsOn, merger, eveOfMerger } from '../../src/catalogue/dates'
import {
  countOfDay,
  dayOfCount,
  happenings,
  histogram,
  moments,
  momentsAround,
  nextMonth,
} from '../../src/catalogue/events'
import { lifeOf } from '../../src/catalogue/life'
import { documents, index } from '../content/builtAtlas'

const all = happenings(index.places, documents)
const provinces = (places: readonly PlaceSummary[]) => places.filter(({ kind }) => kind === 'province')

describe('the merger of 2025-07-01', () => {
  const changes = changesBetween(all, '2025-06-30', '2025-07-01')

  it('ended 52 provinces and began 23, and left 11 as they were', () => {
    expect(provinces(changes.ended)).toHaveLength(52)
    expect(provinces(changes.began)).toHaveLength(23)
    expect(unchanged(index.places, 'province', '2025-06-30', '2025-07-01')).toHaveLength(11)
    expect(countOn(index.places, 'province', '2025-06-30')).toBe(63)
    expect(countOn(index.places, 'province', '2025-07-01')).toBe(34)
  })

  it('is told merger by merger, each ended province once, all by Resolution 202', () => {
    const told = mergersOf(provinces(changes.ended), index.places)
    expect(told).toHaveLength(23)
    expect(told.flatMap(({ from }) => from)).toHaveLength(52)
    expect(new Set(told.flatMap(({ to }) => to))).toEqual(new Set(provinces(changes.began)))
    expect(new Set(told.map(({ by }) => by))).toEqual(new Set(['2025-06-12-nghi-quyet-202-2025-qh15']))
    const dongNai = told.find(({ to }) => to.some(({ id }) => id === 'dong-nai-2025'))!
    expect(dongNai.from.map(({ name }) => name.vi).sort()).toEqual(['Bình Phước', 'Đồng Nai'])
  })

  it('ended the districts by another resolution, without successors', () => {
    const districts = mergersOf(
      changes.ended.filter(({ kind }) => kind === 'district'),
      index.places,
    )
    expect(districts).toHaveLength(1)
    expect(districts[0]).toMatchObject({
      to: [],
      by: '2025-06-16-nghi-quyet-203-2025-qh15',
      on: '2025-07-01',
    })
  })
})

describe('what is known of the real catalogue', () => {
  it('Hue became a centrally run city on 2025-01-01, and Dong Nai on 2026-04-30', () => {
    const ranked = all.flatMap((h) => (h.what === 'ranked' ? [[h.day, h.place.name.en, h.place.level]] : []))
    expect(ranked).toEqual([
      ['2025-01-01', 'Hue', 'city'],
      ['2026-04-30', 'Dong Nai', 'city'],
    ])
  })

  it('an agreement up to 2025 is over on the first day of 2026', () => {
    const { over } = changesBetween(all, '2025-12-31', '2026-01-01')
    expect(over.map(({ ends }) => ends)).toEqual(over.map(() => 2025))
    expect(over.map(({ id }) => id)).toContain('2022-09-16-ban-ghi-nho-hop-tac-thanh-hoa-nghe-an-ha-tinh')
  })

  it('a document only known to be older than its date never came', () => {
    const came = new Set(all.flatMap((h) => (h.what === 'came' ? [h.document.id] : [])))
    for (const { id, dateIs } of documents) expect(came.has(id)).toBe(!dateIs)
  })

  it('Resolution 26 of 2013 is superseded on the day of Resolution 39', () => {
    const { superseded } = changesBetween(all, '2023-07-17', '2023-07-18')
    expect(superseded.map(({ number }) => number)).toEqual(['26-NQ/TW'])
  })
})

const day = fc.integer({ min: countOfDay('2000-01-01'), max: countOfDay('2035-12-31') }).map(dayOfCount)
const date = fc.oneof(
  day,
  day.map((d) => d.slice(0, 7)),
  day.map((d) => d.slice(0, 4)),
)
const name = { vi: 'x', en: 'x' }
const document: fc.Arbitrary<DocumentSummary> = fc
  .record({
    date,
    before: fc.boolean(),
    ends: fc.option(fc.integer({ min: 2000, max: 2035 })),
    replaced: fc.option(date),
  })
  .map(({ date, before, ends, replaced }) => ({
    id: 'd',
    kind: 'programme',
    title: name,
    date,
    ...(before && { dateIs: 'before' }),
    ...(ends && { ends }),
    ...(replaced && { supersededBy: { id: 's', title: name, date: replaced } }),
    issuers: [],
    themes: [],
    places: 0,
  }))
const place: fc.Arbitrary<PlaceSummary> = fc
  .record({ bounds: fc.option(fc.tuple(day, day)), open: fc.boolean() })
  .map(({ bounds, open }) => {
    const [from, until] = [...(bounds ?? [])].sort()
    return {
      id: 'p',
      kind: 'town',
      name,
      documents: 0,
      ...(from && until && from < until && { span: open ? { from } : { from, until } }),
    }
  })
const catalogue = fc.tuple(fc.array(place, { maxLength: 6 }), fc.array(document, { maxLength: 8 }))
const three = fc.tuple(day, day, day).map((days) => days.sort())
const keys = ['began', 'ended', 'ranked', 'came', 'over', 'superseded'] as const
const sizes = (changes: Changes) => keys.map((key) => changes[key].length)

describe('changes between any two days of any catalogue', () => {
  it('are none where the two days are one, or in the wrong order', () => {
    fc.assert(
      fc.property(catalogue, three, ([places, list], [a, b]) => {
        const found = happenings(places, list)
        expect(sizes(changesBetween(found, a, a))).toEqual([0, 0, 0, 0, 0, 0])
        expect(sizes(changesBetween(found, b, a))).toEqual([0, 0, 0, 0, 0, 0])
      }),
    )
  })

  it('add up over a day in between', () => {
    fc.assert(
      fc.property(catalogue, three, ([places, list], [a, b, c]) => {
        const found = happenings(places, list)
        const whole = changesBetween(found, a, c)
        const [first, second] = [changesBetween(found, a, b), changesBetween(found, b, c)]
        for (const key of keys) expect(whole[key]).toEqual([...first[key], ...second[key]])
      }),
    )
  })

  it('lead from the places of the one day to those of the other', () => {
    fc.assert(
      fc.property(catalogue, three, ([places], [a, , c]) => {
        const { began, ended } = changesBetween(happenings(places, []), a, c)
        const on = (d: string) => places.filter(({ span }) => existsOn(span, d)).length
        expect(on(a) + began.length - ended.length).toBe(on(c))
      }),
    )
  })

  it('agree with what the panel says of each document on both days', () => {
    fc.assert(
      fc.property(document, three, (one, [a, , c]) => {
        const changes = changesBetween(happenings([], [one]), a, c)
        const [before, after] = [lifeOf(one, a)?.state, lifeOf(one, c)?.state]
        expect(changes.came.length > 0).toBe(before === 'not-yet' && after !== 'not-yet')
        expect(changes.superseded.length > 0).toBe(before !== 'superseded' && after === 'superseded')
        if (after === 'ended') expect(changes.over.length > 0).toBe(before !== 'ended')
      }),
      { numRuns: 400 },
    )
  })
})

describe('moments', () => {
  it('are found around any day as by looking at each', () => {
    fc.assert(
      fc.property(catalogue, day, ([places, list], d) => {
        const found = moments(happenings(places, list))
        const { current, previous, next } = momentsAround(found, d)
        expect(current).toBe(found.filter((m) => m.day <= d).at(-1))
        expect(previous).toBe(found.filter((m) => m.day < d).at(-1))
        expect(next).toBe(found.find((m) => m.day > d))
      }),
    )
  })

  it('are days that follow one another, with everything in them', () => {
    const found = moments(all)
    expect(found.flatMap((m) => m.happenings)).toEqual(all)
    for (const [i, { day }] of found.entries()) if (i) expect(found[i - 1]!.day < day).toBe(true)
  })
})

describe('the histogram', () => {
  it('counts everything between its ends, in months', () => {
    const bins = histogram(all, all[0]!.day, all.at(-1)!.day)
    expect(bins.reduce((sum, { documents, places }) => sum + documents + places, 0)).toBe(all.length)
    expect(bins.length).toBeLessThanOrEqual(480)
    for (const [i, { from }] of bins.entries()) if (i) expect(from).toBe(bins[i - 1]!.until)
    expect(bins.find(({ from }) => from === '2025-07-01')!.places).toBe(52 + 23 + 12)
  })

  it('counts in years where months were too many', () => {
    const bins = histogram(all, '1900-05-05', '2026-01-01')
    expect(bins).toHaveLength(127)
    expect(bins.find(({ from }) => from === '2025-01-01')!.until).toBe('2026-01-01')
    expect(bins.reduce((sum, { documents }) => sum + documents, 0)).toBeGreaterThan(50)
  })

  it('has months that follow one another', () => {
    expect(nextMonth('2025-12-31')).toBe('2026-01-01')
    expect(nextMonth('2025-01-31')).toBe('2025-02-01')
    expect(nextMonth('2025-09-30')).toBe('2025-10-01')
    expect(nextMonth('0999-12-01')).toBe('1000-01-01')
  })

  it('counts days so that neighbours differ by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -300_000, max: 900_000 }), (n) => {
        expect(countOfDay(dayOfCount(n))).toBe(n)
      }),
    )
    expect(countOfDay('2025-07-01') - countOfDay('2025-06-30')).toBe(1)
  })
})

describe('the day to compare with', () => {
  it('is the one across the merger, where the address says nothing that is a day', () => {
    for (const told of ['', '2025-02-30', 'x', '2025', '20250630']) {
      expect(otherDay(told, '2026-01-15')).toBe(eveOfMerger)
      expect(otherDay(told, eveOfMerger)).toBe(merger)
    }
    expect(otherDay('2020-01-01', '2026-01-15')).toBe('2020-01-01')
  })
})
