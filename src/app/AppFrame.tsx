/** The whole application: list or details beside the map, with its switches. */
import { useEffect, useRef, type MouseEvent } from 'react'
import { DateControl } from '../controls/DateControl'
import { LayerSwitches } from '../controls/LayerSwitches'
import { MapButtons } from '../controls/MapButtons'
import { Notices } from '../controls/Notices'
import { ToolBar } from '../controls/ToolBar'
import { TwinList } from '../controls/TwinList'
import { laterPart } from '../parts/laterPart'
import { useWords } from '../text/text'
import { useAtlas, useViewState } from '../view/atlas'
import { whenFocusGoesUnder } from '../view/giveWay'
import { writeAddress } from '../view/address'
import { change } from '../view/store'
import { openTool, speak, wholeCountry } from '../view/view'
import { Announcer } from './Announcer'
import { ChosenPanel } from './ChosenPanel'
import { Credits } from './Credits'
import { LookChoice } from './LookChoice'
import { MapPane, type MapHandle } from './MapPane'
import { useDroppedPicture } from './useDroppedPicture'
import { useFlavour } from './useFlavour'
import styles from './frames.module.css'

const FilterChips = laterPart(
  () => import('../explore/filters/FilterChips').then((module) => module.FilterChips),
  { waiting: null },
)
const FirstHint = laterPart(() => import('../controls/FirstHint').then((module) => module.FirstHint), {
  waiting: null,
})
const ToolPane = laterPart(() => import('../explore/ToolPane').then((module) => module.ToolPane), {
  waiting: null,
})

/** Window width from which the legend can stand open without covering the map, while no tool takes some of it. */
const roomForLegend = 1440

export function AppFrame() {
  const { t, language } = useWords()
  const { store } = useAtlas()
  const view = useViewState((state) => state.view)
  const flavour = useFlavour()
  const map = useRef<MapHandle>(null)
  const legend = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const open = legend.current
    return open ? whenFocusGoesUnder(open, () => (open.open = false)) : undefined
  }, [])
  const padding = () => {
    const covered = legend.current?.open ? legend.current.offsetWidth + 28 : 64
    const narrow = globalThis.innerWidth <= 760
    return narrow
      ? { top: 104, right: 56, bottom: 44, left: 8 }
      : { top: 108, right: covered, bottom: 36, left: 20 }
  }
  const { chosen } = view
  const page = useRef<HTMLDivElement>(null)
  useDroppedPicture(page)
  /** What had the focus in the list before something was chosen: where Escape and “back to the list” lead back to. */
  const left = useRef<HTMLElement>(null)
  useEffect(() => {
    const page = left.current?.ownerDocument
    if (!chosen && page?.activeElement === page?.body) left.current?.focus()
  }, [chosen])
  const listSeen = (event: MouseEvent) => {
    event.preventDefault()
    change(store, (now) => openTool(now, 'in-view'))
  }
  return (
    <div className={styles.app} ref={page}>
      <a className={styles.skip} href="#list">
        {t('app.skipToList')}
      </a>
      <a className={styles.skip} href="#map">
        {t('app.skipToMap')}
      </a>
      <div className={styles.side}>
        <header className={styles.header}>
          <div className={styles.brand}>
            <h1>{t('app.name')}</h1>
            <p>{t('app.tagline')}</p>
          </div>
          <a
            className={styles.headerButton}
            href={`?${writeAddress({ ...view, frame: 'slide' })}`}
            aria-label={t('slide.present')}
            title={t('slide.present')}
          >
            <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
              <path
                d="M3 5H21V16H3ZM12 16V20M8 20.5H16M10 8.5L14.5 10.5L10 12.5Z"
                fill="none"
                stroke="currentColor"
                strokeWidth="2"
                strokeLinejoin="round"
                strokeLinecap="round"
              />
            </svg>
          </a>
          <button
            type="button"
            className={styles.headerButton}
            lang={language === 'vi' ? 'en' : 'vi'}
            aria-label={t('language.label')}
            onClick={() => change(store, (now) => speak(now, language === 'vi' ? 'en' : 'vi'))}
          >
            {language === 'vi' ? 'EN' : 'VI'}
          </button>
          <LookChoice />
        </header>
        <main className={chosen ? styles.scroll : styles.listHolder} data-panel-scroll>
          {!chosen && !view.tool && <FirstHint />}
          {Object.keys(view.filter).length > 0 && view.tool?.name !== 'filters' && <FilterChips />}
          <ChosenPanel />
          <div
            className={styles.listHolder}
            hidden={!!chosen}
            role="presentation"
            onFocus={(event) => (left.current = event.target)}
          >
            <TwinList flavour={flavour} />
          </div>
        </main>
      </div>
      <div className={styles.work}>
        <section className={styles.map} id="map" aria-label={t('app.mapLabel')}>
          <a className={styles.skip} href={`?${writeAddress(openTool(view, 'in-view'))}`} onClick={listSeen}>
            {t('app.skipToSeen')}
          </a>
          <MapPane flavour={flavour} padding={padding} ref={map} />
          <div className={styles.topLeft}>
            <DateControl />
            <ToolBar />
            <Notices retry={() => map.current?.retry()} />
          </div>
          <div className={styles.topRight}>
            <details
              ref={legend}
              className={styles.legend}
              open={globalThis.innerWidth >= roomForLegend && !view.tool}
            >
              <summary>{t('layers.title')}</summary>
              <LayerSwitches flavour={flavour} />
            </details>
          </div>
          <div className={styles.bottomRight}>
            <MapButtons
              moves={{
                zoomBy: (steps) => map.current?.zoomBy(steps),
                panBy: (x, y) => map.current?.panBy(x, y),
              }}
              goHome={() => change(store, wholeCountry)}
            />
          </div>
          <Credits />
        </section>
        {view.tool && <ToolPane />}
      </div>
      <Announcer />
    </div>
  )
}
