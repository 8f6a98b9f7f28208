/** Pages as text: a template that escapes whatever is put into it, so that no content can become markup. */

/** Text that is markup already. Only `html` and `dataBlock` make it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
export type Part = Markup | string | number | false | undefined | readonly Part[]

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function write(part: Part): string {
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(write).join('')
  if (part === false || part === undefined) return ''
  return String(part).replace(/[&<>"']/g, (character) => escapes[character]!)
}

/** A piece of a page. Texts are escaped for content and for attributes in quotes; lists are joined; false and undefined vanish. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((string, i) => string + (i < parts.length ? write(parts[i]) : '')).join(''))
}

/** Parts with something between them. */
export function joined(parts: readonly Part[], between = ', '): Part {
  return parts.flatMap((part, i) => (i ? [between, part] : [part]))
}

/** JSON-LD in a page: data, never a script that runs. */
export function dataBlock(value: unknown): Markup {
  return new Markup(
    `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`,
  )
}
