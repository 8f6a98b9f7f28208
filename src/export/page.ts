/** The measures of the picture, in design units: one unit is one CSS pixel of a page of 1920 × 1080. */

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export const page = { width: 1920, height: 1080 }

/** The column of title, date, legend and credits; nothing of it lies over the map. */
export const column: Box = { x: 0, y: 0, width: 480, height: page.height }

export const mapBox: Box = {
  x: column.width,
  y: 0,
  width: page.width - column.width,
  height: page.height,
}

const insetSize = { width: 316, height: 366, margin: 24 }

/** Where the small whole-country map stands when the camera does not show both archipelagos. */
export const insetBox: Box = {
  x: page.width - insetSize.width - insetSize.margin,
  y: page.height - insetSize.height - insetSize.margin,
  width: insetSize.width,
  height: insetSize.height,
}

/** Sizes of the saved picture: each is a whole multiple of the page, so lines and letters fall on pixels alike. */
export const pictureSizes = [
  { width: 1920, height: 1080, ratio: 1 },
  { width: 3840, height: 2160, ratio: 2 },
] as const
export type PictureSize = (typeof pictureSizes)[number]
