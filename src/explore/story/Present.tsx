/** A story on the wall: the map, and beside it the words of its step, large; the whole is moved by keys or a clicker. */
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { isStep, wordsIn } from '../../story/story'
import { useMoreWords } from '../../text/moreWords'
import { useAtlas, useViewState } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool } from '../../view/view'
import { openSpeaker } from './openSpeaker'
import { leftPresenting } from './Outlets'
import { askedLast, fetchAhead, showStep } from './showStep'
import { readTold, writeTold, type Asked } from './told'
import { useChannel } from './useChannel'
import { useMainPart } from './useMainPart'
import { useStepKeys } from './useStepKeys'
import type { OpenStory } from './useStory'
import styles from './present.module.css'

export function Present({ open: { story, kind }, asked }: { open: OpenStory; asked: Asked }) {
  const { t, language } = useMoreWords('story')
  const atlas = useAtlas()
  const { store } = atlas
  const notices = useViewState((state) => state.notices)
  const box = useRef<HTMLDivElement>(null)
  const [refused, setRefused] = useState(false)
  const [isFull, canFill, fill] = useFullScreen(box, () => leave())

  /** Numbers of the items that can be shown: an unreadable one is passed over. */
  const shown = story.items.flatMap((item, n) => (isStep(item) ? [n] : []))
  const here = Math.max(0, shown.indexOf(asked.at ?? shown[0] ?? 0))
  const item = story.items[shown[here] ?? -1]
  const step = item && isStep(item) ? item : undefined

  const go = (to: number) => {
    const within = Math.min(Math.max(to, 0), shown.length - 1)
    const next = story.items[shown[within] ?? -1]
    if (next && isStep(next))
      void showStep(atlas, next, writeTold({ ...asked, at: shown[within]!, mode: 'present' }))
  }
  /** The step asked for last may not be here yet: the next press counts from it. */
  const wanted = () => {
    const last = readTold(askedLast(atlas) ?? '')
    const at =
      last?.id === asked.id && last.mode === 'present' && last.at !== null ? shown.indexOf(last.at) : -1
    return at < 0 ? here : at
  }
  const leave = () => {
    leftPresenting()
    const page = box.current?.ownerDocument
    if (page?.fullscreenElement) void page.exitFullscreen().catch(() => {})
    change(store, (view) => openTool(view, 'story', writeTold({ ...asked, mode: 'read' })))
  }
  useStepKeys(box, {
    by: (steps) => go(wanted() + steps),
    to: (end) => go(end === 'first' ? 0 : shown.length - 1),
    leave,
  })

  const tell = useChannel(asked.id, (message) => {
    if ('go' in message) go(shown.indexOf(message.go))
    if ('hello' in message) tell({ at: shown[here]! })
  })
  const arrive = useEffectEvent(() => {
    tell({ at: shown[here]! })
    const next = story.items[shown[here + 1] ?? -1]
    fetchAhead(atlas, next && isStep(next) ? next : undefined)
  })
  useEffect(() => arrive(), [here])
  useMainPart(box)

  const title = step ? wordsIn(step.title, language) : ''
  const foot = kind === 'ready' && step ? wordsIn(step.notes, language) : ''
  return (
    <div ref={box} className={styles.present} data-presenting tabIndex={-1}>
      <p role="status" className="visually-hidden">
        {step && t('show.said', { step: here + 1, count: shown.length, title })}
      </p>
      {/* Longer than a small window at times: keys scroll it too. */}
      <div className={styles.caption} role="region" aria-label={title || undefined} tabIndex={0}>
        {step ? (
          <>
            <p className={styles.count} aria-hidden="true">
              {t('show.count', { step: here + 1, count: shown.length })}
            </p>
            <h1>{title}</h1>
            <p className={styles.text}>{wordsIn(step.text, language)}</p>
            {notices.length > 0 && <p className={styles.foot}>{t('show.partly')}</p>}
            {foot && <p className={styles.foot}>{foot}</p>}
          </>
        ) : (
          <p className={styles.text}>{t('show.nothing')}</p>
        )}
      </div>
      <div className={styles.buttons}>
        <button
          type="button"
          className={styles.leave}
          onClick={leave}
          aria-label={t('show.leave')}
          title={t('show.leave')}
        >
          <Icon path="M6 6L18 18M18 6L6 18" />
        </button>
        {canFill && !isFull && (
          <button type="button" onClick={fill} aria-label={t('show.full')} title={t('show.full')}>
            <Icon path="M4 9V4H9M15 4H20V9M20 15V20H15M9 20H4V15" />
          </button>
        )}
        <button
          type="button"
          onClick={() => setRefused(!openSpeaker(atlas, asked, language))}
          aria-label={t('speaker')}
          title={t('speaker')}
        >
          <Icon path="M4 5H20V15H4ZM8 20H16M12 15V20M8 9H16M8 11.5H13" />
        </button>
        <span className={styles.turn}>
          <button
            type="button"
            aria-disabled={here === 0}
            onClick={() => go(wanted() - 1)}
            aria-label={t('show.previous')}
            title={t('show.previous')}
          >
            <Icon path="M15 5L8 12L15 19" />
          </button>
          <button
            type="button"
            className={styles.next}
            aria-disabled={here >= shown.length - 1}
            onClick={() => go(wanted() + 1)}
            aria-label={t('show.next')}
            title={t('show.next')}
          >
            <Icon path="M9 5L16 12L9 19" />
          </button>
        </span>
      </div>
      <p className={styles.keys}>
        {refused ? <span role="alert">{t('popupRefused')}</span> : t('show.keys')}
      </p>
    </div>
  )
}

function Icon({ path }: { path: string }) {
  return (
    <svg width="26" height="26" viewBox="0 0 24 24" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

/** @param left the visitor left the full screen, by the browser's own Escape */
function useFullScreen(
  box: React.RefObject<HTMLElement | null>,
  left: () => void,
): [isFull: boolean, canFill: boolean, fill: () => void] {
  const [state, setState] = useState({ isFull: false, canFill: false })
  const onLeft = useEffectEvent(left)
  useEffect(() => {
    const page = box.current?.ownerDocument
    if (!page) return
    let was = !!page.fullscreenElement
    const look = () => {
      const is = !!page.fullscreenElement
      setState({ isFull: is, canFill: page.fullscreenEnabled })
      if (was && !is) onLeft()
      was = is
    }
    look()
    page.addEventListener('fullscreenchange', look)
    return () => page.removeEventListener('fullscreenchange', look)
  }, [box])
  const fill = () => void box.current?.ownerDocument.documentElement.requestFullscreen?.().catch(() => {})
  return [state.isFull, state.canFill, fill]
}
