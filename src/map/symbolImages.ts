/** Draws the point symbols for MapLibre, from the same paths as the legend and the drawn map. */
import { hatch } from '../cartography/hatch'
import { palettes, type Flavour } from '../cartography/palette'
import { spotPaths, symbols, type SpotSymbol } from '../cartography/symbols'
import { placeKinds, statuses, type PlaceKind, type Status } from '../catalogue/words'
import { hatchName } from './layers/coverage'
import { imageName } from './layers/spots'

const pixelRatio = 4

export interface SymbolImage {
  name: string
  data: ImageData
  pixelRatio: number
}

function draw(symbol: SpotSymbol, status: Status, flavour: Flavour): ImageData {
  const size = Math.ceil((symbol.radius + 2) * 2 * pixelRatio)
  const canvas = new OffscreenCanvas(size, size)
  const context = canvas.getContext('2d')!
  const paths = spotPaths(symbol, status, palettes[flavour])
  const scale = (symbol.radius * 2 * pixelRatio) / 24
  context.setTransform(scale, 0, 0, scale, 2 * pixelRatio, 2 * pixelRatio)
  const plate = new Path2D(paths.plate)
  const hollow = paths.plateFill === palettes[flavour].plate
  context.lineJoin = 'round'
  context.strokeStyle = palettes[flavour].plate
  context.lineWidth = hollow ? 5.5 : 3
  context.stroke(plate)
  context.fillStyle = paths.plateFill
  context.fill(plate)
  if (hollow) {
    context.strokeStyle = paths.plateStroke
    context.lineWidth = 2.4
    if (paths.dash) context.setLineDash(paths.dash)
    context.stroke(plate)
  }
  if (paths.glyph) {
    context.fillStyle = paths.glyphFill
    context.fill(new Path2D(paths.glyph))
  }
  return context.getImageData(0, 0, size, size)
}

function drawHatch(flavour: Flavour): ImageData {
  const size = hatch.size * pixelRatio
  const context = new OffscreenCanvas(size, size).getContext('2d')!
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0)
  context.globalAlpha = hatch.opacity
  context.strokeStyle = palettes[flavour].provinceLabel
  context.lineWidth = hatch.width
  context.stroke(new Path2D(hatch.path))
  return context.getImageData(0, 0, size, size)
}

/** Every point symbol in every status, and the hatching, for one flavour. */
export function symbolImages(flavour: Flavour): SymbolImage[] {
  const spots = placeKinds.flatMap((kind: PlaceKind) => {
    const symbol = symbols[kind]
    if (symbol.form !== 'spot' || !symbol.glyph) return []
    return statuses.map((status) => ({
      name: imageName(kind, status, flavour),
      data: draw(symbol, status, flavour),
      pixelRatio,
    }))
  })
  return [...spots, { name: hatchName(flavour), data: drawHatch(flavour), pixelRatio }]
}
