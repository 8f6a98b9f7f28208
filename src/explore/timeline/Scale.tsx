/** The line itself: ticks, a handle to drag or move by keys, and the years below. */
import { useId, useMemo, useState } from 'react'
import { countOfDay, dayOfCount, histogram, type Happening } from '../../catalogue/events'
import { useMoreWords } from '../../text/moreWords'
import { writeDate } from '../../text/text'
import { Histogram } from './Histogram'
import type { Sweep } from './useSweep'
import styles from './timeline.module.css'

interface ScaleProps {
  all: readonly Happening[]
  day: string
  first: string
  last: string
  sweep: Sweep
  /** Page Up and Page Down. */
  stepTo: (direction: 'previous' | 'next') => void
  /** A hand takes over. */
  onGrab: () => void
}

const sweeping = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

export function Scale({ all, day, first, last, sweep, stepTo, onGrab }: ScaleProps) {
  const { t, language } = useMoreWords('time')
  const [from, until] = [countOfDay(first), countOfDay(last)]
  const bins = useMemo(() => histogram(all, first, last), [all, first, last])
  const hint = useId()
  const years = useMemo(() => yearsOf(first, last), [first, last])
  /** Where the handle is while it is held: the page follows a frame later. */
  const [held, setHeld] = useState<number | null>(null)
  const at = held ?? Math.min(until, Math.max(from, countOfDay(day)))
  const begin = () => {
    onGrab()
    sweep.begin()
  }
  const rest = () => {
    sweep.rest()
    setHeld(null)
  }
  const share = (count: number) => `${((count - from) / (until - from)) * 100}%`
  return (
    <div className={styles.scale}>
      <div className={styles.chart}>
        <Histogram bins={bins} from={from} until={until} />
        <span className={styles.needle} style={{ left: share(at) }} />
        <input
          type="range"
          className={styles.range}
          min={from}
          max={until}
          value={at}
          aria-label={t('line.day')}
          aria-valuetext={writeDate(held === null ? day : dayOfCount(held), language)}
          aria-describedby={hint}
          onPointerDown={(event) => event.button === 0 && begin()}
          onPointerUp={rest}
          onPointerCancel={rest}
          onKeyDown={(event) => {
            if (event.key === 'PageUp' || event.key === 'PageDown') {
              event.preventDefault()
              stepTo(event.key === 'PageUp' ? 'next' : 'previous')
            } else if (sweeping.includes(event.key)) begin()
          }}
          onKeyUp={rest}
          onBlur={rest}
          onChange={(event) => {
            const count = Number(event.target.value)
            setHeld(count)
            sweep.to(dayOfCount(count))
          }}
        />
      </div>
      <p id={hint} className="visually-hidden">
        {t('line.hint')}
      </p>
      <div className={styles.years} aria-hidden="true">
        {years.map((year) => (
          <span key={year} style={{ left: share(countOfDay(`${year}-01-01`)) }}>
            {year}
          </span>
        ))}
      </div>
    </div>
  )
}

/** Years to write below the line, at most nine of them. */
function yearsOf(first: string, last: string): string[] {
  const [start, end] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))]
  const every = [1, 2, 5, 10, 20, 50, 100, 500, 2000].find((step) => (end - start) / step <= 9) ?? 5000
  const found: string[] = []
  for (let year = Math.ceil(start / every) * every; year <= end; year += every)
    found.push(String(year).padStart(4, '0'))
  return found
}
