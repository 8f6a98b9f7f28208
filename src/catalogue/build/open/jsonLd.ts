/**
 * Places and documents in schema.org's words (JSON-LD), for search engines and harvesters. They cannot show our
 * “unverified” mark, so a fact that carries it is left out here.
 */
import type {
  Citation,
  DocumentEntry,
  DocumentLink,
  Evidence,
  PlaceEntry,
  PlaceLink,
  PlacePage,
  RelationName,
} from '../../api'
import type { DocumentKind, PlaceKind, Text } from '../../words'

export type JsonLd = Record<string, unknown>

/** Only the keys that say something: no undefined, no empty list. */
function filled(value: JsonLd): JsonLd {
  return Object.fromEntries(
    Object.entries(value).filter(([, v]) => v !== undefined && !(Array.isArray(v) && !v.length)),
  )
}

const words = (text: Text) => [
  { '@language': 'vi', '@value': text.vi },
  { '@language': 'en', '@value': text.en },
]

const placeTypes: Partial<Record<PlaceKind, string>> = {
  province: 'AdministrativeArea',
  district: 'AdministrativeArea',
  airport: 'Airport',
}
const placeType = (kind: PlaceKind) => placeTypes[kind] ?? 'Place'

const legislation: readonly DocumentKind[] = [
  'politburo-resolution',
  'politburo-conclusion',
  'central-committee-resolution',
  'national-assembly-resolution',
  'decision',
  'regional-plan',
  'provincial-plan',
  'sector-plan',
  'construction-plan',
]
const documentType = (kind: DocumentKind) =>
  kind === 'event' ? 'Event' : legislation.includes(kind) ? 'Legislation' : 'CreativeWork'

export const placeAddress = (id: string, root: string) => `${root}?place=${encodeURIComponent(id)}`
const documentAddress = (id: string, root: string) => `${root}?document=${encodeURIComponent(id)}`

const placeReference = ({ id, kind, name }: PlaceLink, root: string): JsonLd => ({
  '@type': placeType(kind),
  '@id': placeAddress(id, root),
  name: words(name),
})
const documentReference = ({ id, kind, title }: DocumentLink, root: string): JsonLd => ({
  '@type': documentType(kind),
  '@id': documentAddress(id, root),
  name: words(title),
})

const onceEach = <T>(items: T[], key: (item: T) => string) => [
  ...new Map(items.map((item) => [key(item), item])).values(),
]

/** A point where the place is one, else the box around its shape (schema.org writes latitude first). */
function geo(bounds: PlaceLink['bounds']): JsonLd | undefined {
  if (!bounds) return undefined
  const [west, south, east, north] = bounds
  return west === east && south === north
    ? { '@type': 'GeoCoordinates', latitude: south, longitude: west }
    : { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` }
}

const property = (propertyID: string, value: unknown): JsonLd[] =>
  value === undefined ? [] : [{ '@type': 'PropertyValue', propertyID, value }]

/** Documents that mention a place, each once; not those that leave it out. */
const subjectsOf = (citations: readonly Citation[], root: string) =>
  onceEach(
    citations.filter((citation) => citation.role !== 'excluded').map((citation) => citation.document),
    (document) => document.id,
  ).map((document) => documentReference(document, root))

/**
 * A place, with the documents that mention it; those on further pages are said by `placePageJsonLd`.
 * @param root the way from the file that holds the JSON-LD to the atlas's own page: `../` from `data/`
 */
export function placeJsonLd(entry: PlaceEntry, root = '../'): JsonLd {
  return {
    '@context': 'https://schema.org',
    ...filled({
      ...placeReference(entry, root),
      url: placeAddress(entry.id, root),
      alternateName: entry.aliases,
      description: entry.note && words(entry.note),
      identifier: entry.iso && { '@type': 'PropertyValue', propertyID: 'ISO 3166-2', value: entry.iso },
      geo: geo(entry.bounds),
      containedInPlace: onceEach([...entry.within, ...entry.partOf], (place) => place.id).map((place) =>
        placeReference(place, root),
      ),
      containsPlace: onceEach([...entry.members, ...entry.contains], (place) => place.id).map((place) =>
        placeReference(place, root),
      ),
      additionalProperty: [
        ...property('kind', entry.kind),
        ...property('status', entry.status),
        ...property('precision', entry.precision),
        ...property('existsFrom', entry.span?.from),
        ...property('existsUntil', entry.span?.until),
      ],
      subjectOf: subjectsOf(entry.citations, root),
    }),
  }
}

/** The same place again, with the documents of one further page. */
export function placePageJsonLd({ place, citations }: PlacePage, root = '../'): JsonLd {
  return {
    '@context': 'https://schema.org',
    ...filled({
      ...placeReference(place, root),
      url: placeAddress(place.id, root),
      subjectOf: subjectsOf(citations, root),
    }),
  }
}

/** The reports that the statements rest on, each once. */
function articles(evidence: Evidence[]): JsonLd[] {
  return onceEach(evidence, (e) => e.source).map((e) =>
    filled({
      '@type': 'NewsArticle',
      name: words(e.sourceTitle),
      publisher: { '@type': 'Organization', name: words(e.publisher) },
      inLanguage: e.language,
      url: e.url,
    }),
  )
}

const meetings: readonly RelationName[] = ['announced-at', 'signed-at', 'discussed-at']
const changes: readonly RelationName[] = ['supersedes', 'adjusts']
const refers: readonly RelationName[] = ['implements', 'reviews', 'established-by', 'cites']

/** A document: law, another work, or an event such as a conference. `root` as for places. */
export function documentJsonLd(entry: DocumentEntry, root = '../'): JsonLd {
  const type = documentType(entry.kind)
  const known = (field: 'number' | 'date' | 'issuers' | 'period') =>
    entry.verification.level !== 'unverified' && !entry.verification.unverified.includes(field)
  const date = known('date') && entry.dateIs !== 'before' ? entry.date : undefined
  const issuers = known('issuers')
    ? entry.issuers.map((name) => ({ '@type': 'Organization', name: words(name) }))
    : []
  const places = onceEach(
    entry.mentions.filter((mention) => mention.role !== 'excluded').map((mention) => mention.place),
    (place) => place.id,
  ).map((place) => placeReference(place, root))
  const related = (kinds: readonly RelationName[], only?: string) =>
    entry.relations
      .filter(({ kind, document }) => kinds.includes(kind) && (!only || documentType(document.kind) === only))
      .map(({ document }) => documentReference(document, root))
  const { from, to } = (known('period') && entry.period) || {}
  const temporalCoverage = from || to ? `${from ?? '..'}/${to ?? '..'}` : undefined
  const reports = articles([...entry.evidence, ...entry.mentions.flatMap((mention) => mention.evidence)])
  const alike = {
    ...documentReference(entry, root),
    url: documentAddress(entry.id, root),
    alternateName: entry.shortTitle && words(entry.shortTitle),
    description: words(entry.summary),
  }
  const number = known('number') ? entry.number : undefined
  const perType: JsonLd =
    type === 'Event'
      ? {
          startDate: date,
          organizer: issuers,
          about: [...places, ...related(refers)],
          recordedIn: related(meetings.map((kind) => `${kind}-inverse` as RelationName)),
          subjectOf: reports,
        }
      : {
          ...(type === 'Legislation'
            ? {
                legislationIdentifier: number,
                legislationDate: date,
                legislationType: entry.kind,
                legislationPassedBy: issuers,
                legislationJurisdiction: 'VN',
                legislationChanges: related(changes, 'Legislation'),
              }
            : {
                identifier: number,
                dateCreated: date,
                creator: issuers,
                genre: entry.kind,
                isBasedOn: related(changes),
              }),
          inLanguage: 'vi',
          spatialCoverage: places,
          temporalCoverage,
          recordedAt: related(meetings, 'Event'),
          citation: related(refers),
          subjectOf: reports,
        }
  return { '@context': 'https://schema.org', ...filled({ ...alike, ...perType }) }
}
