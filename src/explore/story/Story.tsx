/** Stories: a list of them, one to read or edit, one to present, and what its speaker sees. */
import { useEffect, useEffectEvent } from 'react'
import { addressOf } from '../../story/stepView'
import { isStep } from '../../story/story'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas } from '../../view/atlas'
import { change } from '../../view/store'
import { firstView, openTool } from '../../view/view'
import type { ToolProps } from '../tools'
import { Present } from './Present'
import { Speaker } from './Speaker'
import { StoryList } from './StoryList'
import { Telling } from './Telling'
import { showStep } from './showStep'
import { readTold, writeTold, type Asked } from './told'
import { useStory, type OpenStory } from './useStory'
import styles from './story.module.css'

export function Part({ told }: ToolProps) {
  const asked = readTold(told)
  return asked ? <One key={asked.id} asked={asked} /> : <StoryList />
}

function One({ asked }: { asked: Asked }) {
  const { t: words } = useWords()
  const { t } = useMoreWords('story')
  const atlas = useAtlas()
  const { store } = atlas
  const opened = useStory(asked.id)
  const arrive = useEffectEvent(({ items }: OpenStory['story']) => {
    const item = items[asked.at ?? -1]
    const isUntouched = addressOf(store.getState().view) === addressOf(firstView)
    if (item && isStep(item) && isUntouched && asked.mode !== 'speaker')
      void showStep(atlas, item, writeTold(asked))
  })
  // An address that names only a story and a step: the map follows.
  const arrived = opened.state === 'there' ? asked.id : ''
  useEffect(() => {
    if (opened.state === 'there') arrive(opened.value.story)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once a story, not at each of its changes
  }, [arrived])
  if (opened.state === 'loading') return <p>{words('app.loading')}</p>
  if (opened.state === 'there') {
    const { value } = opened
    if (asked.mode === 'speaker') return <Speaker story={value.story} asked={asked} />
    if (asked.mode === 'present') return <Present open={value} asked={asked} />
    return <Telling open={value} asked={asked} />
  }
  return (
    <div className={styles.tool}>
      <p role="alert">
        {opened.state === 'failed' && t('failed')}
        {opened.state === 'gone' && t('gone')}
        {opened.state === 'link-broken' && t('linkFault')}
      </p>
      <p className={styles.row}>
        {opened.state === 'failed' && (
          <button type="button" className={styles.button} onClick={opened.retry}>
            {words('app.tryAgain')}
          </button>
        )}
        <button
          type="button"
          className={styles.button}
          onClick={() => change(store, (view) => openTool(view, 'story'))}
        >
          {t('all')}
        </button>
      </p>
    </div>
  )
}
