// @ts-check
/** The contact sheet: every picture of a list on one page that opens from a disk, with its words. */

/** @typedef {Record<import('../../src/catalogue/words').Language, string>} Said */
/**
 * @typedef {object} Made
 * @property {string} file
 * @property {string} format
 * @property {string} title
 * @property {Said} alt
 * @property {string} address
 * @property {string} day
 * @property {readonly string[]} languages of the picture, the first that of the page's words about it
 * @property {string} [like] a file of the same view that a browser shows
 * @property {boolean} isLinked whether an absolute address of the atlas stands in the file
 * @property {import("./expand.mjs").Subject} subject
 */
/** @typedef {import('./expand.mjs').Refused} Refused */

/** What a browser shows as a picture. */
export const shownFormats = ['png', 'jpeg', 'svg']

/** @type {Record<string, string>} */
const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** @param {string} text */
export const escaped = (text) => text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const href = (/** @type {string} */ file) => escaped(`./${encodeURIComponent(file)}`)

/**
 * @param {readonly Made[]} made
 * @param {readonly Refused[]} failed
 * @param {string} name of the list
 * @returns {string} a page of its own, without scripts
 */
export function contactSheet(made, failed, name) {
  const count = `${made.length} ${made.length === 1 ? 'picture' : 'pictures'}${failed.length ? `, ${failed.length} failed` : ''}`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file: data:; style-src 'unsafe-inline'">
<title>${escaped(name)}: ${count}</title>
<style>${style}</style>
<header>
<h1>${escaped(name)}</h1>
<p>${count}</p>
</header>
<main>
${made.map(card).join('\n')}
</main>
${failed.length ? `<section>\n<h2>Failed</h2>\n<dl>\n${failed.map(({ file, why }) => `<div><dt>${escaped(file)}</dt><dd>${escaped(why)}</dd></div>`).join('\n')}\n</dl>\n</section>\n` : ''}</html>
`
}

/** @param {Made} one */
function card({ file, format, title, alt, address, day, languages, like }) {
  const image = shownFormats.includes(format) ? file : like
  const language = languages[0] ?? 'vi'
  const inside = image
    ? `<img src="${href(image)}" alt="${escaped(alt[/** @type {keyof Said} */ (language)] ?? '')}">`
    : `<span class="tile">${escaped(format.toUpperCase())}</span>`
  const badge = image === file || !image ? '' : `<span class="badge">${escaped(format.toUpperCase())}</span>`
  const where = /^https?:\/\//i.test(address)
    ? `<a href="${escaped(address)}">${escaped(address)}</a>`
    : escaped(address)
  const said = Object.entries(alt).map(
    ([language, text]) => `<p lang="${escaped(language)}">${escaped(text)}</p>`,
  )
  return `<article>
<a class="picture" href="${href(file)}">${inside}${badge}</a>
<h2 lang="${escaped(language)}">${escaped(title)}</h2>
${said.join('\n')}
<p class="facts"><b>${escaped(file)}</b>${day && ` · ${escaped(day)}`}</p>
${where && `<p class="facts">${where}</p>`}
</article>`
}

const style = `
:root { color-scheme: light dark; --ground: #f4f2ee; --card: #fff; --ink: #22292f; --quiet: #5d6670; --line: #d9d4ca; --link: #1d5a8a; --bad: #a3262a }
@media (prefers-color-scheme: dark) { :root { --ground: #14181c; --card: #1e242a; --ink: #e9ecef; --quiet: #a4adb6; --line: #38414a; --link: #8cc4f0; --bad: #ff9a94 } }
* { box-sizing: border-box; margin: 0 }
body { background: var(--ground); color: var(--ink); font: 15px/1.5 'Be Vietnam Pro', system-ui, sans-serif; padding: 32px; max-width: 1440px; margin: auto }
header { display: flex; gap: 8px 16px; align-items: baseline; flex-wrap: wrap; margin-bottom: 24px }
h1 { font-size: 24px; line-height: 1.25 }
header p, .facts { color: var(--quiet) }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 360px), 1fr)); gap: 24px }
article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; overflow: hidden; padding-bottom: 14px; break-inside: avoid }
article > * { padding: 0 16px; overflow-wrap: anywhere }
article p { margin-top: 6px; font-size: 14px }
h2 { font-size: 17px; line-height: 1.35; margin-top: 12px }
.facts { font-size: 13px }
a { color: var(--link) }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.picture { display: grid; place-items: center; position: relative; height: 230px; padding: 10px; border-bottom: 1px solid var(--line); text-decoration: none }
.picture img { max-width: 100%; max-height: 210px; min-height: 0 }
.badge { position: absolute; right: 12px; top: 12px; background: var(--ink); color: var(--card); font-weight: 600; font-size: 13px; padding: 1px 8px; border-radius: 4px }
.tile { font-size: 32px; font-weight: 600; letter-spacing: 0.04em; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 24px 36px }
section { margin-top: 32px; border-left: 4px solid var(--bad); padding-left: 16px }
section h2 { color: var(--bad); margin-top: 0 }
dl div { margin-top: 8px } dt { font-weight: 600 } dd { margin: 0; overflow-wrap: anywhere }
@media print { :root { --ground: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #bbb; --link: #000; --bad: #000 } body { padding: 0 } main { grid-template-columns: 1fr 1fr } * { print-color-adjust: exact } }
`
