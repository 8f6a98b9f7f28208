/** The list by keyboard: into the search box from anywhere, down and up through the links, and back. */
import { useEffect, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { useAtlas } from '../view/atlas'
import { change } from '../view/store'
import { chooseInPlace } from '../view/view'
import { slashWanted } from './search/slash'

const writing = 'input, textarea, select, [contenteditable]'

/**
 * Ctrl K or ⌘ K from anywhere, and / where nothing is being written, lead into the box. In it and in the list, arrows go
 * from link to link; Escape goes back to the box, and there empties it.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  box: RefObject<HTMLInputElement | null>,
  empty: () => void,
): void {
  const { store, memory } = useAtlas()
  useEffect(() => {
    const element = list.current
    const page = element?.ownerDocument
    if (!element || !page) return
    const toBox = () => {
      // The panel stands in the list's place while something is chosen.
      if (element.closest('[hidden]'))
        flushSync(() => change(store, (view) => chooseInPlace(view, null, store.getState().seen)))
      box.current?.focus()
      box.current?.select()
    }
    const onPageKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event
      if (event.defaultPrevented || isComposing || !(target instanceof Element)) return
      if (target.closest('[aria-modal="true"]')) return
      const withK = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k'
      const slash = key === '/' && !ctrlKey && !metaKey && !altKey && !target.closest(writing)
      if (!withK && !(slash && slashWanted(memory))) return
      event.preventDefault()
      toBox()
    }
    const onKey = (event: KeyboardEvent) => {
      const { key, target, isComposing } = event
      if (isComposing || !(target instanceof HTMLElement)) return
      const inBox = target === box.current
      const all = element.querySelectorAll<HTMLElement>('[data-links] a')
      const links = [...all].filter((link) => !link.closest('[hidden]'))
      const at = links.indexOf(target)
      if (!inBox && at < 0) return
      if (key === 'Escape' && (!inBox || box.current?.value)) {
        if (inBox) empty()
        else toBox()
      } else if (key === 'ArrowDown') links[at + 1]?.focus()
      else if (key === 'ArrowUp' && !inBox) (links[at - 1] ?? box.current)?.focus()
      else if (key === 'Home' && !inBox) links[0]?.focus()
      else if (key === 'End' && !inBox) links.at(-1)?.focus()
      else return
      event.preventDefault()
    }
    page.addEventListener('keydown', onPageKey)
    element.addEventListener('keydown', onKey)
    return () => {
      page.removeEventListener('keydown', onPageKey)
      element.removeEventListener('keydown', onKey)
    }
  }, [list, box, empty, store, memory])
}
