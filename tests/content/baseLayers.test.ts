/** What the base layers in public/geo must be: two eras of provinces, their neighbours, lakes and both archipelagos. */

import { area, booleanPointInPolygon, featureCollection, intersect, kinks, polygon } from '@turf/turf'
import type {
  Feature,
  FeatureCollection,
  Geometry,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

type Shape = Feature<Polygon | MultiPolygon>
type Bounds = [west: number, south: number, east: number, north: number]

const layer = <G extends Geometry>(name: string) =>
  JSON.parse(readFileSync(`public/geo/${name}.geojson`, 'utf8')) as FeatureCollection<
    G,
    Record<string, string>
  >

const provinces = layer<Polygon | MultiPolygon>('provinces').features
const land = layer<Polygon | MultiPolygon>('land').features
const borders = layer<LineString>('borders').features
const archipelagos = layer<MultiPolygon>('archipelagos').features
const lakes = layer<Polygon | MultiPolygon>('lakes').features
const labels = layer('labels').features

const shapeOf = new Map(provinces.map((province) => [province.properties.id!, province]))

interface ProvinceEntry {
  exists?: { from?: string; until?: string }
  became?: { places: string[]; on: string }
}
const table = (
  parse(readFileSync('content/places/provinces.yaml', 'utf8')) as { places: Record<string, ProvinceEntry> }
).places
const before = Object.keys(table).filter((id) => !table[id]!.exists?.from)
const since = Object.keys(table).filter((id) => !table[id]!.became)
const eras = [
  { era: 'before 2025-07-01', ids: before, count: 63 },
  { era: 'since 2025-07-01', ids: since, count: 34 },
]

const polygonsOf = ({ geometry }: Shape): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
const ringsOf = (shape: Shape) => polygonsOf(shape).flat()
const shapesOf = (ids: string[]) => ids.map((id) => shapeOf.get(id)!)
/** On turf's sphere, which makes Vietnam 0.2 to 0.3 % larger than the ellipsoid does. */
const squareKilometres = (shape: Shape) => area(shape) / 1e6

function boundsOf(positions: Position[]): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of positions as [number, number][]) {
    bounds[0] = Math.min(bounds[0], x)
    bounds[1] = Math.min(bounds[1], y)
    bounds[2] = Math.max(bounds[2], x)
    bounds[3] = Math.max(bounds[3], y)
  }
  return bounds
}
const meet = (a: Bounds, b: Bounds) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
const isWithin = (a: Bounds, b: Bounds) => a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3]

/** Planar and signed, in square degrees: positive when the ring runs anticlockwise. */
function turn(ring: Position[]): number {
  let sum = 0
  for (let at = 1; at < ring.length; at++)
    sum += ring[at - 1]![0]! * ring[at]![1]! - ring[at]![0]! * ring[at - 1]![1]!
  return sum / 2
}

/** Every edge of the shapes, whichever way it runs, with the places that it bounds. */
function edgesOf(shapes: Shape[]) {
  const edges = new Map<string, { ids: string[]; middle: Position }>()
  for (const shape of shapes)
    for (const ring of ringsOf(shape))
      for (let at = 1; at < ring.length; at++) {
        const [start, end] = [ring[at - 1]!, ring[at]!]
        const key = [start.join(), end.join()].sort().join(' ')
        const edge = edges.get(key) ?? {
          ids: [],
          middle: [(start[0]! + end[0]!) / 2, (start[1]! + end[1]!) / 2],
        }
        edge.ids.push(String(shape.properties?.id))
        edges.set(key, edge)
      }
  return [...edges.values()]
}

describe('the provinces', () => {
  it('are 86 places with unique ids and no other property', () => {
    expect(provinces).toHaveLength(86)
    expect(shapeOf.size).toBe(86)
    for (const { properties } of provinces) expect(Object.keys(properties)).toEqual(['id'])
  })

  it.each(eras)('are $count $era, as the lineage in provinces.yaml says', ({ ids, count }) => {
    expect(ids).toHaveLength(count)
    expect(ids.filter((id) => !shapeOf.has(id))).toEqual([])
  })

  it('are all in provinces.yaml', () => {
    expect([...shapeOf.keys()].filter((id) => !table[id])).toEqual([])
  })

  describe.each(eras)('$era', ({ ids }) => {
    const shapes = shapesOf(ids)
    const edges = edgesOf(shapes)

    it('share their borders, edge for edge', () => {
      expect(edges.filter((edge) => edge.ids.length === 2).length).toBeGreaterThan(1900)
      expect(
        edges.filter((edge) => edge.ids.length > 2 || new Set(edge.ids).size !== edge.ids.length),
      ).toEqual([])
    })

    it('have no edge of their own in the inside of another', () => {
      const boxes = shapes.map((shape) => ({ shape, bounds: boundsOf(ringsOf(shape).flat()) }))
      const lone = edges.filter((edge) => edge.ids.length === 1)
      const inside = lone.filter(({ ids: [owner], middle }) =>
        boxes.some(
          ({ shape, bounds }) =>
            shape.properties.id !== owner &&
            meet(boundsOf([middle]), bounds) &&
            booleanPointInPolygon(middle, shape, { ignoreBoundary: true }),
        ),
      )
      expect(inside).toEqual([])
    })

    it('overlap nowhere by more than 0.1 km²', () => {
      const parts = shapes.flatMap((shape) =>
        polygonsOf(shape).map((coordinates) => ({
          id: shape.properties.id!,
          bounds: boundsOf(coordinates[0]!),
          part: polygon(coordinates),
        })),
      )
      const overlaps = parts.flatMap((one, at) =>
        parts.slice(at + 1).flatMap((other) => {
          if (one.id === other.id || !meet(one.bounds, other.bounds)) return []
          const shared = intersect(featureCollection([one.part, other.part]))
          return shared && squareKilometres(shared) > 0.1 ? [`${one.id} and ${other.id}`] : []
        }),
      )
      expect(overlaps).toEqual([])
    }, 30_000)

    it('have no hole', () => {
      const pierced = shapes.filter((shape) => polygonsOf(shape).some((rings) => rings.length > 1))
      expect(pierced.map((shape) => shape.properties.id)).toEqual([])
    })

    it('cover 322 to 332 thousand km² together', () => {
      const total = shapes.reduce((sum, shape) => sum + squareKilometres(shape), 0)
      expect(total).toBeGreaterThan(322_000)
      expect(total).toBeLessThan(332_000)
    })
  })

  it('made by a merger are as large as their parts', () => {
    for (const id of since) {
      const parts = before.filter((part) => table[part]!.became?.places.includes(id))
      if (parts.length === 0) continue
      const sum = shapesOf(parts).reduce((total, part) => total + squareKilometres(part), 0)
      expect(Math.abs(squareKilometres(shapeOf.get(id)!) / sum - 1), id).toBeLessThan(0.005)
    }
  })

  /**
   * km². The 23 merged provinces: Resolution 202/2025/QH15 of 2025-06-12, as printed by Người Lao Động
   * (nld.com.vn/chi-tiet-dien-tich-dan-so-23-tinh-thanh-sau-sap-xep-don-vi-hanh-chinh-cap-tinh-196250612092419332.htm)
   * and in public lists that quote it. The resolution states no area for the 11 unchanged ones; of those, three have a
   * figure that we could trace (Lạng Sơn, Thanh Hóa, Nghệ An) and the other eight are not tested.
   */
  const publishedArea: Record<string, number> = {
    'lang-son': 8310,
    'thanh-hoa': 11115,
    'nghe-an': 16486,
    'tuyen-quang-2025': 13795.5,
    'lao-cai-2025': 13256.92,
    'thai-nguyen-2025': 8375.21,
    'phu-tho-2025': 9361.38,
    'bac-ninh-2025': 4718.6,
    'hung-yen-2025': 2514.81,
    'hai-phong-2025': 3194.72,
    'ninh-binh-2025': 3942.62,
    'quang-tri-2025': 12700,
    'da-nang-2025': 11859.59,
    'quang-ngai-2025': 14832.55,
    'gia-lai-2025': 21576.53,
    'khanh-hoa-2025': 8555.86,
    'dak-lak-2025': 18096.4,
    'lam-dong-2025': 24233.07,
    'dong-nai-2025': 12737.18,
    'ho-chi-minh-2025': 6772.59,
    'tay-ninh-2025': 8536.44,
    'dong-thap-2025': 5938.64,
    'vinh-long-2025': 6296.2,
    'an-giang-2025': 9888.91,
    'can-tho-2025': 6360.83,
    'ca-mau-2025': 7942.39,
  }
  /**
   * Published areas count tidal flats and hundreds of small islands that are not all drawn (Hải Phòng), and presumably
   * Trường Sa, which is a layer of its own here (Khánh Hòa). Quảng Ninh belongs here once its figure is traced.
   */
  const looseArea = ['hai-phong-2025', 'khanh-hoa-2025']

  it.each(Object.entries(publishedArea))('%s is about as large as published', (id, published) => {
    const error = Math.abs(squareKilometres(shapeOf.get(id)!) / published - 1)
    expect(error).toBeLessThan(looseArea.includes(id) ? 0.12 : 0.04)
  })

  it.each([
    ['Bạch Long Vĩ', 'hai-phong', 'hai-phong-2025', [107.729, 20.136]],
    ['Cồn Cỏ', 'quang-tri', 'quang-tri-2025', [107.34, 17.158]],
    ['Cù Lao Chàm', 'quang-nam', 'da-nang-2025', [108.512, 15.951]],
    ['Hòn Mê', 'thanh-hoa', 'thanh-hoa', [105.926, 19.371]],
    ['Hòn Mắt', 'nghe-an', 'nghe-an', [105.959, 18.798]],
    ['Lý Sơn', 'quang-ngai', 'quang-ngai-2025', [109.12, 15.385]],
    ['Côn Đảo', 'ba-ria-vung-tau', 'ho-chi-minh-2025', [106.61, 8.69]],
    ['Phú Quốc', 'kien-giang', 'an-giang-2025', [104, 10.23]],
  ] as const)('hold %s', (_island, old, current, point) => {
    for (const id of [old, current])
      expect(booleanPointInPolygon([...point], shapeOf.get(id)!), id).toBe(true)
  })
})

describe('Hoàng Sa and Trường Sa', () => {
  const boxes: Record<string, Bounds> = {
    'hoang-sa': [111, 15.5, 113.2, 17.4],
    'truong-sa': [111, 6.3, 116.2, 12.2],
  }

  it('are drawn and labelled, and carry no country', () => {
    expect(archipelagos.map(({ properties }) => properties)).toEqual([
      { id: 'hoang-sa' },
      { id: 'truong-sa' },
    ])
    expect(archipelagos.map((shape) => polygonsOf(shape).length)).toEqual([8, 64])
    for (const id of Object.keys(boxes))
      expect(labels.find((label) => label.properties.id === id)?.properties.kind).toBe('archipelago')
  })

  it('lie in their own waters, outside the land of every country', () => {
    for (const shape of archipelagos)
      for (const [outer] of polygonsOf(shape)) {
        expect(isWithin(boundsOf(outer!), boxes[shape.properties.id!]!)).toBe(true)
        for (const country of land) expect(booleanPointInPolygon(outer![0]!, country)).toBe(false)
      }
  })

  it('are not drawn a second time as land of some country', () => {
    const inside = [...land, ...provinces].flatMap((shape) =>
      polygonsOf(shape)
        .map(([outer]) => boundsOf(outer!))
        .filter((bounds) => Object.values(boxes).some((box) => isWithin(bounds, box))),
    )
    expect(inside).toEqual([])
  })
})

describe('the land around', () => {
  it('has Vietnam exactly where the provinces are', () => {
    const vietnam = land.find((country) => country.properties.country === 'VNM')!
    const outline = (shapes: Shape[]) => edgesOf(shapes).filter((edge) => edge.ids.length === 1).length
    expect(outline([vietnam])).toBe(outline(shapesOf(since)))
  })

  it('has borders with China, Laos and Cambodia that follow the provinces', () => {
    const corners = new Set(shapesOf(since).flatMap((shape) => ringsOf(shape).flat().map(String)))
    const ours = borders.filter((border) => border.properties.a === 'VNM')
    expect(ours.map((border) => border.properties.b).sort()).toEqual(['CHN', 'KHM', 'LAO'])
    for (const { properties, geometry } of ours) {
      const off = geometry.coordinates.filter((corner) => !corners.has(String(corner)))
      expect(off.length / geometry.coordinates.length, properties.b).toBeLessThan(0.01)
    }
  })

  it('has lakes of at least 8 km²', () => {
    expect(lakes.length).toBeGreaterThan(50)
    for (const lake of lakes) expect(squareKilometres(lake)).toBeGreaterThanOrEqual(7.99)
  })

  it('is named in both languages', () => {
    for (const { properties } of labels) {
      expect(properties.vi).toBe(properties.vi!.normalize('NFC'))
      expect(properties.en).toBeTruthy()
    }
  })
})

describe('every base layer', () => {
  const shapes = { provinces, land, archipelagos, lakes }

  it.each(Object.entries(shapes))('%s winds its rings as RFC 7946 asks', (_name, features) => {
    const wrong = features.flatMap((shape) =>
      polygonsOf(shape).flatMap((rings) => rings.filter((ring, at) => turn(ring) > 0 !== (at === 0))),
    )
    expect(wrong).toEqual([])
  })

  it.each(Object.entries(shapes))('%s crosses itself nowhere', (_name, features) => {
    const crossed = features.flatMap((shape) =>
      polygonsOf(shape).flatMap((rings) =>
        kinks(polygon(rings)).features.map(({ geometry }) => geometry.coordinates),
      ),
    )
    expect(crossed).toEqual([])
  })

  /** Land and borders reach beyond what the widest window shows; the rest is Vietnam and the seas around it. */
  const reach: Record<string, Bounds> = { land: [86, -3, 132, 31], borders: [86, -3, 132, 31] }

  it.each(Object.entries({ ...shapes, borders, labels }))(
    '%s lies in the region, to 4 decimals',
    (name, features) => {
      const numbers = JSON.stringify(features.map(({ geometry }) => geometry)).match(/-?\d+(\.\d+)?/g)!
      expect(numbers.filter((number) => /\.\d{5}/.test(number))).toEqual([])
      const positions = (value: unknown): Position[] =>
        Array.isArray(value) && typeof value[0] === 'number'
          ? [value as Position]
          : (value as unknown[]).flatMap(positions)
      const everywhere = features.flatMap(({ geometry }) => positions((geometry as Polygon).coordinates))
      expect(isWithin(boundsOf(everywhere), reach[name] ?? [96, 3, 122, 27])).toBe(true)
    },
  )
})
