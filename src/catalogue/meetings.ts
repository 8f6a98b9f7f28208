/** Where a line meets another one, as kilometres along the first: they cross, one ends at the other, or they run together. */
import type { Position } from 'geojson'
import { boundsOf, close, kilometresAlong, nearestOn, positionAt, type Path } from './ground'

export interface Meeting {
  how: 'joins' | 'crosses' | 'along'
  from: number
  to: number
}

/** Lines of which one ends this near to the other meet there: they are drawn no more exactly than that. */
const joinKm = 1
/** Meetings that are no further apart than this are one; one that is longer is a stretch that they run together. */
const togetherKm = 2
/** Between two meetings, lines that stay this near to one another run together: where one was drawn says no more. */
const besideKm = 3

/** Where a→b meets p→q, as shares of a→b; two where they lie on one another. */
function sharesOf(a: Position, b: Position, p: Position, q: Position): number[] {
  const [dx, dy, ex, ey] = [b[0]! - a[0]!, b[1]! - a[1]!, q[0]! - p[0]!, q[1]! - p[1]!]
  const [fx, fy] = [p[0]! - a[0]!, p[1]! - a[1]!]
  const turn = dx * ey - dy * ex
  if (turn !== 0) {
    const along = (fx * ey - fy * ex) / turn
    const across = (fx * dy - fy * dx) / turn
    return along >= 0 && along <= 1 && across >= 0 && across <= 1 ? [along] : []
  }
  const square = dx * dx + dy * dy
  if (square === 0 || fx * dy - fy * dx !== 0) return []
  const [one, other] = [fx * dx + fy * dy, (fx + ex) * dx + (fy + ey) * dy].map((n) => n / square)
  const from = Math.max(0, Math.min(one!, other!))
  const to = Math.min(1, Math.max(one!, other!))
  return from <= to ? [from, to] : []
}

/** @param others the parts of the other line */
export function meetings(path: Path, others: readonly Path[]): Meeting[] {
  const marks = kilometresAlong(path)
  const length = marks.at(-1)!
  const met: { from: number; to: number }[] = []
  /** Along the first line: where the other ends at it. */
  const ends: number[] = []
  for (const other of others) {
    if (!close(boundsOf(path), boundsOf(other), joinKm)) continue
    for (let i = 1; i < path.length; i++) {
      const [a, b] = [path[i - 1]!, path[i]!]
      const box = boundsOf([a, b])
      for (let j = 1; j < other.length; j++) {
        const [p, q] = [other[j - 1]!, other[j]!]
        if (!close(box, boundsOf([p, q]))) continue
        const kms = sharesOf(a, b, p, q).map((share) => marks[i - 1]! + share * (marks[i]! - marks[i - 1]!))
        if (kms.length) met.push({ from: Math.min(...kms), to: Math.max(...kms) })
      }
    }
    for (const end of [other[0]!, other.at(-1)!]) {
      const { km, piece, share } = nearestOn(end, path)
      if (km <= joinKm) ends.push(marks[piece - 1]! + share * (marks[piece]! - marks[piece - 1]!))
    }
    if (nearestOn(path[0]!, other).km <= joinKm) ends.push(0)
    if (nearestOn(path.at(-1)!, other).km <= joinKm) ends.push(length)
  }
  const all = [...met, ...ends.map((km) => ({ from: km, to: km }))].sort((a, b) => a.from - b.from)
  const staysBeside = (from: number, to: number) => {
    const steps = Math.ceil(to - from)
    return Array.from({ length: steps - 1 }, (_, i) =>
      positionAt(path, marks, from + ((to - from) * (i + 1)) / steps),
    ).every((at) => others.some((other) => nearestOn(at, other).km <= besideKm))
  }
  const merged: { from: number; to: number }[] = []
  for (const { from, to } of all) {
    const last = merged.at(-1)
    if (last && (from - last.to <= togetherKm || staysBeside(last.to, from))) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  const isEnd = ({ from, to }: { from: number; to: number }) =>
    ends.some((km) => km >= from - 1e-9 && km <= to + 1e-9)
  return merged.map((one) => ({
    ...one,
    how: one.to - one.from > togetherKm ? 'along' : isEnd(one) ? 'joins' : 'crosses',
  }))
}
