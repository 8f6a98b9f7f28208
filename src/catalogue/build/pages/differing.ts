/** What is given differently, side by side: figures of a place, and facts about a document. */
import type { DocumentEntry, FigureGroup, FigureValue, Variant } from '../../api'
import { variantFields, type VariantField } from '../../words'
import { differing } from '../../../text/differing'
import { documentHref, evidenceList, reference, section, under, type Fact } from './frame'
import { html, type Part } from './html'
import type { Voice } from './words'

type Amount = Pick<FigureValue, 'value' | 'unit' | 'qualifier'>

export const amount = ({ value, unit, qualifier }: Amount, { t, number }: Voice): string =>
  `${qualifier === 'about' ? `${t('document.about')} ` : ''}${
    qualifier === 'over' ? `${t('document.overValue')} ` : ''
  }${number(value)} ${t(`unit.${unit}`)}`

/** A figure without a day of its own is as old as the document that gives it. */
function when({ asOf, document }: FigureValue, { t, date }: Voice): string {
  if (asOf) return date(asOf)
  if (!document) return ''
  return document.dateIs === 'before'
    ? t('document.before', { date: date(document.date) })
    : date(document.date)
}

/** What exactly is measured, where the name of the quantity does not say it. */
const particulars = ({ part, measure }: FigureValue, name: string, { language }: Voice): Part =>
  [part, measure].map((text) => text && text[language] !== name && under(text[language]))

/** A page by the name of its site, as a whole address does not fit a column. */
function site(text: string): Part {
  const [, address, name, rest] = /^(https?:\/\/(?:www\.)?([^\s<>"'/?#]+)[^\s<>"']*)(.*)$/.exec(text) ?? []
  return address ? html`<a href="${address}">${name}</a>${rest}` : text
}

const source = ({ document, evidence }: FigureValue, voice: Voice): Part => [
  document &&
    html`<a href="${documentHref(document.id)}"
      >${document.number ?? (document.shortTitle ?? document.title)[voice.language]}</a
    >`,
  evidence && evidenceList(evidence, voice),
]

/** One value as a line, several as a table of a row each. */
export function figureFact({ quantity, disagreeing, values }: FigureGroup, voice: Voice): Fact {
  const { t, language } = voice
  const term = t(`measure.${quantity}`)
  const [first, ...others] = values
  if (!others.length) {
    const day = when(first!, voice)
    return {
      term,
      value: [
        amount(first!, voice),
        day && ` (${day})`,
        particulars(first!, term, voice),
        first!.note && under(first!.note[language]),
        first!.document && html`<div>${source(first!, voice)}</div>`,
        first!.reference && under(reference(first!.reference)),
      ],
    }
  }
  const words = differing[language]
  return {
    term,
    value: [
      table(
        [words.value, words.when, words.where],
        values.map((figure) => [
          [amount(figure, voice), particulars(figure, term, voice)],
          when(figure, voice),
          [
            source(figure, voice),
            figure.reference && html`<div>${site(figure.reference)}</div>`,
            figure.note && under(figure.note[language]),
          ],
        ]),
      ),
      disagreeing && html`<p>${words.figures}</p>`,
    ],
  }
}

const table = (heads: readonly string[], rows: readonly (readonly Part[])[]) =>
  html`<table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`

function recorded(document: DocumentEntry, of: VariantField, { t, language, date }: Voice): string {
  if (of === 'title') return document.title[language]
  if (of === 'number') return document.number ?? t('document.noNumber')
  if (of === 'issuers') return document.issuers.map((issuer) => issuer[language]).join(', ')
  const day = date(document.date)
  return document.dateIs === 'before' ? t('document.before', { date: day }) : day
}

function written({ of, value, language: spoken }: Variant, { language, date }: Voice): Part {
  if (typeof value !== 'string') return value[language]
  if (of === 'date') return date(value)
  return spoken ? html`<q lang="${spoken}">${value}</q>` : html`<q>${value}</q>`
}

/** Nothing where the sources agree. */
export function variants(document: DocumentEntry, voice: Voice): Part {
  const { language, date } = voice
  const words = differing[language]
  if (!document.variants?.length) return undefined
  return section(
    words.variants,
    variantFields.map((of) => {
      const some = document.variants!.filter((variant) => variant.of === of)
      return (
        some.length > 0 && [
          html`<p><strong>${words.of[of]}</strong></p>`,
          table(
            [words.written, words.where],
            [
              [recorded(document, of, voice), words.here],
              ...some.map((variant) => [
                [written(variant, voice), variant.note && under(variant.note[language])],
                [
                  variant.date && date(variant.date),
                  variant.page && html`<div>${site(variant.page)}</div>`,
                  variant.evidence && evidenceList(variant.evidence, voice),
                ],
              ]),
            ],
          ),
        ]
      )
    }),
  )
}
