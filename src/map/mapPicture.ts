/** A map that nobody sees, made for one picture: exactly as large as asked, whatever the window. */
import { createMapView, type MapSettings } from './mapView'

const patience = 120_000

/**
 * @param size CSS pixels; the picture has `pixelRatio` times as many
 * @throws when there is no WebGL 2, or the map is not drawn within two minutes
 */
export async function mapPicture(
  settings: Omit<MapSettings, 'container' | 'interactive' | 'pixelRatio'>,
  size: { width: number; height: number },
  pixelRatio: number,
): Promise<Blob> {
  const container = document.createElement('div')
  Object.assign(container.style, {
    position: 'fixed',
    left: '-99999px',
    top: '0',
    width: `${size.width}px`,
    height: `${size.height}px`,
  })
  container.setAttribute('aria-hidden', 'true')
  document.body.append(container)
  let timer: ReturnType<typeof setTimeout> | undefined
  let map: ReturnType<typeof createMapView> | undefined
  try {
    const made = (map = createMapView({
      ...settings,
      container,
      interactive: false,
      reducedMotion: true,
      pixelRatio,
    }))
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The map was not drawn in time.')), patience)
    })
    return await Promise.race([made.settled().then(() => made.picture()), late])
  } finally {
    clearTimeout(timer)
    map?.destroy()
    container.remove()
  }
}
