/** A table of two sides: what each row is of stands in front, then the one and the other. */
import type { ReactNode } from 'react'
import { useMoreWords } from '../../text/moreWords'
import styles from './compare.module.css'

export interface Row {
  key: string
  term: ReactNode
  a: ReactNode
  b: ReactNode
}

interface BothTableProps {
  /** What the table is of, also the head of its first column. */
  caption: string
  names: [string, string]
  rows: readonly Row[]
}

export function BothTable({ caption, names, rows }: BothTableProps) {
  const { t } = useMoreWords('compare')
  const cell = (content: ReactNode) => content || <span className={styles.quiet}>{t('notGiven')}</span>
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            <span className="visually-hidden">{caption}</span>
          </th>
          <th scope="col">{names[0]}</th>
          <th scope="col">{names[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, term, a, b }) => (
          <tr key={key}>
            <th scope="row">{term}</th>
            <td>{cell(a)}</td>
            <td>{cell(b)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
