/** Web Mercator as MapLibre's camera sees it: 512-pixel tiles, so that the drawn map and the map lie exactly on one another. */
import { geoMercator } from 'd3-geo'
import type { Bounds } from '../catalogue/api'
import type { Camera } from '../view/view'
import { world } from '../view/world'

/** Pixels. */
export interface Size {
  width: number
  height: number
}
/** Pixels right and down. */
export type Point = [number, number]

export interface Projection {
  project: (position: readonly number[]) => Point
  unproject: (point: Point) => [number, number]
}

const mercator = (zoom: number) => geoMercator().scale((world * 2 ** zoom) / (2 * Math.PI))

/** Degrees to pixels of a picture of this size and back. */
export function projectionOf({ lng, lat, zoom }: Camera, { width, height }: Size): Projection {
  const projection = mercator(zoom)
    .center([lng, lat])
    .translate([width / 2, height / 2])
  return {
    project: (position) => projection(position as Point)!,
    unproject: (point) => projection.invert!(point)!,
  }
}

const wholeWorld = mercator(0).translate([world / 2, world / 2])

/** Degrees to pixels of the whole world at zoom 0: multiply by 2^zoom for any other zoom. */
export const onWorld = (position: readonly number[]): Point => wholeWorld(position as Point)!
const fromWorld = (point: Point): [number, number] => wholeWorld.invert!(point)!

const corners = ([west, south, east, north]: Bounds) => {
  const [left, top] = onWorld([west, north])
  const [right, bottom] = onWorld([east, south])
  return { left, top, right, bottom }
}

const cameraAt = (point: Point, zoom: number): Camera => {
  const [lng, lat] = fromWorld(point)
  return { lng, lat, zoom }
}

/** Pixels left free on each side. */
export interface Padding {
  top: number
  right: number
  bottom: number
  left: number
}
export const evenPadding = (all: number): Padding => ({ top: all, right: all, bottom: all, left: all })

/** The camera that shows these bounds as large as they fit, as `fitBounds` does. */
export function cameraFitting(bounds: Bounds, size: Size, padding: Padding, maxZoom = 22): Camera {
  const { left, top, right, bottom } = corners(bounds)
  const scale = Math.min(
    Math.max(1, size.width - padding.left - padding.right) / (right - left),
    Math.max(1, size.height - padding.top - padding.bottom) / (bottom - top),
    2 ** maxZoom,
  )
  const middle: Point = [
    (left + right) / 2 - (padding.left - padding.right) / 2 / scale,
    (top + bottom) / 2 - (padding.top - padding.bottom) / 2 / scale,
  ]
  return cameraAt(middle, Math.log2(scale))
}

/** The camera after the picture was pushed by so many pixels: what was in the middle is now `x` to the right. */
export function cameraPushed(camera: Camera, [x, y]: Point): Camera {
  const [across, down] = onWorld([camera.lng, camera.lat])
  const scale = 2 ** camera.zoom
  return cameraAt([across - x / scale, down - y / scale], camera.zoom)
}

/** Zooms by so many steps; what lies under `about` (pixels from the middle of the picture) stays there. */
export function cameraZoomed(camera: Camera, steps: number, [x, y]: Point = [0, 0]): Camera {
  const factor = 2 ** steps
  const { lng, lat } = cameraPushed(camera, [x / factor - x, y / factor - y])
  return { lng, lat, zoom: camera.zoom + steps }
}

/** The nearest camera that shows nothing outside the limits: the rule of MapLibre's `maxBounds`. */
export function cameraWithin(
  camera: Camera,
  size: Size,
  { bounds, minZoom, maxZoom }: { bounds: Bounds; minZoom: number; maxZoom: number },
): Camera {
  const { left, top, right, bottom } = corners(bounds)
  const filling = Math.log2(Math.max(size.width / (right - left), size.height / (bottom - top)))
  const zoom = Math.max(Math.min(Math.max(camera.zoom, minZoom), maxZoom), filling)
  const [x, y] = onWorld([camera.lng, camera.lat])
  const scale = 2 ** zoom
  const between = (value: number, low: number, high: number) =>
    low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high)
  const half = { width: size.width / scale / 2, height: size.height / scale / 2 }
  return cameraAt(
    [between(x, left + half.width, right - half.width), between(y, top + half.height, bottom - half.height)],
    zoom,
  )
}
