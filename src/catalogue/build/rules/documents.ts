/** What a document keeps: its id, its dates, its evidence, its relations. */
import { existsOn } from '../../dates'
import { suggestion, type LoadedDocument, type LoadedPlace } from '../load'
import { spanOf } from '../model'
import { mapDocuments, problemAt, type Rule } from './rule'

export const documentIdStartsWithItsDate: Rule = (content) =>
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

export const mentionedPlacesExistedThen: Rule = (content) =>
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
  ...(document.variants ?? []).map((v, i) => ({
    path: ['variants', i, 'where', 'evidence'] as PropertyKey[],
    list: 'evidence' in v.where ? v.where.evidence : [],
  })),
  { path: ['evidence'] as PropertyKey[], list: document.evidence ?? [] },
]

export const everySourceIsDeclared: Rule = (content) =>
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

export const everyMentionHasEvidence: Rule = (content) =>
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

export const confirmationsNameTheirPage: Rule = (content) =>
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

export const relationsJoinTwoDocumentsOnce: Rule = (content) =>
  mapDocuments(content, (document) =>
    (document.relations ?? []).flatMap((relation, i, all) => {
      const path = ['relations', i]
      if (relation.document === document.id)
        return [problemAt(document, path, 'relates the document to itself')]
      const first = all.findIndex((r) => r.kind === relation.kind && r.document === relation.document)
      return first < i ? [problemAt(document, path, `says the same as relations[${first}]; keep one`)] : []
    }),
  )
