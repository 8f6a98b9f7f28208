/** A story out of a file that anybody may have written: as much as can be read, every fault named, and nothing dropped. */
import type { Bounds } from '../catalogue/api'
import { isDay } from '../catalogue/dates'
import { languages, type Language } from '../catalogue/words'
import type { Item, Others, Story, Words } from './story'

/** One thing about a file that its reader should know; `step` counts from 1. */
export type Fault =
  | { is: 'too-large' | 'not-json' | 'not-a-story' }
  | { is: 'later'; format: string }
  | { is: 'part'; name: string }
  | { is: 'step'; step: number }
  | { is: 'step-part'; step: number; name: string }

export interface Read {
  /** Null where there is no story in it at all. */
  story: Story | null
  faults: Fault[]
}

export const format = 1

/** Characters: far more than any story told to people. */
const longest = 2_000_000

type Raw = Record<string, unknown>
const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWords = (value: unknown): value is Words =>
  typeof value === 'string' ||
  (isObject(value) &&
    languages.some((language) => language in value) &&
    languages.every((language) => value[language] === undefined || typeof value[language] === 'string'))

const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value)

const isBounds = (value: unknown): value is Bounds => {
  if (!Array.isArray(value) || value.length !== 4) return false
  if (!value.every((side) => typeof side === 'number' && Number.isFinite(side))) return false
  const [west, south, east, north] = value as Bounds
  return west >= -180 && west < east && east <= 180 && south >= -85 && south < north && north <= 85
}

/** What is of the right form, by its key; the rest, and its keys. */
function sorted(raw: Raw, forms: Record<string, (value: unknown) => boolean>) {
  const good: Raw = {}
  const others: [string, unknown][] = []
  for (const [key, value] of Object.entries(raw)) {
    if (Object.hasOwn(forms, key) && forms[key]!(value)) good[key] = value
    else others.push([key, value])
  }
  return { good, others: Object.fromEntries(others) as Others }
}

const longestName = 60
const nameOf = (key: string) => (key.length > longestName ? `${key.slice(0, longestName)}…` : key)

const stepForms = {
  title: isWords,
  text: isWords,
  notes: isWords,
  address: (value: unknown) => typeof value === 'string',
  day: (value: unknown) => typeof value === 'string' && isDay(value),
  sight: isBounds,
}

function readItem(raw: unknown, step: number): { item: Item; faults: Fault[] } {
  if (!isObject(raw) || !stepForms.address(raw.address))
    return { item: { unread: raw }, faults: [{ is: 'step', step }] }
  const { good, others } = sorted(raw, stepForms)
  return {
    item: { ...(good as { address: string }), others },
    faults: Object.keys(others).map((name) => ({ is: 'step-part', step, name: nameOf(name) })),
  }
}

const storyForms = {
  title: isWords,
  language: isLanguage,
  format: (value: unknown) => value === format,
  steps: Array.isArray,
}

/** @param text of a file; never throws */
export function readStory(text: string): Read {
  const without = (is: 'too-large' | 'not-json' | 'not-a-story'): Read => ({ story: null, faults: [{ is }] })
  if (text.length > longest) return without('too-large')
  let raw: unknown
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return without('not-json')
  }
  if (!isObject(raw) || !Array.isArray(raw.steps)) return without('not-a-story')
  const { good, others } = sorted(raw, storyForms)
  const read = raw.steps.map((step, i) => readItem(step, i + 1))
  return {
    story: {
      ...(good.title !== undefined && { title: good.title as Words }),
      ...(good.language !== undefined && { language: good.language as Language }),
      items: read.map(({ item }) => item),
      others,
    },
    faults: [
      ...Object.keys(others).map((name): Fault =>
        name === 'format'
          ? { is: 'later', format: nameOf(String(JSON.stringify(others.format))) }
          : { is: 'part', name: nameOf(name) },
      ),
      ...read.flatMap(({ faults }) => faults),
    ],
  }
}
