/** One step in the list: shown by a press, read or edited while it is the open one. */
import type { KeyboardEvent } from 'react'
import { isStep, reworded, wordsIn, type Item, type Step } from '../../story/story'
import { useMoreWords } from '../../text/moreWords'
import styles from './story.module.css'

interface StepRowProps {
  item: Item
  /** From 0. */
  at: number
  name: string
  isOpen: boolean
  isLast: boolean
  isOwn: boolean
  /** Whether its notes are for every reader. */
  shows: boolean
  go: () => void
  move: (by: -1 | 1) => void
  remove: () => void
  replace: (step: Step) => void
  retake: () => void
}

export function StepRow({ item, at, name, isOpen, isLast, isOwn, shows, ...does }: StepRowProps) {
  const { t } = useMoreWords('story')
  const onKey = (event: KeyboardEvent) => {
    const by = event.altKey && isOwn && { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key]
    if (!by) return
    event.preventDefault()
    does.move(by)
    const rows = event.currentTarget.closest('ol')?.children
    rows?.[at + by]?.querySelector('button')?.focus()
  }
  return (
    <li className={styles.step} data-open={isOpen ? '' : undefined}>
      <div className={styles.stepHead}>
        <button
          type="button"
          className={styles.stepName}
          aria-current={isOpen ? 'step' : undefined}
          disabled={!isStep(item)}
          onClick={does.go}
          onKeyDown={onKey}
        >
          <span className={styles.number}>{at + 1}</span>
          <span>{name}</span>
        </button>
        {isOwn && (
          <span className={styles.moves}>
            <button
              type="button"
              className={styles.icon}
              aria-label={t('up', { title: name })}
              title={t('up', { title: name })}
              disabled={at === 0}
              onClick={() => does.move(-1)}
            >
              ↑
            </button>
            <button
              type="button"
              className={styles.icon}
              aria-label={t('down', { title: name })}
              title={t('down', { title: name })}
              disabled={isLast}
              onClick={() => does.move(1)}
            >
              ↓
            </button>
            <button
              type="button"
              className={styles.icon}
              aria-label={t('remove', { title: name })}
              title={t('remove', { title: name })}
              onClick={does.remove}
            >
              ✕
            </button>
          </span>
        )}
      </div>
      {isOpen &&
        isStep(item) &&
        (isOwn ? <Fields {...does} step={item} /> : <Read step={item} shows={shows} />)}
    </li>
  )
}

function Read({ step, shows }: { step: Step; shows: boolean }) {
  const { language } = useMoreWords('story')
  const notes = shows && wordsIn(step.notes, language)
  return (
    <div className={styles.words}>
      <p>{wordsIn(step.text, language)}</p>
      {notes && <p className={styles.quiet}>{notes}</p>}
    </div>
  )
}

function Fields({ step, replace, retake }: Pick<StepRowProps, 'replace' | 'retake'> & { step: Step }) {
  const { t, language } = useMoreWords('story')
  const field = (key: 'title' | 'text' | 'notes') => ({
    value: wordsIn(step[key], language),
    onChange: ({ target }: { target: { value: string } }) =>
      replace({ ...step, [key]: reworded(step[key], language, target.value) }),
  })
  return (
    <div className={styles.words}>
      <label className={styles.field}>
        {t('stepTitle')}
        <input {...field('title')} />
      </label>
      <label className={styles.field}>
        {t('stepText')}
        <textarea rows={4} {...field('text')} />
      </label>
      <label className={styles.field}>
        {t('stepNotes')}
        <textarea rows={2} {...field('notes')} />
      </label>
      <button type="button" className={styles.button} onClick={retake}>
        {t('again')}
      </button>
    </div>
  )
}
