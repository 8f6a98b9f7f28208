/** Files of the atlas as other programs open them, where those are installed. */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const isThere = (command: string) => !spawnSync(command, ['--version']).error
export const folder = () => mkdtempSync(join(tmpdir(), 'picture-'))
export const onDisk = (name: string, file: Buffer) => {
  const path = join(folder(), name)
  writeFileSync(path, file)
  return path
}

/** Words of a file however they are encoded and broken into lines. */
export const words = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ')

const outputOf = (command: string, options: string[]) =>
  execFileSync(command, options, { maxBuffer: 1e8 }).toString()

/** What a presentation program makes of slides: the words and the number of pictures of each. Needs `presentationPrograms`. */
export function slidesOf(path: string): { words: string; pictures: number }[] {
  const out = folder()
  const own = `-env:UserInstallation=file://${folder()}`
  execFileSync('soffice', [own, '--headless', '--convert-to', 'pdf', '--outdir', out, path], {
    timeout: 150_000,
  })
  const [name] = readdirSync(out)
  if (!name) throw new Error('LibreOffice opened nothing.')
  const pdf = join(out, name)
  const pages = outputOf('pdftotext', ['-layout', pdf, '-']).split('\f').slice(0, -1)
  const pictures = outputOf('pdfimages', ['-list', pdf]).split('\n').slice(2)
  return pages.map((page, n) => ({
    words: words(page),
    pictures: pictures.filter((line) => new RegExp(`^\\s*${n + 1}\\s+\\d+\\s+image\\s`).test(line)).length,
  }))
}

export const presentationPrograms = ['soffice', 'pdftotext', 'pdfimages']

/** The notes of a slide, counted from 1, as they are in the file. Needs `unzip`. */
export const notesOf = (path: string, slide: number) =>
  outputOf('unzip', ['-p', path, `ppt/notesSlides/notesSlide${slide}.xml`])
