// Takes the islands and reefs of Hoàng Sa and Trường Sa from the sea polygon, where they carry no country.
import { boundsOf, regionPolygons, within } from './geoMaps.mjs'

/**
 * [west, south, east, north]. Land inside these boxes is drawn by this layer only and is taken out of every country.
 * Trường Sa's box is the facts' 111–116.2° E, 6.3–12.2° N: Palawan, Balabac and Borneo lie outside it.
 */
const boxes = { 'hoang-sa': [111, 15.5, 113.2, 17.4], 'truong-sa': [111, 6.3, 116.2, 12.2] }

/** The archipelago whose box holds these bounds whole, if any. */
export const archipelagoAround = (bounds) => Object.keys(boxes).find((id) => within(bounds, boxes[id]))

function anticlockwise(ring) {
  const turn = ring.slice(1).reduce((sum, [x, y], at) => sum + (ring[at][0] * y - x * ring[at][1]), 0)
  return [turn > 0 ? ring : [...ring].reverse()]
}

/** One MultiPolygon feature an archipelago, `id` its only property. */
export function archipelagos() {
  const islands = regionPolygons('earth-seas-100m').flatMap(({ rings }) => rings.slice(1))
  return Object.keys(boxes).map((id) => ({
    type: 'Feature',
    properties: { id },
    geometry: {
      type: 'MultiPolygon',
      coordinates: islands.filter((ring) => archipelagoAround(boundsOf(ring)) === id).map(anticlockwise),
    },
  }))
}
