/** The whole picture as one SVG: map, words, legend, scale, inset. What is seen before saving is what is saved. */
import { useMemo, type Ref } from 'react'
import { palettes, type Flavour } from '../cartography/palette'
import type { Language } from '../catalogue/words'
import { draw } from '../drawing/draw'
import { Drawing } from '../drawing/Drawing'
import type { Ground } from '../drawing/sheet'
import { writeNumber } from '../text/text'
import type { GlobalState } from '../view/derived'
import type { Mark } from '../view/marks'
import type { Camera } from '../view/view'
import { Code } from './Code'
import type { Measure } from './fitText'
import { Inset } from './Inset'
import { Legend } from './Legend'
import { Lines } from './Lines'
import type { Box } from './page'
import { fontStack } from './measureText'
import type { PageLayout } from './pageLayout'
import type { Page } from './presets'
import { scaleBarOf } from './scaleBar'
import { boundsOfCamera, showsAll } from './shownGround'
import type { PlacedText } from './textStack'

export interface PictureProps {
  page: Page
  layout: PageLayout
  ground: Ground
  camera: Camera
  state: GlobalState
  marks: readonly Mark[]
  flavour: Flavour
  /** Without sea and without the plates under the words. */
  transparent: boolean
  language: Language
  /** What the picture shows, in words. */
  label: string
  /** One image, or a figure whose headings and legend are read one by one. */
  role?: 'img' | 'figure'
  legendLabel: string
  insetLabel: string
  /** The letter at the top of the arrow. */
  north: string
  scale: boolean
  /** A PNG as data address. */
  logo?: string | undefined
  /** What the code says; none without it. */
  code?: string | undefined
  measure: Measure
  ref?: Ref<SVGSVGElement>
}

export function Picture({ ref, ...props }: PictureProps) {
  const { page, layout, ground, camera, state, marks, flavour, transparent, language, measure } = props
  const palette = palettes[flavour]
  const { map, scale } = layout
  const inset = needsInset(camera, map, ground)
  const drawing = useMemo(() => {
    const size = { width: map.width, height: map.height }
    const covered = [...(inset ? [layout.inset] : []), ...(props.scale ? [scaleBox(layout)] : [])].map(
      (box) => ({ ...box, x: box.x - map.x, y: box.y - map.y }),
    )
    return draw({ ground, size, camera, state, flavour, marks, covered })
  }, [ground, map, camera, state, flavour, marks, inset, props.scale, layout])
  return (
    <svg
      ref={ref}
      xmlns="http://www.w3.org/2000/svg"
      width={page.width}
      height={page.height}
      viewBox={`0 0 ${page.width} ${page.height}`}
      fontFamily={fontStack}
      lang={language}
      role={props.role ?? 'img'}
      aria-label={props.label}
    >
      <svg x={map.x} y={map.y} width={map.width} height={map.height} data-layer="map">
        <Drawing drawing={drawing} transparent={transparent} />
      </svg>
      {!transparent &&
        layout.plates.map((plate, n) => <rect key={n} {...plate} fill={palette.plate} data-layer="plate" />)}
      <g data-layer="words">
        {layout.texts.map((text, n) => (
          <Words key={n} text={text} flavour={flavour} level={n < layout.headings ? 1 : undefined} />
        ))}
      </g>
      {layout.legendHeading && (
        <g data-layer="legend">
          <Words text={layout.legendHeading} flavour={flavour} />
          {layout.legends.map(({ x, y, layout }) => (
            <Legend key={x} layout={layout} label={props.legendLabel} flavour={flavour} x={x} y={y} />
          ))}
        </g>
      )}
      {props.scale && <Scale {...props} />}
      {inset && (
        <g data-layer="inset">
          <Inset
            ground={ground}
            frame={boundsOfCamera(camera, map)}
            asOf={state.asOf}
            box={layout.inset}
            flavour={flavour}
            measure={measure}
            language={language}
            label={props.insetLabel}
            nameSize={Math.max(9, 14 * scale)}
          />
        </g>
      )}
      {props.logo && layout.logo.height > 0 && (
        <image
          href={props.logo}
          {...layout.logo}
          preserveAspectRatio={map.x ? 'xMinYMid meet' : 'xMaxYMid meet'}
          data-layer="logo"
        />
      )}
      {props.code && layout.code.width > 0 && <Code text={props.code} box={layout.code} />}
    </svg>
  )
}

/** Whether the map does not show both archipelagos, so that a small one must. */
export function needsInset(camera: Camera, map: Box, ground: Ground): boolean {
  const islands = ground.base.archipelagos
  return !islands || !showsAll(boundsOfCamera(camera, map), islands)
}

/** Where bar and arrow stand, at their widest. */
function scaleBox({ map, scale }: PageLayout): Box {
  const height = 54 * scale
  const width = Math.min(240 * scale, map.width * 0.3) + 3 * 14 * scale + 40 * scale
  return { x: map.x + 24 * scale, y: map.y + map.height - 24 * scale - height, width, height }
}

function Words({ text, flavour, level }: { text: PlacedText; flavour: Flavour; level?: number | undefined }) {
  const palette = palettes[flavour]
  return (
    <Lines
      lines={text.lines}
      x={text.x}
      y={text.y}
      size={text.size}
      lineHeight={text.lineHeight}
      weight={text.weight}
      fill={text.quiet ? palette.provinceLabel : palette.label}
      {...(level && { role: 'heading', level })}
    />
  )
}

/** Bar and arrow on one plate: the map is always the right way up, and a picture that travels should say so. */
function Scale({ layout, camera, flavour, language, north, measure }: PictureProps) {
  const { map, scale } = layout
  const palette = palettes[flavour]
  const bar = scaleBarOf(camera, Math.min(240 * scale, map.width * 0.3))
  const words = `${writeNumber(bar.km, language)} km`
  const size = Math.max(10, 17 * scale)
  const [pad, height, arrow] = [14 * scale, 54 * scale, 40 * scale]
  const room = Math.max(bar.width, measure(words, size, 600))
  const width = room + 3 * pad + arrow
  const x = pad + room / 2
  return (
    <g
      data-layer="scale"
      transform={`translate(${map.x + 24 * scale} ${map.y + map.height - 24 * scale - height})`}
    >
      <rect width={width} height={height} rx={8 * scale} fill={palette.plate} fillOpacity={0.94} />
      <Lines
        lines={[words]}
        x={x}
        y={24 * scale}
        size={size}
        weight={600}
        fill={palette.label}
        anchor="middle"
      />
      <path
        d={`M${x - bar.width / 2} ${33 * scale}v${8 * scale}h${bar.width}v${-8 * scale}`}
        fill="none"
        stroke={palette.label}
        strokeWidth={2.5 * scale}
        strokeLinejoin="miter"
      />
      <g transform={`translate(${width - pad - arrow / 2} ${height / 2}) scale(${scale})`}>
        <path d="M0 -6L8 18L0 13L-8 18Z" fill={palette.label} />
        <Lines lines={[north]} x={0} y={-9} size={14} weight={600} fill={palette.label} anchor="middle" />
      </g>
    </g>
  )
}
