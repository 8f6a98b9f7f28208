/** A report of a mistake as text: what is wrong, and every id that leads to it. */
import type { TFunction } from 'i18next'
import type { Evidence } from '../../catalogue/api'
import { plainLine } from '../../catalogue/citing'
import type { Language, Role, Text } from '../../catalogue/words'
import { freeText } from './freeText'
import type { Occasion } from './writing'

export const whats = [
  'evidence',
  'place',
  'document',
  'facts',
  'figure',
  'shape',
  'words',
  'missing',
  'other',
] as const
export type What = (typeof whats)[number]

interface Named {
  id: string
  name: Text
}

/** What a report is about: a link between a place and a document, or only one of the two, or neither. */
export interface Reported {
  place?: Named
  document?: Named
  role?: { id: Role; words: string }
  evidence: readonly Evidence[]
}

/** Lines of plain text; names from the catalogue keep to their line, whatever is in them. */
export function reportText(
  t: TFunction<'cite'>,
  language: Language,
  { place, document, role, evidence }: Reported,
  what: What,
  said: string,
  { version, shown, address }: Occasion,
): string {
  const own = freeText(said).trim()
  const named = ({ id, name }: Named) => ({ id, name: plainLine(name[language]) })
  return [
    t('report.heading'),
    t('report.lines.what', { words: t(`report.whats.${what}`), id: what }),
    ...(place ? [t('report.lines.place', named(place))] : []),
    ...(document ? [t('report.lines.document', named(document))] : []),
    ...(role ? [t('report.lines.role', role)] : []),
    ...evidence.map(({ source, paragraph, digest, name }) =>
      t('report.lines.evidence', { source, paragraph, digest, name: plainLine(name) }),
    ),
    t('report.lines.version', { version }),
    t('report.lines.day', { date: shown }),
    t('report.lines.address', { address: address(language) }),
    ...(own ? ['', t('report.lines.said'), own] : []),
  ].join('\n')
}
