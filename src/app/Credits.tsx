/** Whose data the map is made of: on every frame and every picture. */
import { useWords } from '../text/text'
import styles from './frames.module.css'

export function Credits() {
  const { t } = useWords()
  return (
    <p className={styles.credits}>
      {t('map.credits')} ·{' '}
      <a href="./geo/SOURCES.md" target="_blank" rel="noopener">
        {t('map.creditsMore')}
      </a>{' '}
      ·{' '}
      <a href="./data/" target="_blank" rel="noopener">
        {t('map.openData')}
      </a>
    </p>
  )
}
