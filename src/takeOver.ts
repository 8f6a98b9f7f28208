/**
 * The script of the plain pages: fetches the app, and gives it the page once it can show as much. Whatever fails before
 * that, the page stays as it is. The app shows itself in a hidden box, which says where the atlas lies and what to show;
 * before it changes anything it asks there by the event `ready` (see main.tsx), and here the page makes room, or refuses.
 */
/* eslint-disable no-restricted-globals -- beside main.tsx, the other script that a page starts: it must not wait for the app */
import { keptPlain, queryOf, staysPlain, wantsPlain } from './view/plainPage'

const page = document.querySelector<HTMLMetaElement>('meta[name="linkage-atlas"]')
const absolute = (address: string | undefined) => new URL(address!, document.baseURI).href

/** Fetches a style sheet of the app, and holds it back from the plain page. */
function fetchStyle(address: string): Promise<HTMLLinkElement> {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.crossOrigin = 'anonymous'
  link.media = 'not all'
  link.href = absolute(address)
  return new Promise((resolve, reject) => {
    const failed = () => reject(new Error(link.href))
    // A page to sign in to a network loads as well, as a sheet without rules.
    link.onload = () => (link.sheet?.cssRules.length ? resolve(link) : failed())
    link.onerror = failed
    document.head.append(link)
  })
}

/** What the page is about must be there for the app as well. */
async function fetchData(): Promise<void> {
  const data = document.querySelector<HTMLLinkElement>('link[type="application/json"]')
  const response = await fetch(data!.href)
  if (!response.ok) throw new Error(data!.href)
  await response.json()
}

/** Somebody has scrolled, gone to a link or marked words: the page is being read, and is not to vanish. */
const isBeingRead = () =>
  scrollY > 0 || document.activeElement !== document.body || getSelection()?.isCollapsed === false

async function bringApp({ content, dataset }: HTMLMetaElement): Promise<void> {
  const root = absolute(dataset.root)
  const query = queryOf(content, location.search)
  const address = `${root}?${query}`
  const [styles] = await Promise.all([
    Promise.all((dataset.styles ?? '').split(' ').filter(Boolean).map(fetchStyle)),
    fetchData(),
  ])
  const box = document.createElement('div')
  box.id = 'root'
  box.hidden = true
  box.dataset.base = root
  box.dataset.query = query
  box.addEventListener('ready', (event) => {
    if (isBeingRead()) return event.preventDefault()
    const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]')!
    icon.href = absolute(icon.getAttribute('href')!)
    try {
      history.replaceState(null, '', address)
    } catch {
      // A frame without an origin of its own may not write its address, but it may go there.
      event.preventDefault()
      return location.replace(address)
    }
    const ofThePage =
      'link[href$="pages/pages.css"], [rel="canonical"], [type$="json"], meta[name="linkage-atlas"]'
    for (const element of document.head.querySelectorAll(ofThePage)) element.remove()
    for (const style of styles) style.media = 'all'
    document.body.replaceChildren(box)
    box.hidden = false
  })
  document.body.append(box)
  await import(/* @vite-ignore */ absolute(dataset.script))
}

if (wantsPlain(location)) {
  for (const link of document.links) {
    const kept = keptPlain(link.href, location.origin)
    if (kept) link.href = kept
  }
} else if (page && !staysPlain(location)) {
  bringApp(page).catch((error: unknown) => console.warn('The page stays as it is:', error))
}
