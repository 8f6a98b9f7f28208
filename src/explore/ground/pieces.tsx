/** Small parts that the tools of the ground share: a choice of kilometres, how sure a shape is, how many documents, a failure. */
import { useId } from 'react'
import type { Precision } from '../../catalogue/words'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import styles from './ground.module.css'

interface ChoicesProps {
  label: string
  values: readonly number[]
  chosen: number
  onChoose: (km: number) => void
}

/** One of a few numbers of kilometres. */
export function Choices({ label, values, chosen, onChoose }: ChoicesProps) {
  const { t } = useMoreWords('ground')
  const name = useId()
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {values.map((km) => (
        <label key={km}>
          <input type="radio" name={name} checked={km === chosen} onChange={() => onChoose(km)} />
          <span>{t('km', { km })}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Said only where a shape is worth less than it looks. */
export function Sure({ precision }: { precision: Precision }) {
  const { t } = useMoreWords('ground')
  if (precision !== 'schematic' && precision !== 'approximate') return null
  return <> · {t(precision)}</>
}

export function DocumentCount({ count }: { count: number }) {
  const { t } = useMoreWords('ground')
  if (!count) return null
  return (
    <span className={styles.badge} title={t('documents', { count })}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{t('documents', { count })}</span>
    </span>
  )
}

export function Failed({ retry }: { retry: () => void }) {
  const { t: words } = useWords()
  const { t } = useMoreWords('ground')
  return (
    <div className={styles.tool}>
      <p role="alert">{t('failed')}</p>
      <button type="button" className={styles.button} onClick={retry}>
        {words('app.tryAgain')}
      </button>
    </div>
  )
}
