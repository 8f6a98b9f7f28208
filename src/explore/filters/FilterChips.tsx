/** Beside the map while something is filtered: what by, how much is left, and the way out of it. */
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas, useViewState } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool } from '../../view/view'
import { Chips } from './Chips'
import styles from './filters.module.css'
import { useAnswer } from './useAnswer'
import { useValueName } from './useValueName'

export function FilterChips() {
  const { t } = useMoreWords('filters')
  const { t: word } = useWords()
  const { store } = useAtlas()
  const answer = useAnswer()
  const hasTools = useViewState((state) => state.view.frame === 'app')
  const value = answer.state === 'there' ? answer.value : undefined
  const nameOf = useValueName(value?.list)
  return (
    <div className={styles.filtered} role="group" aria-label={t('filtering')}>
      {answer.state === 'failed' && (
        <p className={styles.problem}>
          {t('failed')}{' '}
          <button type="button" className={styles.clear} onClick={answer.retry}>
            {word('app.tryAgain')}
          </button>
        </p>
      )}
      {value && (
        <p className={styles.counts}>
          <span role="status">
            {t('left', {
              documents: word('list.documentCount', { count: value.left.documents.length }),
              places: word('list.placeCount', { count: value.left.placesOnDay }),
            })}
          </span>{' '}
          {hasTools && (
            <button
              type="button"
              className={styles.open}
              onClick={() => change(store, (view) => openTool(view, 'filters'))}
            >
              {t('open')}
            </button>
          )}
        </p>
      )}
      <Chips nameOf={nameOf} />
    </div>
  )
}
