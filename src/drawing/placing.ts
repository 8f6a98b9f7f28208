/** Finds room for names: the first to ask stands, whoever would cover it tries its other sides, then gives way. */
import type { Point, Size } from './projection'
import { brokenLines, textWidth } from './textWidth'

/** A box of the sheet, in pixels, that something else covers. */
export interface Covered {
  x: number
  y: number
  width: number
  height: number
}

/** Left, top, right, bottom in pixels. */
type Box = [number, number, number, number]

/** Where the name stands beside its point. */
export type Side = 'middle' | 'right' | 'left' | 'below' | 'above'

export interface NameStyle {
  /** The layer's name in the map's style. */
  layer: string
  size: number
  colour: string
  halo: string
  /** Pixels around the letters. */
  haloWidth: number
  opacity: number
  semiBold?: boolean
  italic?: boolean
  /** Between letters, in ems. */
  spacing?: number
  /** Of a line, in ems. */
  maxWidth?: number
  /** Free room kept around it, in pixels. */
  padding?: number
}

export interface NameWish extends NameStyle {
  id?: string
  text: string
  at: Point
  /** In the order in which they are tried. */
  sides: readonly Side[]
  /** From the point to the name, in pixels. */
  distance?: number
  /** Stands even where it covers others. */
  always?: boolean
}

export interface DrawnLabel {
  layer: string
  /** The place that it names. */
  id?: string
  lines: string[]
  /** Baseline of the first line. */
  x: number
  y: number
  lineHeight: number
  size: number
  weight: 400 | 600
  italic: boolean
  spacing: number
  anchor: 'start' | 'middle' | 'end'
  /** Degrees clockwise around (x, y). */
  turned: number
  colour: string
  halo: string
  haloWidth: number
  opacity: number
  isAt: (x: number, y: number) => boolean
}

const lineHeight = 1.2
/** From the middle of a line down to its baseline, in ems. */
const baseline = 0.35

const rounded = (n: number) => Math.round(n * 10) / 10
const overlap = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
const around = ([left, top, right, bottom]: Box, room: number): Box => [
  left - room,
  top - room,
  right + room,
  bottom + room,
]
const has = ([left, top, right, bottom]: Box, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom

export interface Placing {
  /** Takes the room of a symbol: false, and nothing taken, where others stand, unless it must be. */
  takeDisc: (at: Point, radius: number, always: boolean) => boolean
  name: (wish: NameWish) => DrawnLabel | undefined
  /** A name along a line; undefined where no stretch of the line is straight and free enough. */
  nameAlong: (wish: Omit<NameWish, 'at' | 'sides'>, line: readonly Point[]) => DrawnLabel | undefined
}

/** @param covered what lies over the sheet: no name is written there */
export function createPlacing({ width, height }: Size, covered: readonly Covered[] = []): Placing {
  const taken: Box[] = covered.map((box) => [box.x, box.y, box.x + box.width, box.y + box.height])
  const isFree = (box: Box) => taken.every((other) => !overlap(box, other))
  /** A name that the edge of the sheet would cut is not written. */
  const isOnSheet = ([left, top, right, bottom]: Box) =>
    left >= 0 && top >= 0 && right <= width && bottom <= height
  const isFit = (box: Box, room: number) => isOnSheet(box) && isFree(around(box, room))

  return {
    takeDisc([x, y], radius, always) {
      const box: Box = [x - radius, y - radius, x + radius, y + radius]
      if (!always && !isFree(box)) return false
      taken.push(box)
      return true
    },

    name(wish) {
      const lines = wish.maxWidth ? brokenLines(wish.text, wish.maxWidth) : [wish.text]
      const wide = Math.max(...lines.map((line) => textWidth(line, wish.size, wish)))
      const high = lines.length * wish.size * lineHeight
      const boxOf = (side: Side) => boxBeside(wish.at, side, wish.distance ?? 0, wide, high)
      const room = wish.padding ?? 2
      const side =
        wish.sides.find((one) => isFit(boxOf(one), room)) ?? (wish.always ? wish.sides[0] : undefined)
      if (!side) return undefined
      const box = boxOf(side)
      if (!overlap(box, [0, 0, width, height])) return undefined
      taken.push(around(box, room))
      const anchor = side === 'right' ? 'start' : side === 'left' ? 'end' : 'middle'
      const x = side === 'right' ? box[0] : side === 'left' ? box[2] : wish.at[0]
      return {
        ...styleOf(wish),
        lines,
        anchor,
        x: rounded(x),
        y: rounded(box[1] + wish.size * (lineHeight / 2 + baseline)),
        turned: 0,
        isAt: (px, py) => has(box, px, py),
      }
    },

    nameAlong(wish, line) {
      const wide = textWidth(wish.text, wish.size, wish)
      const shift = wish.distance ?? 0
      for (const { at, angle } of stretches(line, wide + wish.size)) {
        const boxes = boxesAlong(at, angle, wide, wish.size, shift)
        if (!boxes.every((box) => isFit(box, 0))) continue
        taken.push(...boxes)
        const down = shift + wish.size * baseline
        return {
          ...styleOf(wish),
          lines: [wish.text],
          anchor: 'middle',
          x: rounded(at[0] - Math.sin(angle) * down),
          y: rounded(at[1] + Math.cos(angle) * down),
          turned: rounded((angle * 180) / Math.PI),
          isAt: (px, py) => boxes.some((box) => has(box, px, py)),
        }
      }
      return undefined
    },
  }
}

const styleOf = (wish: Omit<NameWish, 'at' | 'sides'>) => ({
  layer: wish.layer,
  ...(wish.id && { id: wish.id }),
  size: rounded(wish.size),
  lineHeight: rounded(wish.size * lineHeight),
  weight: wish.semiBold ? (600 as const) : (400 as const),
  italic: wish.italic ?? false,
  spacing: wish.spacing ?? 0,
  colour: wish.colour,
  halo: wish.halo,
  haloWidth: wish.haloWidth,
  opacity: wish.opacity,
})

function boxBeside([x, y]: Point, side: Side, distance: number, wide: number, high: number): Box {
  switch (side) {
    case 'right':
      return [x + distance, y - high / 2, x + distance + wide, y + high / 2]
    case 'left':
      return [x - distance - wide, y - high / 2, x - distance, y + high / 2]
    case 'below':
      return [x - wide / 2, y + distance, x + wide / 2, y + distance + high]
    case 'above':
      return [x - wide / 2, y - distance - high, x + wide / 2, y - distance]
    case 'middle':
      return [x - wide / 2, y - high / 2, x + wide / 2, y + high / 2]
  }
}

/** Small boxes in a row, as a turned name fills less room than the box around it. */
function boxesAlong([x, y]: Point, angle: number, wide: number, size: number, shift: number): Box[] {
  const count = Math.max(1, Math.ceil(wide / size))
  const half = size * 0.65
  return Array.from({ length: count }, (_, i): Box => {
    const along = ((i + 0.5) / count - 0.5) * wide
    const cx = x + along * Math.cos(angle) - shift * Math.sin(angle)
    const cy = y + along * Math.sin(angle) + shift * Math.cos(angle)
    return [cx - half, cy - half, cx + half, cy + half]
  })
}

/** How much longer the line may be than the straight way between the ends of a name. */
const bend = 1.06

/** Stretches of a line that are long and straight enough, the ones nearest to its middle first; angles read left to right. */
function stretches(line: readonly Point[], wide: number): { at: Point; angle: number }[] {
  const reached = [0]
  for (let i = 1; i < line.length; i++) {
    reached.push(reached[i - 1]! + Math.hypot(line[i]![0] - line[i - 1]![0], line[i]![1] - line[i - 1]![1]))
  }
  const total = reached.at(-1)!
  const pointAt = (way: number): Point => {
    const i = Math.max(
      1,
      reached.findIndex((r) => r >= way),
    )
    const [ax, ay] = line[i - 1]!
    const [bx, by] = line[i]!
    const part = (way - reached[i - 1]!) / (reached[i]! - reached[i - 1]! || 1)
    return [ax + (bx - ax) * part, ay + (by - ay) * part]
  }
  const found: { at: Point; angle: number; off: number }[] = []
  const steps = Math.min(60, Math.floor((total - wide) / (wide / 4)))
  for (let step = 0; step <= steps; step++) {
    const start = steps ? ((total - wide) * step) / steps : 0
    const [ax, ay] = pointAt(start)
    const [bx, by] = pointAt(start + wide)
    if (Math.hypot(bx - ax, by - ay) * bend < wide) continue
    const angle = Math.atan2(by - ay, bx - ax)
    const upright = Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle
    found.push({
      at: [(ax + bx) / 2, (ay + by) / 2],
      angle: upright,
      off: Math.abs(start + wide / 2 - total / 2),
    })
  }
  return found.sort((a, b) => a.off - b.off)
}
