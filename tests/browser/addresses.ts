/** Where the browser tests find the built atlas, and the pages of another origin that embed it. */

/** The folder that is served. */
export const folder = process.env.ATLAS_FOLDER ?? 'dist'

/** The host pages are served on the next port, which makes them another origin. */
const port = Number(process.env.ATLAS_PORT ?? 4174)

export const ports = { atlas: port, host: port + 1 }
export const atlas = `http://127.0.0.1:${ports.atlas}`
export const host = `http://127.0.0.1:${ports.host}`
