/** Slides for a presentation program: title as text, the picture, what it rests on in the notes. */
import PptxGenJS from 'pptxgenjs'

export interface SlideFacts {
  title: string
  /** Address of the view. */
  address: string
  /** What a speaker says, and the documents with their evidence, a line each. */
  notes: readonly string[]
}

export interface Slide extends SlideFacts {
  picture: Blob
  /** Pixels. */
  size: { width: number; height: number }
}

/** Inches of a 16:9 slide. */
const page = { width: 13.333, height: 7.5 }
const titleHeight = 0.72
const margin = 0.3

function asData(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(new Error('The picture could not be read.'))
    reader.readAsDataURL(blob)
  })
}

/** One slide a picture; all text on it stays text. */
export async function slideFile(slides: readonly Slide[]): Promise<Blob> {
  const deck = new PptxGenJS()
  deck.layout = 'LAYOUT_WIDE'
  deck.title = slides[0]?.title ?? ''
  deck.company = 'Linkage Atlas'
  for (const { title, picture, size, notes, address } of slides) {
    const slide = deck.addSlide()
    slide.addText(title, {
      x: margin,
      y: 0.12,
      w: page.width - 2 * margin,
      h: titleHeight,
      fontFace: 'Be Vietnam Pro',
      fontSize: title.length > 90 ? 18 : 24,
      bold: true,
      color: '1D2730',
      fit: 'shrink',
      valign: 'middle',
    })
    const room = { width: page.width - 2 * margin, height: page.height - titleHeight - 0.5 }
    const scale = Math.min(room.width / size.width, room.height / size.height)
    const [w, h] = [size.width * scale, size.height * scale]
    slide.addImage({
      data: await asData(picture),
      x: (page.width - w) / 2,
      y: titleHeight + 0.22,
      w,
      h,
      altText: title,
      hyperlink: { url: address },
    })
    slide.addNotes([...notes, address].join('\n'))
  }
  return (await deck.write({ outputType: 'blob' })) as Blob
}
