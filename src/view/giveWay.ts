/** Lets what covers a part of the page give way when the focus goes to something under it. */

/** Whether nothing of the element can be seen for the cover, of what lies in the window. */
function isCovered(element: Element, cover: Element): boolean {
  const { innerWidth, innerHeight } = globalThis
  const [one, over] = [element.getBoundingClientRect(), cover.getBoundingClientRect()]
  const [left, right] = [Math.max(0, one.left), Math.min(innerWidth, one.right)]
  const [top, bottom] = [Math.max(0, one.top), Math.min(innerHeight, one.bottom)]
  if (left >= right || top >= bottom) return false
  return over.left <= left && over.right >= right && over.top <= top && over.bottom >= bottom
}

/**
 * Calls `giveWay` when something in the frame two levels above the cover has got the focus and lies wholly under it.
 * @returns the end of listening
 */
export function whenFocusGoesUnder(cover: Element, giveWay: () => void): () => void {
  const page = cover.ownerDocument
  const frame = cover.parentElement?.parentElement
  let looking = 0
  const onFocus = ({ target }: FocusEvent) => {
    // What floats over the page belongs to whoever opened it.
    if (!(target instanceof Element) || cover.contains(target) || !frame?.contains(target)) return
    cancelAnimationFrame(looking)
    // Once it has been scrolled to where it stays.
    looking = requestAnimationFrame(() => isCovered(target, cover) && giveWay())
  }
  page.addEventListener('focusin', onFocus)
  return () => {
    cancelAnimationFrame(looking)
    page.removeEventListener('focusin', onFocus)
  }
}
