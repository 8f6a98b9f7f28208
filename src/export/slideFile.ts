/** Slides for a presentation program: title and words as text, the picture, what it rests on in the notes. */
import PptxGenJS from 'pptxgenjs'
import { palettes, type Flavour } from '../cartography/palette'

export interface SlideFacts {
  title: string
  /** Address of the view. */
  address: string
  /** What a speaker says, and the documents with their evidence, a line each. */
  notes: readonly string[]
}

export interface Slide extends SlideFacts {
  /** Words beside the picture; without them it has the slide to itself. */
  text?: string
  picture: Blob
  /** What it shows, for who cannot see it. */
  alt: string
  /** Pixels. */
  size: { width: number; height: number }
}

interface Deck {
  slides: readonly Slide[]
  /** A first slide without a picture. */
  opening?: { title: string; text: string }
  flavour: Flavour
}

/** Inches of a 16:9 slide. */
const page = { width: 13.333, height: 7.5 }
const margin = 0.35
const titleBox = { x: margin, y: 0.15, w: page.width - 2 * margin, h: 0.75 }
const below = titleBox.y + titleBox.h + 0.1
const footer = { x: page.width - 3 - margin, y: page.height - 0.31, w: 3, h: 0.26 }
const room = { width: page.width - 2 * margin, height: footer.y - 0.04 - below }
const textWidth = 3.9
const gap = 0.3
const fontFace = 'Be Vietnam Pro'

/** As presentation programs write colours. */
const plain = (colour: string) => colour.replace('#', '').toUpperCase()

function asData(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(new Error('The picture could not be read.'))
    reader.readAsDataURL(blob)
  })
}

/** Long words are set smaller: programs that open the file do not all shrink them to fit. */
const sizeOf = (text: string, sizes: readonly (readonly [most: number, points: number])[]) =>
  (sizes.find(([most]) => text.length <= most) ?? sizes.at(-1)!)[1]
const titleSizes = [
  [70, 26],
  [100, 22],
  [160, 18],
  [320, 14],
] as const
const textSizes = [
  [280, 18],
  [450, 16],
  [700, 14],
  [1100, 12],
  [2000, 10],
] as const

/** One slide a picture, after the opening; all words stay text. */
export async function slideFile({ slides, opening, flavour }: Deck): Promise<Blob> {
  const palette = palettes[flavour]
  const [ink, quiet] = [plain(palette.label), plain(palette.provinceLabel)]
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = opening?.title ?? slides[0]?.title ?? ''
  deck.company = 'Linkage Atlas'
  deck.theme = { headFontFace: fontFace, bodyFontFace: fontFace }
  const addSlide = () => {
    const slide = deck.addSlide()
    slide.background = { color: plain(palette.plate) }
    return slide
  }
  if (opening) {
    const first = addSlide()
    const box = { x: 1, w: page.width - 2, fontFace }
    first.addText(opening.title, {
      ...box,
      y: 1.6,
      h: 3,
      fontSize: sizeOf(opening.title, [
        [60, 40],
        [120, 34],
        [320, 26],
      ]),
      bold: true,
      color: ink,
      valign: 'bottom',
    })
    first.addText(`Linkage Atlas\n${opening.text}`, {
      ...box,
      y: 4.8,
      h: 1.2,
      fontSize: 14,
      color: quiet,
      valign: 'top',
    })
  }
  for (const [n, { title, text, picture, alt, size, notes, address }] of slides.entries()) {
    const slide = addSlide()
    slide.addText(title, {
      ...titleBox,
      fontFace,
      fontSize: sizeOf(title, titleSizes),
      bold: true,
      color: ink,
      fit: 'shrink',
      valign: 'middle',
    })
    const beside = text ? textWidth + gap : 0
    const scale = Math.min((room.width - beside) / size.width, room.height / size.height)
    const [w, h] = [size.width * scale, size.height * scale]
    if (text) {
      slide.addText(text, {
        x: margin,
        y: below,
        w: room.width - w - gap,
        h: room.height,
        fontFace,
        fontSize: sizeOf(text, textSizes),
        color: ink,
        fit: 'shrink',
        valign: 'top',
        lineSpacingMultiple: 1.15,
      })
    }
    slide.addImage({
      data: await asData(picture),
      x: text ? page.width - margin - w : (page.width - w) / 2,
      y: below + (room.height - h) / 2,
      w,
      h,
      altText: alt,
    })
    // A link on the picture itself would make LibreOffice leave the picture out.
    const number = slides.length > 1 ? `   ${n + 1} / ${slides.length}` : ''
    slide.addText([{ text: 'Linkage Atlas', options: { hyperlink: { url: address } } }, { text: number }], {
      ...footer,
      fontFace,
      fontSize: 9,
      color: quiet,
      align: 'right',
      valign: 'middle',
    })
    slide.addNotes([...notes, address].join('\n'))
  }
  return (await deck.write({ outputType: 'blob' })) as Blob
}
