/** The stories that there are: ready ones, one's own, and the ways to a new one. */
import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import { download } from '../../export/fileName'
import { readStory, type Fault } from '../../story/readStory'
import { newId, shelfOf, type OwnStory } from '../../story/shelf'
import { wordsIn as inLanguage } from '../../story/story'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate } from '../../text/text'
import { useAtlas } from '../../view/atlas'
import { change } from '../../view/store'
import { useLoaded } from '../../view/useLoaded'
import { openTool } from '../../view/view'
import { Faults } from './Faults'
import { useStepHere } from './useStepHere'
import styles from './story.module.css'

export function StoryList() {
  const { t: words } = useWords()
  const { t, language } = useMoreWords('story')
  const atlas = useAtlas()
  const { store, catalogue } = atlas
  const { shelf, keep, forget } = shelfOf(atlas)
  const { stories, unread, refused } = useStore(shelf)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [gone, setGone] = useState<OwnStory | null>(null)
  const file = useRef<HTMLInputElement>(null)
  const stepHere = useStepHere()
  const ready = useLoaded('stories', catalogue.stories)
  const open = (id: string) => change(store, (view) => openTool(view, 'story', id))

  const start = () => {
    const id = newId()
    keep(id, { title: t('newTitle'), language, items: [stepHere()], others: {} })
    open(`${id}~1`)
  }
  const load = async (chosen: File) => {
    const read = readStory(await chosen.text().catch(() => ''))
    setFaults(read.faults)
    if (!read.story) return
    const id = newId()
    keep(id, read.story)
    open(id)
  }

  return (
    <div className={styles.tool}>
      <p className={styles.quiet}>{t('intro')}</p>
      <h3>{t('ready')}</h3>
      {ready.state === 'loading' && <p>{words('app.loading')}</p>}
      {ready.state === 'failed' && (
        <p role="alert">
          {t('failed')}{' '}
          <button type="button" className={styles.button} onClick={ready.retry}>
            {words('app.tryAgain')}
          </button>
        </p>
      )}
      {ready.state === 'there' && (
        <ul className={styles.cards}>
          {ready.value.stories.map(({ id, title, summary, steps, source }) => (
            <li key={id}>
              <button type="button" className={styles.card} onClick={() => open(id)}>
                <strong>{title[language]}</strong>
                <span>{summary[language]}</span>
                <small>
                  {t('from', {
                    publisher: source.publisher[language],
                    date: writeDate(source.date, language),
                  })}
                  {' · '}
                  {t('steps', { count: steps })}
                </small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('own')}</h3>
      {!stories.length && !gone && <p className={styles.quiet}>{t('ownNone')}</p>}
      <ul className={styles.cards}>
        {stories.map((own) => {
          const title = inLanguage(own.story.title, language) || t('untitled')
          return (
            <li key={own.id} className={styles.own}>
              <button type="button" className={styles.card} onClick={() => open(own.id)}>
                <strong>{title}</strong>
                <small>{t('steps', { count: own.story.items.length })}</small>
              </button>
              <button
                type="button"
                className={styles.icon}
                aria-label={t('remove', { title })}
                title={t('remove', { title })}
                onClick={() => {
                  forget(own.id)
                  setGone(own)
                }}
              >
                ✕
              </button>
            </li>
          )
        })}
      </ul>
      <p role="status" className={styles.said}>
        {gone && (
          <>
            {t('removed', { title: inLanguage(gone.story.title, language) || t('untitled') })}{' '}
            <button
              type="button"
              className={styles.button}
              onClick={() => {
                keep(gone.id, gone.story)
                setGone(null)
              }}
            >
              {t('undo')}
            </button>
          </>
        )}
      </p>
      {refused && <p role="alert">{t('refused')}</p>}
      {unread.map(({ id, text }) => (
        <div key={id} className={styles.caution}>
          <p>{t('brokenKept')}</p>
          <button
            type="button"
            className={styles.button}
            onClick={() => download(new Blob([text], { type: 'application/json' }), `${id}.story.json`)}
          >
            {t('saveBroken')}
          </button>{' '}
          <button type="button" className={styles.button} onClick={() => forget(id)}>
            {t('dropBroken')}
          </button>
        </div>
      ))}
      <div className={styles.row}>
        <button type="button" className={styles.main} onClick={start}>
          {t('start')}
        </button>
        <button type="button" className={styles.button} onClick={() => file.current?.click()}>
          {t('load')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          aria-label={t('load')}
          tabIndex={-1}
          className="visually-hidden"
          onChange={({ target }) => {
            const [chosen] = target.files ?? []
            if (chosen) void load(chosen)
            target.value = ''
          }}
        />
      </div>
      <Faults faults={faults} />
    </div>
  )
}
