/** Which places lie in a piece of ground: identities for any shapes, and the real ones where everybody knows what lies there. */
import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { Bounds, Shape } from '../../src/catalogue/api'
import { placedIn, type Placed } from '../../src/catalogue/around'
import { inView } from '../../src/catalogue/inView'
import { layerIds } from '../../src/catalogue/layers'
import { readInView, writeInView } from '../../src/explore/in-view/told'
import { layerFile } from '../content/builtAtlas'

const degree = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const position = fc.tuple(degree(102, 110), degree(8, 24))
const bounds = fc
  .tuple(position, degree(0.01, 4), degree(0.01, 4))
  .map(([[lng, lat], width, height]): Bounds => [lng, lat, lng + width, lat + height])
const placed = (id: string, ...shapes: Shape[]): Placed => ({
  properties: {
    id,
    kind: 'town',
    vi: id,
    en: id,
    precision: 'schematic',
    from: 0,
    until: 99999999,
    documents: 0,
  },
  shapes,
})
const point = ([lng, lat]: Position): Shape => ({ type: 'Point', coordinates: [lng!, lat!] })

describe('what is in view', () => {
  it('is every point inside the frame and none outside it', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 20 }), bounds, (points, frame) => {
        const [west, south, east, north] = frame
        const inside = points.flatMap(([lng, lat], i) =>
          west < lng && lng < east && south < lat && lat < north ? [`p${i}`] : [],
        )
        const found = inView(
          points.map((at, i) => placed(`p${i}`, point(at))),
          frame,
        )
        expect(found.map(({ id }) => id).sort()).toEqual(inside.sort())
      }),
    )
  })

  it('comes the nearest to the middle first, each place once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(position, position), { maxLength: 12 }), bounds, (lines, frame) => {
        const found = inView(
          lines.map((ends, i) => placed(`l${i}`, { type: 'LineString', coordinates: ends }, point(ends[0]))),
          frame,
        )
        const distances = found.map(({ km }) => km)
        expect(distances).toEqual([...distances].sort((a, b) => a - b))
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
      }),
    )
  })

  it('has a line that only crosses the frame, and not one that only its box crosses', () => {
    const through = placed('through', {
      type: 'LineString',
      coordinates: [
        [100, 10],
        [110, 20],
      ],
    })
    expect(inView([through], [104.5, 14.5, 105.5, 15.5])).toHaveLength(1)
    expect(inView([through], [108, 11, 109, 12])).toHaveLength(0)
  })

  it('says how far and which way from the middle', () => {
    const frame: Bounds = [104, 15, 106, 17]
    const way = (lng: number, lat: number) => inView([placed('p', point([lng, lat]))], frame)[0]
    expect(way(105, 16)).toEqual({ id: 'p', km: 0 })
    expect(way(105, 16.9)).toMatchObject({ direction: 'north' })
    expect(way(105.9, 16)).toMatchObject({ direction: 'east' })
    expect(way(104.1, 15.1)).toMatchObject({ direction: 'southwest' })
    expect(way(105, 16.9)!.km).toBeCloseTo(100, 0)
  })
})

describe('around Đồng Đăng', () => {
  const all = [...placedIn(layerIds.map(layerFile)).values()]
  const seen = inView(all, [106.5, 21.8, 106.9, 22.1])
  const ids = seen.map(({ id }) => id)

  it('Lạng Sơn is in view and holds the middle, far provinces are not', () => {
    expect(seen.find(({ id }) => id === 'lang-son')).toMatchObject({ km: 0 })
    expect(ids).not.toContain('ha-tinh')
  })

  it('all of the country has everything that is drawn', () => {
    expect(inView(all, [100, 5, 120, 25]).length).toBe(all.length)
  })
})

describe('what the list was told', () => {
  it('is read as it was written', () => {
    for (const order of ['near', 'north'] as const)
      for (const kind of [null, 'seaport', 'province'] as const)
        expect(readInView(writeInView({ order, kind }))).toEqual({ order, kind })
  })

  it('is nonsense at times, and then it is the nearest of every kind', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z0-9~_-]{0,60}$/), (told) => {
        expect(readInView(told)).toEqual({ order: 'near', kind: null })
      }),
    )
  })
})
