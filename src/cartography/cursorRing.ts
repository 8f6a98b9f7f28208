/** The ring of the keyboard's cursor: two dashed lines beside what it lies on, or two circles around a point, so that nobody takes it for the choice. Pixels. */

/** Lines on both sides, `apart` from one another; the wider casing keeps them apart from the ground. */
export const besideShape = {
  casing: { apart: 3, width: 5, opacity: 0.85 },
  line: { apart: 5.6, width: 2, dash: [2.4, 1.4] },
} as const

/** Inner radius at zoom 5 and 10: outside the ring of a chosen point. */
export const aroundPoint = {
  radius: [
    [5, 15],
    [10, 21],
  ],
  /** The dark disc reaches from the radius outwards, the light ring lies in the middle of it. */
  disc: { out: 0, width: 8 },
  ring: { out: 2, width: 4 },
} as const
