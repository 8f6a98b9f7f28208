/** A small picture of how a kind is drawn, for legend and lists: the same paths, colours and dashes as on the map. */
import type { PlaceKind, Status } from '../catalogue/words'
import { palettes, type Flavour } from './palette'
import { dashes, softEdge, spotPaths, symbols, type SpotPaths } from './symbols'

export function Swatch({
  kind,
  status,
  flavour,
  size = 24,
}: {
  kind: PlaceKind
  status?: Status | undefined
  flavour: Flavour
  size?: number
}) {
  const palette = palettes[flavour]
  const symbol = symbols[kind]
  const colour = palette[symbol.colour]
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false" data-swatch="">
      {symbol.form === 'area' && (
        <path
          d="M4 7L13 3.5L21 8L19.5 19L7 20.5Z"
          fill={kind === 'province' ? palette.province : colour}
          fillOpacity={kind === 'province' ? 1 : symbol.fill}
          stroke={kind === 'province' ? palette.border : colour}
          strokeWidth={kind === 'province' ? 1.2 : 1.8}
          strokeDasharray={kind === 'development-triangle' ? softEdge.map((n) => n * 2).join(' ') : undefined}
        />
      )}
      {symbol.form === 'line' && symbol.band && (
        <>
          <path
            d="M3 12H21"
            stroke={colour}
            strokeOpacity={0.35}
            strokeWidth={kind === 'development-axis' ? 11 : 7.5}
          />
          <path
            d={kind === 'development-axis' ? 'M3 6.5H21M3 17.5H21' : 'M3 8.2H21M3 15.8H21'}
            stroke={colour}
            strokeWidth={1.1}
            strokeDasharray="1 2"
          />
        </>
      )}
      {symbol.form === 'line' && !symbol.band && (
        <>
          <path
            d="M2 12H22"
            stroke={colour}
            strokeWidth={symbol.width}
            strokeDasharray={status && dashes[status]?.map((n) => n * symbol.width).join(' ')}
          />
          {symbol.ties && (!status || status === 'operating') && (
            <path d="M2 12H22" stroke={colour} strokeWidth={7} strokeDasharray="0.9 3.2" />
          )}
        </>
      )}
      {symbol.form === 'spot' && <Spot kind={kind} status={status} flavour={flavour} />}
    </svg>
  )
}

function Spot({ kind, status, flavour }: { kind: PlaceKind; status: Status | undefined; flavour: Flavour }) {
  const palette = palettes[flavour]
  const symbol = symbols[kind]
  if (symbol.form !== 'spot') return null
  if (!symbol.glyph) {
    const hollow = symbol.plate === 'square'
    return (
      <circle
        cx={12}
        cy={12}
        r={4.2}
        fill={hollow ? palette.plate : palette.town}
        stroke={palette.town}
        strokeWidth={1.6}
      />
    )
  }
  const paths = spotPaths(symbol, status, palette)
  return (
    <g transform="translate(1.2 1.2) scale(.9)">
      <Plate paths={paths} strokeWidth={2} />
      {paths.glyph && <path d={paths.glyph} fill={paths.glyphFill} />}
    </g>
  )
}

/** The plate of a point symbol without its glyph. */
export const Plate = ({ paths, strokeWidth }: { paths: SpotPaths; strokeWidth: number }) => (
  <path
    d={paths.plate}
    fill={paths.plateFill}
    stroke={paths.plateStroke}
    strokeWidth={strokeWidth}
    strokeDasharray={paths.dash?.join(' ')}
  />
)
