/** Says that something could not be loaded, and tries again. */
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import styles from './compare.module.css'

export function Failed({ retry }: { retry: () => void }) {
  const { t: words } = useWords()
  const { t } = useMoreWords('compare')
  return (
    <p role="alert">
      {t('failed')}{' '}
      <button type="button" className={styles.button} onClick={retry}>
        {words('app.tryAgain')}
      </button>
    </p>
  )
}
