/** A saved picture dropped on the page opens its view again. */
import { useEffect, type RefObject } from 'react'
import { checkChoice, moveToItsDay, readAddress } from '../view/address'
import { useAtlas } from '../view/atlas'
import { documentOf } from '../view/opening'

/** Files dropped elsewhere, and links and words, are left to the browser. */
export function useDroppedPicture(place: RefObject<HTMLElement | null>): void {
  const { store, catalogue, index } = useAtlas()
  useEffect(() => {
    const element = place.current
    const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files')
    const over = (event: DragEvent) => isFile(event) && event.preventDefault()
    const drop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0]
      if (!isFile(event) || !file) return
      event.preventDefault()
      void open(file)
    }
    const open = async (file: File) => {
      const originOf = await import('../export/restore').then((module) => module.originOf)
      const origin = await originOf(file)
      if (!origin) {
        store.setState({ notices: [{ about: 'picture', asked: file.name.slice(0, 60) }] })
        return
      }
      const asked = readAddress(origin.address)
      const arrived = await documentOf(asked.view, catalogue)
      const checked = checkChoice(arrived.view, index)
      const moved = moveToItsDay(checked.view, index, arrived.open)
      store.setState({
        view: { ...moved.view, frame: 'app' },
        open: arrived.open,
        under: [],
        notices: [asked, arrived, checked, moved].flatMap((step) => step.notices),
      })
    }
    element?.addEventListener('dragover', over)
    element?.addEventListener('drop', drop)
    return () => {
      element?.removeEventListener('dragover', over)
      element?.removeEventListener('drop', drop)
    }
  }, [place, store, catalogue, index])
}
