// @ts-check
/** The `view` of a list: an address of the atlas as a view, or why it cannot be read whole. */

import { URLSearchParams } from 'node:url'

/** @typedef {typeof import('./app')} App */
/** @typedef {import('../../src/view/view').View} View */
/** @typedef {import('../../src/export/settings').Settings} Settings */
/**
 * @typedef {object} AskedView
 * @property {View} view in the app's frame, with no tool but one that draws on the map
 * @property {Partial<Settings>} settings that the address itself asks for
 */

const keys = [
  'place',
  'document',
  'date',
  'off',
  'fade',
  'filter',
  'tool',
  'behind',
  'lang',
  'look',
  'frame',
  'map',
]

/** @type {Record<string, string>} */
const nouns = {
  date: 'day',
  layer: 'layer',
  filter: 'filter',
  tool: 'tool',
  language: 'language',
  look: 'look',
  frame: 'frame',
  map: 'position of the map',
  place: 'id of a place',
  document: 'id of a document',
}

/**
 * The query of an address: of an absolute one only that counts.
 * @param {string} text
 * @returns {{ query: string, page: string }} page is what stands before the query
 */
function partsOf(text) {
  const [address = ''] = text.trim().split('#')
  const at = address.indexOf('?')
  if (at >= 0) return { page: address.slice(0, at), query: address.slice(at + 1) }
  return /^https?:\/\//i.test(address) ? { page: address, query: '' } : { page: '', query: address }
}

/**
 * @param {string} text
 * @param {App} app
 * @returns {{ asked: AskedView, faults: string[] }} faults are sentences without the field's name
 */
export function readView(text, app) {
  const { page, query } = partsOf(text)
  const words = new URLSearchParams(query)
  const { view, notices } = app.readAddress(query)
  const faults = notices.map(
    ({ about, asked }) =>
      `has the ${nouns[about] ?? about} “${asked}”, which the atlas cannot read; mend it, or copy the address from the atlas again`,
  )
  for (const key of new Set(words.keys())) {
    if (!keys.includes(key)) {
      const near = app.nearest(key, keys)
      faults.push(
        `has “${key}”, which no address of the atlas has; ${near ? `did you mean “${near}”?` : 'take it out'}`,
      )
    } else if (words.getAll(key).length > 1) faults.push(`says “${key}” twice; keep one`)
  }
  const plain = /\/(place|document)\/([a-z0-9-]+)(\/|$)/.exec(page)
  if (plain) faults.push(`is the address of a plain page; write ${plain[1]}=${plain[2]}`)
  if (words.has('place') && words.has('document'))
    faults.push('has both a place and a document, and the atlas opens only one; keep one')
  const { settings, fault } = settingsOf(view, words, app)
  if (fault) faults.push(fault)
  const asked = { ...view, tool: app.drawingTool(view), behind: null, frame: /** @type {const} */ ('app') }
  return { asked: { view: asked, settings }, faults }
}

/**
 * What the address says of the picture: in the words of the export tool, or by its language and look.
 * @param {View} view
 * @param {URLSearchParams} words
 * @param {App} app
 * @returns {{ settings: Partial<Settings>, fault?: string }}
 */
function settingsOf({ tool, language, look }, words, app) {
  /** @type {Partial<Settings>} */
  const settings = {
    ...(words.has('lang') && { languages: [language] }),
    ...(look && { flavour: look }),
  }
  if (!tool) return { settings }
  if (app.draws(tool)) return { settings }
  if (tool.name !== 'export')
    return {
      settings,
      fault: `opens the tool “${tool.name}”, which draws nothing on the map; take tool=… out`,
    }
  if (!tool.told) return { settings }
  const told = app.readSettings(tool.told, app.firstSettings(language, look ?? 'light'))
  if (app.writeSettings(told) !== tool.told || typeof app.formatOf(told) === 'string')
    return { settings, fault: `has “tool=export:${tool.told}”, which the export cannot read; take it out` }
  return { settings: told }
}

/**
 * A name for the pictures of a view: what is open, its day where the address has one, and the tool that draws.
 * @param {View} view
 */
export const nameOfView = ({ chosen, asOf, tool }) =>
  [chosen?.id ?? 'viet-nam', asOf, tool?.name].filter(Boolean).join('-')
