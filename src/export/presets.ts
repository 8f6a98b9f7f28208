/** Sizes that a picture can have: pixels for screens, paper at 300 dots an inch. */

/** Measures of the page in design units: letters and lines have their size in these, whatever the resolution. */
export interface Page {
  width: number
  height: number
}

export interface Format {
  page: Page
  /** Pixels a design unit. */
  ratio: number
  /** Millimetres a design unit, on paper; a PDF of a screen format takes 96 pixels for an inch. */
  mm: number
}

const inch = 25.4
/** Two pixels a unit at 300 dots an inch: letters of 12 units are 2 mm high, on A4 and on A3 alike. */
const paper = (widthMm: number, heightMm: number): Format => {
  const perUnit = (2 * inch) / 300
  const page = { width: Math.round(widthMm / perUnit), height: Math.round(heightMm / perUnit) }
  return { page, ratio: 2, mm: perUnit }
}
const screen = (width: number, height: number, ratio = 1): Format => ({
  page: { width, height },
  ratio,
  mm: inch / 96,
})

export const presets = {
  wide: screen(1920, 1080),
  'wide-4k': screen(1920, 1080, 2),
  'four-three': screen(1600, 1200),
  a4: paper(297, 210),
  'a4-upright': paper(210, 297),
  a3: paper(420, 297),
  'a3-upright': paper(297, 420),
  card: screen(1200, 630),
  square: screen(1080, 1080),
} as const satisfies Record<string, Format>

export type PresetName = keyof typeof presets
export const presetNames = Object.keys(presets) as PresetName[]

/** Pixels: as few as leave room for all words in letters that can be read, as many as browsers hold without trouble. */
export const limits = { side: { min: 600, max: 8000 }, area: 36_000_000 }

export type SizeFault = 'not-a-number' | 'too-small' | 'too-large' | 'too-many-pixels' | 'too-slim'

/** A format of so many pixels, or why there is none. Beyond 2400 pixels the page is drawn larger, not with more in it. */
export function ownFormat(width: number, height: number): Format | SizeFault {
  if (!Number.isInteger(width) || !Number.isInteger(height)) return 'not-a-number'
  if (Math.min(width, height) < limits.side.min) return 'too-small'
  if (Math.max(width, height) > limits.side.max) return 'too-large'
  if (width * height > limits.area) return 'too-many-pixels'
  if (Math.max(width, height) / Math.min(width, height) > 4) return 'too-slim'
  const ratio = Math.max(1, Math.max(width, height) / 2400)
  return screen(width / ratio, height / ratio, ratio)
}

export const pixelsOf = ({ page, ratio }: Format) => ({
  width: Math.round(page.width * ratio),
  height: Math.round(page.height * ratio),
})
