// @ts-check
/** One sample document as a content file: a text that the check accepts, as long as real ones, and true of nothing. */

import { dice } from './dice.mjs'
import { because, measure, roleWeights, sayings, summary, templates } from './sampleWords.mjs'

/** @typedef {import('./sampleWords.mjs').Text} Text */
/**
 * @typedef {object} RealPlace
 * @property {string} id
 * @property {Text} name
 * @property {string} from the first day
 * @property {string} until the first day after
 * @property {number} weight how often it comes, against the others
 */
/** @typedef {{ id: string, language: 'vi' | 'en', paragraphs: number }} RealSource */
/** @typedef {{ places: RealPlace[], sources: RealSource[], issuers: string[] }} Ground */
/** @typedef {{ number: number, id: string, date: string }} Named what other sample documents can refer to */

const themes = ['transport', 'industry', 'energy', 'agriculture', 'tourism', 'culture', 'people']
const laterThemes = ['environment', 'digital', 'border-trade', 'defence', 'governance', 'investment']
const firstDay = Date.UTC(2008, 0, 1)
const lastDay = Date.UTC(2026, 5, 30)
const day = 86_400_000

/**
 * Number, id and day of a sample document; those of later years are more.
 * @param {number} seed
 * @param {number} number from 1
 * @returns {Named & { template: typeof templates[number][0] }}
 */
export function nameSample(seed, number) {
  const { next, weighed } = dice(seed * 1_000_003 + number)
  const days = Math.floor(Math.sqrt(next()) * ((lastDay - firstDay) / day))
  const date = new Date(firstDay + days * day).toISOString().slice(0, 10)
  const template = weighed(templates)
  return { number, date, template, id: `${date}-van-ban-mau-${padded(number)}-${template.slug}` }
}

/** @param {number} number */
const padded = (number) => String(number).padStart(5, '0')

/**
 * A text as YAML has it; JSON's quotes are YAML's double ones.
 * @param {string} text
 */
const quoted = (text) => JSON.stringify(text)

/**
 * @param {Text} text
 * @param {readonly RealPlace[]} places
 */
function filled({ vi, en }, places) {
  const fill = (/** @type {string} */ words, /** @type {'vi' | 'en'} */ language) =>
    places.reduce((text, place, i) => text.replace(`{${i}}`, place.name[language]), words)
  return `{ vi: ${quoted(fill(vi, 'vi'))}, en: ${quoted(fill(en, 'en'))} }`
}

/**
 * Places that existed on the day, by their weights, each once, as far as there are enough of them.
 * @param {Ground} ground
 * @param {string} date
 * @param {number} count
 * @param {import('./dice.mjs').Dice} thrown
 */
function mentioned({ places }, date, count, { weighed }) {
  const there = places
    .filter(({ from, until }) => from <= date && date < until)
    .map((place) => /** @type {const} */ ([place, place.weight]))
  /** @type {[RealPlace, ...RealPlace[]]} */
  const found = [weighed(there)]
  for (let tries = 0; found.length < count; tries++) {
    const place = weighed(there)
    if (tries > 20 * count || !found.includes(place)) found.push(place)
  }
  return found
}

/**
 * @param {Ground} ground
 * @param {object} options
 * @param {number} options.seed
 * @param {number} options.number from 1
 * @param {number} options.mentions
 * @param {readonly Named[]} options.earlier what it can refer to
 * @returns {{ id: string, text: string }}
 */
export function sampleDocument(ground, { seed, number, mentions, earlier }) {
  const { id, date, template } = nameSample(seed, number)
  const thrown = dice(seed * 1_000_003 + number + 500_000_000)
  const { happens, one, weighed, whole } = thrown
  const places = mentioned(ground, date, mentions, thrown)
  const [first, second = first] = places
  const year = Number(date.slice(0, 4))
  const context = happens(0.12)

  const evidence = (/** @type {Text} */ name) => {
    const source = one(ground.sources)
    return `{ source: ${source.id}, paragraph: ${whole(1, source.paragraphs)}, name: ${quoted(name[source.language])} }`
  }
  const evidenceList = (/** @type {Text} */ name) =>
    context && happens(0.5) ? '[]' : `[${[name, ...(happens(0.2) ? [name] : [])].map(evidence).join(', ')}]`
  const someThemes = () => [...new Set([one(themes), ...(happens(0.5) ? [one(laterThemes)] : [])])].join(', ')

  const title = {
    vi: `Văn bản mẫu số ${padded(number)}: ${template.title.vi}`,
    en: `Sample document no. ${padded(number)}: ${template.title.en}`,
  }
  const relations = context ? [] : [one(['implements', 'cites', 'adjusts'])]
  if (happens(0.08)) relations.push('supersedes')
  const lines = [
    '# Made by tools/bench/generate.mjs to measure speed. Nothing in this file is true of any document or place.',
    `title: ${filled(title, [first, second])}`,
    `kind: ${template.kind}`,
    ...(template.sign
      ? [`number: ${whole(1, 2999)}${template.sign.replace('{year}', date.slice(0, 4))}`]
      : []),
    `date: ${date}`,
    `issuers: [${[...new Set([one(ground.issuers), ...(happens(0.3) ? [one(ground.issuers)] : [])])].join(', ')}]`,
    ...(happens(0.6) ? [`period: { from: ${year}, to: ${year + whole(3, 12)} }`] : []),
    ...(context
      ? [
          'ring: context',
          `verification: { level: verified, by: [https://example.org/van-ban-mau/${padded(number)}] }`,
        ]
      : ['verification: { level: source-only }']),
    ...(earlier.length && relations.length
      ? ['relations:', ...relations.map((kind) => `  - { kind: ${kind}, document: ${one(earlier).id} }`)]
      : []),
    `summary: ${filled(summary, places)}`,
    ...(context ? [] : [`evidence: [${evidence(first.name)}]`]),
    ...(happens(0.3) && !context
      ? [
          'figures:',
          `  - measure: ${filled(measure, places)}`,
          `    value: ${whole(50, 90_000)}`,
          '    unit: billion-vnd',
          '    qualifier: about',
          `    place: ${first.id}`,
          `    evidence: [${evidence(first.name)}]`,
        ]
      : []),
    'mentions:',
    ...places.flatMap((place) => {
      const role = weighed(roleWeights)
      return [
        `  - place: ${place.id}`,
        `    role: ${role}`,
        `    themes: [${someThemes()}]`,
        `    says: ${filled(one(sayings[role] ?? []), [place])}`,
        `    evidence: ${evidenceList(place.name)}`,
        ...(happens(0.08) ? ['    certainty: inferred', `    because: ${filled(because, [place])}`] : []),
      ]
    }),
  ]
  return { id, text: `${lines.join('\n')}\n` }
}
