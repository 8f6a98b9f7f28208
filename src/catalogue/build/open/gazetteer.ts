/**
 * `gazetteer.lpf.json`: all places in the Linked Places Format 1.2, with names, time spans, kinds and what became what.
 * Each place is a point, as only points are valid in its JSON-LD. Links to other gazetteers are not guessed.
 */
import { dayBefore, type Span } from '../../dates'
import type { PlaceKind, Precision } from '../../words'
import type { WholePlace } from '../citationPages'
import { placeAddress } from './jsonLd'
import type { OpenInput } from './input'
import { kindNames } from './names'

const context =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'
const root = '../'

/** GeoNames' feature classes: administrative, populated, road or railway, spot, landscape or area. */
const featureClasses: Partial<Record<PlaceKind, string>> = {
  province: 'A',
  district: 'A',
  town: 'P',
  expressway: 'R',
  road: 'R',
  railway: 'R',
  airport: 'S',
  'border-gate': 'S',
  'energy-project': 'S',
}

/** Concepts of the Getty Art and Architecture Thesaurus, where one fits. */
const concepts: Partial<Record<PlaceKind, { identifier: string; label: string }>> = {
  province: { identifier: 'aat:300000774', label: 'province' },
  town: { identifier: 'aat:300008375', label: 'town' },
  region: { identifier: 'aat:300182722', label: 'region (geographic)' },
  'socio-economic-region': { identifier: 'aat:300182722', label: 'region (geographic)' },
}

const certainties: Record<Precision, string> = {
  official: 'certain',
  generalised: 'certain',
  approximate: 'less-certain',
  schematic: 'uncertain',
}

/**
 * The format wants a start, and reads a start without an end as that day alone. So an unknown start is “not after the
 * end”, and an open end is “not before the start”.
 */
export function whenOf(span: Span | undefined): { timespans: object[] } | undefined {
  const last = span?.until && dayBefore(span.until)
  const from = span?.from
  if (!from && !last) return undefined
  return {
    timespans: [
      {
        start: from ? { in: from } : { latest: last },
        end: last ? { in: last } : { earliest: from },
      },
    ],
  }
}

/** The keys that say something. */
const filled = (value: object) => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined))

function namesOf(place: WholePlace): object[] {
  const evidence = place.citations.flatMap((citation) => citation.evidence)
  const when = whenOf(place.span)
  const names = [
    { toponym: place.name.vi, lang: 'vi' },
    ...(place.name.en === place.name.vi ? [] : [{ toponym: place.name.en, lang: 'en' }]),
    ...(place.aliases ?? []).map((toponym) => ({ toponym, lang: undefined })),
  ]
  return names.map(({ toponym, lang }, i) => {
    const reports = [
      ...new Map(evidence.filter((e) => e.name === toponym).map((e) => [e.source, e] as const)).values(),
    ].map((e) => filled({ label: `${e.publisher.en}: ${e.sourceTitle.en}`, '@id': e.url }))
    const citations = reports.length
      ? reports
      : i === 0
        ? [{ label: 'Linkage Atlas', '@id': placeAddress(place.id, root) }]
        : undefined
    return filled({ toponym, lang, citations, when })
  })
}

function relationsOf(place: WholePlace, memberOf: WholePlace[]): object[] {
  const to = (id: string) => placeAddress(id, root)
  const { was, became, on, by } = place.lineage
  const changed = (other: { id: string; name: { en: string } }, verb: string, day: string | undefined) =>
    filled({
      relationType: 'gvp:tgn3000_related_to',
      relationTo: to(other.id),
      label: `${verb} ${other.name.en}`,
      when: day && { timespans: [{ start: { in: day }, end: { in: day } }] },
      citations: by && [
        { label: by.number ?? by.title.en, '@id': `${root}?document=${encodeURIComponent(by.id)}` },
      ],
    })
  return [
    ...place.within.map((other) =>
      filled({
        relationType: 'gvp:broaderPartitive',
        relationTo: to(other.id),
        label: `in ${other.name.en}`,
        when: whenOf(other.span),
      }),
    ),
    ...memberOf.map((area) =>
      filled({
        relationType: 'gvp:tgn3317_member_of',
        relationTo: to(area.id),
        label: `belongs to ${area.name.en}`,
        when: whenOf(area.span),
      }),
    ),
    ...became.map((other) => changed(other, 'became', place.span?.until ?? on)),
    ...was.map((other) => changed(other, 'was', other.span?.until ?? on)),
  ]
}

export function gazetteer({ version, places, shapes }: OpenInput): object {
  const areas = places.filter((place) => place.members.length)
  return {
    type: 'FeatureCollection',
    '@context': context,
    version,
    features: places.map((place) => {
      const shape = shapes.get(place.id)
      const kind = kindNames[place.kind]
      const relations = relationsOf(
        place,
        areas.filter((area) => area.members.some(({ id }) => id === place.id)),
      )
      const when = whenOf(place.span)
      return filled({
        '@id': placeAddress(place.id, root),
        type: 'Feature',
        properties: filled({
          title: place.name.vi,
          ccodes: ['VN'],
          fclasses: [featureClasses[place.kind] ?? 'L'],
        }),
        when,
        names: namesOf(place),
        types: [
          {
            ...(concepts[place.kind] ?? { label: kind.en }),
            sourceLabels: [
              { label: kind.vi, lang: 'vi' },
              { label: kind.en, lang: 'en' },
            ],
          },
        ],
        geometry: {
          type: 'GeometryCollection',
          geometries: shape
            ? [
                filled({
                  type: 'Point',
                  coordinates: shape.anchor,
                  when,
                  certainty: certainties[shape.precision],
                  citations: [{ label: shape.origin.en }],
                }),
              ]
            : [],
        },
        relations: relations.length ? relations : undefined,
        descriptions: place.note && [
          { value: place.note.vi, lang: 'vi' },
          { value: place.note.en, lang: 'en' },
        ],
      })
    }),
  }
}
