/** Checks every piece of evidence against the source texts themselves, for those who hold them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Content, LoadedDocument } from './load'
import { digestOf, paragraphsOf } from './paragraphs'
import type { EvidenceContent } from './schema'

export interface EvidenceReport {
  /** Sources whose paragraphs were all found, by the file that holds them. */
  sources: { id: string; file: string | undefined; cited: Map<number, number>; paragraphs: number }[]
  checked: number
  problems: string[]
  /** Texts in the folder that are the text of no source. */
  strangers: { file: string; digests: string[] }[]
}

function evidenceOf(document: LoadedDocument): { evidence: EvidenceContent; path: PropertyKey[] }[] {
  const lists: [PropertyKey[], EvidenceContent[]][] = [
    [['evidence'], document.evidence ?? []],
    ...document.mentions.map((m, i): [PropertyKey[], EvidenceContent[]] => [
      ['mentions', i, 'evidence'],
      m.evidence,
    ]),
    ...(document.figures ?? []).map((f, i): [PropertyKey[], EvidenceContent[]] => [
      ['figures', i, 'evidence'],
      f.evidence,
    ]),
    ...(document.variants ?? []).map((v, i): [PropertyKey[], EvidenceContent[]] => [
      ['variants', i, 'where', 'evidence'],
      'evidence' in v.where ? v.where.evidence : [],
    ]),
  ]
  return lists.flatMap(([path, list]) => list.map((evidence, i) => ({ evidence, path: [...path, i] })))
}

/**
 * Finds each source's text in a folder by the digests of its paragraphs, and each cited name in its paragraph.
 * @param folder holds the texts as .txt files, one a source, a paragraph a line
 */
export function checkEvidence(content: Content, folder: string): EvidenceReport {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((file) => ({ file, paragraphs: paragraphsOf(readFileSync(join(folder, file), 'utf8')) }))
  const problems: string[] = []
  const found = new Map<string, string[]>()
  const sources = [...content.sources].map(([id, source]) => {
    const text = texts.find(({ paragraphs }) =>
      source.paragraphs.every((digest, i) => digestOf(paragraphs[i] ?? '') === digest),
    )
    if (text) found.set(id, text.paragraphs)
    else problems.push(`content/sources.yaml  ${id}: no text in the folder has these paragraphs`)
    return { id, file: text?.file, cited: new Map<number, number>(), paragraphs: source.paragraphs.length }
  })
  let checked = 0
  for (const document of content.documents.values()) {
    for (const { evidence, path } of evidenceOf(document)) {
      sources
        .find((s) => s.id === evidence.source)
        ?.cited.set(
          evidence.paragraph,
          (sources.find((s) => s.id === evidence.source)?.cited.get(evidence.paragraph) ?? 0) + 1,
        )
      const paragraph = found.get(evidence.source)?.[evidence.paragraph - 1]
      if (paragraph === undefined) continue
      checked++
      if (!paragraph.includes(evidence.name.replace(/\s+/gu, ' '))) {
        problems.push(
          `${document.origin.file}:${document.origin.lineOf(path)}  ${path.join('.')}: “${evidence.name}” does not stand in paragraph ${evidence.paragraph} of ${evidence.source}`,
        )
      }
    }
  }
  const known = new Set(sources.map((source) => source.file))
  const strangers = texts
    .filter(({ file }) => !known.has(file))
    .map(({ file, paragraphs }) => ({ file, digests: paragraphs.map(digestOf) }))
  return { sources, checked, problems, strangers }
}

/** The report as lines for a terminal: statements a paragraph, and the paragraphs that nothing cites. */
export function writeEvidenceReport({ sources, checked, problems, strangers }: EvidenceReport): string {
  const perSource = sources.map(({ id, file, cited, paragraphs }) => {
    const total = [...cited.values()].reduce((sum, n) => sum + n, 0)
    const silent = Array.from({ length: paragraphs }, (_, i) => i + 1).filter((n) => !cited.has(n))
    const counts = [...cited].sort(([a], [b]) => a - b).map(([n, times]) => `${n}×${times}`)
    return [
      `${id} (${file ?? 'text not found'}): ${total} statements in ${cited.size} of ${paragraphs} paragraphs`,
      `  statements a paragraph: ${counts.join(' ') || 'none'}`,
      `  cited by nothing: ${silent.join(', ') || 'none'}`,
    ].join('\n')
  })
  const unknown = strangers.map(
    ({ file, digests }) =>
      `${file} is no source yet; its paragraphs are:\n${digests.map((digest) => `    - '${digest}'`).join('\n')}`,
  )
  return [
    ...perSource,
    ...unknown,
    ...problems,
    `${checked} pieces of evidence checked, ${problems.length} problem(s).`,
  ].join('\n')
}
