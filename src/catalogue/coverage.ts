/** What documents speak of and what they leave out, by a day: places by kind, those that none mentions, and the most mentioned. */
import type { DocumentList, MentionTable, PlaceSummary } from './api'
import { comesLater, existsOn } from './dates'
import { predecessors, reach } from './lineage'
import { placeKinds, type PlaceKind } from './words'

export interface Coverage {
  /** Documents that are not yet to come on the day; `context` of them are of the second ring. */
  documents: { all: number; context: number }
  /** Kinds of which some place exists on the day, in the order of the vocabulary. */
  kinds: { kind: PlaceKind; places: number; mentioned: number }[]
  /** Places of the day that no document mentions, by itself or as what it was before. */
  bare: PlaceSummary[]
  /** The others with how many documents do, most first. */
  mentioned: { place: PlaceSummary; documents: number }[]
}

export function coverageOn(
  list: DocumentList,
  table: MentionTable,
  places: readonly PlaceSummary[],
  day: string,
): Coverage {
  const there = list.documents.filter((document) => !comesLater(document, day))
  const ids = new Set(there.map(({ id }) => id))
  const sayers = new Map<string, Set<number>>()
  for (const [document, place] of table.mentions) {
    const [by, of] = [table.documents[document], table.places[place]]
    if (by === undefined || of === undefined || !ids.has(by)) continue
    const known = sayers.get(of)
    if (known) known.add(document)
    else sayers.set(of, new Set([document]))
  }
  const was = predecessors(places)
  const count = (id: string) =>
    new Set(reach(id, (one) => was.get(one) ?? []).flatMap((one) => [...(sayers.get(one) ?? [])])).size
  const counted = places
    .filter(({ span }) => existsOn(span, day))
    .map((place) => ({ place, documents: count(place.id) }))
  return {
    documents: { all: there.length, context: there.filter(({ ring }) => ring === 'context').length },
    kinds: placeKinds.flatMap((kind) => {
      const own = counted.filter(({ place }) => place.kind === kind)
      return own.length
        ? [{ kind, places: own.length, mentioned: own.filter(({ documents }) => documents > 0).length }]
        : []
    }),
    bare: counted.filter(({ documents }) => !documents).map(({ place }) => place),
    mentioned: counted
      .filter(({ documents }) => documents > 0)
      .sort((a, b) => b.documents - a.documents || a.place.id.localeCompare(b.place.id)),
  }
}
