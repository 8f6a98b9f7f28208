// @ts-check
/** A list, and the built data beside it, as single pictures to make: one for each step of a story and each format. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {import('./viewField.mjs').App} App */
/** @typedef {import('./list.mjs').Wanted} Wanted */
/** @typedef {import('../../src/view/view').View} View */
/** @typedef {import('../../src/catalogue/words').Language} Language */
/**
 * @typedef {object} Subject what one or several pictures of different formats show
 * @property {View} view
 * @property {Partial<Record<Language, string>>} title in each language; none for the app's own
 * @property {Wanted} wanted
 * @property {string[]} notes for whoever asked: what is shown otherwise than asked
 */
/**
 * @typedef {object} Picture
 * @property {string} file
 * @property {import('../../src/export/settings').FileKind} format
 * @property {Subject} subject
 */
/**
 * @typedef {Picture & { deck: string, language: Language }} Deck all steps of a story as slides, in one language
 */
/**
 * @typedef {object} Refused
 * @property {string} file
 * @property {string} why
 */
/** @typedef {{ file: string } & ({ subject: Subject } | { why: string })} Shown a name without its ending */

/**
 * @param {readonly Wanted[]} wanted
 * @param {string} built folder of the built atlas
 * @param {App} app
 * @returns {(Picture | Deck | Refused)[]} in the order of the list
 */
export function expand(wanted, built, app) {
  const data = dataIn(built)
  return wanted.flatMap((one) => {
    if (one.story === undefined) return filesOf(one.formats, { file: one.file, ...viewShown(one, data, app) })
    const entry = data.story(one.story)
    if (!entry) {
      const why = `There is no story “${one.story}”. There are ${data.stories().join(', ')}.`
      return filesOf(one.formats, { file: one.file, why })
    }
    const formats = one.formats.filter((format) => format !== 'pptx')
    return [
      ...steps(one, entry, data, app).flatMap((step) => filesOf(formats, step)),
      ...(formats.length < one.formats.length ? decks(one, entry, app) : []),
    ]
  })
}

/**
 * @param {Wanted['formats']} formats
 * @param {Shown} shown
 * @returns {(Picture | Refused)[]}
 */
const filesOf = (formats, { file, ...shown }) =>
  formats.map((format) => ({ file: `${file}.${format}`, format, ...shown }))

/**
 * @param {Wanted} wanted
 * @param {import('../../src/catalogue/api').StoryEntry} entry
 * @param {App} app
 * @returns {Deck[]}
 */
function decks(wanted, { id, title }, app) {
  const { languages } = wanted.settings
  const { view } = app.readAddress('')
  return languages.map((language) => ({
    file: `${wanted.file}${languages.length > 1 ? `-${language}` : ''}.pptx`,
    format: 'pptx',
    deck: id,
    language,
    subject: { view, title, wanted, notes: [] },
  }))
}

/** @typedef {ReturnType<typeof dataIn>} Data */

/** @param {string} built */
function dataIn(built) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(built, 'data', name), 'utf8'))
  /** @type {{ index: import('../../src/catalogue/api').Index, documents: import('../../src/catalogue/api').DocumentList }} */
  const { index, documents } = { index: read('index.json'), documents: read('documents.json') }
  /** @type {(id: string) => import('../../src/catalogue/api').StoryEntry | undefined} */
  const story = (id) =>
    existsSync(join(built, 'data/stories', `${id}.json`)) ? read(`stories/${id}.json`) : undefined
  /** @type {() => string[]} */
  const stories = () =>
    /** @type {import('../../src/catalogue/api').StoryList} */ (read('stories.json')).stories.map(
      ({ id }) => id,
    )
  return { index, documents: documents.documents, story, stories }
}

/**
 * @param {Wanted} wanted
 * @param {Data} data
 * @param {App} app
 * @returns {{ subject: Subject } | { why: string }}
 */
function viewShown(wanted, data, app) {
  return checked(wanted.view ?? app.readAddress('').view, wanted, {}, data, app)
}

/**
 * @param {View} view
 * @param {Wanted} wanted
 * @param {Subject['title']} own
 * @param {Data} data
 * @param {App} app
 * @returns {{ subject: Subject } | { why: string }}
 */
function checked(view, wanted, own, { index, documents }, app) {
  const { chosen } = view
  const known = documents.map(({ id, title }) => ({ id, name: title }))
  const notices =
    chosen?.type === 'document' && !known.some(({ id }) => id === chosen.id)
      ? [app.unknown('document', chosen.id, known)]
      : app.checkChoice(view, index).notices
  const [notice] = notices
  if (notice) {
    const near = 'nearest' in notice && notice.nearest
    const hint = near ? ` Did you mean “${near.id}” (${near.name.vi})?` : ''
    return { why: `There is no ${notice.about} “${notice.asked}”.${hint}` }
  }
  const document = chosen?.type === 'document' && documents.find(({ id }) => id === chosen.id)
  const open = document ? { ...document, mentions: [] } : null
  const moved = app.moveToItsDay(view, index, open)
  const notes = moved.notices.flatMap((one) =>
    one.about === 'day' ? [`what is open was not there on ${one.asked}: shows ${one.shown}`] : [],
  )
  const title = wanted.title === undefined ? own : { vi: wanted.title, en: wanted.title }
  return { subject: { view: moved.view, title, wanted, notes } }
}

/**
 * @param {Wanted} wanted
 * @param {import('../../src/catalogue/api').StoryEntry} entry
 * @param {Data} data
 * @param {App} app
 * @returns {Shown[]}
 */
function steps(wanted, entry, data, app) {
  const story = app.readyStory(entry, () => ({ vi: '', en: '' }))
  return app.stepsOf(story).map((step, i) => {
    const { view, notices } = app.readAddress(step.address)
    const file = `${wanted.file}-${String(i + 1).padStart(2, '0')}`
    const title = typeof step.title === 'object' ? step.title : {}
    return notices.length
      ? { file, why: `The atlas cannot read the step's address “${step.address}”.` }
      : { file, ...checked(view, wanted, title, data, app) }
  })
}
