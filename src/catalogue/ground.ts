/** How drawn shapes lie on the ground: their parts, what of a line lies in an area, how far they are apart. Kilometres on the globe. */
import { booleanPointInPolygon, distance } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Bounds, Shape } from './api'

export type Area = Polygon | MultiPolygon
export type Path = readonly Position[]

/** Shapes are drawn on a grid of about 100 m: a shorter stay on the other side of a border says nothing. */
const sliverKm = 0.2

export const isArea = (shape: Shape): shape is Area => shape.type.endsWith('Polygon')
export const linesOf = (shape: Shape): Position[][] =>
  shape.type === 'LineString'
    ? [shape.coordinates]
    : shape.type === 'MultiLineString'
      ? shape.coordinates
      : []
export const pointsOf = (shape: Shape): Position[] =>
  shape.type === 'Point' ? [shape.coordinates] : shape.type === 'MultiPoint' ? shape.coordinates : []
export const ringsOf = (shape: Area): Position[][] =>
  shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat()

export function boundsOf(path: Path): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [lng, lat] of path) {
    bounds[0] = Math.min(bounds[0], lng!)
    bounds[1] = Math.min(bounds[1], lat!)
    bounds[2] = Math.max(bounds[2], lng!)
    bounds[3] = Math.max(bounds[3], lat!)
  }
  return bounds
}

/** Whether two bounds come within so many kilometres of one another; generous, as it only spares work. */
export function close([w1, s1, e1, n1]: Bounds, [w2, s2, e2, n2]: Bounds, km = 0): boolean {
  const lat = km / 110
  const lng = lat / Math.cos((Math.min(89, Math.max(Math.abs(n1), Math.abs(n2))) * Math.PI) / 180)
  return w1 - lng <= e2 && w2 - lng <= e1 && s1 - lat <= n2 && s2 - lat <= n1
}

/** Kilometres from the start of a path to each of its points. */
export function kilometresAlong(path: Path): number[] {
  const marks = [0]
  for (let i = 1; i < path.length; i++) marks.push(marks[i - 1]! + distance(path[i - 1]!, path[i]!))
  return marks
}

/** The position so many kilometres along a path. @param marks its `kilometresAlong` */
export function positionAt(path: Path, marks: readonly number[], km: number): Position {
  const i = Math.max(
    1,
    marks.findIndex((mark) => mark >= km),
  )
  const [a, b] = [path[i - 1]!, path[i]!]
  const share = Math.min(1, Math.max(0, (km - marks[i - 1]!) / (marks[i]! - marks[i - 1]! || 1)))
  return [a[0]! + (b[0]! - a[0]!) * share, a[1]! + (b[1]! - a[1]!) * share]
}

/** Where a→b meets an edge p→q, as a share of a→b; nothing where it does not. */
function meets(a: Position, b: Position, p: Position, q: Position): number | undefined {
  const [dx, dy, ex, ey] = [b[0]! - a[0]!, b[1]! - a[1]!, q[0]! - p[0]!, q[1]! - p[1]!]
  const turn = dx * ey - dy * ex
  if (turn === 0) return undefined
  const [fx, fy] = [p[0]! - a[0]!, p[1]! - a[1]!]
  const along = (fx * ey - fy * ex) / turn
  const across = (fx * dy - fy * dx) / turn
  return along > 0 && along < 1 && across >= 0 && across <= 1 ? along : undefined
}

/** The stretches of a line's parts, one after another, that lie in an area, as kilometres from the start of the first. */
export function stretches(
  lines: readonly Path[],
  area: Area,
  bounds: Bounds,
): { from: number; to: number }[] {
  const rings = ringsOf(area)
  const found: { from: number; to: number }[] = []
  let start = 0
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!]
      const km = distance(a, b)
      if (close(boundsOf([a, b]), bounds)) {
        const cuts = new Set([0, 1])
        for (const ring of rings) {
          for (let j = 1; j < ring.length; j++) {
            const cut = meets(a, b, ring[j - 1]!, ring[j]!)
            if (cut !== undefined) cuts.add(cut)
          }
        }
        const marks = [...cuts].sort((one, other) => one - other)
        for (let j = 1; j < marks.length; j++) {
          const middle = (marks[j - 1]! + marks[j]!) / 2
          const at = [a[0]! + (b[0]! - a[0]!) * middle, a[1]! + (b[1]! - a[1]!) * middle]
          if (!booleanPointInPolygon(at, area)) continue
          const [from, to] = [start + km * marks[j - 1]!, start + km * marks[j]!]
          const last = found.at(-1)
          if (last && from - last.to < sliverKm) last.to = to
          else found.push({ from, to })
        }
      }
      start += km
    }
  }
  return found.filter(({ from, to }) => to - from >= sliverKm)
}

/** The point of a path that is nearest to a position: which piece (1-based end), the share of it, and how far that is. */
export interface Nearest {
  piece: number
  share: number
  at: Position
  km: number
}

/** Looked for on a plane around `from`; the distance is then the one on the globe. */
export function nearestOn([lng, lat]: Position, path: Path): Nearest {
  const narrow = Math.cos((lat! * Math.PI) / 180)
  const nearest: Nearest = { piece: 0, share: 0, at: path[0]!, km: 0 }
  let best = Infinity
  for (let i = 1; i < path.length; i++) {
    const [ax, ay] = [(path[i - 1]![0]! - lng!) * narrow, path[i - 1]![1]! - lat!]
    const [dx, dy] = [(path[i]![0]! - lng!) * narrow - ax, path[i]![1]! - lat! - ay]
    const square = dx * dx + dy * dy
    const share = square ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square)) : 0
    const [x, y] = [ax + dx * share, ay + dy * share]
    if (x * x + y * y >= best) continue
    best = x * x + y * y
    nearest.piece = i
    nearest.share = share
    nearest.at = [lng! + x / narrow, lat! + y]
  }
  nearest.km = distance([lng!, lat!], nearest.at)
  return nearest
}

export const distanceToPaths = (points: readonly Position[], paths: readonly Path[]) =>
  Math.min(...points.flatMap((point) => paths.map((path) => nearestOn(point, path).km)))
