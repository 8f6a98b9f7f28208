/** The legend in the picture: what is visible, as it is drawn on the map. */
import { palettes, type Flavour, type Palette } from '../cartography/palette'
import { Swatch } from '../cartography/Swatch'
import { dashes, softEdge, spotPaths, symbols, type SpotSymbol } from '../cartography/symbols'
import { Lines } from './Lines'
import type { LegendLayout } from './legendLayout'
import type { LegendRow } from './visibleLegend'

interface LegendProps {
  layout: LegendLayout
  label: string
  flavour: Flavour
  x: number
  y: number
}

export function Legend({ layout, label, flavour, x, y }: LegendProps) {
  const { size, swatch, lineHeight, rows } = layout
  return (
    <g role="list" aria-label={label} transform={`translate(${x} ${y})`}>
      {rows.map(({ row, lines, y, textX }, n) => (
        <g key={n} role="listitem" transform={`translate(0 ${y})`}>
          <Sign row={row} size={swatch} flavour={flavour} />
          <Lines
            lines={lines}
            x={textX}
            y={Math.max(swatch - lineHeight, 0) / 2 + size * 0.98}
            size={size}
            lineHeight={lineHeight}
            fill={palettes[flavour].label}
          />
        </g>
      ))}
    </g>
  )
}

const area = 'M4 7L13 3.5L21 8L19.5 19L7 20.5Z'

function Sign({ row, size, flavour }: { row: LegendRow; size: number; flavour: Flavour }) {
  const palette = palettes[flavour]
  if (row.about === 'kind') return <Swatch kind={row.kind} flavour={flavour} size={size} />
  if (row.about === 'status') {
    const plate = spotPaths(symbols.airport as SpotSymbol, row.status, { ...palette, airport: palette.label })
    const width = 2.6
    const dash = dashes[row.status]?.map((part) => part * width).join(' ')
    return (
      <>
        {row.line && (
          <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
            <path d="M1 12H23" stroke={palette.label} strokeWidth={width} strokeDasharray={dash} />
          </svg>
        )}
        {row.spot && (
          <svg x={row.line ? size + 6 : 0} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
            <g transform="translate(3.6 3.6) scale(.7)">
              <path
                d={plate.plate}
                fill={plate.plateFill}
                stroke={plate.plateStroke}
                strokeWidth={2.6}
                strokeDasharray={plate.dash?.join(' ')}
              />
            </g>
          </svg>
        )}
      </>
    )
  }
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      {row.about === 'chosen' && <Chosen form={row.form} palette={palette} />}
      {row.about === 'named' && (
        <path d={area} fill={palette.provinceNamed} stroke={palette.border} strokeWidth={1.2} />
      )}
      {row.about === 'softBand' && (
        <>
          <path
            d="M4 12H20"
            stroke={palette.label}
            strokeOpacity={0.25}
            strokeWidth={9}
            strokeLinecap="round"
          />
          <path d="M1 12H23" stroke={palette.label} strokeWidth={2.6} />
        </>
      )}
      {row.about === 'softEdge' && (
        <path
          d={area}
          fill="none"
          stroke={palette.label}
          strokeWidth={2}
          strokeDasharray={softEdge.map((part) => part * 2).join(' ')}
        />
      )}
    </svg>
  )
}

function Chosen({ form, palette }: { form: 'area' | 'line' | 'spot'; palette: Palette }) {
  const { selected, label } = palette
  if (form === 'area') {
    return <path d={area} fill={selected} fillOpacity={0.13} stroke={selected} strokeWidth={2.4} />
  }
  if (form === 'line') {
    return (
      <>
        <path d="M5 12H19" stroke={selected} strokeOpacity={0.38} strokeWidth={10} strokeLinecap="round" />
        <path d="M1 12H23" stroke={label} strokeWidth={2.6} />
      </>
    )
  }
  return <circle cx={12} cy={12} r={9} fill={selected} fillOpacity={0.25} stroke={selected} strokeWidth={2} />
}
