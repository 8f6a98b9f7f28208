/** Folds a tool down to its bar where it covers the page: by hand, and of itself when the focus goes to what lies under it. */
import { useEffect, useState, type RefObject } from 'react'

/** Whether nothing of the element can be seen for the pane, of what lies in the window. */
function isCovered(element: Element, pane: Element): boolean {
  const { innerWidth, innerHeight } = globalThis
  const [one, over] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
  const [left, right] = [Math.max(0, one.left), Math.min(innerWidth, one.right)]
  const [top, bottom] = [Math.max(0, one.top), Math.min(innerHeight, one.bottom)]
  if (left >= right || top >= bottom) return false
  return over.left <= left && over.right >= right && over.top <= top && over.bottom >= bottom
}

/** @returns whether it is folded, and the switch */
export function useFold(
  pane: RefObject<HTMLElement | null>,
): [isFolded: boolean, fold: (to: boolean) => void] {
  const [isFolded, fold] = useState(false)
  useEffect(() => {
    const element = pane.current
    const page = element?.ownerDocument
    if (!element || isFolded) return
    const frame = element.parentElement?.parentElement
    let looking = 0
    const onFocus = ({ target }: FocusEvent) => {
      // What floats over the page belongs to whoever opened it.
      if (!(target instanceof Element) || element.contains(target) || !frame?.contains(target)) return
      cancelAnimationFrame(looking)
      // Once it has been scrolled to where it stays.
      looking = requestAnimationFrame(() => isCovered(target, element) && fold(true))
    }
    page?.addEventListener('focusin', onFocus)
    return () => {
      cancelAnimationFrame(looking)
      page?.removeEventListener('focusin', onFocus)
    }
  }, [pane, isFolded])
  return [isFolded, fold]
}
