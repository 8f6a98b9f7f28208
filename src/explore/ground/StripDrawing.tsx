/** One part of a line as a drawn strip: places above it, provinces on it, other lines below. The list beside it says the same. */
import { useMemo, useState } from 'react'
import { palettes } from '../../cartography/palette'
import { Swatch } from '../../cartography/Swatch'
import { symbols } from '../../cartography/symbols'
import type { Placed } from '../../catalogue/around'
import type { Passed, StripPart } from '../../catalogue/strip'
import { useMoreWords } from '../../text/moreWords'
import { useSize } from '../../view/useSize'
import { useFlavour } from '../useFlavour'
import { writeMark } from './amounts'
import { layOut, margin, type Laid } from './stripLayout'
import styles from './strip.module.css'

interface StripDrawingProps {
  part: StripPart
  placed: ReadonlyMap<string, Placed>
  pointed: Passed | null
  onPoint: (passed: Passed | null) => void
  onChoose: (id: string) => void
}

/** Pixels, until the width is known. */
const desktopWidth = 960
const laneHeight = 22
const bandHeight = 26
const axisHeight = 20

export function StripDrawing({ part, placed, pointed, onPoint, onChoose }: StripDrawingProps) {
  const { t, language } = useMoreWords('ground')
  const [box, setBox] = useState<HTMLElement | null>(null)
  const room = useSize(box)?.width ?? desktopWidth
  const flavour = useFlavour(box)
  const palette = palettes[flavour]
  const layout = useMemo(
    () => layOut(part, (id) => placed.get(id)?.properties[language] ?? id, room),
    [part, placed, language, room],
  )
  const { scale, width } = layout
  const line = 8 + layout.lanesAbove * laneHeight + axisHeight
  const under = line + bandHeight
  const height = under + 12 + layout.lanesBelow * laneHeight
  const x = (km: number) => margin + km * scale
  const yAbove = (lane: number) => line - axisHeight - (lane + 0.5) * laneHeight
  const yBelow = (lane: number) => under + 6 + (lane + 0.5) * laneHeight
  const colourOf = ({ kind }: Passed) => palette[symbols[kind].colour]
  const one = (laid: Laid, i: number, draw: (laid: Laid) => React.ReactNode) => (
    <g
      key={i}
      role="presentation"
      className={styles.entry}
      data-pointed={laid.passed === pointed ? '' : undefined}
      onMouseEnter={() => onPoint(laid.passed)}
      onMouseLeave={() => onPoint(null)}
      onClick={() => onChoose(laid.passed.id)}
    >
      {draw(laid)}
    </g>
  )
  return (
    <div
      ref={setBox}
      className={styles.drawing}
      role="group"
      aria-label={t('strip.picture')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keys must reach it
      tabIndex={0}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {part.bands.map(({ id, fromKm, toKm }, i) => (
          <g key={`${id} ${fromKm}`}>
            <rect
              x={x(fromKm)}
              y={line}
              width={Math.max(1, (toKm - fromKm) * scale)}
              height={bandHeight}
              className={i % 2 ? styles.bandOdd : styles.band}
            />
            <BandName from={x(fromKm)} to={x(toKm)} y={line + bandHeight / 2 + 4}>
              {placed.get(id)?.properties[language] ?? id}
            </BandName>
          </g>
        ))}
        <line x1={x(0)} x2={x(part.lengthKm)} y1={line} y2={line} className={styles.axis} />
        {layout.above.map(({ x: at, lane, passed }, i) => (
          <line
            key={i}
            x1={at}
            x2={at}
            y1={yAbove(lane)}
            y2={line}
            className={styles.stem}
            data-pointed={passed === pointed ? '' : undefined}
          />
        ))}
        {layout.below.map(({ from, lane, passed }, i) => (
          <line
            key={i}
            x1={from}
            x2={from}
            y1={line}
            y2={yBelow(lane)}
            stroke={colourOf(passed)}
            strokeWidth={passed === pointed ? 3 : 1.6}
          />
        ))}
        {layout.ticks.map((km) => (
          <g key={km}>
            <line x1={x(km)} x2={x(km)} y1={line - 5} y2={line} className={styles.axis} />
            <text x={x(km)} y={line - 8} className={styles.tick} textAnchor="middle">
              {km ? writeMark(km, language) : t('strip.kmAt', { km: 0 })}
            </text>
          </g>
        ))}
        {layout.above.map((laid, i) =>
          one(laid, i, ({ passed, name, lane, from, to, side, x: at }) => {
            const { kind, status } = placed.get(passed.id)!.properties
            return (
              <>
                {to > from && <line x1={from} x2={to} y1={line} y2={line} className={styles.through} />}
                <g transform={`translate(${at - 8} ${yAbove(lane) - 8})`}>
                  <Swatch kind={kind} status={status} flavour={flavour} size={16} />
                </g>
                <text
                  x={side === 'right' ? at + 12 : at - 12}
                  y={yAbove(lane) + 4}
                  textAnchor={side === 'right' ? 'start' : 'end'}
                  className={styles.name}
                >
                  {name}
                </text>
              </>
            )
          }),
        )}
        {layout.below.map((laid, i) =>
          one(laid, i, ({ passed, name, lane, from, to, side }) => {
            const y = yBelow(lane)
            const colour = colourOf(passed)
            return (
              <>
                {to > from && (
                  <line x1={from} x2={to} y1={y + 10} y2={y + 10} stroke={colour} strokeWidth="2.5" />
                )}
                <circle cx={from} cy={y} r="3.5" fill={colour} />
                <text
                  x={side === 'right' ? from + 9 : from - 9}
                  y={y + 4}
                  textAnchor={side === 'right' ? 'start' : 'end'}
                  className={styles.name}
                >
                  {name}
                </text>
              </>
            )
          }),
        )}
      </svg>
    </div>
  )
}

/** A province's name where its band has room for it. */
function BandName({ from, to, y, children }: { from: number; to: number; y: number; children: string }) {
  if (to - from < children.length * 7 + 8) return null
  return (
    <text x={(from + to) / 2} y={y} textAnchor="middle" className={styles.bandName}>
      {children}
    </text>
  )
}
