/** What can be asked further of the place or document in the panel: tools of the app, and its file. */
import type { ReactNode } from 'react'
import type { DocumentEntry, PlaceEntry } from '../catalogue/api'
import { panelTools } from '../text/panelTools'
import { useWords } from '../text/text'
import { writeAddress } from '../view/address'
import { useAtlas, useViewState } from '../view/atlas'
import { change } from '../view/store'
import { closeTool, openTool, type ToolName } from '../view/view'
import styles from './panelTools.module.css'

/** Pictograms on a grid of 24. */
const icons = {
  around: 'M12 12H12.1M12 8A4 4 0 1 1 11.9 8M12 3A9 9 0 1 1 11.9 3',
  strip: 'M4 19C9 19 8 5 13 5H20M7 12H7.1M11.5 12H20',
  compare: 'M4 5H10V19H4ZM14 5H20V19H14Z',
  cite: 'M10 7C7 8 5.5 10 5.5 13V17H10V12.5H6M19 7C16 8 14.5 10 14.5 13V17H19V12.5H15',
  data: 'M12 4V14M8 10.5L12 14.5L16 10.5M5 19H19',
} as const

type Asked = { name: keyof typeof icons & ToolName; told?: string }

/** @param place one with a shape can be asked what lies around it, a line also what lies along it */
export function PlaceTools({ place }: { place: PlaceEntry }) {
  const asked: Asked[] = [
    ...(place.bounds ? [{ name: 'around' as const, told: '25' }] : []),
    ...(place.spatial?.lengthKm ? [{ name: 'strip' as const }] : []),
    { name: 'compare' },
    { name: 'cite' },
  ]
  return <Row asked={asked} file={`./data/places/${place.id}.json`} />
}

export function DocumentTools({ document }: { document: DocumentEntry }) {
  return <Row asked={[{ name: 'compare' }, { name: 'cite' }]} file={`./data/documents/${document.id}.json`} />
}

function Row({ asked, file }: { asked: Asked[]; file: string }) {
  const { language } = useWords()
  const words = panelTools[language]
  return (
    <ul className={styles.tools} aria-label={words.label}>
      {asked.map((tool) => (
        <li key={tool.name}>
          <Opener {...tool} />
        </li>
      ))}
      <li>
        <a className={styles.tool} href={file} download>
          <Face icon="data">{words.data}</Face>
        </a>
      </li>
    </ul>
  )
}

/** Opens a tool beside the panel; from a frame in another page, the app with it in a tab of its own. */
function Opener({ name, told = '' }: Asked) {
  const { language } = useWords()
  const { store } = useAtlas()
  const view = useViewState((state) => state.view)
  const words = panelTools[language]
  if (view.frame !== 'app') {
    const address = writeAddress({ ...openTool(view, name, told), frame: 'app' })
    return (
      <a className={styles.tool} href={`?${address}`} target="_blank" rel="noopener">
        <Face icon={name}>
          {words[name]} <span className="visually-hidden">{words.newTab}</span>
        </Face>
      </a>
    )
  }
  const open = view.tool?.name === name
  return (
    <button
      type="button"
      className={styles.tool}
      aria-pressed={open}
      onClick={() => change(store, (now) => (open ? closeTool(now) : openTool(now, name, told)))}
    >
      <Face icon={name}>{words[name]}</Face>
    </button>
  )
}

function Face({ icon, children }: { icon: keyof typeof icons; children: ReactNode }) {
  return (
    <>
      <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d={icons[icon]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span>{children}</span>
    </>
  )
}
