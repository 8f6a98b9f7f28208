declare module 'polylabel' {
  /** The pole of inaccessibility of a polygon, to a precision in its own units. */
  export default function polylabel(polygon: number[][][], precision?: number): number[]
}
