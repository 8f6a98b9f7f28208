/** Text in the picture, already broken into lines. */
import type { AriaRole } from 'react'

interface LinesProps {
  lines: readonly string[]
  x: number
  /** Baseline of the first line. */
  y: number
  size: number
  lineHeight?: number
  weight?: number
  italic?: boolean
  fill: string
  /** Colour of a halo, for text that lies on a map. */
  halo?: string
  anchor?: 'start' | 'middle' | 'end'
  role?: AriaRole
  level?: number
}

export function Lines({
  lines,
  x,
  y,
  size,
  lineHeight = size * 1.25,
  weight = 400,
  italic = false,
  fill,
  halo,
  anchor = 'start',
  role,
  level,
}: LinesProps) {
  return (
    <text
      fontSize={size}
      fontWeight={weight}
      fontStyle={italic ? 'italic' : undefined}
      fill={fill}
      textAnchor={anchor}
      role={role}
      aria-level={level}
      {...(halo && { stroke: halo, strokeWidth: 3, strokeLinejoin: 'round', paintOrder: 'stroke' })}
    >
      {lines.map((line, n) => (
        <tspan key={n} x={x} y={y + n * lineHeight}>
          {n < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  )
}
