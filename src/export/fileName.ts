/** What a saved file is called, and how the browser hands it over. */
import type { Chosen } from '../view/view'
import type { FileKind } from './settings'

/** `linkage-atlas_lang-son_2025-07-01_1920x1080.png` */
export const fileName = (
  chosen: Chosen | null,
  day: string,
  { width, height }: { width: number; height: number },
  kind: FileKind,
) => `linkage-atlas_${chosen?.id ?? 'viet-nam'}_${day}_${width}x${height}.${kind}`

const readWithin = 60_000

export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), readWithin)
}
