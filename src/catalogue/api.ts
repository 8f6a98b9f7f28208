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
import type { Successor } from './life'
import type {
  Certainty,
  DocumentKind,
  Language,
  PlaceKind,
  Precision,
  RelationKind,
  Role,
  Status,
  Text,
  Theme,
  Unit,
  Verification,
} from './words'

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number]

/** `data/index.json`: what lists, search, addresses and the map's camera need of every place and document. */
export interface Index {
  version: string
  places: PlaceSummary[]
  documents: DocumentSummary[]
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
  /** The places that it mentions, each once. */
  places: string[]
}

export interface Evidence {
  source: string
  sourceTitle: Text
  publisher: Text
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
  citations: Citation[]
}

export interface PlaceFigure {
  measure: 'length' | 'area' | 'land-area' | 'population' | 'capacity'
  value: number
  unit: Unit
  asOf?: string
  note?: Text
  reference?: string
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
  figures: PlaceFigure[]
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
  citations: Citation[]
  related: RelatedCitations[]
}

export interface DocumentFigure {
  measure: Text
  value: number
  unit: Unit
  qualifier?: 'about' | 'over'
  asOf?: string
  place?: PlaceLink
  evidence: Evidence[]
}

export type RelationName = RelationKind | `${RelationKind}-inverse`

/** `data/documents/<id>.json` */
export interface DocumentEntry extends DocumentLink {
  shortTitle?: Text
  dateNote?: Text
  issuers: Text[]
  period?: { from?: number; to?: number; vision?: number }
  verification: { level: Verification; unverified: string[]; by: string[]; note?: Text }
  summary: Text
  evidence: Evidence[]
  relations: { kind: RelationName; document: DocumentLink; note?: Text }[]
  figures: DocumentFigure[]
  mentions: (Statement & { place: PlaceLink })[]
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
  /** Set on areas that are made of whole provinces: they are drawn as an outline. */
  outline?: true
  /** Set on points that only carry the name of an area. */
  label?: true
}
export type LayerFile = FeatureCollection<Shape, ShapeProperties>
export type ShapeFeature = Feature<Shape, ShapeProperties>
