/** One story to read: its steps, each shown by a press; one's own can be changed here. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { added, moved, removed, replaced } from '../../story/edits'
import { newId, shelfOf } from '../../story/shelf'
import { isStep, reworded, stepsOf, wordsIn, type Item } from '../../story/story'
import { useMoreWords } from '../../text/moreWords'
import { useAtlas } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool } from '../../view/view'
import { Faults } from './Faults'
import { Outlets } from './Outlets'
import { showStep } from './showStep'
import { StepRow } from './StepRow'
import { writeTold, type Asked } from './told'
import { useOwn } from './useOwn'
import { useStepHere } from './useStepHere'
import type { OpenStory } from './useStory'
import styles from './story.module.css'

export function Telling({ open, asked }: { open: OpenStory; asked: Asked }) {
  const { story, kind, faults } = open
  const { t, language } = useMoreWords('story')
  const atlas = useAtlas()
  const { store } = atlas
  const { keep, shelf } = shelfOf(atlas)
  const refused = useStore(shelf, (state) => state.refused)
  const own = useOwn(asked.id, story)
  const stepHere = useStepHere()
  const [said, setSaid] = useState('')
  const steps = stepsOf(story)
  const isOwn = kind === 'own'
  const title = wordsIn(story.title, language) || t('untitled')
  const nameOf = (item: Item) =>
    isStep(item) ? wordsIn(item.title, language) || t('untitled') : t('unreadable')

  /** Steps are counted as the file has them, unreadable ones too: their number is their place in the list. */
  const go = (at: number) => {
    const item = story.items[at]
    if (item && isStep(item)) void showStep(atlas, item, writeTold({ ...asked, at, mode: 'read' }))
  }
  const edit = (next: typeof story, words?: string) => {
    setSaid(words ?? '')
    own.change(next, words)
  }
  const tell = (at: number | null) =>
    change(store, (view) => openTool(view, 'story', writeTold({ ...asked, at, mode: 'read' })))
  const move = (from: number, to: number) => {
    const next = moved(story, from, to)
    if (next === story) return
    edit(next, t('moved', { title: nameOf(story.items[from]!), step: to + 1 }))
    if (asked.at === from) tell(to)
  }

  return (
    <div className={styles.tool}>
      <button
        type="button"
        className={styles.back}
        onClick={() => change(store, (view) => openTool(view, 'story'))}
      >
        ← {t('all')}
      </button>
      {isOwn ? (
        <label className={styles.field}>
          {t('title')}
          <input
            value={wordsIn(story.title, language)}
            onChange={({ target }) =>
              edit({ ...story, title: reworded(story.title, language, target.value) })
            }
          />
        </label>
      ) : (
        <h3 className={styles.title}>{title}</h3>
      )}
      {kind === 'shared' && <p className={styles.quiet}>{t('sharedNote')}</p>}
      <Outlets open={open} asked={asked} title={title} canShow={steps.length > 0} />
      <Faults faults={faults} />
      {isOwn && refused && <p role="alert">{t('refused')}</p>}
      <h4 className={styles.listHead}>{t('list')}</h4>
      {!story.items.length && <p className={styles.quiet}>{t('noSteps')}</p>}
      <ol className={styles.steps}>
        {story.items.map((item, at) => (
          <StepRow
            key={at}
            item={item}
            at={at}
            name={nameOf(item)}
            isOpen={asked.at === at}
            isLast={at === story.items.length - 1}
            isOwn={isOwn}
            shows={kind !== 'own'}
            go={() => go(at)}
            move={(by) => move(at, at + by)}
            remove={() => {
              edit(removed(story, at), t('removed', { title: nameOf(item) }))
              if (asked.at === at) tell(null)
              else if (asked.at !== null && asked.at > at) tell(asked.at - 1)
            }}
            replace={(next) => edit(replaced(story, at, next))}
            retake={() => {
              if (!isStep(item)) return
              const { address, sight } = stepHere()
              const next = { ...item, address }
              delete next.day
              if (sight) next.sight = sight
              else delete next.sight
              edit(replaced(story, at, next), t('againDone', { step: at + 1 }))
            }}
          />
        ))}
      </ol>
      <p role="status" className={styles.said}>
        {said}{' '}
        {own.done && (
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              own.undo()
              setSaid('')
            }}
          >
            {t('undo')}
          </button>
        )}
      </p>
      {isOwn ? (
        <>
          <button
            type="button"
            className={styles.main}
            onClick={() => {
              const step = stepHere()
              const at = story.items.length
              edit(added(story, step), t('added', { step: at + 1, title: wordsIn(step.title, language) }))
              tell(at)
            }}
          >
            {t('add')}
          </button>
          <p className={styles.quiet}>
            {t('keys')} {!refused && t('keptNote')}
          </p>
        </>
      ) : (
        <button
          type="button"
          className={styles.button}
          onClick={() => {
            const id = newId()
            keep(id, story)
            change(store, (view) => openTool(view, 'story', writeTold({ ...asked, id, mode: 'read' })))
          }}
        >
          {t('copy')}
        </button>
      )}
    </div>
  )
}
