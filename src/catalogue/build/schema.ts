/** The shape of every content file, closed: a key that is not named here is a mistake. */
import { z } from 'zod'
import { isDay, isDayMonthOrYear } from '../dates'
import { layerIds } from '../layers'
import {
  certainties,
  documentKinds,
  languages,
  placeKinds,
  precisions,
  qualifiers,
  quantities,
  relationKinds,
  roles,
  statuses,
  themes,
  units,
  variantFields,
  verifications,
} from '../words'

const nfc = z
  .string()
  .trim()
  .min(1, 'is empty')
  .refine((s) => s === s.normalize('NFC'), 'is not in Unicode NFC')
const text = z.strictObject({ vi: nfc, en: nfc })
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (lower-case ASCII words joined by hyphens)')
const day = z.string().refine(isDay, 'is not a day that exists (YYYY-MM-DD)')
const dayMonthOrYear = z
  .union([z.string(), z.number().transform(String)], {
    error: ({ input }) =>
      input === undefined
        ? 'is missing (YYYY, YYYY-MM or YYYY-MM-DD expected)'
        : 'is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
  })
  .refine(isDayMonthOrYear, 'is not a date that exists (YYYY, YYYY-MM or YYYY-MM-DD)')
const webPage = z.string().regex(/^https?:\/\/[^\s<>"']+( \([^()]*\))?$/, 'is not a web address')

const evidence = z.strictObject({
  source: id,
  paragraph: z.int().min(1),
  name: nfc,
})

/** A number, and what it is a number of. `part`: only a piece of the place, which is then not held against the whole. */
const number = {
  value: z.number(),
  unit: z.enum(units),
  qualifier: z.enum(qualifiers).optional(),
  part: text.optional(),
  asOf: dayMonthOrYear.optional(),
  reference: webPage.optional(),
}

const figure = z.strictObject({
  measure: text,
  ...number,
  place: id.optional(),
  quantity: z.enum(quantities).optional(),
  evidence: z.array(evidence).default([]),
})

const variant = z
  .strictObject({
    of: z.enum(variantFields),
    value: z.union([nfc, text]),
    where: z.union(
      [
        z.strictObject({ evidence: z.array(evidence).min(1) }),
        z.strictObject({ page: webPage, language: z.enum(languages).optional() }),
      ],
      {
        error: 'names neither `evidence` in a source nor the `page` on which it stands',
      },
    ),
    date: dayMonthOrYear.optional(),
    note: text.optional(),
  })
  .refine((v) => v.of !== 'date' || (typeof v.value === 'string' && isDayMonthOrYear(v.value)), {
    message: 'is not a date that exists (YYYY, YYYY-MM or YYYY-MM-DD)',
    path: ['value'],
  })
  .refine((v) => !v.date || 'page' in v.where, {
    message: 'stands in content/sources.yaml already; only a `page` needs the day on which it was published',
    path: ['date'],
  })

export const placeRow = z.strictObject({
  name: text,
  aliases: z.array(nfc).optional(),
  status: z.enum(statuses).optional(),
  statusAsOf: dayMonthOrYear.optional(),
  statusNote: text.optional(),
  exists: z.strictObject({ from: day.optional(), until: day.optional() }).optional(),
  became: z.strictObject({ places: z.array(id).min(1), on: day, by: id }).optional(),
  endedBy: id.optional(),
  within: z.array(id).min(1).optional(),
  members: z.array(id).min(1).optional(),
  shapeless: text.optional(),
  note: text.optional(),
  figures: z
    .array(
      z.strictObject({
        measure: z.enum(quantities),
        ...number,
        note: text.optional(),
      }),
    )
    .optional(),
  references: z.array(nfc).optional(),
  code: z.string().optional(),
  iso: z.string().optional(),
  level: z.enum(['province', 'city']).optional(),
  levelSince: day.optional(),
})

/** A table's rows are read one by one, so that a fault in one does not hide the others. */
export const placeTable = z.strictObject({
  kind: z.enum(placeKinds),
  places: z.record(id, z.unknown()),
})

export const sourceTable = z.record(
  id,
  z.strictObject({
    title: text,
    publisher: text,
    date: day,
    language: z.enum(languages),
    note: text.optional(),
    url: webPage.optional(),
    paragraphs: z.array(z.string().regex(/^[0-9a-f]{16}$/, 'is not a digest')).min(1),
  }),
)

export const issuerTable = z.record(id, text)

export const documentFile = z.strictObject({
  title: text,
  shortTitle: text.optional(),
  kind: z.enum(documentKinds),
  number: nfc.optional(),
  date: dayMonthOrYear,
  dateIs: z.enum(['exact', 'before']).default('exact'),
  dateNote: text.optional(),
  issuers: z.array(id),
  period: z
    .strictObject({ from: z.int().optional(), to: z.int().optional(), vision: z.int().optional() })
    .optional(),
  ring: z.enum(['source', 'context']).default('source'),
  verification: z.strictObject({
    level: z.enum(verifications),
    unverified: z.array(z.enum(['number', 'date', 'issuers', 'title', 'period'])).optional(),
    by: z.array(nfc).optional(),
    note: text.optional(),
  }),
  relations: z
    .array(z.strictObject({ kind: z.enum(relationKinds), document: id, note: text.optional() }))
    .optional(),
  summary: text,
  evidence: z.array(evidence).optional(),
  figures: z.array(figure).optional(),
  variants: z.array(variant).optional(),
  mentions: z.array(
    z
      .strictObject({
        place: id,
        role: z.enum(roles),
        themes: z.array(z.enum(themes)).optional(),
        says: text,
        evidence: z.array(evidence),
        certainty: z.enum(certainties).default('stated'),
        because: text.optional(),
        foreseen: z.literal(true).optional(),
      })
      .refine((m) => m.certainty !== 'inferred' || m.because, {
        message: 'is inferred but does not say why: add `because: { vi, en }`',
        path: ['because'],
      }),
  ),
})

/** A source text retold step by step, in its own order: `content/stories/<source>.yaml`. */
export const storyFile = z.strictObject({
  title: text,
  summary: text,
  steps: z
    .array(
      z
        .strictObject({
          title: text,
          text,
          inferred: text.optional(),
          paragraphs: z.array(z.int().min(1)).min(1),
          document: id.optional(),
          places: z.array(id).min(1).optional(),
          day,
          layers: z.array(z.enum(layerIds)).min(1).optional(),
        })
        .refine((step) => step.document || step.places, {
          message: 'shows nothing: name a `document` or `places`',
        }),
    )
    .min(1),
})

const position = z.array(z.number(), 'is not a position: [longitude, latitude]').min(2).max(3)
const line = z.array(position).min(2, 'has fewer than two positions')
const ring = z.array(position).min(4, 'has fewer than four positions')
const polygon = z.array(ring).min(1, 'has no ring')

/** GeoJSON geometries (RFC 7946) that a place can have. */
export const geometry = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('Point'), coordinates: position }),
    z.object({ type: z.literal('MultiPoint'), coordinates: z.array(position).min(1) }),
    z.object({ type: z.literal('LineString'), coordinates: line }),
    z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line).min(1) }),
    z.object({ type: z.literal('Polygon'), coordinates: polygon }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
  ],
  'is not a Point, LineString, Polygon or a multiple of one',
)

export const shapeProperties = z.strictObject({
  place: id,
  precision: z.enum(precisions),
  origin: text,
})

export type PlaceContent = z.infer<typeof placeRow>
export type SourceContent = z.infer<typeof sourceTable>[string]
export type DocumentContent = z.infer<typeof documentFile>
export type EvidenceContent = z.infer<typeof evidence>
export type StoryContent = z.infer<typeof storyFile>
export type VariantContent = z.infer<typeof variant>
