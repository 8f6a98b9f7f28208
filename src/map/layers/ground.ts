/** Sea, land, lakes, the archipelagos and the names of seas and neighbours: the quiet ground under everything. */
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Palette } from '../../cartography/palette'
import { name } from '../expressions'

export const ground = (palette: Palette): LayerSpecification[] => [
  { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
  { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': palette.land } },
]

export const waters = (palette: Palette): LayerSpecification[] => [
  { id: 'lakes', type: 'fill', source: 'lakes', paint: { 'fill-color': palette.lake } },
  {
    id: 'borders',
    type: 'line',
    source: 'borders',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 0.7, 8, 1.6, 11, 2.4],
      'line-dasharray': [5, 1.5, 1, 1.5],
    },
  },
  {
    id: 'archipelagos',
    type: 'fill',
    source: 'archipelagos',
    paint: { 'fill-color': palette.island, 'fill-outline-color': palette.border },
  },
  {
    id: 'archipelagos-edge',
    type: 'line',
    source: 'archipelagos',
    paint: {
      'line-color': palette.island,
      'line-width': ['interpolate', ['linear'], ['zoom'], 4, 2.4, 9, 1],
    },
  },
]

export const groundLabels = (palette: Palette): LayerSpecification[] => [
  {
    id: 'sea-names',
    type: 'symbol',
    source: 'labels',
    filter: ['==', ['get', 'kind'], 'sea'],
    layout: {
      'text-field': name,
      'text-font': ['BVP Italic'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 12, 8, 20],
      'text-letter-spacing': 0.16,
      'text-max-width': 7,
    },
    paint: { 'text-color': palette.seaLabel, 'text-halo-color': palette.sea, 'text-halo-width': 1 },
  },
  {
    id: 'country-names',
    type: 'symbol',
    source: 'labels',
    filter: ['==', ['get', 'kind'], 'country'],
    layout: {
      'text-field': name,
      'text-font': ['BVP Regular'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 8, 17],
      'text-letter-spacing': 0.14,
      'text-transform': 'uppercase',
    },
    paint: { 'text-color': palette.landLabel, 'text-halo-color': palette.land, 'text-halo-width': 1 },
  },
]

/** Placed before every other name: the archipelagos are named on every map. */
export const archipelagoNames = (palette: Palette): LayerSpecification[] => [
  {
    id: 'archipelago-names',
    type: 'symbol',
    source: 'labels',
    filter: [
      'step',
      ['zoom'],
      ['==', ['get', 'kind'], 'archipelago'],
      6.2,
      ['in', ['get', 'kind'], ['literal', ['archipelago', 'island']]],
    ],
    layout: {
      'text-field': name,
      'text-font': ['BVP Regular'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 3.2, 9, 4.4, 11.5, 8, 16],
      'text-max-width': 9,
      'text-allow-overlap': ['step', ['zoom'], true, 9, false],
      'text-offset': [0, 1.2],
      'text-anchor': 'top',
    },
    paint: { 'text-color': palette.label, 'text-halo-color': palette.sea, 'text-halo-width': 1.4 },
  },
]
