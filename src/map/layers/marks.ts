/** What tools draw over the map: reaches, measured paths and areas, arcs, points. Marks tell something; none can be chosen. */
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Palette } from '../../cartography/palette'
import type { MarkProperties } from '../../view/marks'
import { isArea } from '../expressions'

type Expression = ExpressionSpecification

const isRole = (role: MarkProperties['role']): Expression => ['==', ['get', 'role'], role]
const isLine: Expression = ['==', ['geometry-type'], 'LineString']
const isDot: Expression = ['==', ['geometry-type'], 'Point']
const weight: Expression = ['coalesce', ['get', 'weight'], 0.5]
const width: Expression = ['case', isRole('arc'), ['+', 1.2, ['*', 4.8, weight]], 2.4]

/** Over everything but the names that stand alone. */
export const marks = (palette: Palette): LayerSpecification[] => [
  {
    id: 'marks-fill',
    type: 'fill',
    source: 'marks',
    filter: isArea,
    paint: { 'fill-color': palette.mark, 'fill-opacity': 0.1 },
  },
  {
    id: 'marks-edge',
    type: 'line',
    source: 'marks',
    filter: ['all', isArea, isRole('reach')],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.mark, 'line-width': 1.8, 'line-dasharray': [3, 2] },
  },
  {
    id: 'marks-casing',
    type: 'line',
    source: 'marks',
    filter: ['all', isLine, isRole('measure')],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': palette.halo, 'line-width': 5, 'line-opacity': 0.85 },
  },
  {
    id: 'marks-line',
    type: 'line',
    source: 'marks',
    filter: isLine,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': ['case', isRole('arc'), palette.arc, palette.mark],
      'line-width': width,
      'line-opacity': ['case', isRole('arc'), ['+', 0.7, ['*', 0.3, weight]], 1],
    },
  },
  {
    id: 'marks-dot',
    type: 'circle',
    source: 'marks',
    filter: isDot,
    paint: {
      'circle-radius': ['case', isRole('point'), 6, 4.5],
      'circle-color': ['case', isRole('point'), palette.mark, palette.plate],
      'circle-stroke-color': ['case', isRole('point'), palette.plate, palette.mark],
      'circle-stroke-width': 2.2,
    },
  },
]

export const markNames = (palette: Palette): LayerSpecification => ({
  id: 'marks-name',
  type: 'symbol',
  source: 'marks',
  filter: ['all', isDot, ['has', 'label']],
  layout: {
    'text-field': ['get', 'label'],
    'text-font': ['BVP SemiBold'],
    'text-size': 12,
    'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
    'text-radial-offset': 0.9,
    'text-justify': 'auto',
    'text-max-width': 9,
    'text-allow-overlap': true,
  },
  paint: { 'text-color': palette.mark, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
})
