/** What documents say of a place: one card a document, each statement with its role, words and evidence. */
import type { Citation, Statement } from '../catalogue/api'
import { byDocument } from '../catalogue/byDocument'
import { ChoiceLink } from '../view/atlas'
import { useWords, writeDate } from '../text/text'
import { EvidenceList } from './EvidenceList'
import { LifeBadge } from './LifeBadge'
import { Reference } from './Reference'
import styles from './panel.module.css'

export function CitationList({ citations }: { citations: readonly Citation[] }) {
  return (
    <ul className={styles.cards}>
      {byDocument(citations).map((said) => (
        <DocumentCard key={said[0]!.document.id} citations={said} />
      ))}
    </ul>
  )
}

function DocumentCard({ citations }: { citations: Citation[] }) {
  const { t, language } = useWords()
  const { document } = citations[0]!
  const date = writeDate(document.date, language)
  return (
    <li className={styles.card}>
      <h4 className={styles.cardTitle}>
        <ChoiceLink to={{ type: 'document', id: document.id }}>{document.title[language]}</ChoiceLink>
      </h4>
      <p className={styles.facts}>
        {t(`documentKind.${document.kind}`)}
        {document.number && <> · {document.number}</>} ·{' '}
        {document.dateIs === 'before' ? t('document.before', { date }) : date}
        {document.issuers.length > 0 && (
          <> · {document.issuers.map((issuer) => issuer[language]).join(', ')}</>
        )}
        <LifeBadge document={document} />
        {document.ring === 'context' && <span className={styles.tag}>{t('document.contextShort')}</span>}
        {document.verification !== 'verified' && (
          <span className={styles.caution}>{t(`verificationShort.${document.verification}`)}</span>
        )}
      </p>
      {citations.map((citation, i) => (
        <StatementText key={i} statement={citation} />
      ))}
      {document.by && (
        <details className={styles.evidence}>
          <summary>{t('document.confirmedBy')}</summary>
          <ul>
            {document.by.map((page) => (
              <li key={page}>
                <Reference text={page} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** Role, words, themes, how sure, and the evidence. */
export function StatementText({ statement }: { statement: Statement }) {
  const { t, language } = useWords()
  return (
    <div className={styles.statement}>
      <p>
        <span className={statement.role === 'excluded' ? styles.roleExcluded : styles.role}>
          {t(`role.${statement.role}`)}
        </span>{' '}
        {statement.says[language]}
      </p>
      {statement.certainty === 'inferred' && statement.because && (
        <p className={styles.inferred}>
          <span className={styles.caution}>{t('panel.inferred')}</span> {statement.because[language]}
        </p>
      )}
      {statement.foreseen && <p className={styles.caution}>{t('panel.foreseen')}</p>}
      {statement.themes.length > 0 && (
        <p className={styles.themes}>{statement.themes.map((theme) => t(`theme.${theme}`)).join(' · ')}</p>
      )}
      <EvidenceList evidence={statement.evidence} />
    </div>
  )
}
