/** Everything in the picture but the map: one SVG, the same on the screen and in the saved file. */
import type { Ref } from 'react'
import { palettes, type Flavour } from '../cartography/palette'
import { dayNumber } from '../catalogue/dates'
import type { Ground } from '../drawing/sheet'
import { useWords, writeDate, writeNumber } from '../text/text'
import type { Camera } from '../view/view'
import { Inset } from './Inset'
import { Legend } from './Legend'
import { Lines } from './Lines'
import { fitText, wrapText, type Measure, type TextStep } from './fitText'
import { layOutLegend } from './legendLayout'
import { fontStack } from './measureText'
import { boundsOfCamera } from './shownGround'
import { scaleBarOf } from './scaleBar'
import { column, insetBox, mapBox, page } from './page'
import type { LegendRow } from './visibleLegend'

export interface FurnitureProps {
  title: string
  /** YYYY-MM-DD */
  day: string
  rows: readonly LegendRow[]
  /** The main map's; null before there is one. */
  camera: Camera | null
  /** Null where the main map shows both archipelagos itself. */
  inset: Ground | null
  flavour: Flavour
  measure: Measure
  ref?: Ref<SVGSVGElement>
}

const margin = 36
const inner = column.width - 2 * margin
const titleSteps: TextStep[] = [
  { size: 40, lines: 3 },
  { size: 35, lines: 3 },
  { size: 31, lines: 4 },
  { size: 28, lines: 5 },
  { size: 25, lines: 7 },
  { size: 22, lines: 9 },
]
const dateSize = 21
const headingSize = 18
const creditSize = 13
const scaleRoom = 240

export function Furniture({ title, day, rows, camera, inset, flavour, measure, ref }: FurnitureProps) {
  const { t, language } = useWords()
  const palette = palettes[flavour]
  const heading = fitText(title, inner, titleSteps, measure, 600)
  const headingStep = heading.size * 1.22
  const headingTop = margin + heading.size
  const dateY = headingTop + (heading.lines.length - 1) * headingStep + dateSize + 18
  const legendHeadingY = dateY + 62
  const legendY = legendHeadingY + 20

  const credits = wrapText(t('map.credits'), inner, creditSize, measure)
  const creditStep = creditSize * 1.4
  const creditsY = page.height - margin - (credits.length - 1) * creditStep
  const legend = layOutLegend(rows, { width: inner, height: creditsY - creditSize - 28 - legendY }, measure)

  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      width={page.width}
      height={page.height}
      viewBox={`0 0 ${page.width} ${page.height}`}
      fontFamily={fontStack}
      lang={language}
      role="none"
    >
      <rect {...column} fill={palette.plate} />
      <rect x={column.width - 2} width={2} height={column.height} fill={palette.edge} />
      <Lines
        lines={heading.lines}
        x={margin}
        y={headingTop}
        size={heading.size}
        lineHeight={headingStep}
        weight={600}
        fill={palette.label}
        role="heading"
        level={1}
      />
      <Lines
        lines={[t('slide.asOf', { date: writeDate(day, language) })]}
        x={margin}
        y={dateY}
        size={dateSize}
        fill={palette.provinceLabel}
      />
      {rows.length > 0 && (
        <>
          <rect x={margin} y={dateY + 22} width={inner} height={1.5} fill={palette.edge} />
          <Lines
            lines={[t('slide.legend')]}
            x={margin}
            y={legendHeadingY}
            size={headingSize}
            weight={600}
            fill={palette.label}
          />
          <Legend layout={legend} label={t('slide.legend')} flavour={flavour} x={margin} y={legendY} />
        </>
      )}
      <Lines
        lines={credits}
        x={margin}
        y={creditsY}
        size={creditSize}
        lineHeight={creditStep}
        fill={palette.provinceLabel}
      />
      {camera && <Scale camera={camera} flavour={flavour} measure={measure} />}
      {camera && inset && (
        <Inset
          ground={inset}
          frame={boundsOfCamera(camera, mapBox)}
          asOf={dayNumber(day)}
          box={insetBox}
          flavour={flavour}
          measure={measure}
        />
      )}
    </svg>
  )
}

function Scale({ camera, flavour, measure }: { camera: Camera; flavour: Flavour; measure: Measure }) {
  const { language } = useWords()
  const palette = palettes[flavour]
  const bar = scaleBarOf(camera, scaleRoom)
  const words = `${writeNumber(bar.km, language)} km`
  const size = 17
  const pad = 14
  const width = Math.max(bar.width, measure(words, size, 600)) + 2 * pad
  return (
    <g transform={`translate(${mapBox.x + 24} ${page.height - 24 - 54})`}>
      <rect width={width} height={54} rx={8} fill={palette.plate} fillOpacity={0.94} />
      <Lines
        lines={[words]}
        x={width / 2}
        y={24}
        size={size}
        weight={600}
        fill={palette.label}
        anchor="middle"
      />
      <path
        d={`M${(width - bar.width) / 2} 33v8h${bar.width}v-8`}
        fill="none"
        stroke={palette.label}
        strokeWidth={2.5}
        strokeLinejoin="miter"
      />
    </g>
  )
}
