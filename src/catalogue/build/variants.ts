/** What sources write differently of one document, each dated by the source that writes it. */
import type { Evidence, Variant } from '../api'
import type { EvidenceContent, SourceContent, VariantContent } from './schema'

/** Newest source first; those without a day last. */
export function variantsOf(
  variants: readonly VariantContent[],
  evidenceOf: (evidence: EvidenceContent) => Evidence,
  sources: ReadonlyMap<string, SourceContent>,
): Variant[] {
  return variants
    .map(({ of, value, where, date, note }): Variant => {
      const known = { of, value, ...(note && { note }) }
      if ('page' in where) {
        const { page, language } = where
        return { ...known, ...(language && { language }), ...(date && { date }), page }
      }
      const source = sources.get(where.evidence[0]!.source)!
      return {
        ...known,
        language: source.language,
        date: source.date,
        evidence: where.evidence.map(evidenceOf),
      }
    })
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
}
