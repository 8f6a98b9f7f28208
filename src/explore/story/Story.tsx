/** Stories: a list of them, one to read or edit, one to present, and what its speaker sees. */
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool } from '../../view/view'
import type { ToolProps } from '../tools'
import { Present } from './Present'
import { Speaker } from './Speaker'
import { StoryList } from './StoryList'
import { Telling } from './Telling'
import { readTold, type Asked } from './told'
import { useStory } from './useStory'
import styles from './story.module.css'

export function Part({ told }: ToolProps) {
  const asked = readTold(told)
  return asked ? <One key={asked.id} asked={asked} /> : <StoryList />
}

function One({ asked }: { asked: Asked }) {
  const { t: words } = useWords()
  const { t } = useMoreWords('story')
  const { store } = useAtlas()
  const opened = useStory(asked.id)
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
