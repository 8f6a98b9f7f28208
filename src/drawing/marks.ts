/** What tools draw over the map, once more as shapes of the drawing. */
import type { MarkProperties } from '../view/marks'
import type { DrawnLabel, Placing } from './placing'
import { dashed, groupOf, type DrawnGroup, type Sheet } from './sheet'
import type { DrawnSymbol } from './spots'

const weightOf = ({ weight = 0.5 }: MarkProperties) => weight

/** Over every symbol, under the names. */
export function marks(sheet: Sheet): DrawnGroup[] {
  const { palette } = sheet
  const areas = sheet.marks.filter(({ geometry }) => geometry.type.endsWith('Polygon'))
  const lines = sheet.marks.filter(({ geometry }) => geometry.type === 'LineString')
  const ofRole = (all: typeof areas, role: MarkProperties['role']) =>
    all.filter(({ properties }) => properties.role === role)
  return [
    groupOf(sheet, 'marks-fill', areas, () => ({ fill: palette.mark, fillOpacity: 0.1 })),
    groupOf(sheet, 'marks-edge', ofRole(areas, 'reach'), () => ({
      stroke: palette.mark,
      strokeWidth: 1.8,
      dash: dashed([3, 2], 1.8),
    })),
    groupOf(sheet, 'marks-casing', ofRole(lines, 'measure'), () => ({
      stroke: palette.halo,
      strokeWidth: 5,
      opacity: 0.85,
      roundCaps: true,
    })),
    groupOf(sheet, 'marks-line', lines, ({ properties }) =>
      properties.role === 'arc'
        ? {
            stroke: palette.arc,
            strokeWidth: 1.2 + 4.8 * weightOf(properties),
            opacity: 0.7 + 0.3 * weightOf(properties),
            roundCaps: true,
          }
        : { stroke: palette.mark, strokeWidth: 2.4, roundCaps: true },
    ),
  ].filter((group) => group.shapes.length)
}

export const markDots = (sheet: Sheet): DrawnSymbol[] =>
  sheet.marks.flatMap(({ geometry, properties: { role } }) => {
    if (geometry.type !== 'Point') return []
    const [x, y] = sheet.at(geometry.coordinates)
    const { mark, plate } = sheet.palette
    const isPoint = role === 'point'
    return [
      {
        layer: 'marks-dot',
        x,
        y,
        radius: isPoint ? 6 : 4.5,
        opacity: 1,
        fill: isPoint ? mark : plate,
        stroke: isPoint ? plate : mark,
        strokeWidth: 2.2,
      },
    ]
  })

export const markNames = (sheet: Sheet, placing: Placing): (DrawnLabel | undefined)[] =>
  sheet.marks.map(({ geometry, properties: { label } }) =>
    geometry.type === 'Point' && label
      ? placing.name({
          layer: 'marks-name',
          text: label,
          at: sheet.at(geometry.coordinates),
          sides: ['right', 'left', 'below', 'above'],
          distance: 11,
          size: 12,
          semiBold: true,
          maxWidth: 9,
          colour: sheet.palette.mark,
          halo: sheet.palette.halo,
          haloWidth: 1.6,
          opacity: 1,
          always: true,
        })
      : undefined,
  )
