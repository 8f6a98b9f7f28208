/** The ring around the place under the keyboard's cursor, once more as shapes of the drawing. */
import { aroundPoint, besideShape } from '../cartography/cursorRing'
import { layerIds } from '../catalogue/layers'
import { shapesUnder } from '../view/cursor'
import { besides } from './network'
import { atZoom } from './rules'
import { dashed, type DrawnGroup, type Sheet } from './sheet'
import { pointsOf, type DrawnSymbol } from './spots'

const under = (sheet: Sheet) =>
  sheet.state.cursor
    ? layerIds.flatMap((layer) => shapesUnder(sheet.state.cursor, sheet.features(layer)))
    : []

export function cursorLines(sheet: Sheet): DrawnGroup[] {
  const { halo, mark } = sheet.palette
  const shapes = under(sheet).filter(({ geometry }) => sheet.path(geometry))
  const group = (
    id: keyof typeof besideShape,
    paint: Omit<DrawnGroup['shapes'][number], 'd'>,
  ): DrawnGroup => {
    const { apart, width } = besideShape[id]
    return {
      layer: `cursor-${id}`,
      shapes: shapes.map(({ geometry }) => ({
        d: besides(sheet, geometry, (apart + width) / 2),
        strokeWidth: width,
        ...paint,
      })),
    }
  }
  const { casing, line } = besideShape
  return [
    group('casing', { stroke: halo, opacity: casing.opacity }),
    group('line', { stroke: mark, dash: dashed(line.dash, line.width) }),
  ].filter(({ shapes }) => shapes.length)
}

/** In SVG a stroke lies on both sides of its circle; the radius is moved so that both maps show the same. */
export function cursorRings(sheet: Sheet): DrawnSymbol[] {
  const { halo, mark } = sheet.palette
  const radius = atZoom(sheet.zoom, aroundPoint.radius)
  const circle = (at: [number, number], id: 'disc' | 'ring', colour: string): DrawnSymbol => {
    const { out, width } = aroundPoint[id]
    return {
      layer: `cursor-${id}`,
      x: at[0],
      y: at[1],
      radius: radius + out + width / 2,
      opacity: 1,
      fill: colour,
      fillOpacity: 0,
      stroke: colour,
      strokeWidth: width,
    }
  }
  return under(sheet)
    .flatMap(pointsOf)
    .map(sheet.at)
    .flatMap((at) => [circle(at, 'disc', mark), circle(at, 'ring', halo)])
}
