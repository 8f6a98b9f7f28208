/** The day that the map shows: today, the eve of the merger, or any day typed. */
import { useState } from 'react'
import { readDay } from '../catalogue/dates'
import { useWords, writeDate } from '../text/text'
import { useAtlas, useDay, useViewState } from '../view/atlas'
import { change } from '../view/store'
import { showDay } from '../view/view'
import styles from './controls.module.css'

const merger = '2025-07-01'
const eve = '2025-06-30'

export function DateControl() {
  const { t, language } = useWords()
  const { store } = useAtlas()
  const day = useDay()
  const asOf = useViewState((state) => state.view.asOf)
  const [typed, setTyped] = useState<string | null>(null)
  const show = (next: string | null) => {
    setTyped(null)
    change(store, (view) => showDay(view, next))
  }
  /** Only what somebody has finished typing is called wrong. */
  const [refused, setRefused] = useState(false)
  const invalid = refused && typed !== null
  const commit = () => {
    const next = typed === null ? undefined : readDay(typed)
    if (next) show(next)
    else if (typed?.trim() === '') setTyped(null)
    else setRefused(true)
  }
  return (
    <form
      className={styles.date}
      aria-label={t('date.label')}
      onSubmit={(event) => {
        event.preventDefault()
        commit()
      }}
    >
      <button
        type="button"
        aria-pressed={day < merger}
        title={t('date.beforeHint')}
        onClick={() => show(eve)}
      >
        {t('date.before')}
      </button>
      <button
        type="button"
        aria-pressed={day >= merger}
        title={t('date.afterHint')}
        onClick={() => show(null)}
      >
        {t('date.after')}
      </button>
      <input
        aria-label={t('date.pick')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        value={typed ?? (language === 'vi' ? writeDate(day, 'vi') : day)}
        onChange={(event) => {
          setRefused(false)
          setTyped(event.target.value)
        }}
        onBlur={commit}
        aria-invalid={invalid}
        aria-describedby={invalid ? 'date-problem' : undefined}
      />
      {asOf !== null && day >= merger && (
        <button type="button" onClick={() => show(null)}>
          {t('date.today')}
        </button>
      )}
      {invalid && (
        <p id="date-problem" role="alert" className={styles.dateProblem}>
          {t('date.invalid', { text: typed })}
        </p>
      )}
    </form>
  )
}
