/** Folds a tool down to its bar where it covers the page: by hand, and of itself when the focus goes to what lies under it. */
import { useEffect, useState, type RefObject } from 'react'
import { whenFocusGoesUnder } from '../view/giveWay'

/** @returns whether it is folded, and the switch */
export function useFold(
  pane: RefObject<HTMLElement | null>,
): [isFolded: boolean, fold: (to: boolean) => void] {
  const [isFolded, fold] = useState(false)
  useEffect(() => {
    if (pane.current && !isFolded) return whenFocusGoesUnder(pane.current, () => fold(true))
  }, [pane, isFolded])
  return [isFolded, fold]
}
