/** The map inside another page: map, panel, credits, and a way to the full view. */
import { useRef } from 'react'
import { Notices } from '../controls/Notices'
import { MapButtons } from '../controls/MapButtons'
import { useWords } from '../text/text'
import { useAtlas, useViewState } from '../view/atlas'
import { writeAddress } from '../view/address'
import { change } from '../view/store'
import { wholeCountry } from '../view/view'
import { laterPart } from '../parts/laterPart'
import { Announcer } from './Announcer'
import { ChosenPanel } from './ChosenPanel'
import { Credits } from './Credits'
import { MapPane, type MapHandle } from './MapPane'
import { useFlavour } from './useFlavour'
import styles from './frames.module.css'

const FilterChips = laterPart(
  () => import('../explore/filters/FilterChips').then((module) => module.FilterChips),
  { waiting: null },
)

/** What the panel covers: the left in a wide frame, the bottom in a narrow one. */
function padding(panel: HTMLElement | null) {
  const free = { top: 48, right: 60, bottom: 34, left: 16 }
  if (!panel) return free
  const { innerWidth, innerHeight } = globalThis
  return panel.offsetWidth < innerWidth / 2
    ? { ...free, left: panel.offsetWidth + 24 }
    : { ...free, bottom: Math.min(panel.offsetHeight + 24, innerHeight / 2) }
}

export function EmbedFrame() {
  const { t } = useWords()
  const { store } = useAtlas()
  const view = useViewState((state) => state.view)
  const flavour = useFlavour()
  const map = useRef<MapHandle>(null)
  const panel = useRef<HTMLDivElement>(null)
  const { chosen } = view
  return (
    <main className={styles.embed}>
      <section className={styles.canvas} aria-label={t('app.mapLabel')}>
        <MapPane flavour={flavour} cooperative padding={() => padding(panel.current)} ref={map} />
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
      <a
        className={styles.embedLink}
        href={`?${writeAddress({ ...view, frame: 'app' })}`}
        target="_blank"
        rel="noopener"
      >
        {t('app.openFull')}
      </a>
      <div className={styles.topLeft}>
        <Notices retry={() => map.current?.retry()} />
        {Object.keys(view.filter).length > 0 && <FilterChips />}
      </div>
      {chosen && (
        <div ref={panel} className={styles.embedPanel} data-panel-scroll>
          <ChosenPanel />
        </div>
      )}
      <Announcer />
    </main>
  )
}
