/** The map on the page: a live one that only follows the view, or a drawn one where there is no WebGL. */
import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { VisibleShape } from '../cartography/legend'
import type { Flavour } from '../cartography/palette'
import { layerIds } from '../catalogue/layers'
import { draw } from '../drawing/draw'
import { Drawing as DrawnPicture } from '../drawing/Drawing'
import { cameraFitting } from '../drawing/projection'
import type { Ground } from '../drawing/sheet'
import { insetBox, mapBox, page } from '../export/page'
import { rasterise } from '../export/rasterise'
import { readGround } from '../export/readGround'
import { shapesOf } from '../export/shapesOf'
import { boundsOfCamera, showsAll } from '../export/shownGround'
import type { MapSettings, MapView, PixelBox } from '../map/mapView'
import { useWords } from '../text/text'
import { useAtlas, useViewState } from '../view/atlas'
import { boundsOfChoice, closest, globalStateOf } from '../view/derived'
import type { OpenDocument } from '../view/opening'
import { useLoaded } from '../view/useLoaded'
import type { Camera, View } from '../view/view'
import styles from './slide.module.css'

/** What came of drawing the view. */
export interface Shown {
  camera: Camera
  visible: VisibleShape[]
  /** The map does not show both archipelagos, so a small one must. */
  inset: boolean
}

export interface Stage {
  /** Null while the view is being drawn. */
  shown: Shown | null
  /** Null until it has been read. */
  ground: Ground | null
  /** The ground could not be read. */
  failed: boolean
  /** Reads again what could not be read. */
  retry: () => void
  /** The map's element. */
  map: ReactNode
  /** The map alone, for a picture: `ratio` pixels a CSS pixel. */
  picture: (ratio: number) => Promise<CanvasImageSource>
}

const narrow = 24
const wide = 56
/** The inset stands in a corner: what is chosen keeps clear of it. The whole country needs none. */
const padding = ({ chosen }: View) =>
  chosen
    ? { top: wide, left: wide, bottom: wide, right: page.width - insetBox.x + narrow }
    : { top: narrow, left: narrow, bottom: narrow, right: narrow }

const insetLeft = insetBox.x - mapBox.x
const insetTop = insetBox.y - mapBox.y
const whole: PixelBox[] = [[0, 0, mapBox.width, mapBox.height]]
const aroundInset: PixelBox[] = [
  [0, 0, insetLeft, mapBox.height],
  [insetLeft, 0, mapBox.width, insetTop],
]

const needsInset = (camera: Camera, ground: Ground) =>
  !ground.base.archipelagos || !showsAll(boundsOfCamera(camera, mapBox), ground.base.archipelagos)

/** @param scale of the page on the screen: the map draws as many pixels as are seen, and enough for clear letters */
export function useStage(flavour: Flavour, scale: number): Stage {
  const atlas = useAtlas()
  const { store, catalogue, index } = atlas
  const { t } = useWords()
  const view = useViewState((state) => state.view)
  const open = useViewState((state) => state.open)
  const matching = useViewState((state) => state.matching)
  const [attempt, setAttempt] = useState(0)
  const reading = useLoaded(`ground ${attempt}`, () => readGround(catalogue))
  const ground = reading.state === 'there' ? reading.value : null
  const settings = useMemo(
    () => ({ ...atlas, flavour, padding, reducedMotion: true, locale: { 'Map.Title': t('app.mapLabel') } }),
    [atlas, flavour, t],
  )
  const container = useRef<HTMLDivElement>(null)
  const drawnContainer = useRef<HTMLDivElement>(null)
  const live = useLiveMap(container, settings, Math.max(1, scale * (globalThis.devicePixelRatio || 1)))

  const [seen, setSeen] = useState<{ of: View; opened: OpenDocument | null; shown: Shown } | null>(null)
  useEffect(() => {
    if (!live.map || !ground) return
    const { map } = live
    let wanted = true
    void map.settled().then(() => {
      if (!wanted) return
      const camera = map.camera()
      const inset = needsInset(camera, ground)
      setSeen({
        of: view,
        opened: open,
        shown: { camera, inset, visible: map.visible(inset ? aroundInset : whole) },
      })
    })
    return () => {
      wanted = false
    }
  }, [live, ground, view, open])

  const drawn = useMemo(() => {
    if (live.possible || !ground) return null
    const camera =
      view.camera ?? cameraFitting(boundsOfChoice({ view, open }, index), mapBox, padding(view), closest)
    const state = globalStateOf({ view, open, matching, cursor: '' })
    const drawing = draw({ ground, size: mapBox, camera, state, flavour })
    return {
      drawing,
      shown: { camera, inset: needsInset(camera, ground), visible: shapesOf(drawing, ground) },
    }
  }, [live.possible, ground, view, open, matching, index, flavour])

  useEffect(() => {
    if (live.possible || !ground) return
    store.setState({ missing: layerIds.filter((id) => !ground.layers[id]) })
  }, [live.possible, ground, store])

  return {
    shown: drawn?.shown ?? (seen?.of === view && seen.opened === open ? seen.shown : null),
    ground,
    failed: reading.state === 'failed',
    retry() {
      setAttempt((n) => n + 1)
      live.map?.retry()
    },
    map: live.possible ? (
      <div
        key="live"
        ref={container}
        className={styles.map}
        style={mapPlace}
        data-map={seen ? 'map' : 'first paint'}
      />
    ) : (
      <div key="drawn" ref={drawnContainer} className={styles.map} style={mapPlace} data-map="stand-in">
        {drawn && <DrawnPicture drawing={drawn.drawing} label={t('app.mapLabel')} />}
      </div>
    ),
    picture: async (ratio) => {
      const svg = drawnContainer.current?.querySelector('svg')
      if (svg) return rasterise(svg, mapBox, ratio)
      const blob = await import('../map/webgl').then(({ takePicture }) =>
        takePicture(settings, mapBox, ratio),
      )
      return createImageBitmap(blob)
    },
  }
}

const mapPlace = { left: mapBox.x, top: mapBox.y, width: mapBox.width, height: mapBox.height }

interface LiveMap {
  map: MapView | null
  /** False once it is known that there is no WebGL. */
  possible: boolean
}

function useLiveMap(
  container: RefObject<HTMLDivElement | null>,
  settings: Omit<MapSettings, 'container' | 'createMap'>,
  pixelRatio: number,
): LiveMap {
  const [live, setLive] = useState<LiveMap>({ map: null, possible: true })
  const { flavour } = settings

  useEffect(() => {
    let made: MapView | undefined
    let wanted = true
    const giveUp = () => {
      made?.destroy()
      made = undefined
      if (wanted) setLive({ map: null, possible: false })
    }
    import('../map/webgl').then(({ openMap }) => {
      if (!wanted || !container.current) return
      try {
        made = openMap({
          ...settings,
          container: container.current,
          interactive: false,
          pixelRatio,
          onLost: giveUp,
        })
        setLive({ map: made, possible: true })
      } catch {
        giveUp()
      }
    }, giveUp)
    return () => {
      wanted = false
      made?.destroy()
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one map for the life of the page; look and size reach it below
  }, [])

  useEffect(() => live.map?.setFlavour(flavour), [live, flavour])
  useEffect(() => {
    const whenTheWindowRests = setTimeout(() => live.map?.setPixelRatio(pixelRatio), 200)
    return () => clearTimeout(whenTheWindowRests)
  }, [live, pixelRatio])
  return live
}
