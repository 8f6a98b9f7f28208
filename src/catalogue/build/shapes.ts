/** The shape of every place: its own, the province's from the base layer, or the union of the provinces that it is made of. */
import { bbox, featureCollection, feature, length, along, lineString, truncate, union } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import polylabel from 'polylabel'
import type { Bounds, Shape } from '../api'
import type { Precision, Text } from '../words'
import type { Content } from './load'

export interface PlacedShape {
  geometry: Shape
  precision: Precision
  origin: Text
  bounds: Bounds
  /** Where the name of an area stands, or the point itself, or the middle of a line. */
  anchor: Position
}

const provinceOrigin: Text = {
  vi: 'Ranh giới từ OpenStreetMap (2016), lưới khoảng 100 m; tỉnh mới ghép từ các tỉnh cũ.',
  en: 'Borders from OpenStreetMap (2016) on a grid of about 100 m; merged provinces are joined from the old ones.',
}
const unionOrigin: Text = {
  vi: 'Ghép từ ranh giới các tỉnh thành viên; không phải ranh giới được phê duyệt riêng.',
  en: 'Joined from the borders of its member provinces; not a boundary approved as such.',
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

const ringSize = (ring: Position[]) => {
  const [west, south, east, north] = bbox(lineString(ring)) as Bounds
  return (east - west) * (north - south)
}

/** The pole of inaccessibility of the largest part of an area; the middle of the longest part of a line; a point itself. */
function anchorOf(geometry: Shape): Position {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates
    case 'MultiPoint':
      return geometry.coordinates[0]!
    case 'LineString':
    case 'MultiLineString': {
      const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
      const longest = parts.map((part) => lineString(part)).sort((a, b) => length(b) - length(a))[0]!
      return along(longest, length(longest) / 2).geometry.coordinates
    }
    default: {
      const largest = polygonsOf(geometry).sort((a, b) => ringSize(b[0]!) - ringSize(a[0]!))[0]!
      const [x, y] = polylabel(largest, 0.005)
      return [x!, y!]
    }
  }
}

function placed(geometry: Shape, precision: Precision, origin: Text): PlacedShape {
  const anchor = anchorOf(geometry).map((n) => Math.round(n * 1e4) / 1e4)
  return {
    geometry,
    precision,
    origin,
    anchor,
    bounds: bbox(geometry).map((n) => Math.round(n * 1e4) / 1e4) as Bounds,
  }
}

/** Joins shapes to places. Places without one are left out; the checks say so. */
export function placeShapes(content: Content): Map<string, PlacedShape> {
  const shapes = new Map<string, PlacedShape>()
  for (const { id, geometry } of content.base.find((b) => b.file.endsWith('provinces.geojson'))?.features ??
    []) {
    if (content.places.has(id)) shapes.set(id, placed(geometry, 'generalised', provinceOrigin))
  }
  for (const shape of content.shapes.values()) {
    if (content.places.has(shape.place))
      shapes.set(shape.place, placed(shape.geometry, shape.precision, shape.origin))
  }
  for (const place of content.places.values()) {
    if (!place.members || shapes.has(place.id)) continue
    const parts = place.members.flatMap((id) => {
      const geometry = shapes.get(id)?.geometry
      return geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon' ? [feature(geometry)] : []
    })
    if (parts.length !== place.members.length) continue
    const whole = parts.length === 1 ? parts[0]! : union(featureCollection(parts))
    if (whole)
      shapes.set(place.id, placed(truncate(whole, { precision: 4 }).geometry, 'generalised', unionOrigin))
  }
  return shapes
}
