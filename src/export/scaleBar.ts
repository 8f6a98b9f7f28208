/** How long the scale bar is: a round number of kilometres, true at the latitude of the map's middle. */
import type { Camera } from '../view/view'
import { metresPerPixel } from './mercator'

export interface ScaleBar {
  km: number
  /** CSS pixels. */
  width: number
}

/** The longest bar of 1, 2 or 5 × 10ⁿ km that fits into `room` CSS pixels. */
export function scaleBarOf(camera: Camera, room: number): ScaleBar {
  const kmPerPixel = metresPerPixel(camera) / 1000
  const longest = kmPerPixel * room
  const power = 10 ** Math.floor(Math.log10(longest))
  const digit = [5, 2, 1].find((n) => n * power <= longest) ?? 1
  /** Powers below one are not exact in binary: 2 × 0.1 must read 0.2. */
  const km = Number((digit * power).toPrecision(1))
  return { km, width: km / kmPerPixel }
}
