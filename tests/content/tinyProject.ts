/** A project of a few handwritten places and documents in a folder of its own, right in everything until a test breaks one thing. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { buildData, type Built } from '../../src/catalogue/build/build'
import { report } from '../../src/catalogue/build/load'

export const plan = 'content/documents/2024-03-19-lang-son-plan.yaml'
export const merger = 'content/documents/2025-06-12-nghi-quyet-202-2025-qh15.yaml'
export const towns = 'content/places/towns.yaml'
export const axes = 'content/places/axes.yaml'
export const points = 'content/geometry/points.geojson'
export const lines = 'content/geometry/lines.geojson'
export const archipelagos = 'public/geo/archipelagos.geojson'

const feature = (place: string, type: string, coordinates: unknown) =>
  JSON.stringify({
    type: 'Feature',
    properties: { place, precision: 'schematic', origin: { vi: 'Vẽ tay', en: 'Drawn by hand' } },
    geometry: { type, coordinates },
  })
const collection = (...features: string[]) =>
  `{ "type": "FeatureCollection", "features": [\n${features.join(',\n')}\n]}\n`

const files: Record<string, string> = {
  'content/issuers.yaml': `prime-minister: { vi: Thủ tướng Chính phủ, en: Prime Minister }
national-assembly: { vi: Quốc hội, en: National Assembly }
`,
  'content/sources.yaml': `the-paper:
  title: { vi: Lạng Sơn công bố quy hoạch, en: Lang Son announces its plan }
  publisher: { vi: Tờ báo, en: The paper }
  date: 2024-04-21
  language: vi
  paragraphs: [4c1731b5d31ce048, 4f2f54dcc5c0b8c9, 07eee43ba6a20550]
`,
  [towns]: `kind: town
places:
  thi-tran-dong-dang:
    name: { vi: Thị trấn Đồng Đăng, en: Dong Dang town }
    within: [lang-son]
  thi-tran-huu-lung:
    name: { vi: Thị trấn Hữu Lũng, en: Huu Lung town }
    within: [lang-son]
`,
  [axes]: `kind: development-axis
places:
  truc-dong-dang-huu-lung:
    name: { vi: Trục Đồng Đăng – Hữu Lũng, en: Dong Dang–Huu Lung axis }
    within: [lang-son]
`,
  [points]: collection(
    feature('thi-tran-dong-dang', 'Point', [106.69, 21.94]),
    feature('thi-tran-huu-lung', 'Point', [106.34, 21.51]),
  ),
  [lines]: collection(
    feature('truc-dong-dang-huu-lung', 'LineString', [
      [106.69, 21.94],
      [106.34, 21.51],
    ]),
  ),
  [plan]: `title: { vi: Quy hoạch tỉnh Lạng Sơn, en: Lang Son provincial plan }
kind: provincial-plan
number: 236/QĐ-TTg
date: 2024-03-19
issuers: [prime-minister]
verification: { level: source-only }
summary: { vi: Quy hoạch của tỉnh., en: The plan of the province. }
evidence:
  - { source: the-paper, paragraph: 1, name: Quy hoạch tỉnh Lạng Sơn }
mentions:
  - place: lang-son
    role: scope
    themes: [transport]
    says: { vi: Cả tỉnh thuộc phạm vi., en: The whole province is covered. }
    evidence: [{ source: the-paper, paragraph: 1, name: Lạng Sơn }]
  - place: truc-dong-dang-huu-lung
    role: scope
    says: { vi: Một trục phát triển., en: One axis. }
    evidence: [{ source: the-paper, paragraph: 2, name: Đồng Đăng – Hữu Lũng }]
`,
  [merger]: `title: { vi: Nghị quyết 202/2025/QH15, en: Resolution 202/2025/QH15 }
kind: national-assembly-resolution
number: 202/2025/QH15
date: 2025-06-12
issuers: [national-assembly]
ring: context
verification: { level: verified, by: [laodong.vn] }
summary: { vi: 63 tỉnh thành 34., en: 63 provinces become 34. }
mentions: []
`,
}

export interface TinyProject {
  root: string
  write: (file: string, text: string) => void
  /** Puts \`to\` in the place of \`from\`, which must be there once. */
  change: (file: string, from: string, to: string) => void
  remove: (file: string) => void
  build: () => Built
  /** What is wrong, as a planner reads it: a line each. */
  problems: () => string[]
  clear: () => void
}

/** The two lives of every province are the real ones: the smallest project still has 63 of them, then 34. */
export function tinyProject(): TinyProject {
  const root = mkdtempSync(join(tmpdir(), 'atlas-content-'))
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  cpSync('content/places/provinces.yaml', join(root, 'content/places/provinces.yaml'))
  for (const name of ['provinces', 'archipelagos', 'labels', 'land']) {
    cpSync(`public/geo/${name}.geojson`, join(root, `public/geo/${name}.geojson`))
  }
  const build = () => buildData(root)
  return {
    root,
    write,
    change(file, from, to) {
      const before = readFileSync(join(root, file), 'utf8')
      if (before.split(from).length !== 2) throw new Error(`${file} does not hold exactly one: ${from}`)
      write(file, before.replace(from, to))
    },
    remove: (file) => rmSync(join(root, file)),
    build,
    problems: () =>
      report(build().problems)
        .split('\n')
        .filter((line) => line !== ''),
    clear: () => rmSync(root, { recursive: true }),
  }
}
