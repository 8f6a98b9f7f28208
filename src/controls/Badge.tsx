/** How many documents mention a place. */
import { useWords } from '../text/text'
import styles from './controls.module.css'

export function Badge({ documents }: { documents: number }) {
  const { t } = useWords()
  if (documents === 0) return null
  const words = t('list.documentCount', { count: documents })
  return (
    <span className={styles.badge} title={words}>
      <span aria-hidden="true">{documents}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  )
}
