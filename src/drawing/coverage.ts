/** What no document mentions by the day shown, while the view asks for it: areas hatched, lines hollow, points ringed. */
import { symbols, type LineSymbol } from '../cartography/symbols'
import type { ShapeFeature } from '../catalogue/api'
import { layerIds, layerKinds } from '../catalogue/layers'
import { atZoom, dimmed, growing } from './rules'
import { groupOf, isArea, type DrawnGroup, type Sheet } from './sheet'
import { spotsOf, type DrawnSymbol } from './spots'

const isBare = ({ properties: { mentioned } }: ShapeFeature, { state }: Sheet) =>
  state.coverage && (mentioned === undefined || state.asOf < mentioned)

/** Areas of whole provinces are only listed: hatched, they would cover provinces that documents do mention. */
export const bareAreas = (sheet: Sheet): DrawnGroup[] =>
  (['provinces', 'zones', 'economic-zones', 'industrial-parks'] as const).map((layer) =>
    groupOf(
      sheet,
      `${layer}-bare`,
      sheet
        .shown(layer)
        .filter((feature) => isArea(feature) && isBare(feature, sheet) && !feature.properties.outline),
      ({ properties }) => ({
        hatching: sheet.palette.provinceLabel,
        fillOpacity: dimmed(properties, sheet.state, 1),
      }),
    ),
  )

export const bareLines = (sheet: Sheet): DrawnGroup[] =>
  (['corridors', 'roads', 'railways', 'expressways'] as const).flatMap((layer) => {
    const bare = sheet.shown(layer).filter((feature) => isBare(feature, sheet))
    return layerKinds[layer].map((kind) =>
      groupOf(
        sheet,
        `${kind}-bare`,
        bare.filter(({ properties }) => properties.kind === kind),
        ({ properties }) => ({
          stroke: sheet.palette.halo,
          strokeWidth: growing((symbols[kind] as LineSymbol).width * 0.55, sheet.zoom),
          opacity: dimmed(properties, sheet.state, 1),
        }),
      ),
    )
  })

const ringed = layerIds.filter((layer) => symbols[layerKinds[layer][0]].form === 'spot')

/** They stand where the symbol itself has no room, too: the gap is what is asked for. */
export const bareRings = (sheet: Sheet): DrawnSymbol[] =>
  (sheet.state.coverage ? ringed : [])
    .flatMap((layer) =>
      spotsOf(sheet, layer, (feature, [x, y]) =>
        isBare(feature, sheet)
          ? [
              {
                layer: `${layer}-bare-ring`,
                id: feature.properties.id,
                x,
                y,
                radius: atZoom(
                  sheet.zoom,
                  layer === 'towns'
                    ? [
                        [5, 4.5],
                        [10, 8],
                      ]
                    : [
                        [5, 8.5],
                        [10, 15],
                      ],
                ),
                opacity: dimmed(feature.properties, sheet.state, 1),
                fill: sheet.palette.halo,
                fillOpacity: 0.55,
                stroke: sheet.palette.provinceLabel,
                strokeWidth: 1.5,
              },
            ]
          : [],
      ),
    )
    .flatMap((spot) => spot.symbols)
