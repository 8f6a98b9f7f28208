/** While a story has the window to itself, its pane is the page's main part, and has the focus from the start. */
import { useEffect, type RefObject } from 'react'

export function useMainPart(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = box.current?.closest('[data-tool]')
    pane?.setAttribute('role', 'main')
    box.current?.focus({ preventScroll: true })
    return () => pane?.removeAttribute('role')
  }, [box])
}
