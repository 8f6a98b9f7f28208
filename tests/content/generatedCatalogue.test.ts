/** The catalogue that is made up to measure with: the same again from the same seed, and as right as a real one. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { DocumentEntry, Index } from '../../src/catalogue/api'
import { buildData, type Built } from '../../src/catalogue/build/build'
import { generate, readGround, sampleDocuments } from '../../tools/bench/generate.mjs'

const documents = 30
let folder: string
let built: Built
const samples = () =>
  readdirSync(join(folder, 'project/content/documents')).filter((name) => name.includes('van-ban-mau'))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'atlas-generated-'))
  generate({ folder: join(folder, 'project'), documents, mentions: 20, seed: 7 })
  built = buildData(join(folder, 'project'))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('passes the check that the real content passes, and is built', () => {
  expect(built.problems).toEqual([])
  expect(built.files.has('index.json')).toBe(true)
})

it('holds as many documents and mentions as were asked for, besides the real ones', () => {
  const real = buildData('.').counts
  expect(samples()).toHaveLength(documents)
  expect(built.counts.documents - real.documents).toBe(documents)
  expect(built.counts.mentions - real.mentions).toBe(20 * documents)
})

it('says of each sample, in both languages, that it is one, and puts none among the real documents', () => {
  for (const name of samples()) {
    const { title, summary } = JSON.parse(
      built.files.get(`documents/${name.replace('.yaml', '.json')}`)!,
    ) as DocumentEntry
    expect(title.vi).toMatch(/^Văn bản mẫu số \d{5}: /)
    expect(title.en).toMatch(/^Sample document no. \d{5}: /)
    expect(summary.vi).toContain('không có thật')
    expect(summary.en).toContain('does not exist')
  }
  expect(readdirSync('content/documents').filter((name) => name.includes('mau-0'))).toEqual([])
})

it('is the same to the last byte from the same seed, and another from another seed', () => {
  const texts = (seed: number) => [
    ...sampleDocuments(readGround('.', seed), { documents, mentions: 20, seed }),
  ]
  const written = samples().map((name) => ({
    id: name.replace('.yaml', ''),
    text: readFileSync(join(folder, 'project/content/documents', name), 'utf8'),
  }))
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
  expect(texts(7).sort(byId)).toEqual(written.sort(byId))
  expect(texts(8).map(({ text }) => text)).not.toEqual(texts(7).map(({ text }) => text))
})

it('is long-tailed when it is large: a few places get thousands of mentions, most get hundreds', () => {
  const mentions = new Map<string, number>()
  for (const { text } of sampleDocuments(readGround('.', 1), { documents: 1000, mentions: 20, seed: 1 }))
    for (const [, place] of text.matchAll(/^ {2}- place: (.+)$/gm))
      mentions.set(place!, (mentions.get(place!) ?? 0) + 1)
  const counts = [...mentions.values()].sort((a, b) => b - a)
  const { places } = JSON.parse(built.files.get('index.json')!) as Index
  expect(counts.length).toBeGreaterThan(0.95 * places.length)
  expect(counts.reduce((sum, count) => sum + count)).toBe(20_000)
  // A tenth of the 200,000 of the benchmark: hundreds here are thousands there.
  expect(counts[4]).toBeGreaterThan(200)
  expect(counts[20]).toBeLessThan(300)
  expect(counts[Math.floor(counts.length / 2)]).toBeGreaterThan(20)
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(100)
})

it('never overwrites a folder that holds something', () => {
  expect(() => generate({ folder: join(folder, 'project'), documents: 1 })).toThrow(/is not empty/)
})
