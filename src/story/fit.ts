/** The camera that shows some ground whole in a map of some size. */
import type { Bounds } from '../catalogue/api'
import type { Camera } from '../view/view'
import { world } from '../view/world'

/** Pixels. */
export interface MapSize {
  width: number
  height: number
}

const closest = 9.2

const across = (lng: number) => lng / 360 + 0.5
const down = (lat: number) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI)
const latAt = (y: number) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI

/** The size of a map that shows this ground at this zoom. */
export function sizeSeen([west, south, east, north]: Bounds, zoom: number): MapSize {
  const pixels = world * 2 ** zoom
  return { width: (across(east) - across(west)) * pixels, height: (down(south) - down(north)) * pixels }
}

/** @param margin pixels to leave free on every side */
export function cameraFitting([west, south, east, north]: Bounds, size: MapSize, margin = 0): Camera {
  const room = (side: number) => Math.max(40, side - 2 * margin)
  const [top, bottom] = [down(north), down(south)]
  const scale = Math.min(
    room(size.width) / Math.max(1e-9, across(east) - across(west)),
    room(size.height) / Math.max(1e-9, bottom - top),
  )
  return {
    lng: (west + east) / 2,
    lat: latAt((top + bottom) / 2),
    zoom: Math.min(closest, Math.max(0, Math.log2(scale / world))),
  }
}
