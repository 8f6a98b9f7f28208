/** A box on a page, in design units: one unit is one CSS pixel of a page of 1920 × 1080. */

export interface Box {
  x: number
  y: number
  width: number
  height: number
}
