/** The map's room on a page, and where in it the small map of the whole country stands: in the corner of the open sea. */
import type { Box } from './page'

/** Of the page, at least: a picture of a map is mostly map. */
export const shareOfMap = 0.47

export const between = (low: number, value: number, high: number) => Math.max(low, Math.min(value, high))

/** @param scale sizes against those of a page of 1920 × 1080 */
export function insetOf(map: Box, scale: number): Box {
  const width = Math.round(Math.min(316 * scale, map.width * 0.34, (map.height * 0.6 * 316) / 366))
  const height = Math.round((width * 366) / 316)
  const margin = 24 * scale
  return { x: map.x + map.width - width - margin, y: map.y + map.height - height - margin, width, height }
}
