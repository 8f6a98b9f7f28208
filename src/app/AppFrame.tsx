/** The whole application: list or details beside the map, with its switches. */
import { useEffect, useRef } from 'react'
import { DateControl } from '../controls/DateControl'
import { LayerSwitches } from '../controls/LayerSwitches'
import { MapButtons } from '../controls/MapButtons'
import { Notices } from '../controls/Notices'
import { TwinList } from '../controls/TwinList'
import { useWords } from '../text/text'
import { useAtlas, useViewState } from '../view/atlas'
import { writeAddress } from '../view/address'
import { change } from '../view/store'
import { look, speak, wholeCountry } from '../view/view'
import { Announcer } from './Announcer'
import { ChosenPanel } from './ChosenPanel'
import { Credits } from './Credits'
import { MapPane, type MapHandle } from './MapPane'
import { useFlavour } from './useFlavour'
import styles from './frames.module.css'

/** Window width from which the legend can stand open without covering the map. */
const roomForLegend = 1440

export function AppFrame() {
  const { t, language } = useWords()
  const { store } = useAtlas()
  const view = useViewState((state) => state.view)
  const flavour = useFlavour()
  const map = useRef<MapHandle>(null)
  const legend = useRef<HTMLDetailsElement>(null)
  const padding = () => {
    const covered = legend.current?.open ? legend.current.offsetWidth + 28 : 64
    const narrow = globalThis.innerWidth <= 760
    return narrow
      ? { top: 64, right: 52, bottom: 84, left: 8 }
      : { top: 72, right: covered, bottom: 36, left: 20 }
  }
  const { chosen } = view
  /** What had the focus in the list before something was chosen: where Escape and “back to the list” lead back to. */
  const left = useRef<HTMLElement>(null)
  useEffect(() => {
    const page = left.current?.ownerDocument
    if (!chosen && page?.activeElement === page?.body) left.current?.focus()
  }, [chosen])
  return (
    <div className={styles.app}>
      <a className={styles.skip} href="#list">
        {t('app.skipToList')}
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
          <button
            type="button"
            className={styles.headerButton}
            aria-label={t(flavour === 'dark' ? 'look.toLight' : 'look.toDark')}
            title={t(flavour === 'dark' ? 'look.toLight' : 'look.toDark')}
            onClick={() => change(store, (now) => look(now, flavour === 'dark' ? 'light' : 'dark'))}
          >
            <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
              <path
                d="M12 3A9 9 0 1 0 12 21A9 9 0 1 0 12 3ZM12 6A6 6 0 0 1 12 18Z"
                fill="currentColor"
                fillRule="evenodd"
              />
            </svg>
          </button>
        </header>
        <main className={chosen ? styles.scroll : styles.listHolder} data-panel-scroll>
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
      <section className={styles.map} aria-label={t('app.mapLabel')}>
        <MapPane flavour={flavour} padding={padding} ref={map} />
        <div className={styles.topLeft}>
          <DateControl />
          <Notices retry={() => map.current?.retry()} />
        </div>
        <div className={styles.topRight}>
          <details ref={legend} className={styles.legend} open={globalThis.innerWidth >= roomForLegend}>
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
      <Announcer />
    </div>
  )
}
