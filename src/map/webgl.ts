/** The map on the graphics card, with the library that draws it: fetched when the page has been painted. */
import { createMap } from './createMap'
import { createMapView, type MapSettings, type MapView } from './mapView'

/** The next frame is the page's, the one after it the map's. */
const afterPaint = (act: () => void) => void requestAnimationFrame(() => requestAnimationFrame(act))

/** @throws when there is no WebGL 2 */
export function openMap(settings: Omit<MapSettings, 'createMap' | 'afterPaint'>): MapView {
  return createMapView({ ...settings, createMap, afterPaint })
}
