// @ts-check
/** Reads a list of pictures: what it asks for, or everything that is wrong with it, each with its line. */

import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import { nameKey } from './fileName.mjs'
import { listFields, shown } from './listFields.mjs'
import { nameOfView, readView } from './viewField.mjs'

/** @typedef {import('./viewField.mjs').App} App */
/** @typedef {import('../../src/export/settings').Settings} Settings */
/** @typedef {import('../../src/export/settings').FileKind} FileKind */
/** @typedef {import('../../src/view/view').View} View */
/** @typedef {import('../../src/catalogue/build/load').Problem} Problem */
/**
 * @typedef {object} Wanted one entry of the list
 * @property {number} line
 * @property {View | undefined} view either this
 * @property {string | undefined} story or this
 * @property {string} file without its ending
 * @property {readonly FileKind[]} formats
 * @property {Settings} settings of which each format takes its own kind
 * @property {string | undefined} title
 * @property {string | undefined} subtitle
 * @property {string | undefined} logo a path, seen from the list
 */
/**
 * @typedef {object} PictureList
 * @property {string} out a folder, seen from the list
 * @property {string | undefined} site where the atlas can be read
 * @property {Wanted[]} wanted
 */
/** @typedef {ReturnType<typeof listFields>} Fields */
/** @typedef {import('zod').infer<Fields['entry']>} Entry */
/** @typedef {NonNullable<import('zod').infer<Fields['whole']>['defaults']>} Defaults */

/**
 * @param {string} text of the list
 * @param {string} file how problems name it
 * @param {App} app
 * @returns {{ list: PictureList, problems: Problem[] }} the list is of use only where there are no problems
 */
export function readList(text, file, app) {
  /** @type {Problem[]} */
  const problems = []
  const { value, lineOf, broken } = readYaml(text)
  for (const { line, message } of broken) problems.push({ file, line, field: '(YAML)', message })
  /** @type {PictureList} */
  const list = { out: 'pictures', site: undefined, wanted: [] }
  if (broken.length) return { list, problems }
  const note = (/** @type {readonly PropertyKey[]} */ path, /** @type {string} */ message) =>
    problems.push({ file, line: lineOf(path), field: nameOf(path), message })

  const { whole, entry } = listFields(app)
  const told = whole.safeParse(value ?? {}, { reportInput: true })
  if (!told.success) for (const issue of told.error.issues) noteIssue(issue, [], whole.shape, app, note)
  const raw = /** @type {{ defaults?: unknown, views?: unknown }} */ (value ?? {})
  const defaults = whole.shape.defaults.safeParse(raw.defaults).data ?? {}
  if (told.success) Object.assign(list, { out: told.data.out ?? list.out, site: told.data.site })
  if (told.success && !told.data.views.length) note(['views'], 'is empty; write at least one picture')

  for (const [i, one] of (Array.isArray(raw.views) ? raw.views : []).entries()) {
    const path = ['views', i]
    const read = entry.safeParse(one, { reportInput: true })
    if (!read.success) for (const issue of read.error.issues) noteIssue(issue, path, entry.shape, app, note)
    if (typeof one === 'object' && one !== null && !('view' in one) === !('story' in one))
      note(
        path,
        'view' in one
          ? 'has both a view and a story; make two entries'
          : 'has neither a view nor a story; add one',
      )
    else if (read.success) list.wanted.push(wantedOf(read.data, defaults, lineOf(path), app))
  }
  const sameFile = 'another picture of this list is written to; give one of them another `file`'
  for (const { wanted, name, other } of clashes(list.wanted))
    problems.push({
      file,
      line: wanted.line,
      field: 'file',
      message: `${shown(name)} is what ${sameFile} (line ${other.line})`,
    })
  return { list, problems }
}

/** @param {string} text */
function readYaml(text) {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (/** @type {number} */ offset) => lines.linePos(offset).line
  /** @param {readonly PropertyKey[]} path */
  const lineOf = (path) => {
    for (let length = path.length; length > 0; length--) {
      const at = path.slice(0, length)
      const above = document.getIn(at.slice(0, -1), true)
      const pair = isMap(above) && above.items.find(({ key }) => String(key) === String(at.at(-1)))
      const node = pair ? pair.key : document.getIn(at, true)
      if (isNode(node) && node.range) return lineAt(node.range[0])
    }
    return 1
  }
  const broken = document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message }))
  try {
    return { value: broken.length ? undefined : document.toJS(), lineOf, broken }
  } catch (error) {
    // Aliases that name nothing, or that would fill the memory.
    return { value: undefined, lineOf, broken: [{ line: 1, message: String(error) }] }
  }
}

/** @param {readonly PropertyKey[]} path */
const nameOf = (path) =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('') ||
  '(whole file)'

/**
 * @param {import('zod').core.$ZodIssue} issue
 * @param {readonly PropertyKey[]} above
 * @param {object} shape whose fields there are
 * @param {App} app
 * @param {(path: readonly PropertyKey[], message: string) => void} note
 */
function noteIssue(issue, above, shape, app, note) {
  const path = [...above, ...issue.path]
  if (issue.code !== 'unrecognized_keys') {
    const isOwn = issue.code !== 'invalid_type' || !/^Invalid input/.test(issue.message)
    return note(
      path,
      isOwn ? issue.message : `${shown(issue.input)} is no group of fields; see docs/shots.example.yaml`,
    )
  }
  const known = Object.keys(shape)
  for (const key of issue.keys) {
    const near = app.nearest(key, known)
    note(
      [...path, key],
      `is no field here; ${near ? `did you mean “${near}”?` : `there are ${known.join(', ')}`}`,
    )
  }
}

/**
 * What an entry says counts before what its address says, and that before the list's defaults.
 * @param {Entry} entry
 * @param {Defaults} defaults
 * @param {number} line
 * @param {App} app
 * @returns {Wanted}
 */
function wantedOf(entry, defaults, line, app) {
  const asked = entry.view === undefined ? undefined : readView(entry.view, app).asked
  const settings = {
    ...app.firstSettings('vi', 'light'),
    ...settingsIn(defaults),
    ...asked?.settings,
    ...settingsIn(entry),
  }
  return {
    line,
    view: asked?.view,
    story: entry.story,
    file: entry.file ?? (asked ? nameOfView(asked.view) : String(entry.story)),
    formats: entry.format ?? (asked?.settings.kind ? [asked.settings.kind] : (defaults.format ?? ['png'])),
    settings,
    title: entry.title,
    subtitle: entry.subtitle ?? defaults.subtitle,
    logo: entry.logo ?? defaults.logo,
  }
}

/**
 * @param {Defaults} fields
 * @returns {Partial<Settings>}
 */
function settingsIn({ size, languages, look, transparent, legend, scale, code }) {
  return {
    ...size,
    ...(languages && { languages }),
    ...(look && { flavour: look }),
    ...(transparent !== undefined && { transparent }),
    ...(legend !== undefined && { legend }),
    ...(scale !== undefined && { scale }),
    ...(code !== undefined && { code }),
  }
}

/**
 * Entries that would write a file of an earlier one. A story may have any number of steps, so all such names are its own.
 * @param {readonly Wanted[]} wanted
 */
function clashes(wanted) {
  /** @param {Wanted} one */
  const keyOf = ({ file }) => nameKey(file)
  const step = /-\d{2,}$/
  return wanted.flatMap((one, i) => {
    const other = wanted.slice(0, i).find((earlier) => {
      if (!one.formats.some((format) => earlier.formats.includes(format))) return false
      const [a, b] = [keyOf(one), keyOf(earlier)]
      if (Boolean(one.story) === Boolean(earlier.story)) return a === b
      return one.story ? step.test(b) && b.replace(step, '') === a : step.test(a) && a.replace(step, '') === b
    })
    const format = other && one.formats.find((format) => other.formats.includes(format))
    return other ? [{ wanted: one, other, name: `${one.file}${one.story ? '-01' : ''}.${format}` }] : []
  })
}
