/** Documents that came, whose term ended, or that others superseded: by kind, and never more rows at once than one reads. */
import { useState } from 'react'
import type { DocumentSummary } from '../../catalogue/api'
import type { Changes } from '../../catalogue/changes'
import type { DocumentKind } from '../../catalogue/words'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate, writeNumber } from '../../text/text'
import { ChoiceLink } from '../../view/atlas'
import { Section } from './PlaceChanges'
import styles from './changes.module.css'

const rowsAtOnce = 40

export function DocumentChanges({ changes }: { changes: Changes }) {
  const { t } = useMoreWords('time')
  return (['came', 'over', 'superseded'] as const).map(
    (what) =>
      changes[what].length > 0 && (
        <Section key={what} title={t(`changes.${what}`)} count={changes[what].length}>
          {what === 'came' ? (
            byKind(changes.came).map(([kind, documents]) => (
              <KindRows
                key={kind}
                kind={kind}
                documents={documents}
                open={changes.came.length <= rowsAtOnce}
              />
            ))
          ) : (
            <Rows documents={changes[what]} what={what} />
          )}
        </Section>
      ),
  )
}

/** The kind with the most documents first. */
function byKind(documents: readonly DocumentSummary[]): [DocumentKind, DocumentSummary[]][] {
  const groups = new Map<DocumentKind, DocumentSummary[]>()
  for (const document of documents) {
    const group = groups.get(document.kind)
    if (group) group.push(document)
    else groups.set(document.kind, [document])
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length)
}

interface KindRowsProps {
  kind: DocumentKind
  documents: readonly DocumentSummary[]
  open: boolean
}

function KindRows({ kind, documents, open }: KindRowsProps) {
  const { t, language } = useWords()
  const [shown, setShown] = useState(open)
  return (
    <details open={open} onToggle={(event) => setShown(event.currentTarget.open)}>
      <summary>
        {t(`documentKind.${kind}`)}{' '}
        <span className={styles.count}>{writeNumber(documents.length, language)}</span>
      </summary>
      {shown && <Rows documents={documents} what="came" />}
    </details>
  )
}

function Rows({
  documents,
  what,
}: {
  documents: readonly DocumentSummary[]
  what: 'came' | 'over' | 'superseded'
}) {
  const { t, language } = useMoreWords('time')
  const [rows, setRows] = useState(rowsAtOnce)
  const left = documents.length - rows
  return (
    <>
      <ul>
        {documents.slice(0, rows).map(({ id, title, date, ends, supersededBy }) => (
          <li key={id}>
            <ChoiceLink to={{ type: 'document', id }}>{title[language]}</ChoiceLink>{' '}
            {what === 'superseded' && supersededBy ? (
              <>
                {t('changes.replacedBy')}{' '}
                <ChoiceLink to={{ type: 'document', id: supersededBy.id }}>
                  {supersededBy.number ?? supersededBy.title[language]}
                </ChoiceLink>
              </>
            ) : (
              <span className={styles.count}>{what === 'over' ? ends : writeDate(date, language)}</span>
            )}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setRows(rows + 5 * rowsAtOnce)}>
          {t('changes.more', { count: Math.min(left, 5 * rowsAtOnce) })}
        </button>
      )}
    </>
  )
}
