/** What a line runs through and past, in order along it, of the shapes as drawn on a day. A line of several parts: each by itself. */
import type { Position } from 'geojson'
import type { Shape, ShapeProperties } from './api'
import { isThere, type Placed } from './around'
import {
  boundsOf,
  close,
  isArea,
  kilometresAlong,
  linesOf,
  nearestOn,
  pointsOf,
  positionAt,
  ringsOf,
  stretches,
  type Area,
  type Path,
} from './ground'
import { layerOf, type LayerId } from './layers'
import { meetings } from './meetings'

/** `beside`: near, but not on it. `through`: the line runs through it. The others are of lines: an end meets, they cross, they run together. */
export type How = 'beside' | 'through' | 'joins' | 'crosses' | 'along'

export interface Passed {
  id: string
  kind: ShapeProperties['kind']
  precision: ShapeProperties['precision']
  documents: number
  how: How
  /** From the start of the part: where it is nearest, or the middle of the stretch. */
  km: number
  /** Of a stretch; the same where there is none. */
  fromKm: number
  toKm: number
  /** How far beside the line; 0: on it. */
  offsetKm: number
  /** The spot on the line, in degrees. */
  at: Position
}

export interface StripPart {
  lengthKm: number
  /** Provinces that the part runs through, as stretches of it; what lies in none of them (the sea, a neighbour) is left out. */
  bands: { id: string; fromKm: number; toKm: number }[]
  passed: Passed[]
}

const lineLayers: readonly LayerId[] = ['corridors', 'roads', 'railways', 'expressways']
const besideLayers: readonly LayerId[] = [
  'towns',
  'economic-zones',
  'industrial-parks',
  'energy',
  'airports',
  'seaports',
  'border-gates',
]

export const isLine = ({ shapes }: Placed) => shapes.some((shape) => linesOf(shape).length > 0)

const byKm = (a: Passed, b: Passed) => a.km - b.km || a.offsetKm - b.offsetKm || a.id.localeCompare(b.id)

/** Where a shape that the path does not run through comes nearest to it: kilometres along, and beside. */
function nearestAlong(path: Path, marks: readonly number[], shape: Shape): { km: number; offsetKm: number } {
  let best = { km: 0, offsetKm: Infinity }
  const keep = (km: number, offsetKm: number) => {
    if (offsetKm < best.offsetKm) best = { km, offsetKm }
  }
  for (const point of isArea(shape) ? ringsOf(shape).flat() : pointsOf(shape)) {
    const { piece, share, km } = nearestOn(point, path)
    keep(marks[piece - 1]! + share * (marks[piece]! - marks[piece - 1]!), km)
  }
  if (isArea(shape)) {
    path.forEach((point, i) => {
      for (const ring of ringsOf(shape)) keep(marks[i]!, nearestOn(point, ring).km)
    })
  }
  return best
}

const stretchOf = (path: Path, area: Area) => stretches([path], area, boundsOf(ringsOf(area).flat()))

/**
 * One strip for each part of a line.
 * @param within kilometres beside the line that still count
 * @param asOf as a number: 20250701
 */
export function stripOf(line: Placed, places: readonly Placed[], within: number, asOf: number): StripPart[] {
  const there = places.filter(
    (placed) => placed.properties.id !== line.properties.id && isThere(placed, asOf),
  )
  return line.shapes.flatMap(linesOf).map((path) => {
    const marks = kilometresAlong(path)
    const lengthKm = marks.at(-1)!
    const bounds = boundsOf(path)
    const isNear = (shape: Shape) =>
      close(
        bounds,
        boundsOf([
          ...linesOf(shape).flat(),
          ...pointsOf(shape),
          ...(isArea(shape) ? ringsOf(shape).flat() : []),
        ]),
        within,
      )

    const bands = there
      .filter(({ properties }) => properties.kind === 'province')
      .flatMap(({ properties: { id }, shapes }) =>
        shapes
          .filter(isArea)
          .filter(isNear)
          .flatMap((area) => stretchOf(path, area).map(({ from, to }) => ({ id, fromKm: from, toKm: to }))),
      )
      .sort((a, b) => a.fromKm - b.fromKm || a.toKm - b.toKm)

    const passed = there.flatMap(({ properties, shapes }): Passed[] => {
      const { id, kind, precision, documents } = properties
      const layer = layerOf(kind)
      const near = shapes.filter(isNear)
      const entry = (how: How, fromKm: number, toKm: number, offsetKm = 0): Passed => {
        const km = (fromKm + toKm) / 2
        const at = positionAt(path, marks, km)
        return { id, kind, precision, documents, how, km, fromKm, toKm, offsetKm, at }
      }
      if (lineLayers.includes(layer))
        return meetings(path, near.flatMap(linesOf)).map(({ how, from, to }) => entry(how, from, to))
      if (!besideLayers.includes(layer) || !near.length) return []
      const inside = near.filter(isArea).flatMap((area) => stretchOf(path, area))
      if (inside.length)
        return [
          entry(
            'through',
            Math.min(...inside.map(({ from }) => from)),
            Math.max(...inside.map(({ to }) => to)),
          ),
        ]
      const [best] = near
        .map((shape) => nearestAlong(path, marks, shape))
        .sort((a, b) => a.offsetKm - b.offsetKm)
      return best && best.offsetKm <= within ? [entry('beside', best.km, best.km, best.offsetKm)] : []
    })
    return { lengthKm, bands, passed: passed.sort(byKm) }
  })
}

/** The same strip read from the other end. */
export function reversed(parts: readonly StripPart[]): StripPart[] {
  return parts
    .map(({ lengthKm, bands, passed }) => ({
      lengthKm,
      bands: bands
        .map(({ id, fromKm, toKm }) => ({ id, fromKm: lengthKm - toKm, toKm: lengthKm - fromKm }))
        .reverse(),
      passed: passed
        .map((one) => ({
          ...one,
          km: lengthKm - one.km,
          fromKm: lengthKm - one.toKm,
          toKm: lengthKm - one.fromKm,
        }))
        .sort(byKm),
    }))
    .reverse()
}
