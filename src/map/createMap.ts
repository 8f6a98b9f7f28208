/** The only door to MapLibre: makes the map object, with the worker by its own address. */
import 'maplibre-gl/dist/maplibre-gl.css'
import { Map as MapLibreMap, setWorkerUrl, type MapOptions } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'

setWorkerUrl(workerUrl)

/** @throws when the browser has no WebGL 2 */
export function createMap(options: MapOptions): MapLibreMap {
  return new MapLibreMap(options)
}
