/** Lays something out on the page where nobody sees or reaches it, at its own size whatever the window: letters get their places so. */

/** @returns takes it away again */
export function standAside(element: Element): () => void {
  const aside = document.createElement('div')
  aside.inert = true
  aside.ariaHidden = 'true'
  Object.assign(aside.style, {
    position: 'fixed',
    left: '0',
    top: '0',
    width: '0',
    height: '0',
    overflow: 'hidden',
    visibility: 'hidden',
  })
  aside.append(element)
  document.body.append(aside)
  return () => aside.remove()
}
