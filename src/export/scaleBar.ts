/** How long the scale bar is: a round number of kilometres, true at the latitude of the map's middle. */
import type { Camera } from '../view/view'
import { world } from '../view/world'

export interface ScaleBar {
  km: number
  /** CSS pixels. */
  width: number
}

/** Around the equator of WGS 84. */
const equatorKm = 2 * Math.PI * 6378.137

/** Kilometres on the ground in one CSS pixel at the middle of a map in Web Mercator. */
function kmPerPixel({ lat, zoom }: Camera): number {
  return (equatorKm * Math.cos((lat * Math.PI) / 180)) / (world * 2 ** zoom)
}

/** The longest bar of 1, 2 or 5 × 10ⁿ km that fits into `room` CSS pixels. */
export function scaleBarOf(camera: Camera, room: number): ScaleBar {
  const perPixel = kmPerPixel(camera)
  const longest = perPixel * room
  const power = 10 ** Math.floor(Math.log10(longest))
  const digit = [5, 2, 1].find((n) => n * power <= longest) ?? 1
  /** Powers below one are not exact in binary: 2 × 0.1 must read 0.2. */
  const km = Number((digit * power).toPrecision(1))
  return { km, width: km / perPixel }
}
