/** The ring around the place under the keyboard's cursor; its source holds nothing but that place. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { aroundPoint, besideShape } from '../../cartography/cursorRing'
import type { Palette } from '../../cartography/palette'

const isPoint: ExpressionSpecification = ['==', ['geometry-type'], 'Point']

const radius = (out: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...aroundPoint.radius.flatMap(([zoom, pixels]) => [zoom, pixels + out]),
]

const beside = (id: keyof typeof besideShape, colour: string): LayerSpecification => {
  const { apart, width } = besideShape[id]
  return {
    id: `cursor-${id}`,
    type: 'line',
    source: 'cursor',
    filter: ['!', isPoint],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-gap-width': apart,
      'line-width': width,
      ...(id === 'line'
        ? { 'line-dasharray': [...besideShape.line.dash] }
        : { 'line-opacity': besideShape.casing.opacity }),
    },
  }
}

const around = (id: 'disc' | 'ring', colour: string): LayerSpecification => ({
  id: `cursor-${id}`,
  type: 'circle',
  source: 'cursor',
  filter: isPoint,
  paint: {
    'circle-radius': radius(aroundPoint[id].out),
    'circle-color': colour,
    'circle-opacity': 0,
    'circle-stroke-color': colour,
    'circle-stroke-width': aroundPoint[id].width,
  },
})

export const cursorRing = (palette: Palette): LayerSpecification[] => [
  beside('casing', palette.halo),
  beside('line', palette.mark),
  around('disc', palette.mark),
  around('ring', palette.halo),
]
