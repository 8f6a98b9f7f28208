/** Keeps the browser's address and the view the same, in both directions. */
import { readAddress, writeAddress, type Notice } from './address'
import type { Store } from './store'
import type { View } from './view'

/** What is needed of the browser: a seam for tests. */
export interface Browser {
  location: { search: string; pathname: string }
  history: {
    pushState: (data: unknown, title: string, url: string) => void
    replaceState: (data: unknown, title: string, url: string) => void
  }
  addEventListener: (type: 'popstate', listener: () => void) => void
  removeEventListener: (type: 'popstate', listener: () => void) => void
}

const cameraAside = (view: View) => writeAddress({ ...view, camera: null })
const dayAside = (view: View) => cameraAside({ ...view, asOf: null })

/** A shared story is no part of the view: its letters stay in the address for as long as the story is open. */
const carried = ({ tool }: View, search: string) =>
  tool?.name === 'story' && tool.told.startsWith('shared') && /\bstory=[\w-]+/.exec(search)?.[0]

/**
 * A choice becomes a step in the history; a camera move only renews the present step, so Back goes from choice to choice.
 * A sweep over many days becomes one step, when it rests.
 * @param check drops choices that the catalogue does not know
 */
export function syncAddress(
  store: Store,
  browser: Browser,
  check: (view: View) => { view: View; notices: Notice[] },
): () => void {
  const here = (view: View) => {
    const query = [writeAddress(view), carried(view, browser.location.search)].filter(Boolean).join('&')
    return browser.location.pathname + (query ? `?${query}` : '')
  }
  // The day moved to where the choice exists: the address bar says so from the start.
  const { view } = store.getState()
  if (view.asOf !== readAddress(browser.location.search).view.asOf)
    browser.history.replaceState(null, '', here(view))
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view === before.view && state.sweeping === before.sweeping) return
    const { view: written } = readAddress(browser.location.search)
    if (writeAddress(state.view) === writeAddress(written)) return
    if (state.sweeping && dayAside(state.view) === dayAside(written)) return
    const onlyTheCamera = cameraAside(state.view) === cameraAside(written)
    browser.history[onlyTheCamera ? 'replaceState' : 'pushState'](null, '', here(state.view))
  })
  const goBack = () => {
    const read = readAddress(browser.location.search)
    const checked = check(read.view)
    // What the address cannot mean is taken out of it, or every step back would be a step forward again.
    if (checked.notices.length) browser.history.replaceState(null, '', here(checked.view))
    store.setState({ view: checked.view, under: [], notices: [...read.notices, ...checked.notices] })
  }
  browser.addEventListener('popstate', goBack)
  return () => {
    unsubscribe()
    browser.removeEventListener('popstate', goBack)
  }
}
