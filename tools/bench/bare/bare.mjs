// @ts-check
/**
 * The least page that answers as the atlas does on its map: MapLibre with the atlas' style and data, global state set in the
 * listener of each event, and nothing else. Its address says `?size=width/height&map=zoom/latitude/longitude&days=…,…`.
 */

import { baseNames } from '../../../src/catalogue/client'
import { layerIds } from '../../../src/catalogue/layers'
import { createMap } from '../../../src/map/createMap'
import { initialState } from '../../../src/map/expressions'
import { mapStyle, pickableLayers } from '../../../src/map/style'
import { symbolImages } from '../../../src/map/symbolImages'
import { home } from '../../../src/view/derived'

const told = new URL(window.location.href).searchParams
const numbers = (/** @type {string} */ name) => (told.get(name) ?? '').split(/[/,]/).map(Number)
const [width, height] = numbers('size')
const [zoom = 5, lat = 16, lng = 107] = numbers('map')
const days = numbers('days')

const container = /** @type {HTMLElement} */ (document.querySelector('#map'))
Object.assign(container.style, { width: `${width}px`, height: `${height}px` })
const output = /** @type {HTMLOutputElement} */ (document.querySelector('output'))

/** Settings are those of `src/map/mapView.ts`. */
const map = createMap({
  container,
  style: mapStyle('light'),
  globalState: { ...initialState, asOf: days[0] },
  center: [lng, lat],
  zoom,
  maxBounds: home.limits,
  minZoom: home.minZoom,
  maxZoom: home.maxZoom,
  attributionControl: false,
  dragRotate: false,
  pitchWithRotate: false,
  touchPitch: false,
  fadeDuration: 0,
  maxCanvasSize: [8192, 8192],
})

const json = async (/** @type {string} */ address) => (await fetch(address)).json()

map.once('style.load', async () => {
  for (const { name, data, pixelRatio } of symbolImages('light')) map.addImage(name, data, { pixelRatio })
  const put = async (/** @type {string} */ source, /** @type {string} */ address) =>
    /** @type {import('maplibre-gl').GeoJSONSource} */ (map.getSource(source)).setData(await json(address))
  await Promise.all([
    ...baseNames.map((name) => put(name, `geo/${name}.geojson`)),
    ...layerIds.map((id) => put(id, `data/layers/${id}.geojson`)),
  ])
  map.once('idle', () => (container.dataset.map = 'map'))
})

let steps = 0
const say = (/** @type {string} */ words) => (output.textContent = `${++steps}: ${words}`)
const on = (/** @type {string} */ selector, /** @type {string} */ kind, /** @type {() => void} */ act) =>
  document.querySelector(selector)?.addEventListener(kind, act)

let at = 0
on('#day', 'click', () => {
  const day = days[++at % days.length]
  map.setGlobalStateProperty('asOf', day)
  say(`${day}`)
})

/** Half of the places, or all. */
const { places } = await json('data/index.json')
const half = places.flatMap((/** @type {{ id: string }} */ { id }, /** @type {number} */ i) =>
  i % 2 ? [id] : [],
)
let filtered = false
on('#filter', 'click', () => {
  filtered = !filtered
  map.setGlobalStateProperty('keeping', filtered)
  map.setGlobalStateProperty('kept', filtered ? half : [])
  say(filtered ? 'half' : 'all')
})

map.on('click', ({ point }) => {
  const [feature] = map.queryRenderedFeatures(point, { layers: pickableLayers })
  const id = feature?.properties.id ?? ''
  map.setGlobalStateProperty('selected', id)
  say(id)
})

const field = /** @type {HTMLInputElement} */ (document.querySelector('#field'))
on('#field', 'input', () => (output.dataset.answers = field.value))
