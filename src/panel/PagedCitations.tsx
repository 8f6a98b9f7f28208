/** Documents of one ring, and a button that fetches older ones as long as there are some. */
import { useEffect, useRef, useState } from 'react'
import type { Citation, RingShare } from '../catalogue/api'
import { byDocument } from '../catalogue/byDocument'
import { furtherDocuments } from '../text/furtherDocuments'
import { useWords, writeNumber } from '../text/text'
import { useAtlas } from '../view/atlas'
import { CitationList } from './CitationList'
import styles from './panel.module.css'

interface Paged {
  /** Its id. */
  place: string
  share: RingShare
  /** Those in the place's own file, of this ring. */
  citations: readonly Citation[]
}

export function PagedCitations({ place, share, citations }: Paged) {
  const [came, setCame] = useState<readonly Citation[][]>([])
  const list = useRef<HTMLDivElement>(null)
  const all = [...citations, ...came.flat()]
  const shown = byDocument(all).length
  const added = byDocument(came.at(-1) ?? []).length
  const next = (share.pages?.[0] ?? 0) + came.length
  // The first of those that came takes the focus, so that reading goes on from there.
  const newest = added ? shown - added : -1
  useEffect(() => {
    if (newest >= 0) list.current?.querySelectorAll<HTMLElement>('h4 a')[newest]?.focus()
  }, [newest])
  return (
    <div ref={list}>
      <CitationList citations={all} />
      {share.pages && (
        <More
          place={place}
          page={next <= share.pages[1] ? next : undefined}
          added={added}
          shown={shown}
          of={share.documents}
          add={(more) => setCame([...came, more])}
        />
      )}
    </div>
  )
}

interface MoreProps {
  place: string
  /** The next page; none when all are shown. */
  page: number | undefined
  /** Documents: the latest to come, all that are shown, all that there are. */
  added: number
  shown: number
  of: number
  add: (citations: Citation[]) => void
}

/** The same button fetches, waits and tries again, so that it never takes the focus with it before there is something new. */
function More({ place, page, added, shown, of, add }: MoreProps) {
  const { t, language } = useWords()
  const { catalogue } = useAtlas()
  const [step, setStep] = useState<'ready' | 'fetching' | 'failed'>('ready')
  const words = furtherDocuments[language]
  const written = (number: number) => writeNumber(number, language)
  const fetchPage = async (page: number) => {
    if (step === 'fetching') return
    setStep('fetching')
    try {
      const { citations } = await catalogue.placePage(place, page)
      setStep('ready')
      add(citations)
    } catch {
      setStep('failed')
    }
  }
  const labels = {
    ready: () => words.more(written(shown), written(of)),
    fetching: () => t('app.loading'),
    failed: () => t('app.tryAgain'),
  }
  return (
    <div className={styles.more}>
      <p className="visually-hidden" role="status">
        {added > 0 && words.added(written(added), written(shown), written(of))}
      </p>
      {step === 'failed' && <p role="alert">{t('app.failed')}</p>}
      {page !== undefined && (
        <button
          type="button"
          className={styles.button}
          aria-disabled={step === 'fetching'}
          onClick={() => void fetchPage(page)}
        >
          {labels[step]()}
        </button>
      )}
    </div>
  )
}
