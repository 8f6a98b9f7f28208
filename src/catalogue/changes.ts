/** What is different between two days: what happened after the one, up to and with the other. */
import type { DocumentSummary, PlaceSummary } from './api'
import { eveOfMerger, existsOn, isDay, merger } from './dates'
import type { Happening } from './events'
import type { PlaceKind } from './words'

export interface Changes {
  began: PlaceSummary[]
  ended: PlaceSummary[]
  ranked: PlaceSummary[]
  came: DocumentSummary[]
  over: DocumentSummary[]
  superseded: DocumentSummary[]
}

/**
 * Each thing once, in the order of the days.
 * @param all in order of their days
 * @param since excluded
 * @param until included; before `since` there is nothing
 */
export function changesBetween(all: readonly Happening[], since: string, until: string): Changes {
  const found: Changes = { began: [], ended: [], ranked: [], came: [], over: [], superseded: [] }
  for (const happening of all) {
    if (happening.day <= since || happening.day > until) continue
    if ('place' in happening) found[happening.what].push(happening.place)
    else found[happening.what].push(happening.document)
  }
  return found
}

/** Places of a kind that are there on both days. */
export const unchanged = (places: readonly PlaceSummary[], kind: PlaceKind, since: string, until: string) =>
  places.filter((place) => place.kind === kind && existsOn(place.span, since) && existsOn(place.span, until))

export const countOn = (places: readonly PlaceSummary[], kind: PlaceKind, day: string) =>
  places.filter((place) => place.kind === kind && existsOn(place.span, day)).length

/** Places that became the same others on the same day by the same document. */
export interface Merger {
  from: PlaceSummary[]
  /** Empty where nothing of their kind took their place. */
  to: PlaceSummary[]
  on: string
  /** Id of the document. */
  by?: string
}

/** Ended places in groups, in the order in which they come. */
export function mergersOf(ended: readonly PlaceSummary[], places: readonly PlaceSummary[]): Merger[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  const groups = new Map<string, Merger>()
  for (const place of ended) {
    const { became = [], endedBy, span } = place
    const key = [became.join(' ') || place.kind, span?.until, endedBy].join('|')
    const group = groups.get(key)
    if (group) group.from.push(place)
    else
      groups.set(key, {
        from: [place],
        to: became.flatMap((id) => byId.get(id) ?? []),
        on: span!.until!,
        ...(endedBy && { by: endedBy }),
      })
  }
  return [...groups.values()]
}

/** What a province whose rank changed has become. */
export const rankOf = (place: PlaceSummary) => place.level ?? 'province'

/** The day to compare with: the one that the tool was told, else the one across the merger. */
export function otherDay(told: string, day: string): string {
  if (isDay(told)) return told
  return day < merger ? merger : eveOfMerger
}

/** The two days in order. */
export const inOrder = (a: string, b: string): [string, string] => (a <= b ? [a, b] : [b, a])
