import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkEvidence, writeEvidenceReport } from '../../src/catalogue/build/evidence'
import { loadContent, type Content } from '../../src/catalogue/build/load'
import { digestOf, paragraphsOf } from '../../src/catalogue/build/paragraphs'

const content = loadContent(process.cwd())
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

/** A folder that holds one text. */
function folderWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'texts-'))
  folders.push(folder)
  writeFileSync(join(folder, 'text.txt'), text)
  return folder
}

const text = 'First paragraph.\n\n  Lạng Sơn   and its plan.  \r\nThird.'.normalize('NFD')

/** The real plan of Lạng Sơn, as if it were read in the small text above. */
function smallContent(name: string, paragraph: number): Content {
  const [document] = [...content.documents.values()].filter((d) => d.number === '236/QĐ-TTg')
  const source = { ...[...content.sources.values()][0]!, paragraphs: paragraphsOf(text).map(digestOf) }
  const evidence = [{ source: 'small', paragraph, name }]
  const mention = { ...document!.mentions[0]!, evidence }
  return {
    ...content,
    sources: new Map([['small', source]]),
    documents: new Map([['plan', { ...document!, evidence: [], figures: [], mentions: [mention] }]]),
  }
}

describe('paragraphs of a source', () => {
  it('are its lines that are not blank, in composed Unicode, with single spaces', () => {
    expect(paragraphsOf(text)).toEqual(['First paragraph.', 'Lạng Sơn and its plan.', 'Third.'])
  })

  it('have a digest of 16 hex digits that any change of a letter changes', () => {
    expect(digestOf('Lạng Sơn')).toMatch(/^[0-9a-f]{16}$/)
    expect(digestOf('Lạng Sơn')).not.toBe(digestOf('Lang Sơn'))
  })
})

describe('the evidence command', () => {
  it('finds the text by its digests and the name in its paragraph', () => {
    const report = checkEvidence(smallContent('Lạng Sơn', 2), folderWith(text))
    expect(report.problems).toEqual([])
    expect(report.checked).toBe(1)
    expect(writeEvidenceReport(report)).toContain('cited by nothing: 1, 3')
  })

  it('says where a name does not stand in the paragraph that is named', () => {
    const { problems } = checkEvidence(smallContent('Lạng Sơn', 3), folderWith(text))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(
      /:\d+ {2}mentions\.0\.evidence\.0: “Lạng Sơn” does not stand in paragraph 3 of small/,
    )
  })

  it('says when no text in the folder is the source', () => {
    const { problems, checked } = checkEvidence(smallContent('Lạng Sơn', 2), folderWith('Another text.'))
    expect(problems).toEqual(['content/sources.yaml  small: no text in the folder has these paragraphs'])
    expect(checked).toBe(0)
  })

  it('prints the digests of a text that is no source yet, to be copied into content/sources.yaml', () => {
    const report = writeEvidenceReport(
      checkEvidence(smallContent('Lạng Sơn', 2), folderWith('Another text.')),
    )
    expect(report).toContain(
      `text.txt is no source yet; its paragraphs are:\n    - '${digestOf('Another text.')}'`,
    )
  })

  const texts = '../shared/sources'
  it.skipIf(!existsSync(texts))('finds every name of the real content in the five texts', () => {
    const report = checkEvidence(content, texts)
    expect(report.problems).toEqual([])
    expect(report.checked).toBeGreaterThan(300)
  })
})
