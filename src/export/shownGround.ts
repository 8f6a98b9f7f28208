/** What ground a map shows, and whether both archipelagos are on it. */
import type { FeatureCollection, Position } from 'geojson'
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

/** Whether every island of these lies on the ground shown. */
export function showsAll([west, south, east, north]: Bounds, { features }: FeatureCollection): boolean {
  const inside = (coordinates: unknown): boolean => {
    if (!Array.isArray(coordinates)) return false
    if (typeof coordinates[0] !== 'number') return coordinates.every(inside)
    const [lng = 0, lat = 0] = coordinates as Position
    return lng >= west && lng <= east && lat >= south && lat <= north
  }
  return features.every(({ geometry }) => 'coordinates' in geometry && inside(geometry.coordinates))
}
