/** The map on the graphics card, with the library that draws it: fetched when the page has been painted. */
import { createMap } from './createMap'
import { createMapView, type MapSettings, type MapView } from './mapView'

/** @throws when there is no WebGL 2 */
export function openMap(settings: Omit<MapSettings, 'createMap'>): MapView {
  return createMapView({ ...settings, createMap })
}
