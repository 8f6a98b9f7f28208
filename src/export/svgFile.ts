/** The picture as an SVG file: real paths and letters, grouped and named, with its font inside. */
import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url'
import latin400i from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-italic.woff2?url'
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url'
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url'
import vietnamese400i from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-italic.woff2?url'
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url'
import { fetchFont } from './notMade'
import { originName, writeOrigin, type Origin } from './origin'

const svgNamespace = 'http://www.w3.org/2000/svg'
const inkscape = 'http://www.inkscape.org/namespaces/inkscape'

/** Vietnamese letters that the Latin file lacks; the ranges are those of the font package's own style sheets. */
const vietnamese =
  'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB'

const faces = [
  { weight: 400, style: 'normal', latin: latin400, vietnamese: vietnamese400 },
  { weight: 400, style: 'italic', latin: latin400i, vietnamese: vietnamese400i },
  { weight: 600, style: 'normal', latin: latin600, vietnamese: vietnamese600 },
]

const asData = async (address: string) => `data:font/woff2;base64,${await fetchFont(address)}`

async function fontRules(): Promise<string> {
  const rules = faces.map(async ({ weight, style, latin, vietnamese: own }) => {
    const rule = (data: string, range: string) =>
      `@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};font-style:${style};src:url(${data}) format('woff2')${range && `;unicode-range:${range}`}}`
    return rule(await asData(latin), '') + rule(await asData(own), vietnamese)
  })
  return (await Promise.all(rules)).join('\n')
}

/** Every group gets the name of its layer, once: `id` for most programs, the label for Inkscape's list of layers. */
function nameLayers(svg: SVGSVGElement): void {
  const used = new Map<string, number>()
  for (const part of svg.querySelectorAll<SVGElement>('[data-layer]')) {
    const layer = part.dataset.layer!
    part.removeAttribute('data-layer')
    if (part.tagName !== 'g' && part.tagName !== 'svg') continue
    const before = used.get(layer) ?? 0
    used.set(layer, before + 1)
    part.id = before ? `${layer}-${before + 1}` : layer
    if (part.tagName === 'g') part.setAttributeNS(inkscape, 'inkscape:groupmode', 'layer')
    part.setAttributeNS(inkscape, 'inkscape:label', layer)
  }
}

/** A copy for files: named layers, nothing that is only for screen readers on a page. */
export function fileCopy(picture: SVGSVGElement): SVGSVGElement {
  const copy = picture.cloneNode(true) as SVGSVGElement
  copy.setAttribute('xmlns', svgNamespace)
  nameLayers(copy)
  for (const part of copy.querySelectorAll('[data-place]')) {
    if (part.tagName === 'path' || part.tagName === 'g') part.classList.add(part.getAttribute('data-place')!)
    part.removeAttribute('data-place')
  }
  copy.removeAttribute('style')
  return copy
}

/** @param title what the picture shows, for programs that read pictures aloud */
export async function svgFile(picture: SVGSVGElement, title: string, origin: Origin): Promise<string> {
  const copy = fileCopy(picture)
  const make = (name: string, text: string) => {
    const element = copy.ownerDocument.createElementNS(svgNamespace, name)
    element.textContent = text
    return element
  }
  const metadata = make('metadata', '')
  const note = copy.ownerDocument.createElementNS('https://linkage-atlas.example/origin', originName)
  note.textContent = writeOrigin(origin)
  metadata.append(note)
  copy.prepend(make('title', title), metadata, make('style', await fontRules()))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`
}

/**
 * Looked for as text: a parser would meet the file's own styles, which the page's policy forbids, and who knows what else.
 * @returns the origin's text inside an SVG file; a program that saved it anew may have put a prefix before the name
 */
export function originInSvg(file: string): string | undefined {
  const found = new RegExp(`<(?:[\\w-]+:)?${originName}(?:\\s[^<>]*)?>([^<]*)</`).exec(file)?.[1]
  return found?.replaceAll(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (whole: string, name?: string, dec?: string, hex?: string) => {
      if (name) return entities[name.toLowerCase() as keyof typeof entities]
      const code = dec ? Number(dec) : parseInt(hex ?? '', 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
