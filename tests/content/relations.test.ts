/** What the build says of how places lie to one another, against what everybody knows of the country, and against itself. */
import { describe, expect, it } from 'vitest'
import type { PlaceEntry } from '../../src/catalogue/api'
import { existsOn } from '../../src/catalogue/dates'
import { layerIds } from '../../src/catalogue/layers'
import { built, placeEntries, placeEntry } from './builtAtlas'

const places = placeEntries()
const eras = ['2025-06-30', '2025-07-01']
const lines = places.filter((place) => place.spatial?.lengthKm !== undefined)

const bordersOn = (id: string, day: string) =>
  (placeEntry(id).spatial?.borders ?? [])
    .filter(({ place }) => existsOn(place.span, day))
    .map(({ place }) => place.id)
    .sort()
const crossedOn = (line: PlaceEntry, day: string) =>
  (line.spatial?.crosses ?? []).filter(({ place }) => existsOn(place.span, day))

describe('provinces that border one another', () => {
  it('Lạng Sơn borders five provinces before the merger, and four from that day', () => {
    expect(bordersOn('lang-son', '2025-06-30')).toEqual([
      'bac-giang',
      'bac-kan',
      'cao-bang',
      'quang-ninh',
      'thai-nguyen',
    ])
    expect(bordersOn('lang-son', '2025-07-01')).toEqual([
      'bac-ninh-2025',
      'cao-bang',
      'quang-ninh',
      'thai-nguyen-2025',
    ])
  })

  it('border each other over the same length', () => {
    for (const place of places) {
      for (const { place: other, km } of place.spatial?.borders ?? []) {
        const back = placeEntry(other.id).spatial!.borders!.find((row) => row.place.id === place.id)
        expect(back?.km, `${place.id} and ${other.id}`).toBe(km)
      }
    }
  })

  it('existed on one day, and every province has a neighbour in each of its eras', () => {
    for (const place of places.filter(({ kind }) => kind === 'province')) {
      const own = eras.filter((day) => existsOn(place.span, day))
      for (const day of own) expect(bordersOn(place.id, day), `${place.id} ${day}`).not.toEqual([])
      for (const { place: other } of place.spatial!.borders!)
        expect(
          own.some((day) => existsOn(other.span, day)),
          `${place.id} and ${other.id}`,
        ).toBe(true)
    }
  })
})

describe('lines that cross provinces', () => {
  it('the Đồng Đăng – Trà Lĩnh expressway runs through Lạng Sơn, then Cao Bằng', () => {
    const { crosses } = placeEntry('cao-toc-dong-dang-tra-linh').spatial!
    expect(crosses!.map(({ place }) => place.id)).toEqual(['lang-son', 'cao-bang'])
    expect(crosses![0]!.fromKm).toBe(0)
    expect(crosses![0]!.toKm).toBeCloseTo(crosses![1]!.fromKm, 1)
  })

  it('count kilometres from the start of the line to its end, in both eras', () => {
    expect(lines.length).toBeGreaterThan(20)
    for (const line of lines) {
      const { lengthKm } = line.spatial!
      for (const day of eras) {
        const rows = crossedOn(line, day)
        const marks = rows.flatMap(({ fromKm, toKm }) => [fromKm, toKm])
        expect(marks, `${line.id} ${day}`).toEqual([...marks].sort((a, b) => a - b))
        for (const { fromKm, toKm } of rows) expect(toKm).toBeGreaterThan(fromKm)
        expect(Math.abs(marks.at(-1)! - lengthKm!), `${line.id} ${day}`).toBeLessThanOrEqual(lengthKm! * 0.01)
      }
    }
  })
})

describe('points', () => {
  it('the town of Đồng Đăng lies on National Highway 1, and its nearest border gate is at its railway station', () => {
    const { liesOn, nearest } = placeEntry('thi-tran-dong-dang').spatial!
    expect(liesOn!.map(({ place }) => place.id)).toContain('quoc-lo-1-huu-nghi-ha-noi')
    expect(nearest!.find(({ place }) => place.kind === 'border-gate')!.place.id).toBe('cua-khau-ga-dong-dang')
  })

  it('lie on lines at most 3 km away, the nearest first, and are near to things in use at most 150 km away', () => {
    for (const { id, spatial } of places) {
      const far = (spatial?.liesOn ?? []).map(({ km }) => km)
      expect(far, id).toEqual([...far].sort((a, b) => a - b))
      for (const km of far) expect(km, id).toBeLessThanOrEqual(3)
      for (const { place, km } of spatial?.nearest ?? []) {
        expect(km, id).toBeLessThanOrEqual(150)
        expect(place.id).not.toBe(id)
        expect(placeEntry(place.id).status ?? 'operating').toBe('operating')
      }
    }
  })
})

it('the first view carries none of this', () => {
  const first = ['index.json', ...layerIds.map((layer) => `layers/${layer}.geojson`)]
  for (const name of first)
    expect(built.files.get(name)).not.toMatch(/"(spatial|borders|crosses|liesOn|nearest)"/)
})
