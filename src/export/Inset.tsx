/** Whole Vietnam with both archipelagos, in a corner of a picture whose own map does not show them, and where that map lies. */
import type { Feature } from 'geojson'
import { useMemo } from 'react'
import { palettes, type Flavour } from '../cartography/palette'
import type { Bounds } from '../catalogue/api'
import { draw } from '../drawing/draw'
import { Drawing } from '../drawing/Drawing'
import { cameraFitting, projectionOf } from '../drawing/projection'
import type { Ground } from '../drawing/sheet'
import { useWords } from '../text/text'
import { home, type GlobalState } from '../view/derived'
import type { Box } from './page'

interface InsetProps {
  ground: Ground
  /** What the main map shows. */
  frame: Bounds
  /** The day of the main map, as a number. */
  asOf: number
  box: Box
  flavour: Flavour
}

/** Drawn small and enlarged, so that its few names can be read from afar. */
const enlarged = 1.25
const smallestFrame = 10
/** The names stand beside the outermost islands. */
const roomForNames = { top: 3, right: 8, bottom: 3, left: 3 }

/** Both archipelagos and the sea that they lie in: there is no room for more names. */
function withFewNames({ base, layers }: Ground): Ground {
  const isNamed = (label: Feature) =>
    label.properties?.kind === 'archipelago' || label.properties?.id === 'bien-dong'
  const isArea = ({ geometry }: Feature) => geometry.type.endsWith('Polygon')
  return {
    base: {
      ...base,
      ...(base.labels && { labels: { ...base.labels, features: base.labels.features.filter(isNamed) } }),
    },
    layers: layers.provinces
      ? { provinces: { ...layers.provinces, features: layers.provinces.features.filter(isArea) } }
      : {},
  }
}

export function Inset({ ground, frame, asOf, box, flavour }: InsetProps) {
  const { t, language } = useWords()
  const palette = palettes[flavour]
  const { width, height } = box
  const { drawing, project } = useMemo(() => {
    const size = { width: width / enlarged, height: height / enlarged }
    const camera = cameraFitting(home.bounds, size, roomForNames)
    const state: GlobalState = { asOf, lang: language, selected: '', lit: [], off: [] }
    return {
      drawing: draw({ ground: withFewNames(ground), size, camera, state, flavour }),
      project: projectionOf(camera, size).project,
    }
  }, [ground, asOf, language, flavour, width, height])
  const [left, top] = project([frame[0], frame[3]])
  const [right, bottom] = project([frame[2], frame[1]])
  const wide = Math.max(right - left, smallestFrame)
  const tall = Math.max(bottom - top, smallestFrame)
  return (
    <g role="group" aria-label={t('slide.inset')} transform={`translate(${box.x} ${box.y})`}>
      <g transform={`scale(${enlarged})`}>
        <Drawing drawing={drawing} />
        <rect
          x={(left + right - wide) / 2}
          y={(top + bottom - tall) / 2}
          width={wide}
          height={tall}
          fill={palette.selected}
          fillOpacity={0.1}
          stroke={palette.selected}
          strokeWidth={1.8}
        />
      </g>
      <rect width={width} height={height} fill="none" stroke={palette.border} strokeWidth={2} />
    </g>
  )
}
