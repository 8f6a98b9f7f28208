/** The network as marks on the map: a curve between two parties, and for a zone a named dot with a line to each of its provinces. */
import { hubsOf, type Network } from '../../catalogue/network'
import type { Mark } from '../../view/marks'
import type { Camera } from '../../view/view'
import { world } from '../../view/world'

export type Position = readonly [lng: number, lat: number]

interface Drawn {
  network: Network
  /** Where a province's lines end; none where it has no place on the map. */
  at: (province: number) => Position | undefined
  /** What is written beside a zone's dot; nothing where there is no room. */
  nameOf: (zone: string) => string | undefined
  /** Only what ties these two. */
  pair: readonly [number, number] | null
}

const steps = 24
/** Of so many documents; the same for every theme and day, so that pictures can be compared. */
const weightOf = (documents: number) => Math.min(1, 0.15 + documents / 10)
/** How far a curve swings out, as a part of its length. */
const swing = 0.16

/** A curve that swings to the east on its way south: lines between many pairs stay apart, and each is the same every time. */
export function curve(one: Position, other: Position): [number, number][] {
  const [from, to] = one[1] >= other[1] ? [one, other] : [other, one]
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const middle = [(from[0] + to[0]) / 2 - dy * swing * 2, (from[1] + to[1]) / 2 + dx * swing * 2] as const
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps
    const along = (axis: 0 | 1) =>
      (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * middle[axis] + t ** 2 * to[axis]
    return [along(0), along(1)]
  })
}

/** A camera under which the two lie so many pixels apart, or a little less. */
export function cameraOver(one: Position, other: Position, pixels: number): Camera {
  const degrees = Math.max(Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1]), 0.5)
  const zoom = Math.log2((pixels * 360) / (world * degrees))
  return { lng: (one[0] + other[0]) / 2, lat: (one[1] + other[1]) / 2, zoom: Math.min(8, zoom) }
}

const line = (coordinates: [number, number][], weight: number): Mark => ({
  type: 'Feature',
  properties: { role: 'arc', weight },
  geometry: { type: 'LineString', coordinates },
})

const dot = ([lng, lat]: Position, label?: string): Mark => ({
  type: 'Feature',
  properties: { role: 'point', ...(label && { label }) },
  geometry: { type: 'Point', coordinates: [lng, lat] },
})

export function arcsOf({ network, at, nameOf, pair }: Drawn): Mark[] {
  const { provinces, direct } = network
  const n = provinces.length
  const positions = (some: readonly number[]): Position[] =>
    some.map(at).filter((position) => position !== undefined)
  const wanted = (a: number, b: number) => !pair || (pair.includes(a) && pair.includes(b))
  const curves = provinces.flatMap((_, a) =>
    provinces.flatMap((__, b) => {
      const count = direct[a * n + b]!
      const [one, other] = [at(a), at(b)]
      return a < b && count && one && other && wanted(a, b) ? [line(curve(one, other), weightOf(count))] : []
    }),
  )
  const hubs = hubsOf(network).flatMap(({ zone, provinces: tied }) => {
    if (pair && !pair.every((province) => tied.includes(province))) return []
    const ends = positions(tied)
    if (ends.length < 2) return []
    const middle = [0, 1].map((axis) => ends.reduce((sum, end) => sum + end[axis]!, 0) / ends.length)
    const hub = [middle[0]!, middle[1]!] as const
    const shown = pair ? positions(pair) : ends
    return [...shown.map(([lng, lat]) => line([[...hub], [lng, lat]], 0)), dot(hub, nameOf(zone))]
  })
  return [...curves, ...hubs]
}
