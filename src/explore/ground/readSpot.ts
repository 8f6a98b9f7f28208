/** Coordinates as people type or paste them: decimal degrees with a point or a comma, or degrees, minutes and seconds. */
import { isOnMap, spotAt, type Spot } from './route'

const number = String.raw`\d+(?:\.\d+)?`
const angle = new RegExp(
  String.raw`(-?)(${number})\s*°?\s*(?:(${number})\s*['′’]\s*)?(?:(${number})\s*["″”]\s*)?([NSEWBĐ])?`,
  'giu',
)
/** Marks that no one sees, such as those of the direction of writing. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** `18,1 106,3` has decimal commas; `18.1, 106.3` and `18,106` have commas between. */
const withPoints = (text: string) =>
  text.includes('.') || !/\d,\d+\s*[°\s;]/.test(text) ? text : text.replaceAll(/(\d),(\d)/g, '$1.$2')

/**
 * Latitude first or longitude first: on this map they cannot be taken for one another.
 * @returns `unread` where there are no two numbers, `outside` where the map does not go
 */
export function readSpot(text: string): Spot | 'unread' | 'outside' {
  const asked = withPoints(text.slice(0, 200).replaceAll(unseen, '').normalize('NFC').trim())
  const found = [...asked.matchAll(angle)]
  if (found.length !== 2 || !/^[\s,;/]*$/.test(asked.replaceAll(angle, ''))) return 'unread'
  const [one, other] = found.map(([, minus, degrees, minutes = '0', seconds = '0', letter = '']) => {
    const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600
    return { letter: letter.toUpperCase(), value: minus || /[SW]/i.test(letter) ? -size : size }
  }) as [Turn, Turn]
  const isLat = ({ letter }: Turn) => /[NSB]/.test(letter)
  const isLng = ({ letter }: Turn) => /[EWĐ]/.test(letter)
  const ways = [spotAt(other.value, one.value), spotAt(one.value, other.value)]
  if (isLng(one) || isLat(other)) ways.shift()
  else if (isLat(one) || isLng(other)) ways.pop()
  return ways.find(isOnMap) ?? 'outside'
}

interface Turn {
  letter: string
  value: number
}
