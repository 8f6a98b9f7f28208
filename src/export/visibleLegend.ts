/** The legend of what the picture shows, and of nothing else. */
import { legendOf, legendOrder } from '../cartography/legend'
import { dashes } from '../cartography/symbols'
import { layerKinds, layerOf, type LayerId } from '../catalogue/layers'
import { statuses, type PlaceKind, type Precision, type Status } from '../catalogue/words'
import type { Words } from '../text/text'
import type { Chosen } from '../view/view'

/** What the legend needs to know of a shape that is drawn. */
export interface DrawnShape {
  id: string
  kind: PlaceKind
  form: 'area' | 'line' | 'spot'
  precision: Precision
  status?: Status | undefined
  /** How many documents speak of it. */
  documents: number
}

export type LegendRow = { words: string } & (
  | { about: 'chosen' | 'named' | 'soft' }
  | { about: 'kind'; kind: PlaceKind }
  | { about: 'status'; status: Status; line: boolean; spot: boolean }
)

export interface LegendRequest {
  drawn: readonly DrawnShape[]
  off: readonly LayerId[]
  chosen: Chosen | null
  /** Places that the open document mentions. */
  lit: readonly string[]
  t: Words
}

const bands: readonly PlaceKind[] = layerKinds.corridors

/** Areas and bands get a dotted edge where their place is only roughly known; lines of the network show their status instead. */
const isSoft = ({ kind, form, precision }: DrawnShape) =>
  (form === 'area' || bands.includes(kind)) && (precision === 'approximate' || precision === 'schematic')

const isNetworkLine = ({ kind, form }: DrawnShape) => form === 'line' && !bands.includes(kind)
const showsStatus = (shape: DrawnShape) =>
  !!shape.status && (isNetworkLine(shape) || (shape.form === 'spot' && shape.kind !== 'town' && shape.kind !== 'district'))

export function visibleLegend({ drawn, off, chosen, lit, t }: LegendRequest): LegendRow[] {
  const switchedOn = drawn.filter((shape) => !off.includes(layerOf(shape.kind)))
  const isLoud = ({ id }: DrawnShape) => (chosen?.type === 'place' ? id === chosen.id : lit.includes(id))
  const rows: LegendRow[] = []

  if (drawn.some(isLoud)) {
    rows.push({ about: 'chosen', words: chosen?.type === 'document' ? t('slide.mentioned') : t('slide.chosen') })
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
  const statusRows = statuses.flatMap((status): LegendRow[] => {
    const having = drawn.filter((shape) => shape.status === status && showsStatus(shape))
    if (!having.length) return []
    return [
      {
        about: 'status',
        status,
        line: having.some(isNetworkLine),
        spot: having.some((shape) => shape.form === 'spot'),
        words: t(`status.${status}`),
      },
    ]
  })
  /** Solid alone needs no explaining. */
  if (statusRows.some((row) => row.about === 'status' && dashes[row.status])) rows.push(...statusRows)
  if (drawn.some(isSoft)) rows.push({ about: 'soft', words: t('slide.precision') })
  return rows
}
