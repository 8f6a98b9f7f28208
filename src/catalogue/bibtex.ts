/** A citation as BibTeX, in UTF-8: `misc` entries, which every style knows, with the fields of biblatex beside them. */
import { plainLine, type Reference } from './citing'

/** BibTeX counts braces even where they are escaped, so they are written as commands. */
const commands: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
}

/** Text as TeX prints it letter by letter. Braces are balanced, whatever came in. */
export function escapeBibtex(text: string): string {
  return plainLine(text).replace(/[\\{}~^$&#%_]/g, (letter) => commands[letter]!)
}

/** An address as the `url` field takes it, unescaped: what would end the field is written in percents. */
export function escapeAddress(address: string): string {
  return plainLine(address).replace(/[\\{}"<>^`| ]/g, (letter) => encodeURIComponent(letter))
}

/** The entry, ending with a line break. */
export function bibtexOf(reference: Reference): string {
  const { issued, issuedWords, number, originalTitle, language } = reference
  const fields: [string, string | undefined][] = [
    // Inner braces: names of bodies are not to be taken apart, titles keep their capitals.
    ['author', reference.authors.map((author) => `{${escapeBibtex(author)}}`).join(' and ')],
    ['title', `{${escapeBibtex(reference.title)}}`],
    ['origtitle', originalTitle && `{${escapeBibtex(originalTitle)}}`],
    ['number', number && escapeBibtex(number)],
    ['year', issuedWords ? `{${escapeBibtex(issuedWords)}}` : issued?.slice(0, 4)],
    ['date', issuedWords ? undefined : issued],
    ['version', reference.type === 'document' ? undefined : escapeBibtex(reference.version)],
    ['publisher', reference.type === 'document' ? undefined : `{${escapeBibtex(reference.source)}}`],
    ['url', escapeAddress(reference.url)],
    ['urldate', reference.accessed],
    ['langid', language === 'vi' ? 'vietnamese' : 'english'],
    ['note', escapeBibtex(reference.note)],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []))
  return `@misc{${reference.key},\n${lines.join('\n')}\n}\n`
}
