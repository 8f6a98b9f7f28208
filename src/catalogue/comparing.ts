/** Two places, or two documents, held against each other: what both have, and what only one has. */
import type { DocumentEntry, DocumentSummary, FigureValue, MentionTable, PlaceEntry, PlaceLink } from './api'
import { predecessors, reach, type Becoming } from './lineage'
import type { Quantity } from './words'

/** A place under every name that its ground had or has: its own id first. */
export function groundOf(id: string, places: readonly Becoming[]): string[] {
  const became = new Map(places.map((place) => [place.id, place.became ?? []] as const))
  const was = predecessors(places)
  return [
    ...new Set([...reach(id, (one) => was.get(one) ?? []), ...reach(id, (one) => became.get(one) ?? [])]),
  ]
}

export interface SharedDocuments {
  /** Documents that mention both, newest first; so are the others. */
  shared: DocumentSummary[]
  onlyA: DocumentSummary[]
  onlyB: DocumentSummary[]
}

/**
 * Which documents mention both, and which only one.
 * @param a the ids of one ground
 * @param documents newest first
 */
export function sharedDocuments(
  a: readonly string[],
  b: readonly string[],
  { places, documents: ids, mentions }: MentionTable,
  documents: readonly DocumentSummary[],
): SharedDocuments {
  const mentioning = (ground: readonly string[]) => {
    const numbers = new Set(ground.map((id) => places.indexOf(id)))
    return new Set(mentions.flatMap(([document, place]) => (numbers.has(place) ? [ids[document]!] : [])))
  }
  const ofA = mentioning(a)
  const ofB = mentioning(b)
  const those = (wanted: (id: string) => boolean) => documents.filter(({ id }) => wanted(id))
  return {
    shared: those((id) => ofA.has(id) && ofB.has(id)),
    onlyA: those((id) => ofA.has(id) && !ofB.has(id)),
    onlyB: those((id) => ofB.has(id) && !ofA.has(id)),
  }
}

export interface PlaceComparison {
  /** Quantities of which either has a figure; those of both first. */
  figures: { quantity: Quantity; a: FigureValue[]; b: FigureValue[] }[]
  /** Areas that both belong to, and provinces that both lie in. */
  areas: PlaceLink[]
  /** Length of the border that they share as drawn, in kilometres. */
  borderKm?: number
}

export function comparePlaces(a: PlaceEntry, b: PlaceEntry): PlaceComparison {
  const values = (place: PlaceEntry, quantity: Quantity) =>
    place.figures.find((group) => group.quantity === quantity)?.values ?? []
  const quantities = [...new Set([...a.figures, ...b.figures].map(({ quantity }) => quantity))]
  const figures = quantities.map((quantity) => ({
    quantity,
    a: values(a, quantity),
    b: values(b, quantity),
  }))
  const lies = (place: PlaceEntry) => [...place.partOf, ...place.within]
  const idsOfB = new Set(lies(b).map(({ id }) => id))
  const border = a.spatial?.borders?.find(({ place }) => place.id === b.id)
  return {
    figures: bothFirst(figures),
    areas: lies(a).filter(({ id }) => idsOfB.has(id)),
    ...(border && { borderKm: border.km }),
  }
}

type Mention = DocumentEntry['mentions'][number]
type Figure = DocumentEntry['figures'][number]

export interface DocumentComparison {
  shared: { place: PlaceLink; a: Mention[]; b: Mention[] }[]
  /** The same ground under another name: one document speaks of what it was, the other of what it became. */
  sameGround: { a: PlaceLink; b: PlaceLink }[]
  onlyA: PlaceLink[]
  onlyB: PlaceLink[]
  /** Figures by what they measure and of which place; those of both first. */
  figures: { place?: PlaceLink; figure: Figure; a: Figure[]; b: Figure[] }[]
  /** How the two relate, as it stands at the first. */
  relations: DocumentEntry['relations']
}

const placesOf = ({ mentions }: DocumentEntry) =>
  new Map(mentions.map(({ place }) => [place.id, place] as const))

/** What a figure measures; two documents that give the same can be held side by side. */
const keyOf = ({ quantity, measure, part, place }: Figure) =>
  [quantity ?? measure.en, part?.en ?? '', place?.id ?? ''].join('\n')

/** @param became what a place became, one step on */
export function compareDocuments(
  a: DocumentEntry,
  b: DocumentEntry,
  became: (id: string) => readonly string[],
): DocumentComparison {
  const ofA = placesOf(a)
  const ofB = placesOf(b)
  const restA = [...ofA.values()].filter(({ id }) => !ofB.has(id))
  const restB = [...ofB.values()].filter(({ id }) => !ofA.has(id))
  const later = new Map([...restA, ...restB].map(({ id }) => [id, new Set(reach(id, became))] as const))
  const sameGround = restA.flatMap((one) =>
    restB
      .filter(({ id }) => later.get(one.id)!.has(id) || later.get(id)!.has(one.id))
      .map((other) => ({ a: one, b: other })),
  )
  const paired = new Set(sameGround.flatMap((pair) => [pair.a.id, pair.b.id]))
  const alone = (places: PlaceLink[]) => places.filter(({ id }) => !paired.has(id))
  const figures = new Map<string, DocumentComparison['figures'][number]>()
  for (const [side, list] of [
    ['a', a.figures],
    ['b', b.figures],
  ] as const) {
    for (const figure of list) {
      const key = keyOf(figure)
      const row = figures.get(key) ?? {
        figure,
        ...(figure.place && { place: figure.place }),
        a: [],
        b: [],
      }
      row[side].push(figure)
      figures.set(key, row)
    }
  }
  const said = ({ mentions }: DocumentEntry, id: string) => mentions.filter(({ place }) => place.id === id)
  return {
    shared: [...ofA.values()]
      .filter(({ id }) => ofB.has(id))
      .map((place) => ({ place, a: said(a, place.id), b: said(b, place.id) })),
    sameGround,
    onlyA: alone(restA),
    onlyB: alone(restB),
    figures: bothFirst([...figures.values()]),
    relations: a.relations.filter(({ document }) => document.id === b.id),
  }
}

function bothFirst<Row extends { a: readonly unknown[]; b: readonly unknown[] }>(
  rows: readonly Row[],
): Row[] {
  const both = ({ a, b }: Row) => a.length > 0 && b.length > 0
  return [...rows.filter(both), ...rows.filter((row) => !both(row))]
}
