/** What was found, one list of places and documents, best first; or why there is nothing to show. */
import { memo, startTransition, useEffect, useMemo, useRef, useState } from 'react'
import type { Answer } from '../../catalogue/search/answer'
import type { Flavour } from '../../cartography/palette'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas, useDay } from '../../view/atlas'
import { change } from '../../view/store'
import { filterNothing } from '../../view/view'
import controls from '../controls.module.css'
import { Failed } from '../Failed'
import { Examples } from './SearchHelp'
import { HitItem, type HitProps } from './HitItem'
import { useAnswer } from './useAnswer'
import { HowRead, readingOfAll } from './Why'
import styles from './search.module.css'

/** Enter was pressed: the first result is opened as soon as the query is answered, once. */
export interface Opening {
  query: string
}

export interface SearchResultsProps {
  query: string
  flavour: Flavour
  opening: Opening | null
  ask: (query: string) => void
  /** Says to screen readers how many were found. */
  announce: (counts: string) => void
}

/** Counts are said when typing pauses, in milliseconds. */
const pause = 500

/** As many as a window of common height shows; the others follow when typing rests, so that no letter waits for them. */
const atOnce = 8
const rest = 150

export function SearchResults({ query, flavour, opening, ask, announce }: SearchResultsProps) {
  const { t } = useMoreWords('search')
  const { index } = useAtlas()
  const day = useDay()
  const { answer, retry } = useAnswer(query)
  const list = useRef<HTMLUListElement>(null)
  const opened = useRef<Opening>(null)
  const places = useMemo(() => new Map(index.places.map((place) => [place.id, place])), [index])
  const counts = useCounts(answer)
  const read = useMemo(() => readingOfAll(answer?.hits ?? []), [answer])
  const whole = useRested(answer, query)
  useEffect(() => {
    const later = setTimeout(() => announce(counts), pause)
    return () => clearTimeout(later)
  }, [counts, announce])
  useEffect(() => {
    if (!opening || opening === opened.current || answer?.query !== opening.query) return
    opened.current = opening
    list.current?.querySelector('a')?.click()
  }, [opening, answer])

  if (retry) return <Failed words={t('failed')} retry={retry} />
  if (!answer) return <p className={controls.nothing}>{t('searching')}</p>
  return (
    <>
      {answer.hits.length === 0 ? (
        <>
          <p className={controls.nothing}>
            {t('none', { query: query.length > 40 ? `${query.slice(0, 40)}…` : query })} {t('advice')}
          </p>
          <Examples ask={ask} />
        </>
      ) : (
        <p className={styles.counts}>
          {counts}{' '}
          {read && (
            <span className={styles.read}>
              <HowRead reading={read} />
            </span>
          )}
        </p>
      )}
      <ul
        ref={list}
        className={controls.items}
        aria-label={t('results')}
        aria-busy={answer.query !== query || !whole}
        data-answers={answer.query}
      >
        <Hits answer={answer} whole={whole} read={read} day={day} flavour={flavour} places={places} />
      </ul>
      {answer.hits.length < answer.places + answer.documents && (
        <p className={controls.nothing}>{t('first', { count: answer.hits.length })}</p>
      )}
      <Hidden count={answer.hidden} />
    </>
  )
}

interface HitsProps extends Omit<HitProps, 'hit'> {
  answer: Answer
  /** Whether all are drawn, or only those in sight. */
  whole: boolean
}

/** Not drawn again for a letter typed, only for its answer. */
const Hits = memo(function Hits({ answer, whole, ...props }: HitsProps) {
  return (whole ? answer.hits : answer.hits.slice(0, atOnce)).map((hit) => (
    <HitItem key={hit.type === 'place' ? hit.id : hit.document.id} hit={hit} {...props} />
  ))
})

/** Whether the answer can be drawn as a whole: it is short, or nothing was typed since it came. */
function useRested(answer: Answer | null, query: string): boolean {
  const [rested, setRested] = useState<Answer | null>(null)
  useEffect(() => {
    if (!answer || answer.hits.length <= atOnce || answer.query !== query) return
    const later = setTimeout(() => startTransition(() => setRested(answer)), rest)
    return () => clearTimeout(later)
  }, [answer, query])
  return answer === rested || !answer || answer.hits.length <= atOnce
}

function useCounts(answer: Answer | null): string {
  const { t } = useWords()
  if (!answer) return ''
  return `${t('list.placeCount', { count: answer.places })}, ${t('list.documentCount', { count: answer.documents })}`
}

/** What the filters keep from being found. */
function Hidden({ count }: { count: number }) {
  const { t } = useMoreWords('search')
  const { store } = useAtlas()
  if (!count) return null
  return (
    <p className={controls.nothing}>
      {t('hidden', { count })}{' '}
      <button type="button" className={controls.quietButton} onClick={() => change(store, filterNothing)}>
        {t('dropFilter')}
      </button>
    </p>
  )
}
