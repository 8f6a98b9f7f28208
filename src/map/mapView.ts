/** The owner of the map object and of its camera: listens to the store, draws, and reports clicks and moves back. */
import type { GeoJSONSource, LngLatBoundsLike, Map as MapLibreMap, MapOptions, PointLike } from 'maplibre-gl'
import { flavours, type Flavour } from '../cartography/palette'
import type { Bounds, Index } from '../catalogue/api'
import { baseNames, type Catalogue } from '../catalogue/client'
import { dayNumber, today } from '../catalogue/dates'
import { layerIds } from '../catalogue/layers'
import type { Store } from '../view/store'
import type { Camera, View } from '../view/view'
import { boundsOfChoice, home, litPlaces } from '../view/derived'
import type { GlobalState } from './expressions'
import { mapStyle, pickableLayers } from './style'
import { symbolImages } from './symbolImages'

export interface MapSettings {
  container: HTMLElement
  createMap: (options: MapOptions) => MapLibreMap
  store: Store
  catalogue: Catalogue
  index: Index
  flavour: Flavour
  /** MapLibre's own sentences, in the visitor's language. */
  locale: Record<string, string>
  /** Ask for Ctrl or two fingers before the map takes the wheel: for maps inside other pages. */
  cooperative?: boolean
  reducedMotion?: boolean
  interactive?: boolean
  pixelRatio?: number
  onPick?: (ids: string[], camera: Camera) => void
  onReady?: () => void
  /** The graphics context is gone and did not come back. */
  onLost?: () => void
}

export interface MapView {
  setFlavour: (flavour: Flavour) => void
  zoomBy: (steps: number) => void
  panBy: (x: number, y: number) => void
  /** Loads again what could not be loaded. */
  retry: () => void
  /** Resolves when everything that is to be seen has been drawn. */
  settled: () => Promise<void>
  /** The picture as it is drawn now. */
  picture: () => Promise<Blob>
  destroy: () => void
}

const contextReturnsWithin = 4000

/** The style's inputs for a view. */
export function globalStateOf(view: View, index: Index): GlobalState {
  return {
    asOf: dayNumber(view.asOf ?? today()),
    lang: view.language,
    selected: view.chosen?.type === 'place' ? view.chosen.id : '',
    lit: litPlaces(view, index),
    off: [...view.off],
  }
}

const cameraOf = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter()
  return { lng, lat, zoom: map.getZoom() }
}

const near = (a: Camera, b: Camera) =>
  Math.abs(a.lng - b.lng) < 1e-4 && Math.abs(a.lat - b.lat) < 1e-4 && Math.abs(a.zoom - b.zoom) < 0.01

const toLngLatBounds = ([west, south, east, north]: Bounds): LngLatBoundsLike => [
  [west, south],
  [east, north],
]

/** The ids of the places at a point, topmost first, each once. */
export function placesAt(map: Pick<MapLibreMap, 'queryRenderedFeatures'>, point: { x: number; y: number }): string[] {
  const reach = 4
  const box: [PointLike, PointLike] = [
    [point.x - reach, point.y - reach],
    [point.x + reach, point.y + reach],
  ]
  const exact = map.queryRenderedFeatures([point.x, point.y], { layers: pickableLayers })
  const around = map
    .queryRenderedFeatures(box, { layers: pickableLayers })
    .filter((feature) => feature.geometry.type !== 'Polygon' && feature.geometry.type !== 'MultiPolygon')
  const order = (id: string) => pickableLayers.indexOf(id)
  return [...new Set([...exact, ...around].sort((a, b) => order(b.layer.id) - order(a.layer.id)).map((f) => String(f.properties.id)))]
}

export function createMapView(settings: MapSettings): MapView {
  const { store, catalogue, index } = settings
  let flavour = settings.flavour
  const view = () => store.getState().view
  const padding = 24

  const start = view().camera
  const state = globalStateOf(view(), index)
  const map = settings.createMap({
    container: settings.container,
    style: mapStyle(flavour),
    globalState: { ...state },
    ...(start ? { center: [start.lng, start.lat], zoom: start.zoom } : { bounds: toLngLatBounds(boundsOfChoice(view(), index)) }),
    fitBoundsOptions: { padding },
    maxBounds: home.limits,
    minZoom: 3,
    maxZoom: 13,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    locale: settings.locale,
    cooperativeGestures: settings.cooperative ?? false,
    interactive: settings.interactive ?? true,
    maxCanvasSize: [8192, 8192],
    ...(settings.pixelRatio && { pixelRatio: settings.pixelRatio }),
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()

  const addImages = () => {
    for (const image of symbolImages(flavour)) {
      if (!map.hasImage(image.name)) map.addImage(image.name, image.data, { pixelRatio: image.pixelRatio })
    }
  }

  const report = (id: (typeof layerIds)[number] | 'base', missing: boolean) =>
    store.setState(({ missing: before }) => {
      const others = before.filter((other) => other !== id)
      return { missing: missing ? [...others, id] : others }
    })

  let filling: Promise<unknown> = Promise.resolve()
  const fill = () => {
    const put = async (source: string, reading: Promise<GeoJSON.FeatureCollection>, id: (typeof layerIds)[number] | 'base') => {
      try {
        const data = await reading
        ;(map.getSource(source) as GeoJSONSource | undefined)?.setData(data)
        return true
      } catch {
        report(id, true)
        return false
      }
    }
    const { missing } = store.getState()
    for (const id of missing) report(id, false)
    filling = Promise.all([
      ...baseNames.map((name) => put(name, catalogue.base(name), 'base')),
      ...layerIds.map((id) => put(id, catalogue.layer(id), id)),
    ])
    return filling
  }

  map.on('style.load', addImages)
  /** Global state can only be set once there is a style. */
  let styled = false
  map.once('style.load', () => {
    styled = true
    setGlobalState(globalStateOf(view(), index))
    void fill().then(() => map.once('idle', () => settings.onReady?.()))
  })

  let shownState: Partial<GlobalState> = {}
  const setGlobalState = (next: GlobalState) => {
    for (const key of Object.keys(next) as (keyof GlobalState)[]) {
      if (JSON.stringify(next[key]) !== JSON.stringify(shownState[key])) map.setGlobalStateProperty(key, next[key])
    }
    shownState = next
  }

  const move = (duration: number) => (settings.reducedMotion ? { duration: 0 } : { duration })
  /** A move that follows the view must not be written back into it. */
  let following = false
  const follow = () => {
    const { camera } = view()
    following = true
    if (!camera) {
      map.fitBounds(toLngLatBounds(boundsOfChoice(view(), index)), { padding, maxZoom: 9.5, ...move(700) })
    } else if (!near(camera, cameraOf(map))) {
      map.easeTo({ center: [camera.lng, camera.lat], zoom: camera.zoom, ...move(400) })
    } else following = false
  }

  const unsubscribe = store.subscribe((now, before) => {
    if (now.view === before.view) return
    if (styled) setGlobalState(globalStateOf(now.view, index))
    const sameCamera = now.view.camera === before.view.camera
    const reframed = !now.view.camera && now.view.chosen !== before.view.chosen
    if (!sameCamera || reframed) follow()
  })

  map.on('moveend', () => {
    const camera = cameraOf(map)
    store.setState((state) => ({ seen: camera, view: following ? state.view : { ...state.view, camera } }))
    following = false
  })
  map.once('load', () => store.setState({ seen: cameraOf(map) }))
  map.on('resize', () => {
    if (!view().camera) {
      following = true
      map.fitBounds(toLngLatBounds(boundsOfChoice(view(), index)), { padding, maxZoom: 9.5, duration: 0 })
    }
  })

  map.on('click', (event) => settings.onPick?.(placesAt(map, event.point), cameraOf(map)))
  let hovering = 0
  map.on('mousemove', (event) => {
    cancelAnimationFrame(hovering)
    hovering = requestAnimationFrame(() => {
      map.getCanvas().style.cursor = placesAt(map, event.point).length ? 'pointer' : ''
    })
  })

  let lostTimer: ReturnType<typeof setTimeout> | undefined
  map.on('webglcontextlost', () => {
    lostTimer = setTimeout(() => settings.onLost?.(), contextReturnsWithin)
  })
  map.on('webglcontextrestored', () => clearTimeout(lostTimer))

  const settled = () => filling.then(() => new Promise<void>((resolve) => {
    if (map.loaded() && !map.isMoving()) resolve()
    else map.once('idle', () => resolve())
  }))

  return {
    setFlavour(next) {
      if (next === flavour || !flavours.includes(next)) return
      flavour = next
      addImages()
      map.setStyle(mapStyle(flavour), {
        transformStyle: (previous, style) => (previous ? { ...style, sources: previous.sources } : style),
      })
      shownState = {}
      setGlobalState(globalStateOf(view(), index))
    },
    zoomBy: (steps) => void map.zoomTo(map.getZoom() + steps, move(250)),
    panBy: (x, y) => void map.panBy([x, y], move(250)),
    retry: () => void fill(),
    settled,
    picture: () =>
      new Promise((resolve, reject) => {
        map.once('render', () => {
          map.getCanvas().toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))))
        })
        map.triggerRepaint()
      }),
    destroy() {
      clearTimeout(lostTimer)
      unsubscribe()
      map.remove()
    },
  }
}
