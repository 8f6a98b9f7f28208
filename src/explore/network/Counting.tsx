/** How the network is counted, and what the map cannot tell of it. */
import { useMoreWords } from '../../text/moreWords'
import styles from './network.module.css'

export function Counting() {
  const { t } = useMoreWords('network')
  return (
    <details className={styles.counting}>
      <summary>{t('how')}</summary>
      <ul>
        {(['howParty', 'howZone', 'howEvent', 'howLineage', 'howGap'] as const).map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
    </details>
  )
}
