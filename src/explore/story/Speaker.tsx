/** What the speaker sees in a window of their own: the step on the wall, its notes, the next one, and the time. */
import { useEffect, useRef, useState } from 'react'
import { isStep, wordsIn, type Story } from '../../story/story'
import { useMoreWords } from '../../text/moreWords'
import type { Asked } from './told'
import { useChannel } from './useChannel'
import { useMainPart } from './useMainPart'
import { useStepKeys } from './useStepKeys'
import styles from './speaker.module.css'

export function Speaker({ story, asked }: { story: Story; asked: Asked }) {
  const { t, language } = useMoreWords('story')
  const [at, setAt] = useState(asked.at ?? 0)
  const [isHeard, setHeard] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const shown = story.items.flatMap((item, n) => (isStep(item) ? [n] : []))
  const here = Math.max(0, shown.indexOf(at))
  const stepAt = (n: number) => {
    const item = story.items[shown[n] ?? -1]
    return item && isStep(item) ? item : undefined
  }
  const tell = useChannel(asked.id, (message) => {
    if (!('at' in message)) return
    setAt(message.at)
    setHeard(true)
  })
  const hello = useRef(tell)
  useEffect(() => hello.current({ hello: true }), [])
  useMainPart(box)
  const go = (to: number) => {
    const next = shown[Math.min(Math.max(to, 0), shown.length - 1)]
    if (next === undefined) return
    setAt(next)
    tell({ go: next })
  }
  useStepKeys(box, {
    by: (steps) => go(here + steps),
    to: (end) => go(end === 'first' ? 0 : shown.length - 1),
  })

  const [now, next] = [stepAt(here), stepAt(here + 1)]
  const notes = wordsIn(now?.notes, language)
  return (
    <div ref={box} className={styles.speaker} data-presenting tabIndex={-1}>
      <header>
        <p role="status">
          {now &&
            t('show.said', {
              step: here + 1,
              count: shown.length,
              title: wordsIn(now.title, language) || t('untitled'),
            })}
        </p>
        <Clock />
      </header>
      <section aria-label={t('speaking.now')} className={styles.now}>
        <h1>{wordsIn(now?.title, language)}</h1>
        <p>{wordsIn(now?.text, language)}</p>
      </section>
      <section aria-label={t('speaking.notes')} className={styles.notes}>
        <h2>{t('speaking.notes')}</h2>
        <p>{notes || t('speaking.noNotes')}</p>
      </section>
      <section aria-label={t('speaking.then')} className={styles.then}>
        <h2>{t('speaking.then')}</h2>
        {next ? (
          <>
            <p>
              <strong>{wordsIn(next.title, language)}</strong>
            </p>
            <p>{wordsIn(next.text, language)}</p>
          </>
        ) : (
          <p>{t('speaking.last')}</p>
        )}
      </section>
      <footer>
        <button type="button" aria-disabled={here === 0} onClick={() => go(here - 1)}>
          ← {t('show.previous')}
        </button>
        <button type="button" aria-disabled={!next} onClick={() => go(here + 1)}>
          {t('show.next')} →
        </button>
        <p>{t(isHeard ? 'speaking.connected' : 'speaking.waiting')}</p>
      </footer>
    </div>
  )
}

const two = (n: number) => String(Math.floor(n)).padStart(2, '0')

function Clock() {
  const { t } = useMoreWords('story')
  const [now, setNow] = useState(() => Date.now())
  const [start, setStart] = useState(now)
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(ticking)
  }, [])
  const time = new Date(now)
  const seconds = Math.max(0, (now - start) / 1000)
  return (
    <div className={styles.clock}>
      <p>
        <span>{t('speaking.clock')}</span>
        <time>
          {two(time.getHours())}:{two(time.getMinutes())}
        </time>
      </p>
      <p>
        <span>{t('speaking.elapsed')}</span>
        <time>
          {two(seconds / 60)}:{two(seconds % 60)}
        </time>
      </p>
      <button type="button" onClick={() => setStart(Date.now())}>
        {t('speaking.reset')}
      </button>
    </div>
  )
}
