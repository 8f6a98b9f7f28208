/** A field in which a day is typed, as DateControl takes it. */
import { useId } from 'react'
import { useWords, writeDate } from '../../text/text'
import { useTypedDay } from '../../view/useTypedDay'
import styles from './timeline.module.css'

interface DayFieldProps {
  label: string
  day: string
  take: (day: string) => void
}

export function DayField({ label, day, take }: DayFieldProps) {
  const { t, language } = useWords()
  const { typed, invalid, type, commit } = useTypedDay(take)
  const id = useId()
  return (
    <form
      className={styles.dayField}
      onSubmit={(event) => {
        event.preventDefault()
        commit()
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        value={typed ?? (language === 'vi' ? writeDate(day, 'vi') : day)}
        onChange={(event) => type(event.target.value)}
        onBlur={commit}
        aria-invalid={invalid}
        aria-describedby={invalid ? `${id}-problem` : undefined}
      />
      {invalid && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {t('date.invalid', { text: typed })}
        </p>
      )}
    </form>
  )
}
