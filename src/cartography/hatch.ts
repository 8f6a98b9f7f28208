/** The hatching of what no document mentions: one tile of it, for the map's patterns and for drawings. */

/** Sides in pixels; the path runs past them, so that tiles join. */
export const hatch = { size: 8, path: 'M-2 2L2 -2M0 8L8 0M6 10L10 6', width: 1.2, opacity: 0.62 }
