/** The map of another day over one side of the map, and the divider between them. */
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react'
import type { Flavour } from '../cartography/palette'
import { countOn, otherDay } from '../catalogue/changes'
import { laterPart } from '../parts/laterPart'
import { useMoreWords } from '../text/moreWords'
import { writeDate } from '../text/text'
import { useAtlas, useDay } from '../view/atlas'
import { startOfDivider } from '../view/divider'
import { useSize } from '../view/useSize'
import type { Camera } from '../view/view'
import { LiveTwin } from './LiveTwin'
import styles from './swipe.module.css'

const DrawnTwin = laterPart(() => import('./DrawnTwin').then((module) => module.DrawnTwin), { waiting: null })

/** What is needed of the map below: to follow its camera, and to answer clicks where the other day is shown. */
export interface MapBelow {
  camera: () => Camera | null
  whenMoved: (listener: (camera: Camera) => void) => () => void
  /** Says what a click finds, given what the map below found: ids, topmost first. */
  setPicking: (picking: ((ids: string[]) => string[]) | null) => void
}

/** What the other day's map has at a point: ids, topmost first. */
export type PlacesAt = (x: number, y: number) => string[]

export interface TwinProps {
  day: string
  flavour: Flavour
  below: MapBelow
  setPlacesAt: (placesAt: PlacesAt | null) => void
}

interface SwipePaneProps {
  told: string
  flavour: Flavour
  /** Whether the map below is the drawn one. */
  drawn: boolean
  below: MapBelow
}

const step = { ArrowLeft: -2, ArrowDown: -2, ArrowRight: 2, ArrowUp: 2, PageDown: -10, PageUp: 10 }
const within = (percent: number) => Math.round(Math.min(100, Math.max(0, percent)))

export function SwipePane({ told, flavour, drawn, below }: SwipePaneProps) {
  const { t, language } = useMoreWords('time')
  const { index } = useAtlas()
  const day = useDay()
  const other = otherDay(told, day)
  const [box, setBox] = useState<HTMLElement | null>(null)
  const width = useSize(box)?.width ?? 0
  const [moved, setPercent] = useState<number>()
  const start = useMemo(() => startOfDivider(below.camera(), width), [below, width])
  const percent = moved ?? start
  const [failed, setFailed] = useState(false)
  const placesAt = useRef<PlacesAt>(null)
  const setPlacesAt = useCallback((next: PlacesAt | null) => void (placesAt.current = next), [])
  /** The earlier day is on the left. */
  const otherIsLeft = other <= day

  useEffect(() => {
    const map = box?.parentElement
    if (!map) return
    let down = { x: 0, y: 0 }
    const onDown = (event: globalThis.PointerEvent) => {
      const { left, top } = box.getBoundingClientRect()
      down = { x: event.clientX - left, y: event.clientY - top }
    }
    map.addEventListener('pointerdown', onDown, true)
    below.setPicking((ids) => {
      const isLeft = down.x < (box.clientWidth * percent) / 100
      return isLeft === otherIsLeft && placesAt.current ? placesAt.current(down.x, down.y) : ids
    })
    return () => {
      map.removeEventListener('pointerdown', onDown, true)
      below.setPicking(null)
    }
  }, [below, box, percent, otherIsLeft])

  const label = (shown: string) => (
    <>
      {writeDate(shown, language)}
      <br />
      <small>{t('swipe.provinces', { count: countOn(index.places, 'province', shown) })}</small>
    </>
  )
  const [left, right] = otherIsLeft ? [other, day] : [day, other]
  const twin = { day: other, flavour, below, setPlacesAt }

  const drag = (event: PointerEvent) => {
    const { left: start, width } = box!.getBoundingClientRect()
    if (event.buttons && width) setPercent(within(((event.clientX - start) / width) * 100))
  }
  const onKey = (event: KeyboardEvent) => {
    const by = step[event.key as keyof typeof step]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? 100 : by && percent + by
    if (to === undefined) return
    event.preventDefault()
    setPercent(within(to))
  }
  return (
    <div ref={setBox} className={styles.swipe}>
      {failed ? (
        <p role="alert" className={styles.failed}>
          {t('swipe.failed')}
        </p>
      ) : (
        <>
          <div
            className={styles.twin}
            style={{ clipPath: otherIsLeft ? `inset(0 ${100 - percent}% 0 0)` : `inset(0 0 0 ${percent}%)` }}
            inert
            aria-hidden="true"
          >
            {drawn ? <DrawnTwin {...twin} /> : <LiveTwin {...twin} onFail={() => setFailed(true)} />}
          </div>
          <p className={styles.left} style={{ right: `${100 - percent}%` }}>
            {label(left)}
          </p>
          <p className={styles.right} style={{ left: `${percent}%` }}>
            {label(right)}
          </p>
          <div
            className={styles.divider}
            style={{ left: `${percent}%` }}
            role="slider"
            tabIndex={0}
            aria-label={t('swipe.divider')}
            aria-orientation="horizontal"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={percent}
            aria-valuetext={t('swipe.position', {
              percent,
              left: writeDate(left, language),
              right: writeDate(right, language),
            })}
            onPointerDown={(event) => event.currentTarget.setPointerCapture?.(event.pointerId)}
            onPointerMove={drag}
            onKeyDown={onKey}
          >
            <svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
              <circle cx="22" cy="22" r="19" />
              <path d="M18 14L10 22L18 30M26 14L34 22L26 30" />
            </svg>
          </div>
        </>
      )}
    </div>
  )
}
