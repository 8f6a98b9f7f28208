/** The owner of the map object and of its camera: listens to the store, draws, and reports clicks and moves back. */
import type {
  GeoJSONSource,
  LngLatBoundsLike,
  Map as MapLibreMap,
  MapMovementEvent,
  MapOptions,
  PaddingOptions,
  PointLike,
} from 'maplibre-gl'
import { flavours, type Flavour } from '../cartography/palette'
import type { Bounds, Index, ShapeProperties } from '../catalogue/api'
import { baseNames, type Catalogue } from '../catalogue/client'
import { layerIds, layerOf } from '../catalogue/layers'
import { shapesUnder } from '../view/cursor'
import type { Store } from '../view/store'
import { moveCamera, type Camera, type View } from '../view/view'
import { boundsOfChoice, closest, globalStateOf, home, type GlobalState, type Shown } from '../view/derived'
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
  /** A map that is only looked at follows the view and reports nothing back to it. */
  interactive?: boolean
  /** Room to leave around what the camera frames, in CSS pixels: what controls cover, so that it stands free of them. */
  padding?: (view: View) => PaddingOptions
  /** `at`: longitude and latitude of the click. */
  onPick?: (ids: string[], camera: Camera, at: [lng: number, lat: number]) => void
  onReady?: () => void
  /** Puts off what costs the map a frame until the page has painted its answer to the visitor; at once without it. */
  afterPaint?: (act: () => void) => void
  /** The graphics context is gone and did not come back. */
  onLost?: () => void
}

export interface MapView {
  setFlavour: (flavour: Flavour) => void
  camera: () => Camera
  /** Tells of every step of a move, also while it lasts. */
  whenMoved: (listener: (camera: Camera) => void) => () => void
  jumpTo: (camera: Camera) => void
  /** Ids of the places at a point of the container in CSS pixels, topmost first. */
  placesAt: (x: number, y: number) => string[]
  zoomBy: (steps: number) => void
  panBy: (x: number, y: number) => void
  /** Loads again what could not be loaded. */
  retry: () => void
  destroy: () => void
}

const shownParts = ['view', 'open', 'matching', 'cursor'] as const satisfies (keyof Shown)[]

const contextReturnsWithin = 4000
const cameraOf = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter()
  return { lng, lat, zoom: map.getZoom() }
}

const sightOf = (map: MapLibreMap): Bounds => map.getBounds().toArray().flat() as Bounds

const near = (a: Camera, b: Camera) =>
  Math.abs(a.lng - b.lng) < 1e-4 && Math.abs(a.lat - b.lat) < 1e-4 && Math.abs(a.zoom - b.zoom) < 0.01

const toLngLatBounds = ([west, south, east, north]: Bounds): LngLatBoundsLike => [
  [west, south],
  [east, north],
]

/** The ids of the places at a point, topmost first, each once. */
export function placesAt(
  map: Pick<MapLibreMap, 'queryRenderedFeatures'>,
  point: { x: number; y: number },
): string[] {
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
  return [
    ...new Set(
      [...exact, ...around]
        .sort((a, b) => order(b.layer.id) - order(a.layer.id))
        .map((f) => String(f.properties.id)),
    ),
  ]
}

export function createMapView(settings: MapSettings): MapView {
  const { store, catalogue, index } = settings
  let flavour = settings.flavour
  const view = () => store.getState().view
  const interactive = settings.interactive ?? true
  const padding = () => settings.padding?.(view()) ?? { top: 24, right: 24, bottom: 24, left: 24 }

  const start = view().camera
  const state = globalStateOf(store.getState())
  const map = settings.createMap({
    container: settings.container,
    style: mapStyle(flavour),
    globalState: { ...state },
    ...(start
      ? { center: [start.lng, start.lat], zoom: start.zoom }
      : { bounds: toLngLatBounds(boundsOfChoice(store.getState(), index)) }),
    fitBoundsOptions: { padding: padding(), maxZoom: closest },
    maxBounds: home.limits,
    minZoom: home.minZoom,
    maxZoom: home.maxZoom,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    locale: settings.locale,
    cooperativeGestures: settings.cooperative ?? false,
    interactive,
    maxCanvasSize: [8192, 8192],
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

  let startFilling: (filled: Promise<unknown>) => void = () => {}
  let filling = new Promise<unknown>((resolve) => (startFilling = resolve))
  const fill = () => {
    const put = async (
      source: string,
      reading: Promise<GeoJSON.FeatureCollection>,
      id: (typeof layerIds)[number] | 'base',
    ) => {
      try {
        const data = await reading
        for (const { properties } of data.features) noteTurns(properties)
        if (id !== 'base') setGlobalState()
        await map.getSource<GeoJSONSource>(source)?.setData(data)
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

  /** Global state can only be set once there is a style, and goes with the style. */
  let styled = false
  map.on('style.load', () => {
    styled = true
    addImages()
    shownState = {}
    setGlobalState()
    if (store.getState().marks.length) drawMarks()
    if (store.getState().cursor) void drawCursor()
  })
  map.once('style.load', () => {
    startFilling(fill())
    void filling.then(() => map.once('idle', () => settings.onReady?.()))
  })

  /** Days, as numbers, on which a shape begins or ends, or is first mentioned: all that the style asks of the day. */
  const turns = { existence: new Set<number>(), mention: new Set<number>() }
  const noteTurns = (properties: Partial<ShapeProperties> | null) => {
    for (const day of [properties?.from, properties?.until]) if (day) turns.existence.add(day)
    if (properties?.mentioned) turns.mention.add(properties.mentioned)
  }
  const looksTheSame = (a: number, b: number, coverage: boolean) =>
    ![...turns.existence, ...(coverage ? turns.mention : [])].some(
      (turn) => Math.min(a, b) < turn && turn <= Math.max(a, b),
    )

  let shownState: Partial<GlobalState> = {}
  const setGlobalState = () => {
    if (!styled) return
    const next = globalStateOf(store.getState())
    // Another day makes MapLibre lay out everything anew, so it is told only of days that make a difference.
    if (shownState.asOf && looksTheSame(shownState.asOf, next.asOf, next.coverage))
      next.asOf = shownState.asOf
    for (const key of Object.keys(next) as (keyof GlobalState)[]) {
      if (JSON.stringify(next[key]) !== JSON.stringify(shownState[key]))
        map.setGlobalStateProperty(key, next[key])
    }
    shownState = next
  }

  const drawMarks = () => {
    const { marks } = store.getState()
    void map.getSource<GeoJSONSource>('marks')?.setData({ type: 'FeatureCollection', features: [...marks] })
  }

  const drawCursor = async () => {
    const { cursor } = store.getState()
    const place = index.places.find(({ id }) => id === cursor)
    const file = place && (await catalogue.layer(layerOf(place.kind)).catch(() => undefined))
    if (store.getState().cursor !== cursor) return
    const features = file ? shapesUnder(cursor, file.features) : []
    void map.getSource<GeoJSONSource>('cursor')?.setData({ type: 'FeatureCollection', features })
  }

  const move = (duration: number) => (settings.reducedMotion ? { duration: 0 } : { duration })
  const frame = (duration: number) =>
    map.fitBounds(
      toLngLatBounds(boundsOfChoice(store.getState(), index)),
      { padding: padding(), maxZoom: closest, ...move(duration) },
      { following: true },
    )
  /** Moves as the view says. */
  const follow = () => {
    const { camera } = view()
    if (!camera) frame(700)
    else if (!near(camera, cameraOf(map))) {
      map.easeTo({ center: [camera.lng, camera.lat], zoom: camera.zoom, ...move(400) }, { following: true })
    }
  }

  /** Whether the map draws what the view says in a moment: of several changes until then, the last. */
  const due = { state: false, marks: false }
  let ended = false
  const afterPaint = settings.afterPaint ?? ((act) => act())
  const drawSoon = (what: keyof typeof due) => {
    const isDue = due.state || due.marks
    due[what] = true
    if (isDue) return
    afterPaint(() => {
      const { state, marks } = due
      Object.assign(due, { state: false, marks: false })
      if (ended) return
      if (state) setGlobalState()
      if (marks && styled) drawMarks()
    })
  }

  const unsubscribe = store.subscribe((now, before) => {
    if (now.marks !== before.marks) drawSoon('marks')
    if (now.cursor !== before.cursor && styled) void drawCursor()
    if (shownParts.every((part) => now[part] === before[part])) return
    drawSoon('state')
    const sameCamera = now.view.camera === before.view.camera
    const opening = now.view.chosen?.type === 'document' && !now.open
    // Also where the camera is given: while its document was on the way, it waited.
    const reframed = now.view.chosen !== before.view.chosen || now.open !== before.open
    // The ground of a document is known when its file is here; until then the camera rests.
    if (!opening && (!sameCamera || reframed)) follow()
  })

  /** A window's new size moves a resting map once more, after the `resize` event. */
  let byWindow = false
  // Only the visitor's own moves are written into the view. They are what is left: not all of them bring an event along.
  map.on('moveend', (event: MapMovementEvent & { following?: boolean }) => {
    if (!interactive) return
    const camera = cameraOf(map)
    const byVisitor = !event.following && !byWindow
    if (!event.following) byWindow = false
    store.setState((state) => ({
      seen: camera,
      sight: sightOf(map),
      ...(byVisitor && { view: moveCamera(state.view, camera) }),
    }))
  })
  map.once('load', () => interactive && store.setState({ seen: cameraOf(map), sight: sightOf(map) }))
  map.on('resize', () => {
    byWindow = !map.isMoving()
    if (!view().camera) frame(0)
  })

  map.on('click', ({ point, lngLat }) =>
    settings.onPick?.(placesAt(map, point), cameraOf(map), [lngLat.lng, lngLat.lat]),
  )
  let hovering = 0
  map.on('mousemove', (event) => {
    if (!interactive) return
    cancelAnimationFrame(hovering)
    hovering = requestAnimationFrame(() => {
      const measuring = store.getState().takePoint
      const cursor = () => (placesAt(map, event.point).length ? 'pointer' : '')
      map.getCanvas().style.cursor = measuring ? 'crosshair' : cursor()
    })
  })

  let lostTimer: ReturnType<typeof setTimeout> | undefined
  map.on('webglcontextlost', () => {
    lostTimer = setTimeout(() => settings.onLost?.(), contextReturnsWithin)
  })
  map.on('webglcontextrestored', () => clearTimeout(lostTimer))

  return {
    setFlavour(next) {
      if (next === flavour || !flavours.includes(next)) return
      flavour = next
      addImages()
      map.setStyle(mapStyle(flavour), {
        transformStyle: (previous, style) => (previous ? { ...style, sources: previous.sources } : style),
      })
      shownState = {}
      setGlobalState()
    },
    camera: () => cameraOf(map),
    whenMoved(listener) {
      const tell = () => listener(cameraOf(map))
      map.on('move', tell)
      return () => void map.off('move', tell)
    },
    jumpTo: ({ lng, lat, zoom }) => void map.jumpTo({ center: [lng, lat], zoom }),
    placesAt: (x, y) => placesAt(map, { x, y }),
    zoomBy: (steps) => void map.zoomTo(map.getZoom() + steps, move(250)),
    panBy: (x, y) => void map.panBy([x, y], move(250)),
    retry: () => void fill(),
    destroy() {
      clearTimeout(lostTimer)
      ended = true
      unsubscribe()
      map.remove()
    },
  }
}
