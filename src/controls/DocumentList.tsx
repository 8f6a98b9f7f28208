/** Every document that the filters leave, newest first, a hundred at a time. */
import { useMemo, useRef, useState } from 'react'
import type { DocumentSummary } from '../catalogue/api'
import { comesLater } from '../catalogue/dates'
import { useMoreWords } from '../text/moreWords'
import { useWords, writeDate, writeNumber } from '../text/text'
import { ChoiceLink, useAtlas, useDay, useViewState } from '../view/atlas'
import { useLoaded } from '../view/useLoaded'
import { Failed } from './Failed'
import { NothingLeft } from './NothingLeft'
import styles from './controls.module.css'

const atATime = 100

export function DocumentList() {
  const { t } = useWords()
  const { catalogue } = useAtlas()
  const loaded = useLoaded('documents', () => catalogue.documents())
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />
  if (loaded.state === 'loading') return <p className={styles.coming}>{t('app.loading')}</p>
  return <Documents all={loaded.value.documents} />
}

function Documents({ all }: { all: readonly DocumentSummary[] }) {
  const { t, language } = useMoreWords('search')
  const day = useDay()
  const matching = useViewState((state) => state.matchingDocuments)
  const [shown, setShown] = useState(atATime)
  const list = useRef<HTMLUListElement>(null)
  const documents = useMemo(() => {
    const wanted = matching && new Set(matching)
    return wanted ? all.filter(({ id }) => wanted.has(id)) : all
  }, [all, matching])
  if (documents.length === 0) return <NothingLeft />
  const more = Math.min(atATime, documents.length - shown)
  return (
    <>
      <ul className={styles.items} ref={list}>
        {documents.slice(0, shown).map((document) => (
          <DocumentItem key={document.id} document={document} later={comesLater(document, day)} />
        ))}
      </ul>
      {more > 0 && (
        <p className={styles.more}>
          {t('shownOf', { shown, all: writeNumber(documents.length, language) })}{' '}
          <button
            type="button"
            className={styles.quietButton}
            onClick={() => {
              setShown(shown + atATime)
              // The first of the new ones takes the focus, so that reading goes on from there.
              setTimeout(() => list.current?.querySelectorAll('a')[shown]?.focus())
            }}
          >
            {t('more', { count: more })}
          </button>
        </p>
      )}
    </>
  )
}

function DocumentItem({ document, later }: { document: DocumentSummary; later: boolean }) {
  const { t, language } = useWords()
  const date = writeDate(document.date, language)
  return (
    <li className={styles.document}>
      <ChoiceLink to={{ type: 'document', id: document.id }} className={styles.documentItem}>
        <span className={later ? styles.itemFacts : styles.itemName}>{document.title[language]}</span>
        <span className={styles.itemFacts}>
          {document.dateIs === 'before' ? t('document.before', { date }) : date}
          {document.number && <> · {document.number}</>} · {t(`documentKind.${document.kind}`)} ·{' '}
          {t('list.placeCount', { count: document.places })}
          {later && <> · {t('life.not-yet')}</>}
        </span>
      </ChoiceLink>
    </li>
  )
}
