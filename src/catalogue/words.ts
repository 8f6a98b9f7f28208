/** The closed vocabularies of the catalogue: every enumerated word that content, data API, map and panel share. */

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]
export type Text = Record<Language, string>

export const placeKinds = [
  'province',
  'region',
  'linkage-zone',
  'development-triangle',
  'development-axis',
  'economic-corridor',
  'socio-economic-region',
  'expressway',
  'road',
  'railway',
  'seaport',
  'airport',
  'border-gate',
  'economic-zone',
  'industrial-park',
  'energy-project',
  'town',
  'district',
] as const
export type PlaceKind = (typeof placeKinds)[number]

export const statuses = ['operating', 'under-construction', 'planned'] as const
export type Status = (typeof statuses)[number]

/** How far a shape can be trusted, best first. */
export const precisions = ['official', 'generalised', 'approximate', 'schematic'] as const
export type Precision = (typeof precisions)[number]

/** Why a document mentions a place; `excluded` means that the text says the place is not covered. */
export const roles = [
  'scope',
  'party',
  'node',
  'endpoint',
  'project',
  'beneficiary',
  'reference',
  'excluded',
] as const
export type Role = (typeof roles)[number]

export const themes = [
  'transport',
  'industry',
  'energy',
  'agriculture',
  'tourism',
  'culture',
  'people',
  'environment',
  'digital',
  'border-trade',
  'defence',
  'governance',
  'investment',
] as const
export type Theme = (typeof themes)[number]

export const documentKinds = [
  'politburo-resolution',
  'politburo-conclusion',
  'central-committee-resolution',
  'national-assembly-resolution',
  'decision',
  'regional-plan',
  'provincial-plan',
  'sector-plan',
  'construction-plan',
  'cooperation-agreement',
  'memorandum',
  'joint-statement',
  'programme',
  'mechanism',
  'project-list',
  'event',
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** How a document's own facts were confirmed outside the source that names it. */
export const verifications = ['verified', 'source-only', 'unverified'] as const
export type Verification = (typeof verifications)[number]

/** Relations are written once, on the document where the fact stands; the build shows the inverse on the other. */
export const relationKinds = [
  'announced-at',
  'signed-at',
  'discussed-at',
  'implements',
  'supersedes',
  'adjusts',
  'reviews',
  'established-by',
  'cites',
] as const
export type RelationKind = (typeof relationKinds)[number]

export const certainties = ['stated', 'inferred'] as const
export type Certainty = (typeof certainties)[number]

/** What of a place is measured, where its own figures and those of documents can be laid side by side. */
export const quantities = ['length', 'area', 'land-area', 'population', 'capacity'] as const
export type Quantity = (typeof quantities)[number]

/** How a number is meant: rounded, or a lower bound. */
export const qualifiers = ['about', 'over'] as const
export type Qualifier = (typeof qualifiers)[number]

/** What of a document sources write differently. */
export const variantFields = ['title', 'number', 'date', 'issuers'] as const
export type VariantField = (typeof variantFields)[number]

/** Units of figures; `rank-of-n` is a place in a ranking of n provinces. */
export const units = [
  'km',
  'km²',
  'ha',
  'MW',
  'percent',
  'billion-vnd',
  'billion-usd',
  'people',
  'million-people',
  'projects',
  'memoranda',
  'rank-of-34',
  'rank-of-63',
] as const
export type Unit = (typeof units)[number]
