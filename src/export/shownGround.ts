/** What ground a map shows, and whether all of some islands lies on it. */
import type { Feature, FeatureCollection, Position } from 'geojson'
import type { Bounds } from '../catalogue/api'
import { projectionOf, type Size } from '../drawing/projection'
import type { Camera } from '../view/view'

/** Degrees, of a map of this many CSS pixels. */
export function boundsOfCamera(camera: Camera, size: Size): Bounds {
  const { unproject } = projectionOf(camera, size)
  const [west, north] = unproject([0, 0])
  const [east, south] = unproject([size.width, size.height])
  return [west, south, east, north]
}

/** The box around a shape, in degrees; nothing here crosses the antimeridian. */
export function boundsOfFeature({ geometry }: Feature): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  const widen = (coordinates: unknown[]) => {
    if (typeof coordinates[0] !== 'number') return coordinates.forEach((part) => widen(part as unknown[]))
    const [lng = 0, lat = 0] = coordinates as Position
    bounds[0] = Math.min(bounds[0], lng)
    bounds[1] = Math.min(bounds[1], lat)
    bounds[2] = Math.max(bounds[2], lng)
    bounds[3] = Math.max(bounds[3], lat)
  }
  if ('coordinates' in geometry) widen(geometry.coordinates)
  return bounds
}

export function showsAll([west, south, east, north]: Bounds, { features }: FeatureCollection): boolean {
  return features.map(boundsOfFeature).every(([left, bottom, right, top]) => {
    return west <= left && south <= bottom && east >= right && north >= top
  })
}
