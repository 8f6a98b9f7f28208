/** Shapes in the plane: simplified once a zoom level, kept, and asked how far a point is from them. */
import type { Geometry, Position } from 'geojson'
import { onWorld, type Point } from './projection'

export interface Outline {
  type: 'MultiLineString' | 'MultiPolygon'
  /** Lines or rings, in pixels of the world at zoom 0. */
  lines: Point[][]
  /** How many rings each polygon has. */
  rings: number[]
  /** Left, top, right, bottom in the same pixels. */
  box: [number, number, number, number]
}

/** What a line may lose, in pixels of the level: too little to see. */
const tolerance = 0.35

const kept = new WeakMap<Geometry, Map<number, Outline | undefined>>()

/** Undefined for points. Every shape is simplified once a whole zoom level and then kept as long as its data. */
export function outlineOf(geometry: Geometry, zoom: number): Outline | undefined {
  const level = Math.ceil(zoom)
  const levels = kept.get(geometry) ?? new Map<number, Outline | undefined>()
  kept.set(geometry, levels)
  if (!levels.has(level)) levels.set(level, makeOutline(geometry, level))
  return levels.get(level)
}

function makeOutline(geometry: Geometry, level: number): Outline | undefined {
  const parts = partsOf(geometry)
  if (!parts) return undefined
  const lines = parts.flat().map((line) => simplified(line.map(onWorld), tolerance / 2 ** level))
  const box: Outline['box'] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const line of lines) {
    for (const [x, y] of line) {
      if (x < box[0]) box[0] = x
      if (y < box[1]) box[1] = y
      if (x > box[2]) box[2] = x
      if (y > box[3]) box[3] = y
    }
  }
  const type = geometry.type.endsWith('Polygon') ? 'MultiPolygon' : 'MultiLineString'
  return { type, lines, rings: parts.map((part) => part.length), box }
}

function partsOf(geometry: Geometry): Position[][][] | undefined {
  switch (geometry.type) {
    case 'LineString':
      return [[geometry.coordinates]]
    case 'MultiLineString':
    case 'Polygon':
      return [geometry.coordinates]
    case 'MultiPolygon':
      return geometry.coordinates
    default:
      return undefined
  }
}

/** Douglas and Peucker (1973); a ring keeps its first point and the one farthest from it, so it never vanishes. */
function simplified(line: Point[], reach: number): Point[] {
  const keep = new Uint8Array(line.length)
  keep[0] = keep[line.length - 1] = 1
  const first = line[0]!
  const last = line.at(-1)!
  const isRing = first[0] === last[0] && first[1] === last[1]
  const open: [number, number, boolean][] = [[0, line.length - 1, isRing]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to, always] = span
    let farthest = -1
    let distance = always ? -1 : reach * reach
    for (let i = from + 1; i < to; i++) {
      const d = squaredDistance(line[i]!, line[from]!, line[to]!)
      if (d > distance) [distance, farthest] = [d, i]
    }
    if (farthest < 0) continue
    keep[farthest] = 1
    open.push([from, farthest, false], [farthest, to, false])
  }
  return line.filter((_, i) => keep[i])
}

/** From a point to the piece of line between two others, squared. */
function squaredDistance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax
  const dy = by - ay
  const along = dx || dy ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2
}

const isNearBox = ([left, top, right, bottom]: Outline['box'], [x, y]: Point, reach: number) =>
  x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach

/** Whether any line passes within `reach` of the point; all in pixels of the world at zoom 0. */
export function passesNear({ lines, box }: Outline, point: Point, reach: number): boolean {
  if (!isNearBox(box, point, reach)) return false
  return lines.some((line) =>
    line.some((end, i) => i > 0 && squaredDistance(point, line[i - 1]!, end) <= reach * reach),
  )
}

/** Whether the point lies inside, by the even-odd rule. */
export function covers({ lines, box }: Outline, [x, y]: Point): boolean {
  if (!isNearBox(box, [x, y], 0)) return false
  let inside = false
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = line[i - 1]!
      const [bx, by] = line[i]!
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  }
  return inside
}
