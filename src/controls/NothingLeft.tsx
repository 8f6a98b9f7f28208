/** The filters leave nothing in this list: says so, and drops them if wanted. */
import { useMoreWords } from '../text/moreWords'
import { useAtlas } from '../view/atlas'
import { change } from '../view/store'
import { filterNothing } from '../view/view'
import styles from './controls.module.css'

export function NothingLeft() {
  const { t } = useMoreWords('search')
  const { store } = useAtlas()
  return (
    <p className={styles.nothing}>
      {t('nothingLeft')}{' '}
      <button type="button" className={styles.quietButton} onClick={() => change(store, filterNothing)}>
        {t('dropFilter')}
      </button>
    </p>
  )
}
