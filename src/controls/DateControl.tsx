/** The day that the map shows: today, the eve of the merger, or any day typed. */
import { eveOfMerger, merger } from '../catalogue/dates'
import { useWords, writeDate } from '../text/text'
import { useAtlas, useDay, useViewState } from '../view/atlas'
import { change } from '../view/store'
import { useTypedDay } from '../view/useTypedDay'
import { showDay } from '../view/view'
import styles from './controls.module.css'

export function DateControl() {
  const { t, language } = useWords()
  const { store } = useAtlas()
  const day = useDay()
  const asOf = useViewState((state) => state.view.asOf)
  const take = (next: string | null) => change(store, (view) => showDay(view, next))
  const { typed, invalid, type, commit, forget } = useTypedDay(take)
  const show = (next: string | null) => {
    forget()
    take(next)
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
        onClick={() => show(eveOfMerger)}
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
        onChange={(event) => type(event.target.value)}
        onBlur={commit}
        aria-invalid={invalid}
        aria-describedby={invalid ? 'date-problem' : undefined}
      />
      {asOf !== null && day >= merger && (
        <button type="button" className={styles.today} onClick={() => show(null)}>
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
