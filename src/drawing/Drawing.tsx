/** A drawing as one SVG element: nothing in it but paths, circles and text, so that it can be saved and opened anywhere. */
import { memo, useId } from 'react'
import { hatch } from '../cartography/hatch'
import type { Drawing as Drawn } from './draw'
import type { DrawnLabel } from './placing'
import type { DrawnGroup } from './sheet'
import type { DrawnSymbol } from './spots'

const fontFamily = "'Be Vietnam Pro', system-ui, sans-serif"

/** @param label what the picture shows, in words; without one it is decoration beside something that says it */
export function Drawing({
  drawing,
  label,
  transparent = false,
}: {
  drawing: Drawn
  label?: string
  /** Without the sea. */
  transparent?: boolean
}) {
  const { width, height } = drawing.size
  const hatchId = useId()
  const hatching = drawing.groups.flatMap(({ shapes }) => shapes).find((shape) => shape.hatching)?.hatching
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFamily}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {hatching && (
        <defs>
          <pattern id={hatchId} width={hatch.size} height={hatch.size} patternUnits="userSpaceOnUse">
            <path d={hatch.path} stroke={hatching} strokeWidth={hatch.width} strokeOpacity={hatch.opacity} />
          </pattern>
        </defs>
      )}
      {!transparent && <rect width={width} height={height} fill={drawing.sea} />}
      {drawing.groups.map((group) => (
        <Group key={group.layer} group={group} hatchId={hatchId} />
      ))}
      {drawing.symbols.map((symbol) => (
        <Symbol key={`${symbol.layer} ${symbol.id} ${symbol.x} ${symbol.y}`} symbol={symbol} />
      ))}
      {drawing.cursor.groups.map((group) => (
        <Group key={group.layer} group={group} />
      ))}
      {drawing.cursor.rings.map((ring, i) => (
        <Symbol key={i} symbol={ring} />
      ))}
      {drawing.marks.groups.map((group) => (
        <Group key={group.layer} group={group} />
      ))}
      {drawing.marks.dots.map((dot, i) => (
        <Symbol key={i} symbol={dot} />
      ))}
      {drawing.labels.map((label) => (
        <Label
          key={`${label.layer} ${label.id ?? ''} ${label.lines.join(' ')} ${label.x} ${label.y}`}
          label={label}
        />
      ))}
    </svg>
  )
}

const unlessOne = (opacity: number | undefined) => (opacity === 1 ? undefined : opacity)
const short = (n: number) => Math.round(n * 100) / 100

const Group = memo(function Group({ group, hatchId }: { group: DrawnGroup; hatchId?: string }) {
  return (
    <g data-layer={group.layer} fillRule="evenodd" strokeLinejoin="round">
      {group.shapes.map((shape, i) => (
        <path
          key={i}
          data-place={shape.id}
          d={shape.d}
          fill={shape.hatching ? `url(#${hatchId})` : (shape.fill ?? 'none')}
          fillOpacity={unlessOne(shape.fillOpacity)}
          stroke={shape.stroke}
          strokeWidth={shape.strokeWidth && short(shape.strokeWidth)}
          strokeDasharray={shape.dash?.join(' ')}
          strokeLinecap={shape.roundCaps && 'round'}
          opacity={unlessOne(shape.opacity)}
        />
      ))}
    </g>
  )
})

/** Side of the box in which the paths of the symbols are given. */
const box = 24

function Symbol({ symbol }: { symbol: DrawnSymbol }) {
  const { id, layer, paths, fill, stroke, strokeWidth, fillOpacity } = symbol
  const [x, y, radius] = [short(symbol.x), short(symbol.y), short(symbol.radius)]
  const opacity = unlessOne(symbol.opacity)
  if (!paths) {
    const circle = { fill, stroke, strokeWidth, fillOpacity: unlessOne(fillOpacity), opacity }
    return <circle data-layer={layer} data-place={id} cx={x} cy={y} r={radius} {...circle} />
  }
  const scale = short((radius * 2) / box)
  return (
    <g
      data-layer={layer}
      data-place={id}
      transform={`translate(${short(x - (box / 2) * scale)} ${short(y - (box / 2) * scale)}) scale(${scale})`}
      strokeLinejoin="round"
      opacity={opacity}
    >
      {symbol.rim && <path d={paths.plate} fill="none" stroke={fill} strokeWidth={symbol.rim} />}
      <path
        d={paths.plate}
        fill={fill}
        stroke={stroke}
        strokeWidth={strokeWidth}
        strokeDasharray={paths.dash?.join(' ')}
      />
      {paths.glyph && <path d={paths.glyph} fill={paths.glyphFill} />}
    </g>
  )
}

function Label({ label }: { label: DrawnLabel }) {
  const { x, y, turned, spacing, size } = label
  return (
    <text
      data-layer={label.layer}
      data-place={label.id}
      x={x}
      y={y}
      transform={turned ? `rotate(${turned} ${x} ${y})` : undefined}
      textAnchor={label.anchor}
      fontSize={size}
      fontWeight={label.weight}
      fontStyle={label.italic ? 'italic' : undefined}
      letterSpacing={spacing ? short(spacing * size) : undefined}
      fill={label.colour}
      stroke={label.halo}
      strokeWidth={label.haloWidth * 2}
      strokeLinejoin="round"
      paintOrder="stroke"
      opacity={unlessOne(label.opacity)}
    >
      {label.lines.length === 1
        ? label.lines[0]
        : label.lines.map((line, i) => (
            <tspan key={i} x={x} dy={i ? label.lineHeight : undefined}>
              {line}
            </tspan>
          ))}
    </text>
  )
}
