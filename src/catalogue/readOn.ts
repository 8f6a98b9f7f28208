/** Where to read on when no document speaks of a place itself: what it was or became, areas that hold it, places near it. */
import type { Bounds, PlaceEntry, PlaceLink, PlaceSummary, RelatedCitations } from './api'
import { existsOn } from './dates'
import type { PlaceKind } from './words'

export interface Onward {
  because: RelatedCitations['because'] | 'near'
  place: PlaceLink
  /** How many documents are read there; at least one. */
  documents: number
}

/** Spots, and areas small enough for the middle of their bounds to say where they are. */
const compact: readonly PlaceKind[] = [
  'province',
  'seaport',
  'airport',
  'border-gate',
  'economic-zone',
  'industrial-park',
  'energy-project',
  'town',
  'district',
]

const middle = ([west, south, east, north]: Bounds) => [(west + east) / 2, (south + north) / 2] as const

/** Good for an order of nearness within one country. */
function apart(a: Bounds, b: Bounds): number {
  const [lngA, latA] = middle(a)
  const [lngB, latB] = middle(b)
  return Math.hypot((lngA - lngB) * Math.cos((latA * Math.PI) / 180), latA - latB)
}

/**
 * @param day on which the places nearby must exist
 * @param nearby at most so many of them, the nearest first
 */
export function readOn(
  place: PlaceEntry,
  places: readonly PlaceSummary[],
  day: string,
  nearby = 3,
): Onward[] {
  const related = place.related.map(({ because, place: other, documents }) => ({
    because,
    place: other,
    documents,
  }))
  const { bounds } = place
  const known = new Set([place.id, ...related.map(({ place: other }) => other.id)])
  const near = bounds
    ? places
        .flatMap((other) =>
          other.bounds &&
          other.documents > 0 &&
          compact.includes(other.kind) &&
          !known.has(other.id) &&
          existsOn(other.span, day)
            ? [{ other, distance: apart(bounds, other.bounds) }]
            : [],
        )
        .sort((a, b) => a.distance - b.distance || a.other.id.localeCompare(b.other.id))
        .slice(0, nearby)
        .map(({ other }) => ({ because: 'near' as const, place: other, documents: other.documents }))
    : []
  return [...related, ...near]
}
