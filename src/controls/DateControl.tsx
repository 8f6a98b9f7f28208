/** The day that the map shows: today, the eve of the merger, or any day typed. */
import { useState } from 'react'
import { isDay } from '../catalogue/dates'
import { useWords } from '../text/text'
import { useAtlas, useDay, useViewState } from '../view/atlas'
import { change } from '../view/store'
import { showDay } from '../view/view'
import styles from './controls.module.css'

const merger = '2025-07-01'
const eve = '2025-06-30'

export function DateControl() {
  const { t } = useWords()
  const { store } = useAtlas()
  const day = useDay()
  const asOf = useViewState((state) => state.view.asOf)
  const [typed, setTyped] = useState<string | null>(null)
  const show = (next: string | null) => {
    setTyped(null)
    change(store, (view) => showDay(view, next))
  }
  const invalid = typed !== null && typed !== '' && !isDay(typed)
  return (
    <div className={styles.date} role="group" aria-label={t('date.label')}>
      <button type="button" aria-pressed={day < merger} title={t('date.beforeHint')} onClick={() => show(eve)}>
        {t('date.before')}
      </button>
      <button type="button" aria-pressed={day >= merger} title={t('date.afterHint')} onClick={() => show(null)}>
        {t('date.after')}
      </button>
      <label>
        <span className="visually-hidden">{t('date.pick')}</span>
        <input
          type="date"
          min="2008-08-01"
          max="2100-12-31"
          value={typed ?? day}
          onChange={(event) => {
            const next = event.target.value
            if (isDay(next)) show(next)
            else setTyped(next)
          }}
          onBlur={() => setTyped(null)}
          aria-invalid={invalid}
        />
      </label>
      {asOf !== null && day >= merger && (
        <button type="button" onClick={() => show(null)}>
          {t('date.today')}
        </button>
      )}
    </div>
  )
}
