/** Where the divider of two days starts: over the land, which on a wide map is not its middle. */
import { home } from './derived'
import type { Camera } from './view'

const tile = 512
/** It stays within reach, and both days' names beside it, also where little of the land is in sight. */
const [least, most] = [20, 80]

/**
 * The middle of what is in sight of the mainland, in per cent of the map's width from its left edge; the middle of the
 * map where nothing of it is.
 *
 * @param width of the map, in CSS pixels
 */
export function startOfDivider(camera: Camera | null, width: number): number {
  if (!camera || !width) return 50
  const degrees = (width * 360) / (tile * 2 ** camera.zoom)
  const west = camera.lng - degrees / 2
  const start = Math.max(west, home.mainland[0])
  const end = Math.min(west + degrees, home.mainland[1])
  if (start >= end) return 50
  const percent = (((start + end) / 2 - west) / degrees) * 100
  return Math.round(Math.min(most, Math.max(least, percent)))
}
