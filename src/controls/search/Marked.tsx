/** A name or title with the words set off that the search found. */
import { markedParts } from '../../catalogue/search/marked'
import styles from './search.module.css'

export function Marked({ text, terms }: { text: string; terms: readonly string[] }) {
  return markedParts(text, terms).map((part, i) =>
    part.found ? (
      <mark key={i} className={styles.found}>
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  )
}
