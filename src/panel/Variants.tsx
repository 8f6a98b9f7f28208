/** What sources write differently of a document, beside what the catalogue records: a table for each fact. */
import type { DocumentEntry, Variant } from '../catalogue/api'
import { variantFields, type VariantField } from '../catalogue/words'
import { differing } from '../text/differing'
import { useWords, writeDate } from '../text/text'
import { EvidenceList } from './EvidenceList'
import { PageLink } from './PageLink'
import differ from './differing.module.css'
import styles from './panel.module.css'

export function Variants({ document }: { document: DocumentEntry }) {
  const { language } = useWords()
  const words = differing[language]
  const { variants } = document
  if (!variants?.length) return null
  return (
    <section className={styles.section}>
      <h3>{words.variants}</h3>
      <p className={styles.quiet}>{words.variantsHint}</p>
      {variantFields.map((of) => {
        const some = variants.filter((variant) => variant.of === of)
        return some.length > 0 && <OneFact key={of} of={of} document={document} variants={some} />
      })}
    </section>
  )
}

function OneFact({
  of,
  document,
  variants,
}: {
  of: VariantField
  document: DocumentEntry
  variants: Variant[]
}) {
  const { t, language } = useWords()
  const words = differing[language]
  const date = writeDate(document.date, language)
  const recorded = {
    title: document.title[language],
    number: document.number ?? t('document.noNumber'),
    date: document.dateIs === 'before' ? t('document.before', { date }) : date,
    issuers: document.issuers.map((issuer) => issuer[language]).join(', '),
  }[of]
  return (
    <table className={differ.table}>
      <caption>{words.of[of]}</caption>
      <thead>
        <tr>
          <th scope="col">{words.written}</th>
          <th scope="col">{words.where}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{recorded}</td>
          <td>{words.here}</td>
        </tr>
        {variants.map((variant, i) => (
          <tr key={i}>
            <td>
              <Written variant={variant} />
              {variant.note && <span className={styles.sub}>{variant.note[language]}</span>}
            </td>
            <td>
              {variant.date && writeDate(variant.date, language)}
              {variant.page && (
                <span className={styles.sub}>
                  <PageLink text={variant.page} />
                </span>
              )}
              {variant.evidence && <EvidenceList evidence={variant.evidence} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Written({ variant: { of, value, language: spoken } }: { variant: Variant }) {
  const { language } = useWords()
  if (typeof value !== 'string') return value[language]
  if (of === 'date') return writeDate(value, language)
  return <q lang={spoken}>{value}</q>
}
