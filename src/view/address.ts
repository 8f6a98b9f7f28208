/** The view as a query string and back. Junk never throws: what cannot be read is left at its default and named in a notice. */
import type { Index } from '../catalogue/api'
import { comesLater, isDay, nearestDay, today } from '../catalogue/dates'
import { layerIds } from '../catalogue/layers'
import { nearest } from '../catalogue/nearest'
import { languages } from '../catalogue/words'
import { firstView, frames, looks, type Camera, type Chosen, type View } from './view'

/** Something that the address asked for and did not get, for the visitor to read. */
export type Notice =
  | { about: 'place' | 'document'; asked: string; nearest?: string }
  /** The day asked for, and the one shown because what is open was not there on it. */
  | { about: 'day'; asked: string; shown: string }
  | { about: 'date' | 'layer' | 'language' | 'look' | 'frame' | 'map'; asked: string }

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

/**
 * The query string of a view, without the question mark; empty for the first view.
 * Only what differs from the first view is written, so addresses stay short and old ones stay valid.
 */
export function writeAddress(view: View): string {
  const parts: string[] = []
  if (view.chosen) parts.push(`${view.chosen.type}=${view.chosen.id}`)
  if (view.asOf) parts.push(`date=${view.asOf}`)
  if (view.off.length) parts.push(`off=${view.off.join(',')}`)
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

/** Drops a choice that the catalogue does not know, and says which known one is nearest. */
export function checkChoice(view: View, index: Index): { view: View; notices: Notice[] } {
  const { chosen } = view
  if (!chosen) return { view, notices: [] }
  const known = (chosen.type === 'place' ? index.places : index.documents).map((item) => item.id)
  if (known.includes(chosen.id)) return { view, notices: [] }
  const near = nearest(chosen.id, known)
  return {
    view: { ...view, chosen: null },
    notices: [{ about: chosen.type, asked: short(chosen.id), ...(near && { nearest: near }) }],
  }
}

/**
 * An address to a place that had ended or not begun, or to a document yet to come, shows the nearest day on which it was there.
 * Only for addresses that arrive from outside: inside the app an ended place may well be read over the map of today.
 */
export function moveToItsDay(view: View, index: Index): { view: View; notices: Notice[] } {
  const { chosen } = view
  const asked = view.asOf ?? today()
  const place = chosen?.type === 'place' && index.places.find(({ id }) => id === chosen.id)
  const document = chosen?.type === 'document' && index.documents.find(({ id }) => id === chosen.id)
  let shown = asked
  if (place) shown = nearestDay(place.span, asked)
  else if (document && comesLater(document, asked)) shown = `${document.date}-01-01`.slice(0, 10)
  return shown === asked
    ? { view, notices: [] }
    : { view: { ...view, asOf: shown }, notices: [{ about: 'day', asked, shown }] }
}
