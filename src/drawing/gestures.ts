/** Pointer, wheel and keys on the drawn map, told as pushes, zooms and picks. Native listeners, as React's wheel listener cannot keep the page still. */
import type { Point } from './projection'

export interface Moves {
  /** The picture follows the hand by so many pixels. */
  push: (by: Point) => void
  /** `about` in pixels from the top left. */
  zoom: (steps: number, about?: Point) => void
  /** The movement has come to rest. */
  rest: () => void
  pick: (at: Point) => void
  /** Whether a click there would pick something. */
  isOver: (at: Point) => boolean
}

/** A pointer that moved less than this, in pixels, was a click. */
const stillness = 4
const wheelRestsAfter = 180
/** Zoom levels a pixel of wheel. */
const wheelRate = 1 / 350
const lineHeight = 40
const keyStep = 100

const keyPushes: Partial<Record<string, Point>> = {
  ArrowLeft: [keyStep, 0],
  ArrowRight: [-keyStep, 0],
  ArrowUp: [0, keyStep],
  ArrowDown: [0, -keyStep],
}
const keyZooms: Partial<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 }

/** @returns what stops the listening */
export function listenForMoves(element: HTMLElement, moves: Moves): () => void {
  const stop = new AbortController()
  const { signal } = stop
  const fingers = new Map<number, Point>()
  let travelled = 0
  let frame = 0
  let wheelRest: ReturnType<typeof setTimeout> | undefined

  const here = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }
  const middle = (): Point => {
    const all = [...fingers.values()]
    return [
      all.reduce((sum, [x]) => sum + x, 0) / all.length,
      all.reduce((sum, [, y]) => sum + y, 0) / all.length,
    ]
  }
  const spread = () => {
    const [a, b] = [...fingers.values()]
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0
  }

  const down = (event: PointerEvent) => {
    if (event.button !== 0) return
    if (!fingers.size) travelled = 0
    fingers.set(event.pointerId, here(event))
    element.setPointerCapture?.(event.pointerId)
  }
  const move = (event: PointerEvent) => {
    const at = here(event)
    const before = fingers.get(event.pointerId)
    if (!before) {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        element.style.cursor = moves.isOver(at) ? 'pointer' : ''
      })
      return
    }
    const [from, wide] = [middle(), spread()]
    fingers.set(event.pointerId, at)
    const to = middle()
    travelled += Math.hypot(at[0] - before[0], at[1] - before[1])
    if (travelled < stillness) return
    moves.push([to[0] - from[0], to[1] - from[1]])
    if (wide > 0 && spread() > 0) moves.zoom(Math.log2(spread() / wide), to)
  }
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || fingers.size) return
    if (travelled >= stillness) moves.rest()
    else if (event.type === 'pointerup') moves.pick(here(event))
  }
  const wheel = (event: WheelEvent) => {
    event.preventDefault()
    const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1)
    moves.zoom(Math.max(-1, Math.min(1, -pixels * wheelRate)), here(event))
    clearTimeout(wheelRest)
    wheelRest = setTimeout(moves.rest, wheelRestsAfter)
  }
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const push = keyPushes[event.key]
    const zoom = keyZooms[event.key]
    if (!push && !zoom) return
    event.preventDefault()
    if (push) moves.push(push)
    if (zoom) moves.zoom(zoom)
    moves.rest()
  }
  const twice = (event: MouseEvent) => {
    moves.zoom(event.shiftKey ? -1 : 1, here(event))
    moves.rest()
  }

  element.addEventListener('pointerdown', down, { signal })
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', up, { signal })
  element.addEventListener('pointercancel', up, { signal })
  element.addEventListener('wheel', wheel, { signal, passive: false })
  element.addEventListener('keydown', key, { signal })
  element.addEventListener('dblclick', twice, { signal })
  return () => {
    stop.abort()
    clearTimeout(wheelRest)
    cancelAnimationFrame(frame)
  }
}
