/** What lies within some kilometres of a place, of the shapes as drawn on a day. */
import { booleanPointInPolygon } from '@turf/turf'
import type { Position } from 'geojson'
import type { Bounds, LayerFile, Shape, ShapeFeature, ShapeProperties } from './api'
import { boundsOf, close, isArea, linesOf, nearestOn, pointsOf, ringsOf, type Path } from './ground'
import type { Precision } from './words'

/** A place with everything that is drawn of it; the points that only carry an area's name are no part of it. */
export interface Placed {
  properties: ShapeProperties
  shapes: Shape[]
}

/** The places of some layers, each with its shapes, in the order in which they are drawn. */
export function placedIn(files: readonly LayerFile[]): Map<string, Placed> {
  const found = new Map<string, Placed>()
  for (const { properties, geometry } of files.flatMap((file): ShapeFeature[] => file.features)) {
    if (properties.label) continue
    const placed = found.get(properties.id)
    if (placed) placed.shapes.push(geometry)
    else found.set(properties.id, { properties, shapes: [geometry] })
  }
  return found
}

/** @param asOf as a number: 20250701 */
export const isThere = ({ properties: { from, until } }: Placed, asOf: number) => from <= asOf && asOf < until

const pathsOf = (shape: Shape): readonly Path[] =>
  isArea(shape) ? ringsOf(shape) : [...linesOf(shape), ...pointsOf(shape).map((point) => [point])]

const boxes = new WeakMap<Shape, Bounds>()
function boxOf(shape: Shape): Bounds {
  const box = boxes.get(shape) ?? boundsOf(pathsOf(shape).flat())
  boxes.set(shape, box)
  return box
}

/** The pieces of a shape's paths, each a path of two points (one for a point), that come near to some bounds. */
const piecesNear = (shape: Shape, bounds: Bounds, km: number): Path[] =>
  pathsOf(shape).flatMap((path) =>
    (path.length === 1 ? [path] : path.slice(1).map((end, i): Path => [path[i]!, end])).filter((piece) =>
      close(boundsOf(piece), bounds, km),
    ),
  )

const side = (a: Position, b: Position, c: Position) =>
  Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!))

/** Whether two pieces cross; where they only touch, the distance of their ends says so. */
const cross = ([a, b]: Path, [p, q]: Path) =>
  !!b && !!q && side(a!, b, p!) * side(a!, b, q) < 0 && side(p!, q, a!) * side(p!, q, b) < 0

/** Whether a part of the other shape lies in this area; told by the first points of its parts, as edges that cross are found elsewhere. */
const holds = (area: Shape, other: Shape) =>
  isArea(area) &&
  close(boxOf(area), boxOf(other)) &&
  pathsOf(other).some((path) => booleanPointInPolygon(path[0]!, area))

/**
 * Kilometres between two shapes as drawn: 0 where they touch, cross or lie in one another. The same in both directions.
 * @returns nothing where they are more than `limit` kilometres apart
 */
export function kmBetween(one: Shape, other: Shape, limit: number): number | undefined {
  const [bounds, otherBounds] = [boxOf(one), boxOf(other)]
  if (!close(bounds, otherBounds, limit)) return undefined
  if (holds(one, other) || holds(other, one)) return 0
  const pieces = piecesNear(one, otherBounds, limit)
  const others = piecesNear(other, bounds, limit)
  let km = Infinity
  for (const piece of pieces) {
    const box = boundsOf(piece)
    for (const another of others) {
      if (!close(box, boundsOf(another), Math.min(km, limit))) continue
      if (cross(piece, another)) return 0
      for (const end of piece) km = Math.min(km, nearestOn(end, another).km)
      for (const end of another) km = Math.min(km, nearestOn(end, piece).km)
    }
  }
  return km <= limit ? km : undefined
}

export interface Near {
  id: string
  kind: ShapeProperties['kind']
  precision: Precision
  documents: number
  /** 0 where it touches the place or lies in it. */
  km: number
}

/**
 * Everything that is drawn on a day within so many kilometres of a place, the nearest first; places that hold it stand at 0.
 * @param asOf as a number: 20250701
 */
export function around(subject: Placed, places: Iterable<Placed>, km: number, asOf: number): Near[] {
  return [...places]
    .filter((placed) => placed.properties.id !== subject.properties.id && isThere(placed, asOf))
    .flatMap((placed) => {
      const { id, kind, precision, documents } = placed.properties
      const apart = subject.shapes.flatMap((shape) =>
        placed.shapes.flatMap((other) => kmBetween(shape, other, km) ?? []),
      )
      return apart.length ? [{ id, kind, precision, documents, km: Math.min(...apart) }] : []
    })
    .sort((a, b) => a.km - b.km || a.id.localeCompare(b.id))
}
