/** The view inside a saved picture: read from the file, believed only as far as an address is. */
import { originInSvg } from './svgFile'
import { originName, readOrigin, type Origin } from './origin'
import { textOf } from './png'

const largest = 80_000_000

/** @returns nothing where the file is no picture of ours, or none that carries its view */
export async function originOf(file: Blob): Promise<Origin | undefined> {
  if (file.size > largest) return undefined
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const text = bytes[0] === 137 ? textOf(bytes, originName) : originInSvg(new TextDecoder().decode(bytes))
    return text === undefined ? undefined : readOrigin(text)
  } catch {
    return undefined
  }
}
