/** Where the divider of two days starts: over the land, which on a wide map is not its middle. */
import { home } from './derived'
import type { Camera } from './view'
import { world } from './world'

/** Pixels that the name of a day takes beside it. */
const nameWidth = 150

/**
 * The middle of what is in sight of the mainland, in per cent of the map's width from its left edge, with room for the
 * names of both days; the middle of the map where nothing of it is in sight, or no such room.
 *
 * @param width of the map, in CSS pixels
 */
export function startOfDivider(camera: Camera | null, width: number): number {
  if (!camera || !width) return 50
  const degrees = (width * 360) / (world * 2 ** camera.zoom)
  const west = camera.lng - degrees / 2
  const start = Math.max(west, home.mainland[0])
  const end = Math.min(west + degrees, home.mainland[1])
  if (start >= end) return 50
  const percent = (((start + end) / 2 - west) / degrees) * 100
  const least = Math.min(50, Math.ceil((nameWidth / width) * 100))
  return Math.round(Math.min(100 - least, Math.max(least, percent)))
}
