/** Whole Vietnam with both archipelagos, in a corner of a picture whose own map does not show them, and where that map lies. */
import { useMemo } from 'react'
import { palettes, type Flavour } from '../cartography/palette'
import type { Bounds } from '../catalogue/api'
import type { Language, Text } from '../catalogue/words'
import { draw } from '../drawing/draw'
import { Drawing } from '../drawing/Drawing'
import { cameraFitting, evenPadding, projectionOf } from '../drawing/projection'
import type { Ground } from '../drawing/sheet'
import { useWords } from '../text/text'
import { home, stateOfNothing, type GlobalState } from '../view/derived'
import { wrapText, type Measure } from './fitText'
import { Lines } from './Lines'
import type { Box } from './page'
import { boundsOfFeature } from './shownGround'

interface InsetProps {
  ground: Ground
  /** What the main map shows. */
  frame: Bounds
  /** The day of the main map, as a number. */
  asOf: number
  box: Box
  flavour: Flavour
  measure: Measure
  /** Those of the page where they are not given. */
  language?: Language
  label?: string
  nameSize?: number
}

const smallestFrame = 12
const apart = 8

export function Inset(props: InsetProps) {
  const { ground, frame, asOf, box, flavour, measure, nameSize = 14 } = props
  const { t, language: spoken } = useWords()
  const language = props.language ?? spoken
  const nameWidth = nameSize * 7.9
  const lineHeight = nameSize * 1.2
  const palette = palettes[flavour]
  const { width, height } = box
  const { drawing, project } = useMemo(() => {
    const size = { width, height }
    const camera = cameraFitting(home.bounds, size, evenPadding(3))
    const state: GlobalState = { ...stateOfNothing, asOf, lang: language }
    const layers = ground.layers.provinces && { provinces: ground.layers.provinces }
    const nameless = {
      ...draw({ ground: { base: ground.base, layers: layers ?? {} }, size, camera, state, flavour }),
      labels: [],
    }
    return { drawing: nameless, project: projectionOf(camera, size).project }
  }, [ground, asOf, language, flavour, width, height])

  const [left, top] = project([frame[0], frame[3]])
  const [right, bottom] = project([frame[2], frame[1]])
  const wide = Math.max(right - left, smallestFrame)
  const tall = Math.max(bottom - top, smallestFrame)

  const linesOf = (id: unknown) => {
    const label = ground.base.labels?.features.find(({ properties }) => properties?.id === id)
    return label ? wrapText((label.properties as Text)[language], nameWidth, nameSize, measure) : []
  }
  const sea = ground.base.labels?.features.find(({ properties }) => properties?.id === 'bien-dong')
  const seaAt = sea?.geometry.type === 'Point' ? project(sea.geometry.coordinates) : undefined

  return (
    <svg
      x={box.x}
      y={box.y}
      width={width}
      height={height}
      role="group"
      aria-label={props.label ?? t('slide.inset')}
    >
      <Drawing drawing={drawing} />
      {seaAt && (
        <Lines
          lines={linesOf('bien-dong')}
          x={seaAt[0]}
          y={seaAt[1]}
          size={nameSize}
          lineHeight={lineHeight}
          fill={palette.seaLabel}
          italic
          anchor="middle"
        />
      )}
      {ground.base.archipelagos?.features.map((islands) => {
        const [west, south, east, north] = boundsOfFeature(islands)
        const [, middle] = project([west, (south + north) / 2])
        const lines = linesOf(islands.properties?.id)
        /** Beside the islands, on the side where there is room. */
        const rightOf = project([east, north])[0] + apart
        const longest = Math.max(...lines.map((line) => measure(line, nameSize)))
        const fits = rightOf + longest < width
        return (
          <Lines
            key={String(islands.properties?.id)}
            lines={lines}
            x={fits ? rightOf : project([west, north])[0] - apart}
            y={middle - ((lines.length - 1) * lineHeight) / 2 + nameSize * 0.35}
            size={nameSize}
            lineHeight={lineHeight}
            fill={palette.label}
            halo={palette.sea}
            anchor={fits ? 'start' : 'end'}
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
        strokeWidth={2.4}
      />
      <rect width={width} height={height} fill="none" stroke={palette.border} strokeWidth={4} />
    </svg>
  )
}
