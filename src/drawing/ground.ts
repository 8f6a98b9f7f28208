/** Sea, land, lakes, borders and the archipelagos: the quiet ground under everything. */
import { atZoom } from './rules'
import { dashed, groupOf, type DrawnGroup, type Sheet } from './sheet'

export const land = (sheet: Sheet): DrawnGroup[] => [
  groupOf(sheet, 'land', sheet.base('land'), () => ({ fill: sheet.palette.land })),
]

export function waters(sheet: Sheet): DrawnGroup[] {
  const { palette, zoom } = sheet
  const borderWidth = atZoom(zoom, [
    [4, 0.7],
    [8, 1.6],
    [11, 2.4],
  ])
  const islandEdge = atZoom(zoom, [
    [4, 2.4],
    [9, 1],
  ])
  return [
    groupOf(sheet, 'lakes', sheet.base('lakes'), () => ({ fill: palette.lake })),
    groupOf(sheet, 'borders', sheet.base('borders'), () => ({
      stroke: palette.border,
      strokeWidth: borderWidth,
      dash: dashed([5, 1.5, 1, 1.5], borderWidth),
    })),
    groupOf(sheet, 'archipelagos', sheet.base('archipelagos'), () => ({ fill: palette.island })),
    groupOf(sheet, 'archipelagos-edge', sheet.base('archipelagos'), () => ({
      stroke: palette.island,
      strokeWidth: islandEdge,
      roundCaps: true,
    })),
  ]
}
