/** What of a story could not be read, each in a sentence. */
import type { Fault } from '../../story/readStory'
import { useMoreWords } from '../../text/moreWords'
import styles from './story.module.css'

/** Beyond this many sentences nobody reads on; the parts are kept all the same. */
const most = 12

export function Faults({ faults }: { faults: readonly Fault[] }) {
  const { t } = useMoreWords('story')
  if (!faults.length) return null
  return (
    <div role="alert" className={styles.caution}>
      <p>{t('foundTitle')}</p>
      <ul>
        {faults.slice(0, most).map((fault, n) => (
          <li key={n}>{t(`fault.${fault.is}`, { ...fault })}</li>
        ))}
        {faults.length > most && <li>… +{faults.length - most}</li>}
      </ul>
    </div>
  )
}
