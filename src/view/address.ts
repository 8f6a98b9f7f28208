/** The view as a query string and back. Junk never throws: what cannot be read is left at its default and named in a notice. */
import type { Index } from '../catalogue/api'
import type { OpenDocument } from './opening'
import { comesLater, isDay, nearestDay, today } from '../catalogue/dates'
import { layerIds, type LayerId } from '../catalogue/layers'
import { nearest } from '../catalogue/nearest'
import { languages, type Text } from '../catalogue/words'
import {
  draws,
  facets,
  firstView,
  frames,
  looks,
  toldForm,
  toolNames,
  type Camera,
  type Chosen,
  type Facet,
  type Filter,
  type Tool,
  type View,
} from './view'

/** Something that the address asked for and did not get, for the visitor to read. */
export type Notice =
  | { about: 'place' | 'document'; asked: string; nearest?: { id: string; name: Text } }
  /** The day asked for, and the one shown because what is open was not there on it. */
  | { about: 'day'; asked: string; shown: string }
  | {
      about: 'date' | 'picture' | 'layer' | 'filter' | 'tool' | 'language' | 'look' | 'frame' | 'map'
      asked: string
    }

const oneOf = <T extends string>(text: string, words: readonly T[]): text is T =>
  (words as readonly string[]).includes(text)

/** `zoom/latitude/longitude`, to about ten metres. */
function writeCamera({ zoom, lat, lng }: Camera): string {
  return [zoom.toFixed(2), lat.toFixed(4), lng.toFixed(4)].map(Number).join('/')
}

function readCamera(text: string): Camera | undefined {
  const parts = text.split('/')
  if (parts.length !== 3 || parts.some((part) => !/^-?\d{1,3}(\.\d{1,12})?$/.test(part))) return undefined
  const [zoom, lat, lng] = parts.map(Number) as [number, number, number]
  return zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lng) <= 180
    ? { zoom, lat, lng }
    : undefined
}

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/
const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** `kind:memorandum,programme;theme:energy` */
const writeFilter = (filter: Filter) =>
  facets.flatMap((facet) => (filter[facet]?.length ? [`${facet}:${filter[facet].join(',')}`] : [])).join(';')

/** Values need not be known here: one that nothing has is shown, unticked by anything, where filters are set. */
function readFilter(text: string): { filter: Filter; unread: string[] } {
  const filter: Partial<Record<Facet, readonly string[]>> = {}
  const unread: string[] = []
  for (const part of text.slice(0, 2000).split(';').filter(Boolean)) {
    const [facet = '', list = ''] = part.split(':', 2)
    const values = [...new Set(list.split(',').filter((value) => idForm.test(value)))].sort()
    if (oneOf(facet, facets) && values.length && part.split(':').length === 2) filter[facet] = values
    else unread.push(part)
  }
  return { filter, unread }
}

/** `around`, or `around:25` where the tool was told something. */
const writeTool = ({ name, told }: Tool) => (told ? `${name}:${told}` : name)

function readTool(text: string): Tool | undefined {
  const [name = '', told = '', ...more] = text.split(':')
  return oneOf(name, toolNames) && toldForm.test(told) && !more.length ? { name, told } : undefined
}

/** `roads:40,towns:60` */
const writeFaded = (faded: View['faded']) =>
  layerIds.flatMap((id) => (faded[id] === undefined ? [] : [`${id}:${faded[id]}`])).join(',')

function readFaded(text: string): { faded: View['faded']; unread: string[] } {
  const faded: Partial<Record<LayerId, number>> = {}
  const unread: string[] = []
  for (const part of text.slice(0, 1000).split(',').filter(Boolean)) {
    const [id = '', percent = ''] = part.split(':')
    if (oneOf(id, layerIds) && /^[1-9]\d$/.test(percent)) faded[id] = Math.min(90, Number(percent))
    else unread.push(part)
  }
  return { faded, unread }
}

/**
 * The query string of a view, without the question mark; empty for the first view.
 * Only what differs from the first view is written, so addresses stay short and old ones stay valid.
 */
export function writeAddress(view: View): string {
  const parts: string[] = []
  if (view.chosen) parts.push(`${view.chosen.type}=${view.chosen.id}`)
  if (view.asOf) parts.push(`date=${view.asOf}`)
  if (view.off.length) parts.push(`off=${view.off.join(',')}`)
  if (Object.keys(view.faded).length) parts.push(`fade=${writeFaded(view.faded)}`)
  if (Object.keys(view.filter).length) parts.push(`filter=${writeFilter(view.filter)}`)
  if (view.tool) parts.push(`tool=${writeTool(view.tool)}`)
  if (view.behind) parts.push(`behind=${writeTool(view.behind)}`)
  if (view.language !== firstView.language) parts.push(`lang=${view.language}`)
  if (view.look) parts.push(`look=${view.look}`)
  if (view.frame !== firstView.frame) parts.push(`frame=${view.frame}`)
  if (view.camera) parts.push(`map=${writeCamera(view.camera)}`)
  return parts.join('&')
}

/** Reads a query string; `notices` names everything in it that could not be used. */
export function readAddress(query: string): { view: View; notices: Notice[] } {
  const asked = new URLSearchParams(query)
  const view: View = { ...firstView }
  const notices: Notice[] = []
  const read = (key: string, about: Exclude<Notice['about'], 'day'>, use: (text: string) => boolean) => {
    const text = asked.get(key)
    if (text !== null && text !== '' && !use(text)) notices.push({ about, asked: short(text) })
  }
  const readChosen = (type: Chosen['type']) =>
    read(type, type, (id) => {
      if (!idForm.test(id) || id.length > 200) return false
      view.chosen = { type, id }
      return true
    })

  readChosen('document')
  readChosen('place')
  read('date', 'date', (text) => isDay(text) && !!(view.asOf = text))
  read('tool', 'tool', (text) => !!(view.tool = readTool(text) ?? null))
  read('behind', 'tool', (text) => {
    const behind = readTool(text)
    if (view.tool?.name !== 'export' || !behind || !draws(behind)) return false
    view.behind = behind
    return true
  })
  read('filter', 'filter', (text) => {
    const { filter, unread } = readFilter(text)
    view.filter = filter
    return !unread.length
  })
  read('fade', 'layer', (text) => {
    const { faded, unread } = readFaded(text)
    view.faded = faded
    return !unread.length
  })
  read('lang', 'language', (text) => oneOf(text, languages) && !!(view.language = text))
  read('look', 'look', (text) => oneOf(text, looks) && !!(view.look = text))
  read('frame', 'frame', (text) => oneOf(text, frames) && !!(view.frame = text))
  read('map', 'map', (text) => {
    const camera = readCamera(text)
    if (camera) view.camera = camera
    return !!camera
  })
  const words = (asked.get('off') ?? '').slice(0, 2000).split(',').filter(Boolean)
  const unknown = words.filter((word) => !oneOf(word, layerIds))
  if (unknown.length) notices.push({ about: 'layer', asked: short(unknown.join(', ')) })
  view.off = layerIds.filter((id) => words.includes(id)).sort()
  return { view, notices }
}

/** Drops a place that the catalogue does not know, and says which known one is nearest. Documents are known by asking for them. */
export function checkChoice(view: View, index: Index): { view: View; notices: Notice[] } {
  const { chosen } = view
  if (chosen?.type !== 'place' || index.places.some(({ id }) => id === chosen.id))
    return { view, notices: [] }
  return {
    view: { ...view, chosen: null },
    notices: [unknown('place', chosen.id, index.places)],
  }
}

/** What to say of an id that nothing has, with the nearest of those that are there. */
export function unknown(
  about: 'place' | 'document',
  asked: string,
  known: readonly { id: string; name: Text }[],
): Notice {
  const id = nearest(
    asked,
    known.map((item) => item.id),
  )
  const near = known.find((item) => item.id === id)
  return { about, asked: short(asked), ...(near && { nearest: { id: near.id, name: near.name } }) }
}

/**
 * An address to a place that had ended or not begun, or to a document yet to come, shows the nearest day on which it was there.
 * Only for addresses that arrive from outside: inside the app an ended place may well be read over the map of today.
 */
export function moveToItsDay(
  view: View,
  index: Index,
  open: OpenDocument | null,
): { view: View; notices: Notice[] } {
  const { chosen } = view
  const asked = view.asOf ?? today()
  const place = chosen?.type === 'place' && index.places.find(({ id }) => id === chosen.id)
  let shown = asked
  if (place) shown = nearestDay(place.span, asked)
  else if (open && comesLater(open, asked)) shown = `${open.date}-01-01`.slice(0, 10)
  return shown === asked
    ? { view, notices: [] }
    : { view: { ...view, asOf: shown }, notices: [{ about: 'day', asked, shown }] }
}
