/** The map's projection as plain arithmetic: Web Mercator with tiles of 512 px, as MapLibre counts its zoom levels. */
import type { Bounds } from '../catalogue/api'
import type { Camera } from '../view/view'

const tile = 512
/** Metres around the equator of WGS 84. */
const equator = 2 * Math.PI * 6_378_137
const radians = (degrees: number) => (degrees * Math.PI) / 180

const northing = (lat: number) => Math.asinh(Math.tan(radians(lat))) / (2 * Math.PI)
const latitudeAt = (y: number) => (Math.atan(Math.sinh(y * 2 * Math.PI)) * 180) / Math.PI

/** Metres on the ground in one CSS pixel at the middle of the map. */
export function metresPerPixel({ lat, zoom }: Camera): number {
  return (equator * Math.cos(radians(lat))) / (tile * 2 ** zoom)
}

/** What a map of this many CSS pixels shows. */
export function boundsOfCamera({ lng, lat, zoom }: Camera, { width, height }: { width: number; height: number }): Bounds {
  const world = tile * 2 ** zoom
  const x = (width / 2 / world) * 360
  const y = height / 2 / world
  const middle = northing(lat)
  return [lng - x, latitudeAt(middle - y), lng + x, latitudeAt(middle + y)]
}

export function contains(outer: Bounds, inner: Bounds): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
}

export function overlap(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
