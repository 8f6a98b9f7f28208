/** How shapes lie on the ground: identities that hold for any shapes, and the real ones against what everybody knows. */
import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { Shape, ShapeProperties } from '../../src/catalogue/api'
import { around, isThere, kmBetween, placedIn, type Placed } from '../../src/catalogue/around'
import { linesOf } from '../../src/catalogue/ground'
import { layerIds } from '../../src/catalogue/layers'
import { meetings } from '../../src/catalogue/meetings'
import { isLine, reversed, stripOf, type StripPart } from '../../src/catalogue/strip'
import { layerFile, placeEntry } from '../content/builtAtlas'

const asOf = 20260115
const places = placedIn(layerIds.map(layerFile))
const all = [...places.values()]
const the = (id: string) => places.get(id)!

const position = fc.tuple(
  fc.double({ min: 104, max: 107, noNaN: true }),
  fc.double({ min: 17, max: 20, noNaN: true }),
)
const path = fc.array(position, { minLength: 2, maxLength: 6 })
const shape: fc.Arbitrary<Shape> = fc.oneof(
  position.map((coordinates): Shape => ({ type: 'Point', coordinates })),
  path.map((coordinates): Shape => ({ type: 'LineString', coordinates })),
  fc.tuple(position, fc.double({ min: 0.05, max: 0.8, noNaN: true })).map(([[lng, lat], side]): Shape => {
    const ring = [
      [lng, lat],
      [lng + side, lat],
      [lng + side, lat + side],
      [lng, lat],
    ]
    return { type: 'Polygon', coordinates: [ring] }
  }),
)

const placed = (id: string, kind: ShapeProperties['kind'], ...shapes: Shape[]): Placed => ({
  properties: { id, kind, vi: id, en: id, precision: 'schematic', from: 0, until: 99999999, documents: 0 },
  shapes,
})

describe('the distance between two shapes', () => {
  it('is the same in both directions', () => {
    fc.assert(
      fc.property(shape, shape, (one, other) => {
        expect(kmBetween(one, other, Infinity)).toBeCloseTo(kmBetween(other, one, Infinity)!, 9)
      }),
    )
  })

  it('is nothing to itself, and never negative', () => {
    fc.assert(
      fc.property(shape, (one) => {
        expect(kmBetween(one, one, 1)).toBe(0)
      }),
    )
  })

  it('does not depend on how far it is looked for, as long as it is found', () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 1, max: 200, noNaN: true }), (one, other, limit) => {
        const km = kmBetween(one, other, Infinity)!
        const found = kmBetween(one, other, limit)
        if (km <= limit) expect(found).toBeCloseTo(km, 9)
        else expect(found).toBeUndefined()
      }),
    )
  })

  it('is 0 for a point in an area, and for lines that cross', () => {
    const area = the('lang-son').shapes[0]!
    expect(kmBetween(the('thi-tran-dong-dang').shapes[0]!, area, 50)).toBe(0)
    const cross = (a: Position[], b: Position[]) =>
      kmBetween({ type: 'LineString', coordinates: a }, { type: 'LineString', coordinates: b }, 50)
    expect(cross([[105, 18], [106, 19]], [[105, 19], [106, 18]])).toBe(0) // prettier-ignore
    expect(cross([[105, 18], [106, 18]], [[105, 18.1], [106, 18.1]])).toBeCloseTo(11.1, 0) // prettier-ignore
  })
})

describe('what is around', () => {
  const subjects = all.filter((one) => isThere(one, asOf))

  it('grows with the distance, and nothing that was there leaves', { timeout: 20_000 }, () => {
    for (const subject of subjects.filter((_, i) => i % 4 === 0)) {
      const [ten, twentyFive, fifty] = [10, 25, 50].map((km) => around(subject, all, km, asOf))
      const ids = (found: typeof ten) => new Set(found!.map(({ id }) => id))
      for (const { id } of ten!) expect(ids(twentyFive).has(id), `${subject.properties.id} ${id}`).toBe(true)
      for (const { id } of twentyFive!)
        expect(ids(fifty).has(id), `${subject.properties.id} ${id}`).toBe(true)
      for (const { km } of ten!) expect(km).toBeLessThanOrEqual(10)
    }
  })

  it('is around each other', () => {
    for (const subject of subjects.filter(({ properties }) => properties.kind !== 'province')) {
      for (const { id, km } of around(subject, all, 25, asOf)) {
        const back = around(the(id), [subject], 25, asOf)
        expect(back[0]?.km, `${subject.properties.id} and ${id}`).toBeCloseTo(km, 9)
      }
    }
  })

  it('is sorted by distance, holds nothing of another day, and not the place itself', () => {
    const found = around(the('cang-vung-ang'), all, 50, asOf)
    expect(found.map(({ km }) => km)).toEqual(found.map(({ km }) => km).sort((a, b) => a - b))
    expect(found.every(({ id }) => isThere(the(id), asOf))).toBe(true)
    expect(found.map(({ id }) => id)).not.toContain('cang-vung-ang')
    expect(found.find(({ id }) => id === 'ha-tinh')?.km).toBeLessThan(2)
    const before = around(the('cang-vung-ang'), all, 50, 20250630).map(({ id }) => id)
    expect(before).toContain('quang-binh')
    expect(found.map(({ id }) => id)).not.toContain('quang-binh')
  })
})

const lines = all.filter(isLine)
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6

function expectSame(one: StripPart[], other: StripPart[], which: string) {
  expect(one.length).toBe(other.length)
  one.forEach((part, i) => {
    const twin = other[i]!
    expect(near(part.lengthKm, twin.lengthKm), which).toBe(true)
    for (const key of ['bands', 'passed'] as const) {
      const [rows, twins] = [part[key], twin[key]]
      expect(rows.length, `${which} ${key}`).toBe(twins.length)
      for (const row of rows) {
        const match = twins.some(
          (two) => two.id === row.id && near(two.fromKm, row.fromKm) && near(two.toKm, row.toKm),
        )
        expect(match, `${which} ${key} ${row.id} ${row.fromKm}–${row.toKm}`).toBe(true)
      }
    }
  })
}

describe('a strip', () => {
  it('holds kilometres that increase and lie on the line', () => {
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) {
      for (const { lengthKm, bands, passed } of stripOf(line, all, 10, asOf)) {
        const kms = passed.map(({ km }) => km)
        expect(kms, line.properties.id).toEqual([...kms].sort((a, b) => a - b))
        for (const { fromKm, toKm } of [...bands, ...passed]) {
          expect(fromKm).toBeGreaterThanOrEqual(0)
          expect(toKm).toBeGreaterThanOrEqual(fromKm)
          expect(toKm).toBeLessThanOrEqual(lengthKm + 1e-9)
        }
        for (const { offsetKm } of passed) expect(offsetKm).toBeLessThanOrEqual(10)
      }
    }
  })

  it('read from the other end is its mirror', () => {
    for (const line of lines) {
      const forwards = stripOf(line, all, 10, asOf)
      const turned = line.shapes.map((one): Shape => ({
        type: 'MultiLineString',
        coordinates: linesOf(one).map((part) => [...part].reverse()).reverse(), // prettier-ignore
      }))
      expectSame(reversed(forwards), stripOf({ ...line, shapes: turned }, all, 10, asOf), line.properties.id)
      expectSame(reversed(reversed(forwards)), forwards, line.properties.id)
    }
  })

  it('within 10 km has everything that it has within 5 km', () => {
    for (const line of lines) {
      const ids = (within: number) =>
        new Set(stripOf(line, all, within, asOf).flatMap(({ passed }) => passed.map(({ id }) => id)))
      const wide = ids(10)
      for (const id of ids(5)) expect(wide.has(id), `${line.properties.id} ${id}`).toBe(true)
    }
  })

  it('says of provinces what the panel says of the line', () => {
    for (const line of lines) {
      const said = (placeEntry(line.properties.id).spatial?.crosses ?? []).filter(({ place }) =>
        isThere(the(place.id), asOf),
      )
      const [part] = stripOf(line, all, 5, asOf)
      expect(part!.bands.map(({ id, fromKm }) => [id, Math.round(fromKm * 10) / 10])).toEqual(
        said.map(({ place, fromKm }) => [place.id, fromKm]),
      )
    }
  })

  it('of the road from Hữu Nghị begins at the border gate and passes Đồng Đăng', () => {
    const [part] = stripOf(the('quoc-lo-1-huu-nghi-ha-noi'), all, 5, asOf)
    const passed = part!.passed.map(({ id }) => id)
    expect(passed.indexOf('cua-khau-huu-nghi')).toBeGreaterThanOrEqual(0)
    expect(passed.indexOf('cua-khau-huu-nghi')).toBeLessThan(passed.indexOf('thi-tran-dong-dang'))
    expect(part!.bands[0]!.id).toBe('lang-son')
  })

  it('of a line of two parts is two strips, each from its own kilometre 0', () => {
    const two = placed('two', 'road', {
      type: 'MultiLineString',
      coordinates: [
        [[105, 18], [106, 18]], // prettier-ignore
        [[107, 18], [107.5, 18]], // prettier-ignore
      ],
    })
    const gate = placed('gate', 'border-gate', { type: 'Point', coordinates: [107.25, 18.01] })
    const [first, second] = stripOf(two, [gate], 5, asOf)
    expect(first!.passed).toEqual([])
    expect(second!.lengthKm).toBeCloseTo(52.9, 0)
    expect(second!.passed[0]).toMatchObject({ id: 'gate', how: 'beside' })
    expect(second!.passed[0]!.km).toBeCloseTo(second!.lengthKm / 2, 1)
    expect(second!.passed[0]!.offsetKm).toBeCloseTo(1.11, 1)
  })
})

describe('two lines', () => {
  const straight: Position[] = [[105, 18], [106, 18]] // prettier-ignore
  const how = (other: Position[]) => meetings(straight, [other]).map((one) => one.how)

  it('cross, join or run together', () => {
    expect(how([[105.5, 17], [105.5, 19]])).toEqual(['crosses']) // prettier-ignore
    expect(how([[105.5, 18.001], [105.5, 19]])).toEqual(['joins']) // prettier-ignore
    expect(how([[105.2, 18], [105.7, 18], [105.7, 19]])).toEqual(['along']) // prettier-ignore
    expect(how([[105.2, 18.5], [105.7, 18.5]])).toEqual([]) // prettier-ignore
  })

  it('that cross again and again, always within 3 km of one another, run together', () => {
    const weaving = [105.1, 105.3, 105.5, 105.7].map((lng, i) => [lng, i % 2 ? 18.02 : 17.98])
    expect(how(weaving)).toEqual(['along'])
    const roaming = weaving.map(([lng, lat]) => [lng!, 18 + (lat! - 18) * 10])
    expect(how(roaming)).toEqual(['crosses', 'crosses', 'crosses'])
  })

  it('meet where the other says so too', () => {
    fc.assert(
      fc.property(path, path, (one, other) => {
        expect(meetings(one, [other]).length > 0).toBe(meetings(other, [one]).length > 0)
      }),
    )
  })
})
