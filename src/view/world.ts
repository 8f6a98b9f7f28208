/** Side of the square world in pixels at zoom 0: MapLibre's zoom levels count tiles of this size. */
export const world = 512
