/** The map on the graphics card, with the library that draws it: fetched when the page has been painted. */
import { createMap } from './createMap'
import { mapPicture } from './mapPicture'
import { createMapView, type MapSettings, type MapView } from './mapView'

/** @throws when there is no WebGL 2 */
export function openMap(settings: Omit<MapSettings, 'createMap'>): MapView {
  return createMapView({ ...settings, createMap })
}

/** A picture of the map as it would be at another size; see `mapPicture`. */
export function takePicture(
  settings: Omit<MapSettings, 'createMap' | 'container' | 'interactive' | 'pixelRatio'>,
  size: { width: number; height: number },
  pixelRatio: number,
): Promise<Blob> {
  return mapPicture({ ...settings, createMap }, size, pixelRatio)
}
