/** The time line: drag through the days, step from event to event, type a day, or let it play; all else follows the day. */
import { useMemo } from 'react'
import { today } from '../../catalogue/dates'
import { moments, momentsAround } from '../../catalogue/events'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate } from '../../text/text'
import { useAtlas, useDay } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool } from '../../view/view'
import { DayField } from './DayField'
import { MomentWords } from './MomentWords'
import { Scale } from './Scale'
import { useHappenings, type Known } from './useHappenings'
import { usePlaying } from './usePlaying'
import { show, useSweep } from './useSweep'
import styles from './timeline.module.css'

/** Ha Tay joined Ha Noi that day; of what the provinces were before, the catalogue has no shapes. */
const shapesReachBackTo = '2008-08-01'

export function Part() {
  const { t } = useWords()
  const { t: own } = useMoreWords('time')
  const known = useHappenings()
  if (known.state === 'loading') return <p>{t('app.loading')}</p>
  if (known.state === 'failed')
    return (
      <p role="alert">
        {own('failed')}{' '}
        <button type="button" className={styles.more} onClick={known.retry}>
          {t('app.tryAgain')}
        </button>
      </p>
    )
  return <Line known={known.value} />
}

function Line({ known }: { known: Known }) {
  const { t: named } = useWords()
  const { t, language } = useMoreWords('time')
  const { store } = useAtlas()
  const day = useDay()
  const sweep = useSweep()
  const all = useMemo(() => moments(known.all), [known])
  const now = today()
  const first = `${(all[0]?.day ?? now).slice(0, 4)}-01-01`
  const end = all.at(-1)?.day ?? now
  const last = end > now ? end : now
  const { current, previous, next } = momentsAround(all, day)
  const { playing, toggle, stop } = usePlaying({
    day,
    moments: all,
    first,
    last,
    sweep,
    show: (next) => show(store, next),
  })
  const stepTo = (direction: 'previous' | 'next') => {
    stop()
    const target = { previous, next }[direction]
    if (target) show(store, target.day)
  }
  const open = (name: 'changes' | 'swipe') => {
    stop()
    change(store, (view) => openTool(view, name))
  }
  const undated = known.documents.filter(({ dateIs }) => dateIs).length
  return (
    <div className={styles.line}>
      <div className={styles.controls}>
        <div className={styles.buttons}>
          <IconButton
            label={t('line.previous')}
            path="M7 5V19M18 6L10 12L18 18Z"
            onClick={() => stepTo('previous')}
            disabled={!previous}
          />
          <IconButton
            label={t(playing ? 'line.pause' : 'line.play')}
            path={playing ? 'M9 6V18M15 6V18' : 'M8 5L19 12L8 19Z'}
            onClick={toggle}
          />
          <IconButton
            label={t('line.next')}
            path="M17 5V19M6 6L14 12L6 18Z"
            onClick={() => stepTo('next')}
            disabled={!next}
          />
        </div>
        <DayField
          label={t('line.type')}
          day={day}
          take={(typed) => {
            stop()
            show(store, typed)
          }}
        />
        <div className={styles.links}>
          <button type="button" onClick={() => open('changes')}>
            {named('tools.changes')}
          </button>
          <button type="button" onClick={() => open('swipe')}>
            {named('tools.swipe')}
          </button>
        </div>
      </div>
      <Scale
        all={known.all}
        day={day}
        first={first}
        last={last}
        sweep={sweep}
        stepTo={stepTo}
        onGrab={stop}
      />
      {current ? (
        <MomentWords moment={current} day={day} known={known} />
      ) : (
        <p className={styles.moment}>{t('moment.none')}</p>
      )}
      <p className={styles.note}>
        {day < shapesReachBackTo ? (
          <strong>{t('line.limit', { date: writeDate(shapesReachBackTo, language) })}</strong>
        ) : (
          <>
            <span className={styles.keyDocuments} /> {t('line.keyDocuments')}{' '}
            <span className={styles.keyPlaces} /> {t('line.keyPlaces')}{' '}
            {undated > 0 && t('line.undated', { count: undated })}
          </>
        )}
      </p>
    </div>
  )
}

interface IconButtonProps {
  label: string
  path: string
  onClick: () => void
  disabled?: boolean
}

function IconButton({ label, path, onClick, disabled = false }: IconButtonProps) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onClick} aria-disabled={disabled}>
      <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  )
}
