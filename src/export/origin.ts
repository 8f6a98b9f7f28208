/** What a saved picture knows of itself: the view that it shows, the data that it was made of. Written into PNG and SVG, and read back. */

export interface Origin {
  /** The query of the view, without the question mark. */
  address: string
  /** Of the data API. */
  version: string
  /** Ids of the articles behind what is chosen. */
  sources: readonly string[]
}

/** The keyword of the PNG chunk, and the name of the SVG element. */
export const originName = 'linkage-atlas'

export const writeOrigin = (origin: Origin) => JSON.stringify(origin)

/** @returns nothing where the text is no origin; what it names is still to be checked by whoever opens it */
export function readOrigin(text: string): Origin | undefined {
  if (text.length > 20_000) return undefined
  try {
    const { address, version, sources } = JSON.parse(text) as Record<string, unknown>
    const listed = Array.isArray(sources) && sources.every((source) => typeof source === 'string')
    return typeof address === 'string' && typeof version === 'string' && listed
      ? { address: address.slice(0, 5000), version: version.slice(0, 40), sources: sources.slice(0, 100) }
      : undefined
  } catch {
    return undefined
  }
}
