/** The legend in the picture: what is visible, as it is drawn on the map. */
import { palettes, type Flavour, type Palette } from '../cartography/palette'
import { hatch } from '../cartography/hatch'
import { Plate, Swatch } from '../cartography/Swatch'
import { dashes, softEdge, spotPaths, symbols, type SpotSymbol } from '../cartography/symbols'
import type { Status } from '../catalogue/words'
import { Lines } from './Lines'
import { betweenSigns, type LegendLayout } from './legendLayout'
import type { Form, LegendRow } from './visibleLegend'

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
  if ('forms' in row) {
    return row.forms.map((form, n) => (
      <svg
        key={form}
        x={n * (size + betweenSigns)}
        width={size}
        height={size}
        viewBox="0 0 24 24"
        aria-hidden="true"
      >
        {row.about === 'bare' ? (
          <Bare form={form} palette={palette} />
        ) : (
          <OfStatus form={form} status={row.status} palette={palette} />
        )}
      </svg>
    ))
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

function Chosen({ form, palette }: { form: Form; palette: Palette }) {
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

function OfStatus({ form, status, palette }: { form: Form; status: Status; palette: Palette }) {
  if (form === 'line') {
    const width = 2.6
    const dash = dashes[status]?.map((part) => part * width).join(' ')
    return <path d="M1 12H23" stroke={palette.label} strokeWidth={width} strokeDasharray={dash} />
  }
  const paths = spotPaths(symbols.airport as SpotSymbol, status, { ...palette, airport: palette.label })
  return (
    <g transform="translate(3.6 3.6) scale(.7)">
      <Plate paths={paths} strokeWidth={2.6} />
    </g>
  )
}

/** The hatching's lines across `area`. */
const hatchedArea =
  'M8.9 5.1L4.5 9.5M14 4L5.3 12.7M16.5 5.5L6 16M19.1 6.9L6.7 19.3M20.8 9.2L9.8 20.2M20.2 13.8L14.4 19.6M19.6 18.4L18.9 19.1'

function Bare({ form, palette }: { form: Form; palette: Palette }) {
  const { provinceLabel, halo } = palette
  if (form === 'area') {
    return (
      <>
        <path d={area} fill={palette.province} stroke={palette.border} strokeWidth={1.2} />
        <path
          d={hatchedArea}
          stroke={provinceLabel}
          strokeWidth={hatch.width}
          strokeOpacity={hatch.opacity}
        />
      </>
    )
  }
  if (form === 'line') {
    return (
      <>
        <path d="M1 12H23" stroke={palette.label} strokeWidth={5} />
        <path d="M1 12H23" stroke={halo} strokeWidth={2.75} />
      </>
    )
  }
  return (
    <circle cx={12} cy={12} r={9} fill={halo} fillOpacity={0.55} stroke={provinceLabel} strokeWidth={1.5} />
  )
}
