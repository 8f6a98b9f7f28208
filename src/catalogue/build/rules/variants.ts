/** What variants keep: they say something other than the document's own entry, in the very words of their source. */
import type { LoadedDocument } from '../load'
import type { VariantContent } from '../schema'
import { mapDocuments, problemAt, type Rule } from './rule'

function recorded({ title, number, date }: LoadedDocument, of: VariantContent['of']): (string | undefined)[] {
  if (of === 'title') return [title.vi, title.en]
  return of === 'number' ? [number] : of === 'date' ? [date] : []
}

export const variantsSayOtherThings: Rule = (content) =>
  mapDocuments(content, (document) =>
    (document.variants ?? []).flatMap(({ of, value }, i) => {
      const said = typeof value === 'string' ? [value] : [value.vi, value.en]
      return said.some((text) => recorded(document, of).includes(text))
        ? [problemAt(document, ['variants', i, 'value'], `says what \`${of}\` says already; remove it`)]
        : []
    }),
  )

export const variantsQuoteTheirSource: Rule = (content) =>
  mapDocuments(content, (document) =>
    (document.variants ?? []).flatMap(({ of, value, where }, i) =>
      (of === 'title' || of === 'number') &&
      typeof value === 'string' &&
      'evidence' in where &&
      !where.evidence.some(({ name }) => name === value)
        ? [
            problemAt(
              document,
              ['variants', i, 'value'],
              `"${value}" is no \`name\` in its evidence; write it in both as it stands in the source`,
            ),
          ]
        : [],
    ),
  )
