/** Lays a strip out: names in lanes over and under the line, so that none covers another. Pixels. */
import type { Passed, StripPart } from '../../catalogue/strip'

export interface Laid {
  passed: Passed
  name: string
  /** Where it stands on the line. */
  x: number
  /** Of a stretch; the same as `x` where there is none. */
  from: number
  to: number
  /** 0 is next to the line. */
  lane: number
  /** The side of its symbol on which the name stands. */
  side: 'left' | 'right'
  /** What symbol, name and stretch take of the lane, from left to right. */
  box: readonly [number, number]
}

export interface Layout {
  width: number
  /** Pixels a kilometre. */
  scale: number
  above: Laid[]
  below: Laid[]
  lanesAbove: number
  lanesBelow: number
  /** Kilometres that are marked on the line. */
  ticks: number[]
}

export const margin = 24
const letter = 6.7
const beforeName = 22
const afterName = 10
const mostLanes = 7
/** Of the room that there is: a strip that is scrolled further is read no more. */
const widest = 1.8

export const isOfLine = ({ how }: Passed) => how === 'joins' || how === 'crosses' || how === 'along'

const overlap = (a: readonly [number, number], b: readonly [number, number]) => a[0] < b[1] && b[0] < a[1]

/** Each takes the lowest lane in which its name is free on one side or the other, within `room` where one of them is. */
function inLanes(
  passed: readonly Passed[],
  nameOf: (id: string) => string,
  scale: number,
  room: number,
): Laid[] {
  const lanes: (readonly [number, number])[][] = []
  return [...passed]
    .sort((a, b) => a.fromKm - b.fromKm || a.km - b.km)
    .map((one) => {
      const name = nameOf(one.id)
      const [x, from, to] = [one.km, one.fromKm, one.toKm].map((km) => margin + km * scale) as [
        number,
        number,
        number,
      ]
      const long = beforeName + name.length * letter + afterName
      const ofLine = isOfLine(one)
      const right = ofLine
        ? ([from - 6, Math.max(from + long, to + afterName)] as const)
        : ([x - 10, x + long] as const)
      const left = ofLine
        ? ([from - long, Math.max(from + 6, to + afterName)] as const)
        : ([x - long, x + 10] as const)
      const onRight = { side: 'right' as const, box: right }
      const onLeft = { side: 'left' as const, box: left }
      const boxes = left[0] < 0 ? [onRight] : right[1] > room ? [onLeft] : [onRight, onLeft]
      for (let lane = 0; ; lane++) {
        const taken = (lanes[lane] ??= [])
        const free = boxes.find(({ box }) => !taken.some((other) => overlap(box, other)))
        if (!free) continue
        taken.push(free.box)
        return { passed: one, name, x, from, to, lane, ...free }
      }
    })
}

const lanesOf = (laid: readonly Laid[]) => Math.max(0, ...laid.map(({ lane }) => lane + 1))

/** Steps of 1, 2 or 5 times a power of ten, so that marks stand at least 60 pixels apart. */
function ticksOf(lengthKm: number, scale: number): number[] {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500]
  const step = steps.find((one) => one * scale >= 60) ?? 1000
  return Array.from({ length: Math.floor(lengthKm / step) + 1 }, (_, i) => i * step)
}

/**
 * As wide as there is room, wider where the names would need more than seven lanes.
 * @param room of the page, in pixels
 */
export function layOut(
  { lengthKm, passed }: StripPart,
  nameOf: (id: string) => string,
  room: number,
): Layout {
  const lay = (scale: number): Layout => {
    const above = inLanes(
      passed.filter((one) => !isOfLine(one)),
      nameOf,
      scale,
      room,
    )
    const below = inLanes(passed.filter(isOfLine), nameOf, scale, room)
    return {
      scale,
      width: Math.max(lengthKm * scale + margin * 2, ...[...above, ...below].map(({ box }) => box[1])),
      above,
      below,
      lanesAbove: lanesOf(above),
      lanesBelow: lanesOf(below),
      ticks: ticksOf(lengthKm, scale),
    }
  }
  const length = Math.max(1, lengthKm)
  let layout = lay(Math.max(280, room - margin * 2) / length)
  while (Math.max(layout.lanesAbove, layout.lanesBelow) > mostLanes && layout.width < widest * room)
    layout = lay(layout.scale * 1.35)
  return layout
}
