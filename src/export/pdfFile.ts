/** The picture as a PDF: paths and letters, with Be Vietnam Pro inside, so that it prints sharp and its words can be searched. */
import italic400 from '@expo-google-fonts/be-vietnam-pro/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf?url'
import regular400 from '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf?url'
import regular600 from '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf?url'
import { jsPDF } from 'jspdf'
import { svg2pdf } from 'svg2pdf.js'
import { standAside } from './aside'
import { fetchFont } from './notMade'
import type { Format } from './presets'
import { fileCopy } from './svgFile'

const family = 'Be Vietnam Pro'
const fonts = [
  { file: 'regular.ttf', url: regular400, style: 'normal', weight: 400 },
  { file: 'italic.ttf', url: italic400, style: 'italic', weight: 400 },
  { file: 'semibold.ttf', url: regular600, style: 'normal', weight: 600 },
]

/** PDF paints letters and their outline in one go, outline last: a halo must be a text of its own, under the letters. */
function separateHalos(svg: SVGSVGElement): void {
  for (const text of svg.querySelectorAll('text')) {
    text.setAttribute('font-family', family)
    if (!text.getAttribute('font-weight') || text.getAttribute('font-weight') === '500')
      text.setAttribute('font-weight', '400')
    if (!text.getAttribute('stroke')) continue
    const halo = text.cloneNode(true) as SVGTextElement
    halo.setAttribute('fill', text.getAttribute('stroke')!)
    for (const name of ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'])
      text.removeAttribute(name)
    text.before(halo)
  }
}

export interface PdfFacts {
  title: string
  subject: string
  language: string
}

export async function pdfFile(picture: SVGSVGElement, { page, mm }: Format, facts: PdfFacts): Promise<Blob> {
  const size = [page.width * mm, page.height * mm] as [number, number]
  const pdf = new jsPDF({
    unit: 'mm',
    format: size,
    orientation: size[0] > size[1] ? 'landscape' : 'portrait',
    compress: true,
    putOnlyUsedFonts: true,
  })
  for (const { file, url, style, weight } of fonts) {
    pdf.addFileToVFS(file, await fetchFont(url))
    pdf.addFont(file, family, style, weight)
  }
  pdf.setProperties({ title: facts.title, subject: facts.subject, creator: 'Linkage Atlas' })
  pdf.setLanguage(facts.language as 'vi' | 'en')
  // The same picture makes the same bytes: no clock, no chance.
  pdf.setCreationDate(new Date(0))
  pdf.setFileId('0'.repeat(32))
  const copy = fileCopy(picture)
  separateHalos(copy)
  // Letters are measured where they stand, so the copy stands on the page while it is read.
  const leave = standAside(copy)
  try {
    await svg2pdf(copy, pdf, { x: 0, y: 0, width: size[0], height: size[1] })
  } finally {
    leave()
  }
  return pdf.output('blob')
}
