/** Pieces of a comparison: two columns, and lists that grow when asked. */
import { useState, type ReactNode } from 'react'
import type { PlaceLink } from '../../catalogue/api'
import { useMoreWords } from '../../text/moreWords'
import { Leave } from './Leave'
import styles from './compare.module.css'

/** Side by side where there is room, else one below the other; each under its name. */
export function Pair({ names, a, b }: { names: [string, string]; a: ReactNode; b: ReactNode }) {
  return (
    <div className={styles.pair}>
      {[a, b].map((content, i) => (
        <div key={i}>
          <p className={styles.side}>{names[i]}</p>
          {content}
        </div>
      ))}
    </div>
  )
}

const rowsAtOnce = 40

/** Never more at once than one reads. */
export function Growing<T>({ items, row }: { items: readonly T[]; row: (item: T) => ReactNode }) {
  const { t } = useMoreWords('compare')
  const [rows, setRows] = useState(rowsAtOnce)
  const left = items.length - rows
  return (
    <>
      <ul className={styles.list}>{items.slice(0, rows).map(row)}</ul>
      {left > 0 && (
        <button type="button" className={styles.button} onClick={() => setRows(rows + 5 * rowsAtOnce)}>
          {t('more', { count: Math.min(left, 5 * rowsAtOnce) })}
        </button>
      )}
    </>
  )
}

export function PlaceLinks({ places }: { places: readonly PlaceLink[] }) {
  const { language } = useMoreWords('compare')
  return places.map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <Leave to={{ type: 'place', id }}>{name[language]}</Leave>
    </span>
  ))
}

/** What only one side has, on each side. */
export function Only({ names, a, b }: { names: [string, string]; a: ReactNode; b: ReactNode }) {
  const { t } = useMoreWords('compare')
  return (
    <div className={styles.pair}>
      {[a, b].map((content, i) => (
        <section key={i} className={styles.section}>
          <h3>{t('only', { name: names[i]! })}</h3>
          {content}
        </section>
      ))}
    </div>
  )
}
