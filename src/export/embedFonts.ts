/** The font as a style page that carries its own files: a picture made of SVG may load nothing. */
import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url'
import latin400Italic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-italic.woff2?url'
import vietnamese400Italic from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-italic.woff2?url'
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url'
import { fontFamily } from './measureText'

/** The ranges are those of the font package's own style sheets. */
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215'

const files = [
  { url: vietnamese400, weight: 400, range: vietnamese },
  { url: latin400, weight: 400, range: latin },
  { url: vietnamese400Italic, weight: 400, style: 'italic', range: vietnamese },
  { url: latin400Italic, weight: 400, style: 'italic', range: latin },
  { url: vietnamese600, weight: 600, range: vietnamese },
  { url: latin600, weight: 600, range: latin },
]

async function asDataUrl(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The font could not be had: ${response.status}.`)
  const bytes = await response.blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(new Error('The font could not be read.'))
    reader.readAsDataURL(bytes)
  })
}

let reading: Promise<string> | undefined

/** CSS with every file as a data: URL; fetched once, when the first picture is saved. */
export function embeddedFonts(): Promise<string> {
  reading ??= Promise.all(
    files.map(
      async ({ url, weight, style = 'normal', range }) =>
        `@font-face{font-family:'${fontFamily}';font-weight:${weight};font-style:${style};src:url(${await asDataUrl(url)}) format('woff2');unicode-range:${range}}`,
    ),
  ).then((rules) => rules.join(''))
  reading.catch(() => (reading = undefined))
  return reading
}
