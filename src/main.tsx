/** Joins the app to the browser: the only file that touches window and document. */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './app/base.css'
import { App, type Dress } from './app/App'
import { StartFailed } from './app/StartFailed'
import { createCatalogue } from './catalogue/client'
import { speakLanguage } from './text/text'
import { checkChoice, moveToItsDay, readAddress } from './view/address'
import { createViewStore } from './view/store'
import { syncAddress } from './view/syncAddress'

const root = createRoot(document.getElementById('root')!)
const catalogue = createCatalogue(async (address) => {
  const response = await fetch(new URL(address, document.baseURI))
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response.json()
})
const asked = readAddress(location.search)
const words = speakLanguage(asked.view.language)

const dress: Dress = ({ language, look, title }) => {
  document.documentElement.lang = language
  document.documentElement.dataset.look = look
  document.title = title
}

async function start() {
  await words
  try {
    const index = await catalogue.index()
    const checked = checkChoice(asked.view, index)
    const moved = moveToItsDay(checked.view, index)
    const store = createViewStore(moved.view, [...asked.notices, ...checked.notices, ...moved.notices])
    syncAddress(store, window, (view) => checkChoice(view, index))
    root.render(
      <StrictMode>
        <App atlas={{ store, catalogue, index }} dress={dress} />
      </StrictMode>,
    )
  } catch {
    root.render(<StartFailed retry={() => void start()} />)
  }
}

void start()
