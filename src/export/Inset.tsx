/** Whole Vietnam with both archipelagos, in a corner of a picture whose own map does not show them, and where that map lies. */
import { geoMercator, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { palettes, type Flavour } from '../cartography/palette'
import type { Bounds } from '../catalogue/api'
import type { Language } from '../catalogue/words'
import { useWords } from '../text/text'
import { home } from '../view/derived'
import { Lines } from './Lines'
import { wrapText, type Measure } from './fitText'
import type { Box } from './page'

export interface InsetGround {
  land: FeatureCollection
  archipelagos: FeatureCollection
  labels: FeatureCollection
}

interface InsetProps {
  ground: InsetGround
  /** What the main map shows. */
  frame: Bounds
  box: Box
  flavour: Flavour
  measure: Measure
}

const labelSize = 13
const smallestFrame = 9

export function Inset({ ground, frame, box, flavour, measure }: InsetProps) {
  const { t, language } = useWords()
  const palette = palettes[flavour]
  const { width, height } = box
  const [west, south, east, north] = home.bounds
  const projection = geoMercator()
    .fitExtent(
      [
        [2, 2],
        [width - 2, height - 2],
      ],
      {
        type: 'MultiPoint',
        coordinates: [
          [west, south],
          [east, north],
        ],
      },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const path = geoPath(projection).digits(1)
  const [left, top] = projection([frame[0], frame[3]]) ?? [0, 0]
  const [right, bottom] = projection([frame[2], frame[1]]) ?? [0, 0]
  const wide = Math.max(right - left, smallestFrame)
  const tall = Math.max(bottom - top, smallestFrame)
  const named = (kind: string) => ground.labels.features.filter((label) => label.properties?.kind === kind)
  return (
    <svg
      x={box.x}
      y={box.y}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t('slide.inset')}
    >
      <rect width={width} height={height} fill={palette.sea} />
      {ground.land.features.map((feature, n) => (
        <path
          key={n}
          d={path(feature) ?? undefined}
          fill={feature.properties?.country === 'VNM' ? palette.province : palette.land}
          stroke={feature.properties?.country === 'VNM' ? palette.border : 'none'}
          strokeWidth={0.6}
        />
      ))}
      <path
        d={path(ground.archipelagos) ?? undefined}
        fill={palette.island}
        stroke={palette.island}
        strokeWidth={2.4}
        strokeLinejoin="round"
      />
      {named('sea').map((label) => {
        const at =
          label.geometry.type === 'Point' ? projection(label.geometry.coordinates as [number, number]) : null
        if (!at || label.properties?.id !== 'bien-dong') return null
        return (
          <Lines
            key="sea"
            lines={[(label.properties as Record<Language, string>)[language]]}
            x={at[0]}
            y={at[1]}
            size={14}
            fill={palette.seaLabel}
            anchor="middle"
          />
        )
      })}
      <rect
        x={(left + right - wide) / 2}
        y={(top + bottom - tall) / 2}
        width={wide}
        height={tall}
        fill={palette.selected}
        fillOpacity={0.1}
        stroke={palette.selected}
        strokeWidth={2}
      />
      {named('archipelago').map((label) => {
        const at =
          label.geometry.type === 'Point' ? projection(label.geometry.coordinates as [number, number]) : null
        if (!at) return null
        const lines = wrapText(
          (label.properties as Record<Language, string>)[language],
          128,
          labelSize,
          measure,
        )
        const reach = Math.max(...lines.map((line) => measure(line, labelSize))) / 2 + 6
        return (
          <Lines
            key={String(label.properties?.id)}
            lines={lines}
            x={Math.min(at[0], width - reach)}
            y={at[1] + 24}
            size={labelSize}
            fill={palette.label}
            halo={palette.sea}
            anchor="middle"
          />
        )
      })}
      <rect
        x={1}
        y={1}
        width={width - 2}
        height={height - 2}
        fill="none"
        stroke={palette.border}
        strokeWidth={2}
      />
    </svg>
  )
}
