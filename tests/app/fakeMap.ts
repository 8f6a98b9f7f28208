/**
 * Stands where MapLibre's map would: keeps what it is told, and lets a test do what a visitor, the graphics card or
 * the frame loop does. Behaves as MapLibre 6 does where our code depends on it (each such place says so).
 */
import type { FeatureCollection } from 'geojson'
import type { Map as MapLibreMap, MapOptions } from 'maplibre-gl'
import type { Bounds } from '../../src/catalogue/api'
import type { Camera } from '../../src/view/view'

type Listener = (event: Record<string, unknown>) => void
interface Move {
  to: Camera
  eventData: Record<string, unknown>
}

const corners = (bounds: unknown): Bounds => (bounds as [number, number][]).flat() as Bounds
const middle = ([west, south, east, north]: Bounds): Camera => ({
  lng: (west + east) / 2,
  lat: (south + north) / 2,
  zoom: Math.min(9.2, 9 - Math.log2(Math.max(0.1, east - west, north - south))),
})

export class FakeMap {
  options: MapOptions
  camera: Camera
  state: Record<string, unknown> = {}
  /** What has been set of the global state, in order. */
  settings: string[] = []
  /** The bounds that the camera was asked to frame after the start. */
  framed: Bounds[] = []
  eased: Camera[] = []
  data = new Map<string, FeatureCollection>()
  images = new Set<string>()
  style: unknown
  styled = false
  removed = false
  /** What lies under any point, as the renderer would find it. */
  rendered: { id: string; layer: string; type: string }[] = []
  canvas = document.createElement('canvas')
  private listeners = new Map<string, Set<Listener>>()
  private moving: Move | null = null

  touchZoomRotate = { disableRotation: () => {} }
  keyboard = { disableRotation: () => {} }

  constructor(options: MapOptions) {
    this.options = options
    this.style = options.style
    const [lng, lat] = (options.center as [number, number] | undefined) ?? []
    this.camera =
      lng === undefined ? middle(corners(options.bounds)) : { lng, lat: lat!, zoom: options.zoom! }
    this.state = { ...(options as { globalState?: object }).globalState }
  }

  /** The map, as our code knows it. */
  asMap = () => this as unknown as MapLibreMap

  on(type: string, listener: Listener) {
    this.listeners.set(type, (this.listeners.get(type) ?? new Set()).add(listener))
    return this
  }
  once(type: string, listener: Listener) {
    const only: Listener = (event) => {
      this.off(type, only)
      listener(event)
    }
    return this.on(type, only)
  }
  off(type: string, listener: Listener) {
    this.listeners.get(type)?.delete(listener)
    return this
  }
  fire(type: string, event: Record<string, unknown> = {}) {
    for (const listener of [...(this.listeners.get(type) ?? [])]) listener({ type, ...event })
  }

  /** MapLibre throws while the style has not been loaded. */
  setGlobalStateProperty(name: string, value: unknown) {
    if (!this.styled) throw new Error('Style is not done loading.')
    this.settings.push(name)
    this.state[name] = value
  }
  setStyle(style: unknown) {
    this.style = style
  }
  getSource(id: string) {
    if (!this.styled || this.removed) return undefined
    return {
      setData: (data: FeatureCollection) => {
        this.data.set(id, data)
        return Promise.resolve()
      },
    }
  }
  hasImage = (name: string) => this.images.has(name)
  addImage = (name: string) => void this.images.add(name)

  getCenter = () => ({ lng: this.camera.lng, lat: this.camera.lat })
  getZoom = () => this.camera.zoom
  /** Of a map one degree wide and high at zoom 9. */
  getBounds = () => {
    const { lng, lat, zoom } = this.camera
    const half = 2 ** (8 - zoom)
    return {
      toArray: () => [
        [lng - half, lat - half],
        [lng + half, lat + half],
      ],
    }
  }
  getCanvas = () => this.canvas
  isMoving = () => this.moving !== null
  loaded = () => this.styled && !this.moving

  fitBounds(bounds: unknown, options: { duration?: number } = {}, eventData: Record<string, unknown> = {}) {
    this.framed.push(corners(bounds))
    this.move(middle(corners(bounds)), options.duration ?? 0, eventData)
    return this
  }
  easeTo(
    options: { center: [number, number]; zoom: number; duration?: number },
    eventData: Record<string, unknown> = {},
  ) {
    const [lng, lat] = options.center
    this.eased.push({ lng, lat, zoom: options.zoom })
    this.move({ lng, lat, zoom: options.zoom }, options.duration ?? 500, eventData)
    return this
  }
  /** Like every move, it tells of each step; this one has only one. */
  jumpTo({ center: [lng, lat], zoom }: { center: [number, number]; zoom: number }) {
    this.stop()
    this.camera = { lng, lat, zoom }
    this.fire('move')
    this.fire('moveend')
    return this
  }
  zoomTo(zoom: number, options: { duration?: number } = {}, eventData: Record<string, unknown> = {}) {
    this.move({ ...this.camera, zoom }, options.duration ?? 500, eventData)
    return this
  }
  panBy(
    [x, y]: [number, number],
    options: { duration?: number } = {},
    eventData: Record<string, unknown> = {},
  ) {
    this.move(
      { ...this.camera, lng: this.camera.lng + x / 1000, lat: this.camera.lat - y / 1000 },
      options.duration ?? 500,
      eventData,
    )
    return this
  }
  queryRenderedFeatures(_where: unknown, { layers }: { layers: string[] }) {
    return this.rendered
      .filter(({ layer }) => layers.includes(layer))
      .map(({ id, layer, type }) => ({
        layer: { id: layer },
        properties: { id, kind: 'province', precision: 'generalised', documents: 1 },
        geometry: { type },
      }))
  }
  setPixelRatio = () => {}
  triggerRepaint = () => this.fire('render')
  remove() {
    this.removed = true
    this.styled = false
  }

  /** A move of no length ends within the call; one that interrupts another lets the other end first. */
  private move(to: Camera, duration: number, eventData: Record<string, unknown>) {
    this.stop()
    this.moving = { to, eventData }
    if (duration === 0) this.arrive()
  }
  private stop() {
    const interrupted = this.moving
    this.moving = null
    if (interrupted) this.fire('moveend', interrupted.eventData)
  }

  /** The style has come: what MapLibre does a frame after it was made. */
  loadStyle() {
    this.styled = true
    this.fire('style.load')
    this.fire('load')
  }
  /** The camera arrives where it was sent. */
  arrive() {
    if (!this.moving) return
    this.camera = this.moving.to
    this.stop()
  }
  /** The visitor drags or scrolls the map somewhere else. */
  drag(to: Camera) {
    this.stop()
    this.camera = to
    this.fire('move', { originalEvent: new Event('mousemove') })
    this.fire('moveend', { originalEvent: new Event('mouseup') })
  }
  /** The window changes its size: MapLibre tells the resize first, then the end of a move that nobody made. */
  resize() {
    const still = !this.moving
    this.fire('resize')
    if (still) this.fire('moveend')
  }
  click() {
    this.fire('click', { point: { x: 10, y: 10 }, lngLat: this.getCenter() })
  }
  listening = (type: string) => this.listeners.get(type)?.size ?? 0
}

/** jsdom draws nothing: canvas and paths of which only the making matters. */
export function fakeDrawing() {
  const context = new Proxy(
    {},
    {
      get: (_, name) =>
        name === 'getImageData' ? () => ({ width: 1, height: 1, data: new Uint8ClampedArray(4) }) : () => {},
      set: () => true,
    },
  )
  Object.assign(globalThis, {
    OffscreenCanvas: class {
      getContext = () => context
    },
    Path2D: class {},
  })
}
