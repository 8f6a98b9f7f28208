/** The map in the page: MapLibre where it can, the drawn map where it cannot. The library comes after the page has been painted. */
import { useEffect, useImperativeHandle, useMemo, useRef, useState, type Ref } from 'react'
import type { Flavour } from '../cartography/palette'
import type { MapView } from '../map/mapView'
import { laterPart } from '../parts/laterPart'
import { useWords } from '../text/text'
import { useAtlas, useViewState } from '../view/atlas'
import { shownNow } from '../view/derived'
import { change } from '../view/store'
import { chooseInPlace, type Camera } from '../view/view'
import type { MapMoves } from '../controls/MapButtons'
import type { DrawnHandle } from '../drawing/DrawnMap'
import type { MapBelow } from './SwipePane'
import styles from './frames.module.css'

export interface MapHandle extends MapMoves {
  retry: () => void
}

interface MapPaneProps {
  flavour: Flavour
  cooperative?: boolean
  /** What the controls over the map cover, in pixels. */
  padding: () => { top: number; right: number; bottom: number; left: number }
  ref?: Ref<MapHandle>
}

const DrawnMap = laterPart(() => import('../drawing/DrawnMap').then((module) => module.DrawnMap), {
  waiting: null,
})

const SwipePane = laterPart(() => import('./SwipePane').then((module) => module.SwipePane), { waiting: null })

/** Nothing yet, MapLibre's map, or the drawn one where MapLibre cannot work. */
type Drawing = 'nothing' | 'map' | 'stand-in'

export function MapPane({ flavour, cooperative = false, padding, ref }: MapPaneProps) {
  const { store, catalogue, index } = useAtlas()
  const { t, language } = useWords()
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<MapView | null>(null)
  const drawn = useRef<DrawnHandle | null>(null)
  const tool = useViewState((state) => state.view.tool)
  /** Set while another day is shown on one side: what a click there finds. */
  const sides = useRef<((ids: string[]) => string[]) | null>(null)
  const below = useMemo(
    (): MapBelow => ({
      camera: () => (map.current ?? drawn.current)?.camera() ?? null,
      whenMoved: (listener: (camera: Camera) => void) =>
        (map.current ?? drawn.current)?.whenMoved(listener) ?? (() => {}),
      setPicking: (picking) => void (sides.current = picking),
    }),
    [],
  )
  const [drawing, setDrawing] = useState<Drawing>('nothing')

  useImperativeHandle(ref, () => ({
    zoomBy: (steps) => (map.current ?? drawn.current)?.zoomBy(steps),
    panBy: (x, y) => (map.current ?? drawn.current)?.panBy(x, y),
    retry: () => (map.current ?? drawn.current)?.retry(),
  }))

  const pick = (found: string[], camera: Camera | null, at: [lng: number, lat: number]) => {
    const { takePoint } = store.getState()
    if (takePoint) return takePoint(...at)
    const here = shownNow(found, store.getState(), index)
    const ids = sides.current?.(here) ?? here
    const top = ids[0]
    change(store, (view) => chooseInPlace(view, top ? { type: 'place', id: top } : null, camera), ids)
  }

  useEffect(() => {
    let wanted = true
    const standIn = () => {
      map.current?.destroy()
      map.current = null
      if (wanted) setDrawing('stand-in')
    }
    import('../map/webgl').then(({ openMap }) => {
      if (!wanted || !container.current) return
      try {
        map.current = openMap({
          container: container.current,
          store,
          catalogue,
          index,
          flavour,
          cooperative,
          padding,
          reducedMotion: globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false,
          locale: {
            'Map.Title': t('app.canvasLabel'),
            'CooperativeGesturesHandler.WindowsHelpText': t('map.cooperativeWheel'),
            'CooperativeGesturesHandler.MacHelpText': t('map.cooperativeWheelMac'),
            'CooperativeGesturesHandler.MobileHelpText': t('map.cooperativeTouch'),
          },
          onPick: pick,
          onReady: () => wanted && setDrawing('map'),
          onLost: standIn,
        })
      } catch {
        standIn()
      }
    }, standIn)
    return () => {
      wanted = false
      map.current?.destroy()
      map.current = null
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one map for the life of the pane; look and language reach it below
  }, [])

  useEffect(() => map.current?.setFlavour(flavour), [flavour])
  useEffect(() => {
    container.current?.querySelector('canvas')?.setAttribute('aria-label', t('app.canvasLabel'))
  }, [t, language, drawing])

  return (
    <>
      {drawing !== 'stand-in' && (
        <div className={styles.canvas} data-map={drawing}>
          <div ref={container} className={styles.fill} />
        </div>
      )}
      {drawing === 'stand-in' && (
        <>
          <div className={styles.canvas}>
            <DrawnMap flavour={flavour} padding={padding} ref={drawn} onPick={pick} />
          </div>
          <p className={styles.fallbackNote}>{t('map.noWebgl')}</p>
        </>
      )}
      {tool?.name === 'swipe' && drawing !== 'nothing' && (
        <SwipePane
          key={drawing}
          told={tool.told}
          flavour={flavour}
          drawn={drawing === 'stand-in'}
          below={below}
        />
      )}
    </>
  )
}
