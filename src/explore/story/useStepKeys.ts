/** The keys of a presentation, wherever the focus is: arrows, Page Up and Down (a clicker sends those), space, Home, End, Escape. */
import { useEffect, useEffectEvent, type RefObject } from 'react'

export interface StepKeys {
  by: (steps: number) => void
  to: (end: 'first' | 'last') => void
  leave?: () => void
}

const typed = 'input, textarea, select, [contenteditable]'

export function useStepKeys(box: RefObject<HTMLElement | null>, does: StepKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const target = event.target instanceof Element ? event.target : null
    if (target?.matches(typed)) return
    // A focused button is pressed by the space bar, as everywhere.
    if (event.key === ' ' && target?.closest('button, a, summary')) return
    const keys: Record<string, (() => void) | undefined> = {
      ArrowRight: () => does.by(1),
      PageDown: () => does.by(1),
      ' ': () => does.by(event.shiftKey ? -1 : 1),
      ArrowLeft: () => does.by(-1),
      PageUp: () => does.by(-1),
      Home: () => does.to('first'),
      End: () => does.to('last'),
      Escape: does.leave,
    }
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  })
  useEffect(() => {
    const page = box.current?.ownerDocument
    // Before the map, whose own arrow keys would move it.
    page?.addEventListener('keydown', onKey, true)
    return () => page?.removeEventListener('keydown', onKey, true)
  }, [box])
}
