/** The questions that every layer asks of the global state: does it exist on the day, is its layer on, is it chosen, is it lit. */
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LayerId } from '../catalogue/layers'
import { stateOfNothing, type GlobalState } from '../view/derived'

type Expression = ExpressionSpecification

export const initialState: GlobalState = { ...stateOfNothing, asOf: 99999998 }

const id: Expression = ['get', 'id']
const state = (name: keyof GlobalState): Expression => ['global-state', name]

const isSelected: Expression = ['==', id, state('selected')]
const isLit: Expression = ['in', id, state('lit')]
const existsThen: Expression = [
  'all',
  ['<=', ['get', 'from'], state('asOf')],
  ['<', state('asOf'), ['get', 'until']],
]
export const isLoud: Expression = ['any', isSelected, isLit]
/** A zone made of whole provinces lights up by its edge: filled, it would swallow what else the document mentions. */
export const isFilledLoud: Expression = ['any', isSelected, ['all', isLit, ['!', ['has', 'outline']]]]

/** Shown: it exists on the day and its layer is on, or somebody asked for it. */
export const shown = (layer: LayerId, ...more: Expression[]): Expression => [
  'all',
  ...more,
  ['any', ['all', existsThen, ['!', ['in', layer, state('off')]]], isLoud],
]

export const isArea: Expression = ['==', ['geometry-type'], 'Polygon']
export const isLabelPoint: Expression = ['has', 'label']
export const isKind = (kind: string): Expression => ['==', ['get', 'kind'], kind]

/** While a document is open, what it does not mention steps back; likewise what filters leave out. */
export const dimmed = (full: number, faint = full * 0.22): Expression => [
  'case',
  ['!', ['boolean', state('keeping'), false]],
  full,
  ['in', id, state('kept')],
  full,
  faint,
]

/** Among what is left while the rest steps back. */
export const isKept: Expression = ['all', ['boolean', state('keeping'), false], ['in', id, state('kept')]]

/** Left out by filters. Beside an open document provinces keep their ground: it only speaks of some. */
export const isLeftOut: Expression = [
  'all',
  ['boolean', state('keeping'), false],
  ['==', ['length', ['coalesce', state('lit'), ['literal', []]]], 0],
  ['!', ['in', id, state('kept')]],
]

export const name: Expression = ['case', ['==', state('lang'), 'en'], ['get', 'en'], ['get', 'vi']]

/** A width that grows with the zoom; `width` is the one at zoom 7. */
export const growing = (width: number): Expression => [
  'interpolate',
  ['exponential', 1.35],
  ['zoom'],
  4,
  width * 0.5,
  7,
  width,
  11,
  width * 2.2,
]
