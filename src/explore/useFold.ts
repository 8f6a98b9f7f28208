/** Folds a tool down to its bar where it covers the page: by hand, and of itself when the focus goes to what lies under it. */
import { useEffect, useState, type RefObject } from 'react'

/** Whether some of the element lies under the pane. */
function isCovered(element: Element, pane: Element): boolean {
  const [one, other] = [element.getBoundingClientRect(), pane.getBoundingClientRect()]
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
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
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || element.contains(target)) return
      // What floats over the page belongs to whoever opened it.
      if (target.closest('main, header') && isCovered(target, element)) fold(true)
    }
    page?.addEventListener('focusin', onFocus)
    return () => page?.removeEventListener('focusin', onFocus)
  }, [pane, isFolded])
  return [isFolded, fold]
}
