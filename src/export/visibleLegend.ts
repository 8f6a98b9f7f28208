/** The legend of what the picture shows, and of nothing else. */
import { legendOf, legendOrder, type VisibleShape } from '../cartography/legend'
import { dashes } from '../cartography/symbols'
import { layerKinds, layerOf, type LayerId } from '../catalogue/layers'
import { statuses, type PlaceKind, type Status } from '../catalogue/words'
import type { Words } from '../text/text'
import type { Chosen } from '../view/view'

export type LegendRow = { words: string } & (
  | { about: 'named' | 'softEdge' | 'softBand' }
  | { about: 'chosen'; form: VisibleShape['form'] }
  | { about: 'kind'; kind: PlaceKind }
  | { about: 'status'; status: Status; forms: Form[] }
  | { about: 'bare'; forms: Form[] }
)
/** Where a row explains more than one form, its signs stand side by side. */
export type Form = VisibleShape['form']

export interface LegendRequest {
  visible: readonly VisibleShape[]
  off: readonly LayerId[]
  chosen: Chosen | null
  /** Places that the open document mentions. */
  lit: readonly string[]
  /** Forms in which something stands there as not mentioned. */
  bare?: readonly Form[]
  t: Words
}

const bands: readonly PlaceKind[] = layerKinds.corridors

/** Areas and corridors get a dotted edge where their place is only roughly known. */
const hasSoftEdge = ({ kind, form, precision }: VisibleShape) =>
  (form === 'area' || bands.includes(kind)) && (precision === 'approximate' || precision === 'schematic')

const isNetworkLine = ({ kind, form }: VisibleShape) => form === 'line' && !bands.includes(kind)
/** Lines of the network show their status by their dash, so a soft band says that they are schematic. */
const hasSoftBand = (shape: VisibleShape) => isNetworkLine(shape) && shape.precision === 'schematic'
const isSign = ({ kind, form }: VisibleShape) => form === 'spot' && layerOf(kind) !== 'towns'

/** One row a status that is seen; lines and signs are explained only where some of them are not in operation. */
function statusRows(visible: readonly VisibleShape[], t: Words): LegendRow[] {
  const unfinished = ({ status }: VisibleShape) => !!status && !!dashes[status]
  const lines = visible.filter(isNetworkLine)
  const signs = visible.filter(isSign)
  const toExplain = [lines, signs].filter((shapes) => shapes.some(unfinished))
  return statuses.flatMap((status): LegendRow[] => {
    const has = (shapes: VisibleShape[]) =>
      toExplain.includes(shapes) && shapes.some((shape) => shape.status === status)
    const shown: Form[] = [...(has(lines) ? ['line' as const] : []), ...(has(signs) ? ['spot' as const] : [])]
    return shown.length ? [{ about: 'status', status, forms: shown, words: t(`status.${status}`) }] : []
  })
}

export function visibleLegend({ visible, off, chosen, lit, bare = [], t }: LegendRequest): LegendRow[] {
  const switchedOn = visible.filter((shape) => !off.includes(layerOf(shape.kind)))
  const isLoud = ({ id }: VisibleShape) => (chosen?.type === 'place' ? id === chosen.id : lit.includes(id))
  const rows: LegendRow[] = []

  const loud = visible.filter(isLoud)
  const form = (['area', 'line', 'spot'] as const).find((form) => loud.some((shape) => shape.form === form))
  if (form) {
    const words = chosen?.type === 'document' ? t('slide.mentioned') : t('slide.chosen')
    rows.push({ about: 'chosen', form, words })
  }
  for (const layer of legendOrder) {
    const kinds = new Set(legendOf(layer).map((entry) => entry.kind))
    for (const kind of kinds) {
      if (!switchedOn.some((shape) => shape.kind === kind)) continue
      rows.push({ about: 'kind', kind, words: kinds.size === 1 ? t(`layer.${layer}`) : t(`kind.${kind}`) })
    }
  }
  if (switchedOn.some((shape) => shape.kind === 'province' && shape.documents > 0)) {
    rows.push({ about: 'named', words: t('slide.named') })
  }
  if (bare.length) rows.push({ about: 'bare', forms: [...bare], words: t('slide.bare') })
  rows.push(...statusRows(visible, t))
  if (visible.some(hasSoftEdge)) rows.push({ about: 'softEdge', words: t('slide.precision') })
  if (visible.some(hasSoftBand)) rows.push({ about: 'softBand', words: t('slide.softBand') })
  return rows
}
