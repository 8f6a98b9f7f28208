/** What the tools of the ground read from addresses and from people, and how they write it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeArea, writeKm } from '../../src/explore/ground/amounts'
import { readSpot } from '../../src/explore/ground/readSpot'
import {
  measured,
  mostSpots,
  readRoute,
  spotAt,
  withSpot,
  writeRoute,
  type Route,
} from '../../src/explore/ground/route'
import { layOut, margin } from '../../src/explore/ground/stripLayout'
import { readAround, readStrip, writeAround, writeStrip } from '../../src/explore/ground/told'
import type { Passed } from '../../src/catalogue/strip'
import { toldForm } from '../../src/view/view'

const spot = fc
  .tuple(fc.double({ min: 86.5, max: 131.5, noNaN: true }), fc.double({ min: -2.5, max: 30.5, noNaN: true }))
  .map(([lng, lat]) => spotAt(lng, lat))
const route: fc.Arbitrary<Route> = fc
  .tuple(fc.uniqueArray(spot, { maxLength: mostSpots, selector: String }), fc.boolean())
  .map(([spots, isClosed]) => ({ spots, isClosed: isClosed && spots.length > 2 }))

describe('a measured route', () => {
  it('comes back from its address as it was, however long, and fits into it', () => {
    fc.assert(
      fc.property(route, (one) => {
        const told = writeRoute(one)
        expect(told).toMatch(toldForm)
        expect(readRoute(told)).toEqual(one)
      }),
    )
  })

  it('is read from anything without a complaint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { spots } = readRoute(text)
        expect(spots.length).toBeLessThanOrEqual(mostSpots)
      }),
    )
    expect(readRoute('999_99~106_18~106_18~abc~105_17~o')).toEqual({
      spots: [
        [106, 18],
        [105, 17],
      ],
      isClosed: false,
    })
  })

  it('takes no point twice in a row, and no more than there is room for', () => {
    const full = {
      spots: Array.from({ length: mostSpots }, (_, i) => spotAt(105 + i / 100, 18)),
      isClosed: false,
    }
    expect(withSpot(full, [106, 20])).toBe(full)
    const one = { spots: [spotAt(105, 18)], isClosed: false }
    expect(withSpot(one, [105, 18])).toBe(one)
  })

  it('is as long there as back, and a closed one longer than open', () => {
    fc.assert(
      fc.property(route, ({ spots }) => {
        if (spots.length < 3) return
        const total = (all: Route['spots'], isClosed: boolean) =>
          measured({ spots: all, isClosed }).kilometres.at(-1)!
        expect(total(spots, false)).toBeCloseTo(total([...spots].reverse(), false), 6)
        expect(total(spots, true)).toBeGreaterThanOrEqual(total(spots, false))
      }),
    )
  })

  it('has the length and area that the globe gives it', () => {
    const degree = measured({ spots: [[105, 10], [105, 11]], isClosed: false }) // prettier-ignore
    expect(degree.kilometres.at(-1)).toBeCloseTo(111.2, 1)
    const square = measured({ spots: [[105, 0], [106, 0], [106, 1], [105, 1]], isClosed: true }) // prettier-ignore
    expect(square.area! / 111.195 ** 2).toBeCloseTo(1, 2)
    expect(square.isTangled).toBeUndefined()
  })
})

describe('coordinates as they are typed', () => {
  it.each([
    ['18.1, 106.3'],
    ['18.1 106.3'],
    ['106.3 18.1'],
    ['18,1 106,3'],
    ['18,1; 106,3'],
    ['  18.1 ; 106.3 '],
    ['18.1N 106.3E'],
    ['E106.3'.replace(/^E(.*)/, '$1E 18.1N')],
    ['18°06′N 106°18′E'],
    ['18°6\'0" N, 106°18\'0" E'],
    ['18°06′B 106°18′Đ'],
    ['\u200e18.1, 106.3\u200f'],
  ])('%s', (text) => expect(readSpot(text)).toEqual([106.3, 18.1]))

  it('are whole numbers, too', () => expect(readSpot('18,106')).toEqual([106, 18]))

  it.each(['', '18.1', '1 2 3', 'Hà Nội', '18.1 106.3 <img>', '18.1 / x', '--'])('not %j', (text) =>
    expect(readSpot(text)).toBe('unread'),
  )

  it.each(['48.85 2.35', '0 0', '18.1S 106.3E', '1e9 5', '99999999999 1'])('not on the map: %s', (text) =>
    expect(['outside', 'unread']).toContain(readSpot(text)),
  )

  it('never make it stumble', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readSpot(text)))
  })

  it('come back as they are written on the map', () => {
    fc.assert(
      fc.property(spot, ([lng, lat]) => {
        expect(readSpot(`${lat} ${lng}`)).toEqual([lng, lat])
      }),
    )
  })
})

describe('what tools are told', () => {
  it('comes back as it was', () => {
    for (const told of ['10', '25~cang-vung-ang', '50']) expect(writeAround(readAround(told))).toBe(told)
    for (const told of ['5', '10.r', '10.r~quoc-lo-1', '5~a']) expect(writeStrip(readStrip(told))).toBe(told)
  })

  it('is a sensible distance of no particular place where it cannot be read', () => {
    for (const told of ['', '11', '-25', '~', '25.5', 'a~B', '25~<img>'])
      expect(readAround(told)).toEqual({ km: 25, pinned: undefined })
    expect(readStrip('x.q~__proto__')).toEqual({ km: 5, pinned: undefined, isReversed: false })
  })
})

it('amounts are written as the language writes them, and no finer than they are known', () => {
  expect(writeKm(1234.567, 'vi')).toBe('1.235')
  expect(writeKm(12.3456, 'vi')).toBe('12,3')
  expect(writeKm(1.23456, 'en')).toBe('1.23')
  expect(writeArea(0.5, 'en')).toBe('50 ha')
  expect(writeArea(12.345, 'vi')).toBe('12,35 km² (1.235 ha)')
  expect(writeArea(6497.9, 'en')).toBe('6,498 km²')
})

describe('the drawn strip', () => {
  const kms = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 40 })
  const passed = (km: number): Passed => ({
    id: `place at ${Math.round(km)}`,
    kind: 'town',
    precision: 'schematic',
    documents: 0,
    how: 'beside',
    km,
    fromKm: km,
    toKm: km,
    offsetKm: 1,
    at: [105, 18],
  })

  it('lets no name cover another, and puts each where its kilometre is', () => {
    fc.assert(
      fc.property(kms, (all) => {
        const { above, scale, width } = layOut(
          { lengthKm: 100, bands: [], passed: all.map(passed) },
          (id) => id,
          800,
        )
        for (const one of above) {
          expect(one.x).toBeCloseTo(margin + one.passed.km * scale, 6)
          expect(one.box[1] - one.box[0]).toBeGreaterThan(one.name.length * 6)
          expect(one.box[0]).toBeGreaterThanOrEqual(0)
          expect(one.box[1]).toBeLessThanOrEqual(width + 10)
          for (const other of above) {
            if (one === other || one.lane !== other.lane) continue
            expect(one.box[0] >= other.box[1] || other.box[0] >= one.box[1]).toBe(true)
          }
        }
      }),
    )
  })
})
