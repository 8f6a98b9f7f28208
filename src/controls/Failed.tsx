/** Something of the list could not be loaded: says so, and offers to try again. */
import { useWords } from '../text/text'
import styles from './controls.module.css'

export function Failed({ words, retry }: { words?: string; retry: () => void }) {
  const { t } = useWords()
  return (
    <div role="alert" className={styles.nothing}>
      <p>{words ?? t('app.failed')}</p>
      <button type="button" className={styles.quietButton} onClick={retry}>
        {t('app.tryAgain')}
      </button>
    </div>
  )
}
