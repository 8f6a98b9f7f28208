/** The static data API as the build writes it and every client reads it: one index, one file a place, a document and a layer. */
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson'
import type { Span } from './dates'
import type { LayerId } from './layers'
import type { Successor } from './life'
import type {
  Certainty,
  DocumentKind,
  Language,
  PlaceKind,
  Precision,
  Qualifier,
  Quantity,
  RelationKind,
  Role,
  Status,
  Text,
  Theme,
  Unit,
  VariantField,
  Verification,
} from './words'

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number]

/** `data/index.json`: what the first view needs of every place. Documents are only counted: there may be many. */
export interface Index {
  version: string
  counts: { documents: number; mentions: number }
  places: PlaceSummary[]
}

/** `data/documents.json`: every document in short, newest first, and who issued them; fetched by lists and search. */
export interface DocumentList {
  version: string
  issuers: Record<string, Text>
  documents: DocumentSummary[]
}

/**
 * `data/mentions.json`: who mentions what, as bare numbers, for counting over everything at once. Places and documents are
 * named by their position in `places` and `documents`.
 */
export interface MentionTable {
  version: string
  places: string[]
  documents: string[]
  roles: Role[]
  themes: Theme[]
  /** Document, place, role, themes (bit n stands for `themes[n]`); one row a mention. */
  mentions: [number, number, number, number][]
  /** Provinces that share an edge at some time, and the kilometres of that edge as drawn. */
  borders: [number, number, number][]
  /** An area that is made of whole provinces, and one of them. */
  members: [number, number][]
  /** A place, and a province that it lies in or runs through; of the era in which that was read. */
  within: [number, number][]
}

export interface PlaceLink {
  id: string
  kind: PlaceKind
  name: Text
  span?: Span
  /** Absent where the place has no shape on the map. */
  bounds?: Bounds
}

export interface PlaceSummary extends PlaceLink {
  aliases?: string[]
  status?: Status
  /** How many documents mention it by itself, without predecessors and areas. */
  documents: number
  became?: string[]
  /** The document by which it ended. */
  endedBy?: string
  /** Of a province whose rank changed: the rank since then; the other one before. */
  level?: 'province' | 'city'
  levelSince?: string
}

export interface DocumentLink {
  id: string
  kind: DocumentKind
  title: Text
  number?: string
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date: string
  dateIs?: 'before'
  ring?: 'context'
  /** The last year of a term that was agreed on; absent where there is none, or where it looks further. */
  ends?: number
  /** The document that took its place, the earliest of them. */
  supersededBy?: Successor
}

export interface DocumentSummary extends DocumentLink {
  /** Keys of the list's `issuers`. */
  issuers: string[]
  themes: Theme[]
  period?: { from?: number; to?: number; vision?: number }
  /** How many places it mentions. */
  places: number
}

export interface Evidence {
  source: string
  sourceTitle: Text
  publisher: Text
  /** The day on which the source was published. */
  date: string
  language: Language
  url?: string
  /** 1-based; blank lines are not counted. */
  paragraph: number
  /** The place's or document's name as written in that paragraph. */
  name: string
  /** Fingerprint of the paragraph (see docs/architecture.md). */
  digest: string
}

export interface Statement {
  role: Role
  themes: Theme[]
  says: Text
  certainty: Certainty
  because?: Text
  foreseen?: true
  evidence: Evidence[]
}

/** A mention as shown on a place: who says it, and what. */
export interface Citation extends Statement {
  /** `by` names the pages that a background document was read on: it has no evidence in the sources. */
  document: DocumentLink & { issuers: Text[]; by?: string[]; verification: Verification }
}

/** Citations of another place that concern this one, and why they do. */
export interface RelatedCitations {
  because: 'predecessor' | 'successor' | 'area'
  place: PlaceLink
  /** The day of the change, for predecessors and successors. */
  on?: string
  /** How many documents mention that place by itself, at least one. */
  documents: number
  /** All statements of the newest 10 of them, newest first; the rest stand with that place. */
  citations: Citation[]
}

/** `source`: documents that our sources speak of; `context`: those that lineage and plans rest on besides. */
export type Ring = 'source' | 'context'

/** The documents of one ring that mention a place by itself. */
export interface RingShare {
  documents: number
  /** Numbers of the first and the last page with those that the place's own file has no room for; absent where it has all. */
  pages?: [first: number, last: number]
}

/** One value of a quantity of a place, and where it is written: on a page, or in a document. */
export interface FigureValue {
  value: number
  unit: Unit
  qualifier?: Qualifier
  /** The piece of the place that it measures; absent for the whole. */
  part?: Text
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  asOf?: string
  note?: Text
  /** The page on which it was read. */
  reference?: string
  /** Absent where the value is of the place's own row. */
  document?: DocumentLink & { shortTitle?: Text }
  /** What the document measures, in its terms. */
  measure?: Text
  evidence?: Evidence[]
}

/** All that is given for one quantity of a place, newest first; nothing of what the place was or became. */
export interface FigureGroup {
  quantity: Quantity
  /** Two values of the same part of the place differ by more than their rounding, of whatever dates they are. */
  disagreeing?: true
  values: FigureValue[]
}

/**
 * How the drawn shape lies to the drawn shapes of other places that existed at the same time. All lengths and distances are
 * kilometres on the globe, to one decimal, of the shapes as drawn, which are often schematic: never survey results.
 */
export interface Spatial {
  /** Length of a line as drawn. */
  lengthKm?: number
  /** Provinces that share an edge with this one, the longest shared border first. */
  borders?: { place: PlaceLink; km: number }[]
  /** Provinces that a line runs through, from its start; one row a stretch, and both eras where borders changed. */
  crosses?: { place: PlaceLink; fromKm: number; toKm: number }[]
  /** Lines within 3 km of a point, the nearest first. */
  liesOn?: { place: PlaceLink; km: number }[]
  /** The nearest border gate, seaport and airport in use within 150 km, of a point or of an area's edge; 0: inside. */
  nearest?: { place: PlaceLink; km: number }[]
}

/** `data/places/<id>.json` */
export interface PlaceEntry extends PlaceSummary {
  /** Of the whole data API. */
  version: string
  statusAsOf?: string
  statusNote?: Text
  level?: 'province' | 'city'
  /** The day from which it has that level; the other one before. */
  levelSince?: string
  code?: string
  iso?: string
  note?: Text
  precision?: Precision
  origin?: Text
  shapeless?: Text
  figures: FigureGroup[]
  references: string[]
  lineage: { was: PlaceLink[]; became: PlaceLink[]; on?: string; by?: DocumentLink }
  /** Provinces that it lies in, of every era. */
  within: PlaceLink[]
  members: PlaceLink[]
  /** Areas made of whole provinces that this place, or what it became, belongs to. */
  partOf: PlaceLink[]
  /** Mapped places that lie in it, when it is a province. */
  contains: PlaceLink[]
  /** Absent where the place has no shape, or stands in no such relation. */
  spatial?: Spatial
  /** How many documents mention it, and where to read on; both together are `documents`. */
  rings: Record<Ring, RingShare>
  /** All statements of the newest 50 documents of each ring, newest first. */
  citations: Citation[]
  related: RelatedCitations[]
}

/** `data/places/<id>/<page>.json`: what older documents say of a place. The pages of a ring follow one another, newest first. */
export interface PlacePage {
  /** Of the whole data API. */
  version: string
  place: PlaceLink
  /** From 2: the place's own file is the first. */
  page: number
  ring: Ring
  /** How many documents of that ring mention the place, on all pages. */
  documents: number
  /** Numbers of the first and the last page of that ring; newer documents than those stand in the place's own file. */
  pages: [first: number, last: number]
  /** All statements of at most 50 documents of the ring, none of which stands on another page. */
  citations: Citation[]
}

export interface DocumentFigure {
  measure: Text
  value: number
  unit: Unit
  qualifier?: Qualifier
  /** The piece of the place that it measures; absent for the whole. */
  part?: Text
  asOf?: string
  place?: PlaceLink
  /** Set where it measures the place itself, so that it stands beside other figures of that place. */
  quantity?: Quantity
  /** The page on which it was read, where no source has it. */
  reference?: string
  evidence: Evidence[]
}

/** One fact about a document as some source writes it, where that is not what this catalogue records. */
export interface Variant {
  of: VariantField
  /** As written there, in the source's language; a date as YYYY, YYYY-MM or YYYY-MM-DD; or our own words in both. */
  value: string | Text
  /** That language, where it is known. */
  language?: Language
  note?: Text
  /** When the source was published. */
  date?: string
  /** Either evidence in a source that we read, or a page. */
  evidence?: Evidence[]
  page?: string
}

export type RelationName = RelationKind | `${RelationKind}-inverse`

/** `data/documents/<id>.json` */
export interface DocumentEntry extends DocumentLink {
  /** Of the whole data API. */
  version: string
  shortTitle?: Text
  dateNote?: Text
  issuers: Text[]
  period?: { from?: number; to?: number; vision?: number }
  verification: { level: Verification; unverified: string[]; by: string[]; note?: Text }
  summary: Text
  evidence: Evidence[]
  relations: { kind: RelationName; document: DocumentLink; note?: Text }[]
  figures: DocumentFigure[]
  /** Newest source first; those without a day last. */
  variants?: Variant[]
  mentions: (Statement & { place: PlaceLink })[]
}

/** `data/stories.json`: the ready stories in short, one a source. */
export interface StoryList {
  version: string
  stories: StorySummary[]
}

export interface StorySummary {
  /** The source that it retells. */
  id: string
  title: Text
  summary: Text
  steps: number
  source: StorySource
}

export interface StorySource {
  title: Text
  publisher: Text
  /** The day on which it was published. */
  date: string
  url?: string
}

/** `data/stories/<id>.json`: a source retold step by step, in its own order, each step with what the map shows. */
export interface StoryEntry {
  /** Of the whole data API. */
  version: string
  id: string
  title: Text
  summary: Text
  source: StorySource
  steps: StoryStep[]
}

export interface StoryStep {
  title: Text
  text: Text
  /** What of this step the source does not say itself. */
  inferred?: Text
  /** Where the source says it: numbers of paragraphs, from 1, blank lines not counted. */
  paragraphs: number[]
  document?: string
  /** Ids of the places that the step is about. */
  places?: string[]
  /** The ground of those places; absent where the chosen place or document frames itself. */
  bounds?: Bounds
  /** The day that the map shows. */
  day: string
  /** The only layers shown; absent for all. */
  layers?: LayerId[]
}

export type Shape = Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon

/** `data/layers/<layer>.geojson`: the shapes of a layer, and a label point for each area. */
export interface ShapeProperties {
  id: string
  kind: PlaceKind
  vi: string
  en: string
  precision: Precision
  status?: Status
  /** First day as a number, 0 where unknown; first day after the end, 99999999 where none. */
  from: number
  until: number
  /** Documents that the panel lists for it: its own and its predecessors'. */
  documents: number
  /** The first day on which one of them mentions it, as a number, 0 where only a later bound is known; absent where none does. */
  mentioned?: number
  /** Set on areas that are made of whole provinces: they are drawn as an outline. */
  outline?: true
  /** Set on points that only carry the name of an area. */
  label?: true
}
export type LayerFile = FeatureCollection<Shape, ShapeProperties>
export type ShapeFeature = Feature<Shape, ShapeProperties>
