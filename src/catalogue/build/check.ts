/** The promises that content keeps. Each rule is a function from the content to the problems it sees; none stops at the first. */
import { booleanIntersects, booleanPointInPolygon, buffer, feature, point } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { existsOn } from '../dates'
import { reach } from '../lineage'
import type { PlaceKind } from '../words'
import { suggestion, type Content, type LoadedDocument, type LoadedPlace, type Problem } from './load'
import { spanOf } from './model'
import type { PlacedShape } from './shapes'

interface Checked extends Content {
  placed: Map<string, PlacedShape>
}
type Rule = (content: Checked) => Problem[]

const problemAt = (item: LoadedPlace | LoadedDocument, path: PropertyKey[], message: string): Problem => ({
  file: item.origin.file,
  line: item.origin.lineOf(path),
  field:
    path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('') ||
    item.id,
  message,
})

const mapDocuments = (content: Checked, look: (document: LoadedDocument) => Problem[]) =>
  [...content.documents.values()].flatMap(look)
const mapPlaces = (content: Checked, look: (place: LoadedPlace) => Problem[]) =>
  [...content.places.values()].flatMap(look)

const documentIdStartsWithItsDate: Rule = (content) =>
  mapDocuments(content, (document) => {
    const start = `${document.dateIs === 'before' ? 'before-' : ''}${document.date}-`
    return document.id.startsWith(start)
      ? []
      : [
          problemAt(
            document,
            ['date'],
            `the file's name must start with "${start}" because that is its date; rename the file or mend the date`,
          ),
        ]
  })

const everyIdNamesSomething: Rule = (content) => {
  const known = (
    item: LoadedPlace | LoadedDocument,
    path: PropertyKey[],
    id: string,
    table: Map<string, unknown>,
    word: string,
  ) =>
    table.has(id) || content.broken.has(id)
      ? []
      : [problemAt(item, path, `there is no ${word} "${id}". ${suggestion(id, table.keys())}`)]
  return [
    ...mapDocuments(content, (document) => [
      ...document.mentions.flatMap((m, i) =>
        known(document, ['mentions', i, 'place'], m.place, content.places, 'place'),
      ),
      ...(document.figures ?? []).flatMap((f, i) =>
        f.place ? known(document, ['figures', i, 'place'], f.place, content.places, 'place') : [],
      ),
      ...document.issuers.flatMap((id, i) =>
        known(document, ['issuers', i], id, content.issuers, 'issuer in content/issuers.yaml'),
      ),
      ...(document.relations ?? []).flatMap((r, i) =>
        known(document, ['relations', i, 'document'], r.document, content.documents, 'document'),
      ),
    ]),
    ...mapPlaces(content, (place) => [
      ...(place.within ?? []).flatMap((id, i) => known(place, ['within', i], id, content.places, 'place')),
      ...(place.members ?? []).flatMap((id, i) => known(place, ['members', i], id, content.places, 'place')),
      ...(place.became?.places ?? []).flatMap((id, i) =>
        known(place, ['became', 'places', i], id, content.places, 'place'),
      ),
      ...(place.became ? known(place, ['became', 'by'], place.became.by, content.documents, 'document') : []),
      ...(place.endedBy ? known(place, ['endedBy'], place.endedBy, content.documents, 'document') : []),
    ]),
  ]
}

/** The first and the last day of a year, a month or a day. */
function daysOf(date: string): [string, string] {
  if (date.length === 4) return [`${date}-01-01`, `${date}-12-31`]
  return date.length === 7 ? [`${date}-01`, `${date}-31`] : [date, date]
}

/** A date of a year or a month touches every day in it. */
function existedThen(place: LoadedPlace, date: string): boolean {
  const span = spanOf(place)
  const [first, last] = daysOf(date)
  return existsOn(span, first) || existsOn(span, last)
}

const mentionedPlacesExistedThen: Rule = (content) =>
  mapDocuments(content, (document) =>
    document.mentions.flatMap((mention, i) => {
      const place = content.places.get(mention.place)
      if (!place || existedThen(place, document.date)) return []
      const span = spanOf(place)
      const path = ['mentions', i, 'place']
      if (span?.until && span.until <= daysOf(document.date)[0]) {
        const next = place.became?.places.join('", "')
        return [
          problemAt(
            document,
            path,
            `"${place.id}" had ended on ${span.until}, before the document's date ${document.date}${next ? `; did you mean "${next}"?` : ''}`,
          ),
        ]
      }
      return mention.foreseen
        ? []
        : [
            problemAt(
              document,
              path,
              `"${place.id}" begins on ${span?.from}, after the document's date ${document.date}; name what it was made of, or add \`foreseen: true\` if the document speaks of the place to come`,
            ),
          ]
    }),
  )

const evidenceLists = (document: LoadedDocument) => [
  ...document.mentions.map((m, i) => ({
    path: ['mentions', i, 'evidence'] as PropertyKey[],
    list: m.evidence,
  })),
  ...(document.figures ?? []).map((f, i) => ({
    path: ['figures', i, 'evidence'] as PropertyKey[],
    list: f.evidence,
  })),
  { path: ['evidence'] as PropertyKey[], list: document.evidence ?? [] },
]

const everySourceIsDeclared: Rule = (content) =>
  mapDocuments(content, (document) =>
    evidenceLists(document).flatMap(({ path, list }) =>
      list.flatMap((evidence, i) => {
        const source = content.sources.get(evidence.source)
        if (!source) {
          return [
            problemAt(
              document,
              [...path, i, 'source'],
              `there is no source "${evidence.source}" in content/sources.yaml. ${suggestion(evidence.source, content.sources.keys())}`,
            ),
          ]
        }
        return evidence.paragraph > source.paragraphs.length
          ? [
              problemAt(
                document,
                [...path, i, 'paragraph'],
                `"${evidence.source}" has ${source.paragraphs.length} paragraphs, not ${evidence.paragraph}`,
              ),
            ]
          : []
      }),
    ),
  )

const everyMentionHasEvidence: Rule = (content) =>
  mapDocuments(content, (document) => [
    ...document.mentions.flatMap((mention, i) =>
      mention.evidence.length || document.ring === 'context'
        ? []
        : [
            problemAt(
              document,
              ['mentions', i, 'evidence'],
              `nothing shows where "${mention.place}" is mentioned; name a source and a paragraph`,
            ),
          ],
    ),
    ...(document.ring === 'source' && !document.evidence?.length
      ? [
          problemAt(
            document,
            ['evidence'],
            'nothing shows where a source speaks of this document; name a source and a paragraph, or set `ring: context`',
          ),
        ]
      : []),
    ...(document.ring === 'context' && !document.verification.by?.length
      ? [
          problemAt(
            document,
            ['verification'],
            'a context document needs the public page that confirms it in `verification.by`',
          ),
        ]
      : []),
  ])

const confirmationsNameTheirPage: Rule = (content) =>
  mapDocuments(content, (document) =>
    document.verification.level === 'verified' &&
    document.ring === 'source' &&
    !document.verification.by?.length
      ? [
          problemAt(
            document,
            ['verification', 'level'],
            'says verified but names no page in `by`; name one, or set the level to source-only or unverified',
          ),
        ]
      : [],
  )

const relationsJoinTwoDocumentsOnce: Rule = (content) =>
  mapDocuments(content, (document) =>
    (document.relations ?? []).flatMap((relation, i, all) => {
      const path = ['relations', i]
      if (relation.document === document.id)
        return [problemAt(document, path, 'relates the document to itself')]
      const first = all.findIndex((r) => r.kind === relation.kind && r.document === relation.document)
      return first < i ? [problemAt(document, path, `says the same as relations[${first}]; keep one`)] : []
    }),
  )

const everythingBeginsBeforeItEnds: Rule = (content) =>
  mapPlaces(content, (place) => {
    const span = spanOf(place)
    return span?.from && span.until && span.from >= span.until
      ? [problemAt(place, ['exists', 'from'], `begins on ${span.from} but ends on ${span.until}`)]
      : []
  })

const levelsChangeWhileThereIsAPlace: Rule = (content) =>
  mapPlaces(content, (place) => {
    const { level, levelSince } = place
    if (!levelSince) return []
    if (!level) return [problemAt(place, ['levelSince'], 'names a day but `level` is missing')]
    const span = spanOf(place)
    return existsOn(span, levelSince) && span?.from !== levelSince
      ? []
      : [
          problemAt(
            place,
            ['levelSince'],
            `${levelSince} is not a day within the time in which "${place.id}" existed, from its second day on`,
          ),
        ]
  })

const endsWithoutSuccessorOnADay: Rule = (content) =>
  mapPlaces(content, (place) => {
    if (!place.endedBy) return []
    if (place.became)
      return [
        problemAt(place, ['endedBy'], 'belongs to a place without a successor; name the act in `became.by`'),
      ]
    const until = place.exists?.until
    const act = content.documents.get(place.endedBy)
    if (!until) return [problemAt(place, ['endedBy'], 'names an act but `exists.until` is missing')]
    return act && act.date > until
      ? [problemAt(place, ['endedBy'], `"${act.id}" is later than the end that it brought, ${until}`)]
      : []
  })

const everyPlaceHasAShape: Rule = (content) =>
  mapPlaces(content, (place) => {
    const has = content.placed.has(place.id)
    if (has && place.shapeless)
      return [problemAt(place, ['shapeless'], `"${place.id}" has a shape; remove \`shapeless\``)]
    const unread = [place.id, ...(place.members ?? [])].some((id) => content.broken.has(id))
    return has || place.shapeless || unread
      ? []
      : [
          problemAt(
            place,
            [],
            `"${place.id}" has no shape: draw one in content/geometry, name its \`members\`, or say why not in \`shapeless\``,
          ),
        ]
  })

const everyShapeHasAPlace: Rule = (content) => [
  ...[...content.shapes.values()].flatMap((shape) =>
    content.places.has(shape.place) || content.broken.has(shape.place)
      ? []
      : [
          {
            file: shape.file,
            line: shape.line,
            field: 'properties.place',
            message: `there is no place "${shape.place}". ${suggestion(shape.place, content.places.keys())}`,
          },
        ],
  ),
  ...(content.base.find((b) => b.file.endsWith('provinces.geojson'))?.features ?? []).flatMap(({ id }, i) =>
    content.broken.has(id) || content.places.get(id)?.kind === 'province'
      ? []
      : [
          {
            file: 'public/geo/provinces.geojson',
            line: i + 2,
            field: 'properties.id',
            message: `there is no province "${id}". ${suggestion(id, content.places.keys())}`,
          },
        ],
  ),
]

const area = ['Polygon', 'MultiPolygon']
const line = ['LineString', 'MultiLineString']
const spot = ['Point', 'MultiPoint']
const geometryByKind: Record<PlaceKind, string[]> = {
  province: area,
  region: area,
  'linkage-zone': area,
  'development-triangle': area,
  'socio-economic-region': area,
  'development-axis': line,
  'economic-corridor': line,
  expressway: line,
  road: line,
  railway: line,
  seaport: spot,
  airport: spot,
  'border-gate': spot,
  'economic-zone': [...spot, ...area],
  'industrial-park': [...spot, ...area],
  'energy-project': spot,
  town: spot,
  district: spot,
}

const geometryFitsKind: Rule = (content) =>
  [...content.shapes.values()].flatMap(({ place, geometry, file, line }) => {
    const kind = content.places.get(place)?.kind
    const fitting = kind && geometryByKind[kind]
    return !fitting || fitting.includes(geometry.type)
      ? []
      : [
          {
            file,
            line,
            field: 'geometry.type',
            message: `"${place}" is of kind ${kind}, which is drawn as ${fitting.join(' or ')}, not as ${geometry.type}`,
          },
        ]
  })

function positionsOf(coordinates: unknown): Position[] {
  if (!Array.isArray(coordinates)) return []
  return typeof coordinates[0] === 'number' ? [coordinates as Position] : coordinates.flatMap(positionsOf)
}

const everyCoordinateIsInTheRegion: Rule = (content) =>
  [...content.shapes.values()].flatMap(({ place, geometry, file, line }) => {
    const positions = positionsOf(geometry.coordinates)
    const outside = positions.filter(([x, y]) => !(x! >= 101 && x! <= 118 && y! >= 5 && y! <= 24))
    if (!positions.length)
      return [{ file, line, field: 'geometry.coordinates', message: `"${place}" has no coordinates` }]
    return outside.length
      ? [
          {
            file,
            line,
            field: 'geometry.coordinates',
            message: `"${place}" has ${outside.length} position(s) outside Vietnam's region (101–118°E, 5–24°N), the first at [${outside[0]!.join(', ')}]; coordinates are [longitude, latitude]`,
          },
        ]
      : []
  })

const becamePointsForward: Rule = (content) =>
  mapPlaces(content, (place) => {
    if (!place.became) return []
    const { places, on } = place.became
    const next = (id: string) => content.places.get(id)?.became?.places ?? []
    return [
      ...places.flatMap((id, i) => {
        const successor = content.places.get(id)
        return successor && successor.exists?.from !== on
          ? [
              problemAt(
                place,
                ['became', 'places', i],
                `"${id}" does not begin on ${on}; its \`exists.from\` is ${successor.exists?.from ?? 'missing'}`,
              ),
            ]
          : []
      }),
      ...(place.exists?.until && place.exists.until !== on
        ? [
            problemAt(
              place,
              ['exists', 'until'],
              `ends on ${place.exists.until} but became something else on ${on}`,
            ),
          ]
        : []),
      ...(places.flatMap((id) => reach(id, next)).includes(place.id)
        ? [problemAt(place, ['became'], `"${place.id}" becomes itself again: the lineage has a cycle`)]
        : []),
    ]
  })

const mapShows63BeforeAnd34After: Rule = (content) =>
  (
    [
      ['2025-06-30', 63],
      ['2025-07-01', 34],
    ] as const
  ).flatMap(([day, wanted]) => {
    const provinces = [...content.places.values()].filter(
      (p) => p.kind === 'province' && existsOn(spanOf(p), day),
    )
    return provinces.length === wanted || content.broken.size
      ? []
      : [
          {
            file: 'content/places/provinces.yaml',
            line: 1,
            field: 'places',
            message: `${provinces.length} provinces exist on ${day}, ${wanted} are expected`,
          },
        ]
  })

const archipelagosArePresent: Rule = (content) =>
  ['archipelagos', 'labels'].flatMap((name) => {
    const file = `public/geo/${name}.geojson`
    const ids = content.base.find((b) => b.file === file)?.features.map((f) => f.id) ?? []
    return ['hoang-sa', 'truong-sa']
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        file,
        line: 1,
        field: 'features',
        message: `"${id}" is missing: Hoàng Sa and Trường Sa are drawn and labelled on every map`,
      }))
  })

/** Points may stand up to 1 km outside the province they state (piers, rounding); lines must touch each. */
const everyPlaceLiesInItsProvinces: Rule = (content) => {
  const widened = new Map<string, Feature<Polygon | MultiPolygon> | undefined>()
  const provinceShape = (id: string) => {
    if (!widened.has(id)) {
      const geometry = content.placed.get(id)?.geometry as Polygon | MultiPolygon | undefined
      const grown = geometry && buffer(feature(geometry), 1, { units: 'kilometers', steps: 2 })
      widened.set(id, grown)
    }
    return widened.get(id)
  }
  return mapPlaces(content, (place) =>
    (place.within ?? []).flatMap((id, i) => {
      const shape = content.placed.get(place.id)
      const province = shape && provinceShape(id)
      if (!shape || !province) return []
      const inside =
        shape.geometry.type === 'Point'
          ? booleanPointInPolygon(point(shape.geometry.coordinates), province)
          : booleanIntersects(feature(shape.geometry), province)
      return inside
        ? []
        : [problemAt(place, ['within', i], `"${place.id}" lies more than 1 km outside "${id}" on the map`)]
    }),
  )
}

const rules: Rule[] = [
  documentIdStartsWithItsDate,
  everyIdNamesSomething,
  mentionedPlacesExistedThen,
  everySourceIsDeclared,
  everyMentionHasEvidence,
  confirmationsNameTheirPage,
  relationsJoinTwoDocumentsOnce,
  everythingBeginsBeforeItEnds,
  levelsChangeWhileThereIsAPlace,
  endsWithoutSuccessorOnADay,
  everyPlaceHasAShape,
  everyShapeHasAPlace,
  geometryFitsKind,
  everyCoordinateIsInTheRegion,
  becamePointsForward,
  mapShows63BeforeAnd34After,
  archipelagosArePresent,
  everyPlaceLiesInItsProvinces,
]

/** Everything wrong with the content: what could not be read, and every promise that is broken. */
export function problemsOf(content: Content, placed: Map<string, PlacedShape>): Problem[] {
  const checked = { ...content, placed }
  return [...content.problems, ...rules.flatMap((rule) => rule(checked))]
}
