// Finds the islands of Vietnam that the province source lacks and gives each to a province.
import { area, booleanPointInPolygon, featureCollection, intersect, polygon } from '@turf/turf'
import { archipelagoAround } from './archipelagos.mjs'
import { boundsOf, meets, regionPolygons } from './geoMaps.mjs'

const smallestArea = 0.1e6 // m²
const largestArea = 5000e6 // m²; above it is the mainland
/** An island counts as missing when the source draws less than this share of it. */
const drawnShare = 0.75

/** Where the nearest province is not the right one: a point on the island and the province of before 2025-07-01. */
const exceptions = [
  { island: 'Bạch Long Vĩ', at: [107.729, 20.136], province: 'hai-phong' },
  { island: 'Hòn Mắt', at: [105.959, 18.798], province: 'nghe-an' },
  { island: 'Hòn Ngư', at: [105.776, 18.802], province: 'nghe-an' },
  { island: 'Hòn Sơn Chà', at: [108.204, 16.218], province: 'hue' },
  { island: 'Cù Lao Xanh', at: [109.351, 13.62], province: 'binh-dinh' },
  { island: 'Hòn Nưa', at: [109.394, 12.83], province: 'phu-yen' },
  { island: 'đảo ngoài khơi Bình Tiên', at: [109.217, 11.779], province: 'khanh-hoa' },
]

/**
 * The world heritage triangle of Hạ Long Bay (Đầu Gỗ, hồ Ba Hầm, Cống Tây; corners placed by hand) lies in Quảng Ninh,
 * though Cát Bà of Hải Phòng is nearer to many of its islands.
 */
const haLongBay = polygon([
  [
    [107.02, 20.91],
    [107.14, 20.765],
    [107.33, 20.87],
    [107.02, 20.91],
  ],
])

const middle = ([west, south, east, north]) => [(west + east) / 2, (south + north) / 2]

function kilometresBetween([x1, y1], [x2, y2]) {
  const shrink = Math.cos((((y1 + y2) / 2) * Math.PI) / 180)
  return 111.2 * Math.hypot((x1 - x2) * shrink, y1 - y2)
}

function sharedArea(one, other) {
  const shared = intersect(featureCollection([one, other]))
  return shared ? area(shared) : 0
}

/**
 * Features with the `id` and `since2025` of a province for every island of at least 0.1 km² that the provinces do not
 * draw, or draw less than three quarters of. They may overlap the provinces; cleaning settles that.
 */
export function missingIslands(provinces) {
  const parts = provinces.flatMap(({ properties, geometry }) =>
    geometry.coordinates.map((rings) => ({ properties, shape: polygon(rings), bounds: boundsOf(rings[0]) })),
  )
  const byId = new Map(provinces.map(({ properties }) => [properties.id, properties]))

  const owner = (rings, touching) => {
    const exception = exceptions.find(({ at }) => booleanPointInPolygon(at, polygon(rings)))
    if (exception) return byId.get(exception.province)
    if (touching.length > 0) return touching[0].part.properties
    const [x, y] = middle(boundsOf(rings[0]))
    if (booleanPointInPolygon([x, y], haLongBay)) return byId.get('quang-ninh')
    const near = parts.filter(({ bounds }) => meets(bounds, [x - 1.5, y - 1.5, x + 1.5, y + 1.5]))
    let nearest = { distance: Infinity }
    for (const { properties, shape } of near)
      for (const vertex of shape.geometry.coordinates[0])
        for (const shore of rings[0]) {
          const distance = kilometresBetween(vertex, shore)
          if (distance < nearest.distance) nearest = { distance, properties }
        }
    return nearest.properties
  }

  return regionPolygons('countries-land-100m').flatMap(({ country, rings: [outer] }) => {
    const bounds = boundsOf(outer)
    if (country !== 'VNM' || archipelagoAround(bounds)) return []
    const island = polygon([outer])
    const size = area(island)
    if (size < smallestArea || size > largestArea) return []
    const touching = parts
      .filter((part) => meets(part.bounds, bounds))
      .map((part) => ({ part, shared: sharedArea(part.shape, island) }))
      .filter(({ shared }) => shared > 0)
      .sort((one, other) => other.shared - one.shared)
    if (touching.reduce((sum, { shared }) => sum + shared, 0) > drawnShare * size) return []
    return [{ ...island, properties: owner([outer], touching) }]
  })
}
