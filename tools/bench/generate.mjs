// @ts-check
/**
 * Writes a project folder with a large catalogue: the real places, shapes, sources, issuers and documents, and beside them
 * sample documents, each of which says of itself that it is one. The same seed and content give the same bytes.
 * As a command: node tools/bench/generate.mjs FOLDER [--documents=10000] [--mentions=20] [--seed=1]
 *
 * Mentions follow a long tail: of 200,000, a few places get thousands, most get hundreds, places of a short time fewer.
 */

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { isCommand, projectFolder, stop } from '../install.mjs'
import { dice } from './dice.mjs'
import { nameSample, sampleDocument } from './sampleDocument.mjs'

/** @typedef {import('./sampleDocument.mjs').Ground} Ground */

/**
 * What sample documents can speak of, and how often each place comes.
 * @param {string} project the folder that holds content/
 * @param {number} seed
 * @returns {Ground}
 */
export function readGround(project, seed) {
  const read = (/** @type {string} */ name) => parse(readFileSync(join(project, 'content', name), 'utf8'))
  const places = readdirSync(join(project, 'content/places'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => Object.entries(read(`places/${name}`).places))
    .map(([id, { name, exists, became }]) => {
      const until = exists?.until ?? became?.on ?? '9999-12-31'
      return { id, name, from: exists?.from ?? '0000-01-01', until }
    })
  const { next } = dice(seed)
  const shuffled = places
    .map((place) => ({ place, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ place }) => place)
  return {
    places: shuffled.map((place, rank) => ({ ...place, weight: (rank + 5) ** -0.8 })),
    sources: Object.entries(read('sources.yaml')).map(([id, { language, paragraphs }]) => ({
      id,
      language,
      paragraphs: paragraphs.length,
    })),
    issuers: Object.keys(read('issuers.yaml')),
  }
}

/**
 * How many mentions a document has: pairs of one that says more and one that says less, so that the mean is exact.
 * @param {number} number from 1
 * @param {object} options
 * @param {number} options.documents
 * @param {number} options.mentions
 * @param {number} options.seed
 */
function mentionsOf(number, { documents, mentions, seed }) {
  const pair = Math.ceil(number / 2)
  if (2 * pair > documents) return mentions
  const apart = dice(seed + pair).whole(0, Math.floor(mentions * 0.8))
  return number % 2 ? mentions + apart : mentions - apart
}

/**
 * Sample documents, one after the other.
 * @param {Ground} ground
 * @param {object} options
 * @param {number} options.documents
 * @param {number} options.mentions of a document, in the mean
 * @param {number} options.seed
 * @returns {Generator<{ id: string, text: string }>}
 */
export function* sampleDocuments(ground, { documents, mentions, seed }) {
  const named = Array.from({ length: documents }, (_, i) => nameSample(seed, i + 1)).sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number,
  )
  for (const [i, { number }] of named.entries()) {
    const earlier = named.slice(Math.max(0, i - 400), i)
    const count = mentionsOf(number, { documents, mentions, seed })
    yield sampleDocument(ground, { seed, number, mentions: count, earlier })
  }
}

/**
 * @param {object} options
 * @param {string} options.folder the project folder to write; must not be there, or be empty
 * @param {string} [options.project] where the real content is
 * @param {number} [options.documents] sample documents, besides the real ones
 * @param {number} [options.mentions] of a sample document, in the mean
 * @param {number} [options.seed]
 */
export function generate({ folder, project = projectFolder, documents = 10_000, mentions = 20, seed = 1 }) {
  if (existsSync(folder) && readdirSync(folder).length)
    throw new Error(`${folder} is not empty; name a folder that is not there yet.`)
  for (const part of ['content', 'public/geo'])
    cpSync(join(project, part), join(folder, part), { recursive: true })
  const into = join(folder, 'content/documents')
  mkdirSync(into, { recursive: true })
  for (const { id, text } of sampleDocuments(readGround(project, seed), { documents, mentions, seed }))
    writeFileSync(join(into, `${id}.yaml`), text)
}

if (isCommand(import.meta.url)) {
  const words = process.argv.slice(2)
  const folder = words.find((word) => !word.startsWith('--'))
  if (!folder) stop('Name the folder to write: node tools/bench/generate.mjs FOLDER')
  const options = Object.fromEntries(
    words.flatMap((word) => {
      const [, name, value] = /^--(documents|mentions|seed)=(\d+)$/.exec(word) ?? []
      return name ? [[name, Number(value)]] : []
    }),
  )
  try {
    generate({ folder: resolve(folder), ...options })
    console.log(`A catalogue for measurements stands in ${folder}.`)
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error))
  }
}
