/** A portal's logo: whatever picture it is, it becomes pixels before it enters ours, so nothing in it can run or call home. */

const largest = 5_000_000
/** Pixels of the longer side. */
const side = 800

/** @returns a PNG as data address. @throws when the file is no picture that the browser reads, or is larger than 5 MB */
export async function readLogo(file: Blob): Promise<string> {
  if (file.size > largest) throw new Error('The logo is too large.')
  const url = URL.createObjectURL(file)
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const width = image.naturalWidth || 400
    const height = image.naturalHeight || 200
    const scale = Math.min(1, side / Math.max(width, height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(width * scale))
    canvas.height = Math.max(1, Math.round(height * scale))
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('There is no canvas.')
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    return canvas.toDataURL('image/png')
  } finally {
    URL.revokeObjectURL(url)
  }
}
