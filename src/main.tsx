/** Joins the app to the browser: the only file that touches window and document. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/base.css'
import { App, type Dress } from './app/App'
import { StartFailed } from './app/StartFailed'
import { createCatalogue, NotThere } from './catalogue/client'
import { speakLanguage } from './text/text'
import { checkChoice, moveToItsDay, readAddress } from './view/address'
import { documentOf, openDocuments } from './view/opening'
import { createViewStore } from './view/store'
import { syncAddress } from './view/syncAddress'

/** On a plain page it is a hidden box, which takeOver.ts put there. */
const box = document.getElementById('root')!
const root = createRoot(box)
/** The atlas as one file holds its data in itself (tools/single.mjs). */
const packed = document.getElementById('packed')
/** What a query is put behind: the folder of the atlas, or the one file. */
const home = packed
  ? location.href.replace(/[?#].*$/, '')
  : new URL('.', box.dataset.base ?? document.baseURI).href
const unpacked = packed && import('./packed').then(({ unpack }) => unpack(packed.textContent))
const catalogue = createCatalogue(async (address) => {
  if (unpacked) return (await unpacked)(address)
  const response = await fetch(new URL(address, home))
  if (response.status === 404) throw new NotThere(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
})
const asked = readAddress(box.dataset.query ?? location.search)
const words = speakLanguage(asked.view.language)

const carried = () => new URLSearchParams(location.search).get('story')

const dress: Dress = ({ language, look, title }) => {
  document.documentElement.lang = language
  document.documentElement.dataset.look = look
  document.title = title
}

async function start() {
  await words
  try {
    const [index, arrived] = await Promise.all([catalogue.index(), documentOf(asked.view, catalogue)])
    // A plain page makes room now, or stays because somebody reads it.
    if (!box.dispatchEvent(new Event('ready', { cancelable: true }))) return
    const checked = checkChoice(arrived.view, index)
    const moved = moveToItsDay(checked.view, index, arrived.open)
    const notices = [asked, arrived, checked, moved].flatMap((step) => step.notices)
    const store = createViewStore(moved.view, notices, arrived.open)
    openDocuments(store, catalogue)
    syncAddress(store, window, (view) => checkChoice(view, index))
    root.render(
      <StrictMode>
        <App atlas={{ store, catalogue, index, home, memory: () => localStorage, carried }} dress={dress} />
      </StrictMode>,
    )
  } catch {
    root.render(<StartFailed retry={() => void start()} />)
  }
}

void start()
