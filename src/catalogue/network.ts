/** Who works with whom, by a day: pairs of provinces that share documents, as parties or through a zone, and neighbours that share none. */
import type { DocumentList, DocumentSummary, MentionTable, PlaceSummary } from './api'
import { comesLater, existsOn } from './dates'
import { lifeOf } from './life'
import { predecessors, reach } from './lineage'
import type { DocumentKind, Theme } from './words'

/** Kinds whose parties work together by them. Conferences are not among them: what was agreed there is a document of its own. */
export const cooperationKinds: readonly DocumentKind[] = [
  'cooperation-agreement',
  'memorandum',
  'joint-statement',
  'programme',
  'mechanism',
]

export interface Asked {
  day: string
  /** Only documents with this theme; null for all. */
  theme: Theme | null
  /** Whether a document on a zone ties the provinces of the zone. */
  zones: boolean
  /** Whether documents count that are over or superseded on the day. */
  ended: boolean
  /** Only these documents, by id; null for all. */
  only: ReadonlySet<string> | null
}

/** A document and the provinces that it ties, by their position in `provinces`. */
export interface Tying {
  document: DocumentSummary
  /** Set where it is over on the day. */
  over: 'ended' | 'superseded' | undefined
  /** Parties; fewer than two tie nothing. */
  parties: readonly number[]
  zones: readonly { id: string; provinces: readonly number[] }[]
}

/** Cells are numbered `row * provinces.length + column`; the table is symmetric, its diagonal empty. */
export interface Network {
  /** Those of the day, by region from north to south, as the statistics office numbers them. */
  provinces: readonly PlaceSummary[]
  /** Newest first. */
  tying: readonly Tying[]
  /** Documents to which both are parties. */
  direct: Uint16Array
  /** Further documents that tie both only through a zone. */
  through: Uint16Array
  /** Kilometres of the shared border as drawn; 0 for none. */
  borderKm: Float64Array
}

/** A document that two provinces share. */
export interface Shared extends Pick<Tying, 'document' | 'over'> {
  /** Ids of the zones that tie the two; empty where both are parties. */
  through: readonly string[]
}

/**
 * The provinces of a day that a province is, or has become by then; none where it is yet to come: what is written of a
 * province of today is not read back into the earlier ones.
 */
export function carriedTo(id: string, places: readonly PlaceSummary[], day: string): PlaceSummary[] {
  return carrier(places, day)(id)
}

function carrier(places: readonly PlaceSummary[], day: string): (id: string) => PlaceSummary[] {
  const byId = new Map(places.map((place) => [place.id, place]))
  return (id) =>
    reach(id, (one) => byId.get(one)?.became ?? [])
      .flatMap((one) => byId.get(one) ?? [])
      .filter(({ kind, span }) => kind === 'province' && existsOn(span, day))
}

/** The provinces of the day: each where the first of those that it was stands in the catalogue's order. */
function provincesOn(places: readonly PlaceSummary[], day: string): PlaceSummary[] {
  const was = predecessors(places)
  const position = new Map(places.map(({ id }, i) => [id, i]))
  const rank = ({ id }: PlaceSummary) =>
    Math.min(...reach(id, (one) => was.get(one) ?? []).map((one) => position.get(one) ?? Infinity))
  return places
    .filter(({ kind, span }) => kind === 'province' && existsOn(span, day))
    .map((place) => ({ place, at: rank(place) }))
    .sort((a, b) => a.at - b.at)
    .map(({ place }) => place)
}

/** Places in a document by what they are to it, by their position in the mention table. */
interface Named {
  party: Set<number>
  scope: Set<number>
  excluded: Set<number>
}

/** The same on every day, and most of the work: read once a table. */
const namedOf = new WeakMap<MentionTable, ReadonlyMap<string, Named>>()

function namedIn(table: MentionTable): ReadonlyMap<string, Named> {
  const known = namedOf.get(table)
  if (known) return known
  const found = new Map<string, Named>()
  for (const [document, place, role] of table.mentions) {
    const [id, as] = [table.documents[document], table.roles[role]]
    if (id === undefined || (as !== 'party' && as !== 'scope' && as !== 'excluded')) continue
    let named = found.get(id)
    if (!named) found.set(id, (named = { party: new Set(), scope: new Set(), excluded: new Set() }))
    named[as].add(place)
  }
  namedOf.set(table, found)
  return found
}

export function networkOn(
  list: Pick<DocumentList, 'documents'>,
  table: MentionTable,
  places: readonly PlaceSummary[],
  { day, theme, zones, ended, only }: Asked,
): Network {
  const provinces = provincesOn(places, day)
  const numberOf = new Map(provinces.map(({ id }, i) => [id, i]))
  const carried = carrier(places, day)
  /** For each place of the table the provinces of the day that it stands for. */
  const standsFor = table.places.map((id) => carried(id).map((province) => numberOf.get(province.id)!))
  const membersOf = new Map<number, number[]>()
  for (const [zone, member] of table.members) {
    const members = membersOf.get(zone)
    if (members) members.push(member)
    else membersOf.set(zone, [member])
  }
  const namedBy = namedIn(table)

  const tying = list.documents.flatMap((document): Tying[] => {
    const named = namedBy.get(document.id)
    if (!named || document.kind === 'event' || comesLater(document, day)) return []
    if ((theme && !document.themes.includes(theme)) || (only && !only.has(document.id))) return []
    const state = lifeOf(document, day)?.state
    const over = state === 'ended' || state === 'superseded' ? state : undefined
    if (over && !ended) return []
    const provincesOf = (numbers: Iterable<number>) =>
      [...new Set([...numbers].flatMap((place) => standsFor[place] ?? []))].sort((a, b) => a - b)
    const parties = cooperationKinds.includes(document.kind) ? provincesOf(named.party) : []
    const groups = (zones ? [...named.scope] : []).flatMap((zone) => {
      const members = membersOf.get(zone)?.filter((member) => !named.excluded.has(member)) ?? []
      const group = { id: table.places[zone]!, provinces: provincesOf(members) }
      return group.provinces.length > 1 ? [group] : []
    })
    return parties.length > 1 || groups.length ? [{ document, over, parties, zones: groups }] : []
  })
  return { provinces, tying, ...countsOf(tying, provinces.length), borderKm: bordersOf(table, numberOf) }
}

function countsOf(tying: readonly Tying[], n: number): Pick<Network, 'direct' | 'through'> {
  const direct = new Uint16Array(n * n)
  const through = new Uint16Array(n * n)
  /** The last document that was counted in a cell, so that each counts once. */
  const counted = new Int32Array(n * n).fill(-1)
  const count = (counts: Uint16Array, group: readonly number[], document: number) => {
    for (const a of group)
      for (const b of group) {
        const cell = a * n + b
        if (a === b || counted[cell] === document) continue
        counted[cell] = document
        counts[cell]!++
      }
  }
  tying.forEach(({ parties, zones }, document) => {
    count(direct, parties, document)
    for (const { provinces } of zones) count(through, provinces, document)
  })
  return { direct, through }
}

function bordersOf({ places, borders }: MentionTable, numberOf: ReadonlyMap<string, number>): Float64Array {
  const n = numberOf.size
  const found = new Float64Array(n * n)
  for (const [one, other, km] of borders) {
    const [a, b] = [numberOf.get(places[one] ?? ''), numberOf.get(places[other] ?? '')]
    if (a === undefined || b === undefined) continue
    found[a * n + b] = found[b * n + a] = km
  }
  return found
}

/** The documents behind a cell, newest first. */
export function sharedBy({ tying }: Network, a: number, b: number): Shared[] {
  if (a === b) return []
  return tying.flatMap(({ document, over, parties, zones }) => {
    if (parties.includes(a) && parties.includes(b)) return [{ document, over, through: [] }]
    const through = zones
      .filter(({ provinces }) => provinces.includes(a) && provinces.includes(b))
      .map(({ id }) => id)
    return through.length ? [{ document, over, through }] : []
  })
}

/** Two provinces that border each other and share no document. */
export const isGap = ({ direct, through, borderKm }: Network, cell: number) =>
  borderKm[cell]! > 0 && !direct[cell] && !through[cell]

/** Pairs, each once: with a document that both are parties to, only through zones, and neighbours without any. */
export function pairCounts(network: Network): { direct: number; through: number; gaps: number } {
  const found = { direct: 0, through: 0, gaps: 0 }
  network.direct.forEach((direct, cell) => {
    if (direct) found.direct++
    else if (network.through[cell]) found.through++
    else if (isGap(network, cell)) found.gaps++
  })
  return { direct: found.direct / 2, through: found.through / 2, gaps: found.gaps / 2 }
}

/** A zone with the provinces that it ties where they are not all parties anyway, and by how many documents. */
export interface Hub {
  zone: string
  provinces: readonly number[]
  documents: number
}

/** The zone with the most documents first. */
export function hubsOf({ tying }: Pick<Network, 'tying'>): Hub[] {
  const hubs = new Map<string, { provinces: Set<number>; documents: number }>()
  for (const { parties, zones } of tying)
    for (const { id, provinces } of zones) {
      if (provinces.every((province) => parties.includes(province))) continue
      const hub = hubs.get(id) ?? { provinces: new Set(), documents: 0 }
      for (const province of provinces) hub.provinces.add(province)
      hub.documents++
      hubs.set(id, hub)
    }
  return [...hubs]
    .map(([zone, { provinces, documents }]) => ({ zone, documents, provinces: [...provinces] }))
    .sort((a, b) => b.documents - a.documents || a.zone.localeCompare(b.zone))
}
