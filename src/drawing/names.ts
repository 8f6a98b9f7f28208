/** Which names are asked for, how they look, and in which order they may take their room. */
import { symbols, type LineSymbol, type SpotSymbol } from '../cartography/symbols'
import type { ShapeFeature } from '../catalogue/api'
import { layerKinds } from '../catalogue/layers'
import type { DrawnLabel, NameStyle, Placing, Side } from './placing'
import { atZoom, dimmed, isLoud, isSelected, strengthOf } from './rules'
import type { Sheet } from './sheet'
import { spotsOverlapFrom, type Spot } from './spots'

const textOf = (sheet: Sheet, properties: { vi: string; en: string }) => properties[sheet.state.lang]

const mostDocumentsFirst = (a: ShapeFeature, b: ShapeFeature) =>
  b.properties.documents - a.properties.documents

type Labels = (DrawnLabel | undefined)[]

/** Names of the base layer: seas, neighbours, archipelagos and islands. */
function baseNamesOf(
  sheet: Sheet,
  placing: Placing,
  kinds: readonly string[],
  style: NameStyle,
  sides: readonly Side[],
  always = false,
): Labels {
  return sheet
    .base('labels')
    .filter(({ properties }) => kinds.includes(String(properties?.kind)))
    .map(({ properties, geometry }) => {
      if (geometry.type !== 'Point') return undefined
      const text = textOf(sheet, properties as { vi: string; en: string })
      const at = sheet.at(geometry.coordinates)
      const upper = properties!.kind === 'country'
      const distance = sides[0] === 'below' ? style.size * 0.6 : 0
      return placing.name({ ...style, text: upper ? text.toUpperCase() : text, at, sides, distance, always })
    })
}

const archipelagoStyle = ({ palette, zoom }: Sheet): NameStyle => ({
  layer: 'archipelago-names',
  size: atZoom(zoom, [
    [3.2, 9],
    [4.4, 11.5],
    [8, 16],
  ]),
  colour: palette.label,
  halo: palette.sea,
  haloWidth: 1.4,
  opacity: 1,
  maxWidth: 9,
})

/** The two archipelagos are always named. */
export const archipelagoNames = (sheet: Sheet, placing: Placing): Labels =>
  baseNamesOf(sheet, placing, ['archipelago'], archipelagoStyle(sheet), ['below'], true)

const islandsNamedFrom = 6.2

export const groundNames = (sheet: Sheet, placing: Placing): Labels => {
  const { palette, zoom } = sheet
  const size = (small: number, large: number) =>
    atZoom(zoom, [
      [4, small],
      [8, large],
    ])
  return [
    ...(zoom < islandsNamedFrom
      ? []
      : baseNamesOf(sheet, placing, ['island'], archipelagoStyle(sheet), ['below', 'left', 'above'])),
    ...baseNamesOf(
      sheet,
      placing,
      ['country'],
      {
        layer: 'country-names',
        size: size(11, 17),
        colour: palette.landLabel,
        halo: palette.land,
        haloWidth: 1,
        opacity: 1,
        spacing: 0.14,
        maxWidth: 10,
      },
      ['middle'],
    ),
    ...baseNamesOf(
      sheet,
      placing,
      ['sea'],
      {
        layer: 'sea-names',
        size: size(12, 20),
        colour: palette.seaLabel,
        halo: palette.sea,
        haloWidth: 1,
        opacity: 1,
        italic: true,
        spacing: 0.16,
        maxWidth: 7,
      },
      ['middle'],
    ),
  ]
}

/** Names of areas stand on their label points. */
function areaNames(
  sheet: Sheet,
  placing: Placing,
  features: readonly ShapeFeature[],
  sides: readonly Side[],
  style: (feature: ShapeFeature) => NameStyle,
): Labels {
  return [...features].sort(mostDocumentsFirst).map((feature) => {
    const { geometry, properties } = feature
    if (geometry.type !== 'Point') return undefined
    const look = style(feature)
    return placing.name({
      ...look,
      opacity: look.opacity * strengthOf(properties, sheet.state),
      id: properties.id,
      text: textOf(sheet, properties),
      at: sheet.at(geometry.coordinates),
      sides,
      distance: look.size * 0.5,
      always: isSelected(properties, sheet.state),
    })
  })
}

const labelPoints = (sheet: Sheet, layer: 'provinces' | 'zones') =>
  sheet.shown(layer).filter(({ properties }) => properties.label)

const besideMiddle: readonly Side[] = ['middle', 'below', 'above', 'right', 'left']

/** Those that somebody asked for, which are named before all others, or the rest. */
export function provinceNames(sheet: Sheet, placing: Placing, loud: boolean): Labels {
  const { palette, zoom, state } = sheet
  const features = labelPoints(sheet, 'provinces').filter(
    ({ properties }) => isLoud(properties, state) === loud,
  )
  const size = atZoom(zoom, [
    [4.5, 9.5],
    [7, 13],
    [10, 18],
  ])
  return areaNames(sheet, placing, features, besideMiddle, ({ properties }) => ({
    layer: loud ? 'provinces-name-loud' : 'provinces-name',
    size,
    semiBold: true,
    maxWidth: 7,
    padding: 1,
    colour: loud ? palette.label : palette.provinceLabel,
    halo: palette.halo,
    haloWidth: loud ? 1.5 : 1.3,
    opacity: loud ? 1 : dimmed(properties, state, 0.92, 0.4),
  }))
}

export function zoneNames(sheet: Sheet, placing: Placing): Labels {
  const { palette, zoom, state } = sheet
  if (zoom < 5.6) return []
  const features = labelPoints(sheet, 'zones').filter(
    ({ properties }) => !properties.outline || isLoud(properties, state),
  )
  return areaNames(sheet, placing, features, ['middle'], ({ properties }) => ({
    layer: 'zones-name',
    size: atZoom(zoom, [
      [6, 10.5],
      [10, 15],
    ]),
    semiBold: true,
    maxWidth: 9,
    padding: 4,
    colour: palette[symbols[properties.kind].colour],
    halo: palette.halo,
    haloWidth: 1.6,
    opacity: dimmed(properties, state, 1, 0.3),
  }))
}

const besideSpot: readonly Side[] = ['right', 'left', 'below', 'above']
const spotTextSize = (zoom: number) =>
  atZoom(zoom, [
    [7, 10],
    [11, 13],
  ])

/** Takes the room of a spot's symbol; false where it must give way. */
export const roomForSpot = (sheet: Sheet, placing: Placing, spot: Spot) =>
  placing.takeDisc(spot.at, spot.radius + 1, spot.loud || sheet.zoom >= spotsOverlapFrom)

/** The name beside a symbol that stands. */
export function spotName(sheet: Sheet, placing: Placing, spot: Spot): DrawnLabel | undefined {
  const { palette, zoom, state } = sheet
  const { properties } = spot.feature
  const isTown = spot.layer === 'towns'
  const from = isTown ? 7.2 : 7.4
  if (zoom < from && !spot.loud) return undefined
  const size = isTown && zoom < from ? 11 : spotTextSize(zoom)
  return placing.name({
    layer: isTown
      ? zoom < from
        ? 'towns-name-loud'
        : 'towns-name'
      : (spot.symbols.at(-1)?.layer ?? spot.layer),
    id: properties.id,
    text: textOf(sheet, properties),
    at: spot.at,
    sides: besideSpot,
    distance: Math.max(spot.radius + 4, size * 0.5),
    size,
    maxWidth: 9,
    colour: isTown ? palette.town : palette[(symbols[properties.kind] as SpotSymbol).colour],
    halo: palette.halo,
    haloWidth: 1.5,
    opacity: spot.loud
      ? 1
      : dimmed(properties, state, 1, isTown ? 0.25 : 0.2) * strengthOf(properties, state),
    always: isSelected(properties, state),
  })
}

/** Names along lines. */
export const networkNames = (sheet: Sheet, placing: Placing): Labels =>
  (['corridors', 'expressways', 'railways', 'roads'] as const).flatMap((layer) => {
    const { palette, zoom, state } = sheet
    if (zoom < (layer === 'roads' ? 8.5 : 7.2)) return []
    const symbol = symbols[layerKinds[layer][0]] as LineSymbol
    const size = spotTextSize(zoom)
    return [...sheet.shown(layer)].sort(mostDocumentsFirst).flatMap(({ properties, geometry }) => {
      const wish = {
        layer: `${layer}-name`,
        id: properties.id,
        text: textOf(sheet, properties),
        size,
        semiBold: layer === 'corridors',
        distance: layer === 'corridors' ? 0 : size * 0.9,
        colour: palette[symbol.colour],
        halo: palette.halo,
        haloWidth: 1.6,
        opacity: dimmed(properties, state, 1, 0.15) * strengthOf(properties, state),
      }
      const longest = sheet.visibleLines(geometry).sort((a, b) => b.length - a.length)
      for (const line of longest) {
        const label = placing.nameAlong(wish, line)
        if (label) return [label]
      }
      return []
    })
  })
