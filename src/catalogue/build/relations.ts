/** How drawn shapes lie to one another: what borders, crosses, lies on and is near what. Kilometres, of the drawn shapes. */
import { bbox, booleanPointInPolygon, distance, length, lineString } from '@turf/turf'
import type { Position } from 'geojson'
import type { Bounds, Shape } from '../api'
import type { Span } from '../dates'
import { close, distanceToPaths, isArea, linesOf, pointsOf, ringsOf, stretches, type Area } from '../ground'
import type { PlaceKind } from '../words'
import type { LoadedPlace } from './load'
import { spanOf } from './model'
import type { PlacedShape } from './shapes'

/** As the data API's `Spatial`, with ids in the place of links. */
export interface SpatialIds {
  lengthKm?: number
  borders?: { place: string; km: number }[]
  crosses?: { place: string; fromKm: number; toKm: number }[]
  liesOn?: { place: string; km: number }[]
  nearest?: { place: string; km: number }[]
}

/** A point this near to a line lies on it: the drawn lines are often no more exact than that. */
const onLineKm = 3
const nearestKm = 150

const lineKinds = new Set<PlaceKind>([
  'expressway',
  'road',
  'railway',
  'development-axis',
  'economic-corridor',
])
const nearestKinds = ['border-gate', 'seaport', 'airport'] as const satisfies PlaceKind[]

interface Drawn {
  id: string
  kind: PlaceKind
  span: Span | undefined
  operating: boolean
  geometry: Shape
  bounds: Bounds
  anchor: Position
}

const round = (km: number) => Math.round(km * 10) / 10
/** Whether there was a day on which both existed. */
const together = (a: Span | undefined, b: Span | undefined) =>
  !(a?.until && b?.from && a.until <= b.from) && !(b?.until && a?.from && b.until <= a.from)

/** Kilometres of border that two provinces share: the edges that stand in both of their rings. */
function borders(provinces: readonly Drawn[]): Map<string, Map<string, number>> {
  const edges = new Map<string, { owners: Set<Drawn>; km: number }>()
  for (const province of provinces) {
    for (const ring of ringsOf(province.geometry as Area)) {
      for (let i = 1; i < ring.length; i++) {
        const [a, b] = [ring[i - 1]!, ring[i]!]
        const key = [a.join(), b.join()].sort().join(' ')
        const edge = edges.get(key)
        if (edge) edge.owners.add(province)
        else edges.set(key, { owners: new Set([province]), km: distance(a, b) })
      }
    }
  }
  const shared = new Map<string, Map<string, number>>()
  for (const { owners, km } of edges.values()) {
    for (const one of owners) {
      for (const other of owners) {
        if (one === other || !together(one.span, other.span)) continue
        const row = shared.get(one.id) ?? shared.set(one.id, new Map()).get(one.id)!
        row.set(other.id, (row.get(other.id) ?? 0) + km)
      }
    }
  }
  return shared
}

/** From a point or the edge of an area to a point; 0 where the point lies in the area. */
function distanceTo({ geometry: from, bounds }: Drawn, targets: Position[]): number {
  if (!isArea(from))
    return Math.min(...pointsOf(from).flatMap((point) => targets.map((target) => distance(point, target))))
  const inside = (target: Position) =>
    close([target[0]!, target[1]!, target[0]!, target[1]!], bounds) && booleanPointInPolygon(target, from)
  return targets.some(inside) ? 0 : distanceToPaths(targets, ringsOf(from))
}

/**
 * The spatial relations of every place that has a shape. Two places are compared only if there was a day on which both existed.
 * @param placed the shapes of the places, by id
 */
export function spatialRelations(
  places: Iterable<LoadedPlace>,
  placed: ReadonlyMap<string, PlacedShape>,
): Map<string, SpatialIds> {
  const drawn: Drawn[] = [...places].flatMap((place) => {
    const shape = placed.get(place.id)
    if (!shape) return []
    const { geometry, anchor } = shape
    const operating = !place.status || place.status === 'operating'
    const bounds = bbox(geometry) as Bounds
    return [{ id: place.id, kind: place.kind, span: spanOf(place), operating, geometry, bounds, anchor }]
  })
  const provinces = drawn.filter(({ kind, geometry }) => kind === 'province' && isArea(geometry))
  const lines = drawn.filter(({ kind, geometry }) => lineKinds.has(kind) && linesOf(geometry).length)
  const targets = nearestKinds.map((kind) =>
    drawn.filter((one) => one.kind === kind && one.operating && pointsOf(one.geometry).length),
  )
  const bordering = borders(provinces)

  const crossesOf = (line: Drawn) =>
    provinces
      .filter((province) => together(line.span, province.span) && close(line.bounds, province.bounds))
      .flatMap((province) =>
        stretches(linesOf(line.geometry), province.geometry as Area, province.bounds).map(({ from, to }) => ({
          place: province.id,
          fromKm: round(from),
          toKm: round(to),
        })),
      )
      .sort((a, b) => a.fromKm - b.fromKm || a.toKm - b.toKm || a.place.localeCompare(b.place))

  const liesOnOf = (one: Drawn) =>
    lines
      .filter((line) => together(line.span, one.span) && close(line.bounds, one.bounds, onLineKm))
      .map((line) => ({
        place: line.id,
        km: distanceToPaths(pointsOf(one.geometry), linesOf(line.geometry)),
      }))
      .filter(({ km }) => km <= onLineKm)
      .sort((a, b) => a.km - b.km)
      .map(({ place, km }) => ({ place, km: round(km) }))

  const nearestOf = (one: Drawn) =>
    targets.flatMap((candidates) =>
      candidates
        .filter(
          (target) =>
            target !== one && together(target.span, one.span) && close(target.bounds, one.bounds, nearestKm),
        )
        .map((target) => ({
          place: target.id,
          km: distanceTo(one, pointsOf(target.geometry)),
          middle: distance(one.anchor, target.anchor),
        }))
        .filter(({ km }) => km <= nearestKm)
        .sort((a, b) => a.km - b.km || a.middle - b.middle)
        .slice(0, 1)
        .map(({ place, km }) => ({ place, km: round(km) })),
    )

  const relations = new Map<string, SpatialIds>()
  for (const one of drawn) {
    const spatial: SpatialIds = {}
    const keep = <Key extends 'borders' | 'crosses' | 'liesOn' | 'nearest'>(
      key: Key,
      rows: SpatialIds[Key],
    ) => {
      if (rows?.length) spatial[key] = rows
    }
    const { geometry } = one
    if (linesOf(geometry).length) {
      spatial.lengthKm = round(linesOf(geometry).reduce((sum, line) => sum + length(lineString(line)), 0))
      keep('crosses', crossesOf(one))
    } else {
      const shared = [...(bordering.get(one.id) ?? [])].map(([place, km]) => ({ place, km: round(km) }))
      keep(
        'borders',
        shared.sort((a, b) => b.km - a.km || a.place.localeCompare(b.place)),
      )
      if (pointsOf(geometry).length) keep('liesOn', liesOnOf(one))
      keep('nearest', nearestOf(one))
    }
    if (Object.keys(spatial).length) relations.set(one.id, spatial)
  }
  return relations
}
