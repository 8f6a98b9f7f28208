/** Draws a picture where nobody sees it, for as long as a file is made of it. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { standAside } from './aside'
import { Picture, type PictureProps } from './Picture'

/** @param make is handed the picture as it stands on the page, with letters that have places */
export async function pictureAside<T>(
  props: PictureProps,
  make: (picture: SVGSVGElement) => Promise<T>,
): Promise<T> {
  const stage = document.createElement('div')
  const leave = standAside(stage)
  const root = createRoot(stage)
  try {
    flushSync(() => root.render(<Picture {...props} />))
    const picture = stage.querySelector('svg')
    if (!picture) throw new Error('The picture was not drawn.')
    return await make(picture)
  } finally {
    root.unmount()
    leave()
  }
}
