/** The sheet that is drawn on: what the painters of every subject need to know, and how a shape becomes a path on it. */
import { geoIdentity, geoPath } from 'd3-geo'
import type { FeatureCollection, Geometry } from 'geojson'
import type { Flavour, Palette } from '../cartography/palette'
import { palettes } from '../cartography/palette'
import type { LayerFile, ShapeFeature, ShapeProperties } from '../catalogue/api'
import type { BaseName } from '../catalogue/client'
import type { LayerId } from '../catalogue/layers'
import type { GlobalState } from '../view/derived'
import type { Mark } from '../view/marks'
import type { Camera } from '../view/view'
import type { Covered } from './placing'
import { covers, outlineOf, passesNear, type Outline } from './outline'
import { onWorld, projectionOf, type Point, type Size } from './projection'
import { isShown, strengthOf } from './rules'

/** The data to draw; what is not there is left out. */
export interface Ground {
  base: Partial<Record<BaseName, FeatureCollection>>
  layers: Partial<Record<LayerId, LayerFile>>
}

export interface DrawingRequest {
  ground: Ground
  size: Size
  camera: Camera
  state: GlobalState
  flavour: Flavour
  marks?: readonly Mark[]
  /** What will lie over the drawing: names keep clear of it. */
  covered?: readonly Covered[]
}

export interface DrawnShape {
  /** The place that it stands for. */
  id?: string
  /** Path in pixels. */
  d: string
  fill?: string
  /** The colour of its hatching, where it has any. */
  hatching?: string
  fillOpacity?: number
  stroke?: string
  strokeWidth?: number
  /** In pixels; none is solid. */
  dash?: number[] | undefined
  opacity?: number
  roundCaps?: true
  /** Whether a click at this pixel means it; shapes without one are never clicked. */
  isAt?: (x: number, y: number) => boolean
}

/** Shapes of one layer; the names of the layers are those of the map's style. */
export interface DrawnGroup {
  layer: string
  shapes: DrawnShape[]
}

export interface Sheet {
  palette: Palette
  state: GlobalState
  zoom: number
  size: Size
  base: (name: BaseName) => FeatureCollection['features']
  marks: readonly Mark[]
  /** How strongly a feature of a layer is drawn, 0–1; 1 for the ground. */
  strengthOf: (feature: object) => number
  /** All features of a layer, on any day. */
  features: (layer: LayerId) => readonly ShapeFeature[]
  /** The features of a layer that the view shows. */
  shown: (layer: LayerId) => ShapeFeature[]
  /** Degrees to pixels. */
  at: (position: readonly number[]) => Point
  /** The path of a line or area, undefined where nothing of it lies on the sheet. */
  path: (geometry: Geometry) => string | undefined
  /** A line's points in pixels, whether on the sheet or beside it. */
  lines: (geometry: Geometry) => Point[][]
  /** The stretches of a line that lie on the sheet, in pixels. */
  visibleLines: (geometry: Geometry) => Point[][]
  /** Tests of a click, in pixels. */
  isInside: (geometry: Geometry) => (x: number, y: number) => boolean
  isNear: (geometry: Geometry, reach: number) => (x: number, y: number) => boolean
}

/** Wider than half of the widest line, so that cut edges stay out of sight. */
const margin = 48

const toGeometry = ({ type, lines, rings }: Outline): Geometry => {
  if (type === 'MultiLineString') return { type, coordinates: lines }
  let next = 0
  return { type, coordinates: rings.map((count) => lines.slice(next, (next += count))) }
}

export function createSheet({ ground, size, camera, state, flavour, marks = [] }: DrawingRequest): Sheet {
  const { zoom } = camera
  const scale = 2 ** zoom
  const [x, y] = onWorld([camera.lng, camera.lat])
  const left = x * scale - size.width / 2
  const top = y * scale - size.height / 2
  const write = geoPath(
    geoIdentity()
      .scale(scale)
      .translate([-left, -top])
      .clipExtent([
        [-margin, -margin],
        [size.width + margin, size.height + margin],
      ]),
  ).digits(1)
  const isOnSheet = (box: Outline['box']) =>
    box[2] * scale - left > -margin &&
    box[0] * scale - left < size.width + margin &&
    box[3] * scale - top > -margin &&
    box[1] * scale - top < size.height + margin
  const toWorld = (px: number, py: number): Point => [(px + left) / scale, (py + top) / scale]

  const features = (layer: LayerId) => ground.layers[layer]?.features ?? []
  const lines = (geometry: Geometry) =>
    (outlineOf(geometry, zoom)?.lines ?? []).map((line) =>
      line.map(([lx, ly]): Point => [lx * scale - left, ly * scale - top]),
    )

  return {
    palette: palettes[flavour],
    state,
    zoom,
    size,
    base: (name) => ground.base[name]?.features ?? [],
    marks,
    strengthOf: (feature) =>
      strengthOf((feature as { properties?: Partial<ShapeProperties> | null }).properties, state),
    features,
    shown: (layer) => features(layer).filter((feature) => isShown(layer, feature.properties, state)),
    at: projectionOf(camera, size).project,
    path(geometry) {
      const outline = outlineOf(geometry, zoom)
      return outline && isOnSheet(outline.box) ? (write(toGeometry(outline)) ?? undefined) : undefined
    },
    lines,
    visibleLines: (geometry) =>
      lines(geometry).flatMap((line) =>
        runs(line, ([px, py]) => px > 0 && py > 0 && px < size.width && py < size.height),
      ),
    isInside: (geometry) => (px, py) => {
      const outline = outlineOf(geometry, zoom)
      return !!outline && covers(outline, toWorld(px, py))
    },
    isNear: (geometry, reach) => (px, py) => {
      const outline = outlineOf(geometry, zoom)
      return !!outline && passesNear(outline, toWorld(px, py), reach / scale)
    },
  }
}

/** The runs of at least two neighbouring points that pass the test. */
function runs(line: Point[], passes: (point: Point) => boolean): Point[][] {
  const found: Point[][] = [[]]
  for (const point of line) {
    if (passes(point)) found.at(-1)!.push(point)
    else if (found.at(-1)!.length) found.push([])
  }
  return found.filter((run) => run.length > 1)
}

export const isArea = (feature: ShapeFeature) => feature.geometry.type.endsWith('Polygon')

/** A fill by its own opacity, a line by that of the whole shape: as the style has them. */
const faded = (shape: DrawnShape, strength: number): DrawnShape =>
  strength === 1
    ? shape
    : shape.stroke
      ? { ...shape, opacity: (shape.opacity ?? 1) * strength }
      : { ...shape, fillOpacity: (shape.fillOpacity ?? 1) * strength }

/** One group of the features that have a path on the sheet. */
export function groupOf<F extends { geometry: Geometry }>(
  sheet: Sheet,
  layer: string,
  features: readonly F[],
  paint: (feature: F) => Omit<DrawnShape, 'd'>,
): DrawnGroup {
  return {
    layer,
    shapes: features.flatMap((feature) => {
      const d = sheet.path(feature.geometry)
      return d ? [faded({ d, ...paint(feature) }, sheet.strengthOf(feature))] : []
    }),
  }
}

/** A dash given in multiples of the line's width, in pixels. */
export const dashed = (dash: readonly number[] | undefined, width: number) =>
  dash?.map((n) => Math.round(n * width * 100) / 100)
