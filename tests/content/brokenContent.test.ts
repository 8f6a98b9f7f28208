/** What a planner reads when a content file is wrong: where, which field, what, and how to mend it; and nothing is built. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refusal } from '../../src/catalogue/build/build'
import {
  archipelagos,
  axes,
  lines,
  merger,
  plan,
  points,
  tinyProject,
  towns,
  type TinyProject,
} from './tinyProject'

let project: TinyProject
beforeEach(() => {
  project = tinyProject()
})
afterEach(() => project.clear())

const provinces = 'content/places/provinces.yaml'

it('a project without faults has no problem and is built', () => {
  const built = project.build()
  expect(built.problems).toEqual([])
  expect(built.counts).toEqual({ places: 89, documents: 2, mentions: 2, shapes: 89 })
  expect([...built.files.keys()]).toEqual(
    expect.arrayContaining(['index.json', 'places/lang-son.json', 'layers/corridors.geojson']),
  )
})

describe('a file that cannot be read', () => {
  it('is named with the line on which YAML breaks off', () => {
    project.change(plan, 'number: 236/QĐ-TTg', 'number: "236/QĐ-TTg')
    expect(project.problems()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^content\/documents\/2024-03-19-lang-son-plan\.yaml:\d+ {2}\(YAML\): /),
      ]),
    )
  })

  it('is named when an id stands in it twice', () => {
    project.change(towns, '  thi-tran-huu-lung:', '  thi-tran-dong-dang:')
    expect(project.problems()).toContain(`${towns}:6  (YAML): Map keys must be unique`)
  })

  it('is named when its JSON breaks off', () => {
    project.change(points, '\n]}', '\n')
    expect(project.problems()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^content\/geometry\/points\.geojson:\d+ {2}\(JSON\): /),
      ]),
    )
  })

  it('is named when it is missing', () => {
    project.remove('content/issuers.yaml')
    expect(project.problems()).toContain('content/issuers.yaml:1  (whole file): is missing')
  })

  it('is named when it is empty', () => {
    project.write(axes, '')
    expect(project.problems()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^content\/places\/axes\.yaml:1 {2}\(whole file\): /)]),
    )
  })
})

describe('one fault gives one line', () => {
  /** A town that has lost its shape, or is drawn far away, is rightly told so in its own table as well. */
  const follows = /has no shape: draw one|lies more than 1 km outside/
  const faults: [what: string, breakIt: () => void, line: string][] = [
    [
      'a field that does not belong',
      () => project.change(plan, 'number: 236', 'numbr: 236'),
      `${plan}:3  numbr: is not a field that belongs here; check its spelling or remove it`,
    ],
    [
      'a place that there is not',
      () => project.change(plan, 'place: truc-dong-dang-huu-lung', 'place: truc-dong-dang-hu-lung'),
      `${plan}:16  mentions[1].place: there is no place "truc-dong-dang-hu-lung". Did you mean "truc-dong-dang-huu-lung"?`,
    ],
    [
      'a place that is like no other',
      () => project.change(plan, 'place: truc-dong-dang-huu-lung', 'place: x'),
      `${plan}:16  mentions[1].place: there is no place "x". Nothing has a similar id.`,
    ],
    [
      'a province that a place lies in and that there is not',
      () => project.change(axes, 'within: [lang-son]', 'within: [lang-so]'),
      `${axes}:5  within[0]: there is no place "lang-so". Did you mean "lang-son"?`,
    ],
    [
      'an issuer that there is not',
      () => project.change(plan, 'issuers: [prime-minister]', 'issuers: [prime-ministre]'),
      `${plan}:5  issuers[0]: there is no issuer in content/issuers.yaml "prime-ministre". Did you mean "prime-minister"?`,
    ],
    [
      'a related document that there is not',
      () =>
        project.change(
          plan,
          'summary:',
          'relations: [{ kind: cites, document: 2025-06-12-nghi-quyet-202-2025-qh }]\nsummary:',
        ),
      `${plan}:7  relations[0].document: there is no document "2025-06-12-nghi-quyet-202-2025-qh". Did you mean "2025-06-12-nghi-quyet-202-2025-qh15"?`,
    ],
    [
      'a shape without a place',
      () => project.change(points, '"thi-tran-huu-lung"', '"thi-tran-huu-lun"'),
      `${points}:3  properties.place: there is no place "thi-tran-huu-lun". Did you mean "thi-tran-huu-lung"?`,
    ],
    [
      'a geometry of the wrong kind',
      () =>
        project.change(
          points,
          '"Point","coordinates":[106.69,21.94]',
          '"LineString","coordinates":[[106.69,21.94],[106.7,21.95]]',
        ),
      `${points}:2  geometry.type: "thi-tran-dong-dang" is of kind town, which is drawn as Point or MultiPoint, not as LineString`,
    ],
    [
      'a day that does not exist',
      () => project.change(plan, 'date: 2024-03-19', 'date: 2025-02-30'),
      `${plan}:4  date: is not a date that exists (YYYY, YYYY-MM or YYYY-MM-DD)`,
    ],
    [
      'a date that is not that of the file name',
      () => project.change(plan, 'date: 2024-03-19', 'date: 2024-03-20'),
      `${plan}:4  date: the file's name must start with "2024-03-20-" because that is its date; rename the file or mend the date`,
    ],
    [
      'a sentence in one language only',
      () =>
        project.change(
          plan,
          'says: { vi: Một trục phát triển., en: One axis. }',
          'says: { vi: Một trục phát triển. }',
        ),
      `${plan}:18  mentions[1].says.en: is missing (string expected)`,
    ],
    [
      'a field that must be there',
      () => project.change(plan, 'summary: { vi: Quy hoạch của tỉnh., en: The plan of the province. }\n', ''),
      `${plan}:1  summary: is missing (object expected)`,
    ],
    [
      'a document without a date',
      () => project.change(plan, 'date: 2024-03-19\n', ''),
      `${plan}:1  date: is missing (YYYY, YYYY-MM or YYYY-MM-DD expected)`,
    ],
    [
      'a role that there is not',
      () => project.change(plan, '    role: scope\n    themes', '    role: scoop\n    themes'),
      `${plan}:12  mentions[0].role: must be one of: scope, party, node, endpoint, project, beneficiary, reference, excluded`,
    ],
    [
      'a mention without evidence',
      () => project.change(plan, '[{ source: the-paper, paragraph: 2, name: Đồng Đăng – Hữu Lũng }]', '[]'),
      `${plan}:19  mentions[1].evidence: nothing shows where "truc-dong-dang-huu-lung" is mentioned; name a source and a paragraph`,
    ],
    [
      'a document without evidence',
      () =>
        project.change(
          plan,
          'evidence:\n  - { source: the-paper, paragraph: 1, name: Quy hoạch tỉnh Lạng Sơn }\n',
          '',
        ),
      `${plan}:1  evidence: nothing shows where a source speaks of this document; name a source and a paragraph, or set \`ring: context\``,
    ],
    [
      "a paragraph beyond the source's end",
      () => project.change(plan, 'paragraph: 2', 'paragraph: 4'),
      `${plan}:19  mentions[1].evidence[0].paragraph: "the-paper" has 3 paragraphs, not 4`,
    ],
    [
      'a source that there is not',
      () => project.change(plan, 'the-paper, paragraph: 2', 'the-papper, paragraph: 2'),
      `${plan}:19  mentions[1].evidence[0].source: there is no source "the-papper" in content/sources.yaml. Did you mean "the-paper"?`,
    ],
    [
      'an inference that does not say why',
      () =>
        project.change(
          plan,
          '    role: scope\n    says',
          '    role: scope\n    certainty: inferred\n    says',
        ),
      `${plan}:16  mentions[1].because: is inferred but does not say why: add \`because: { vi, en }\``,
    ],
    [
      'an id that is in two tables',
      () =>
        project.write(
          'content/places/stations.yaml',
          'kind: town\nplaces:\n  truc-dong-dang-huu-lung:\n    name: { vi: Ga Đồng Đăng, en: Dong Dang station }\n',
        ),
      `content/places/stations.yaml:3  places.truc-dong-dang-huu-lung: is already in ${axes}:3; ids are unique over all tables`,
    ],
    [
      'a second shape of a place',
      () => project.change(points, '"thi-tran-huu-lung"', '"thi-tran-dong-dang"'),
      `${points}:3  features[1].properties.place: "thi-tran-dong-dang" already has a shape in ${points}:2; keep one`,
    ],
    [
      'coordinates the wrong way round',
      () => project.change(points, '[106.34,21.51]', '[21.51,106.34]'),
      `${points}:3  geometry.coordinates: "thi-tran-huu-lung" has 1 position(s) outside Vietnam's region (101–118°E, 5–24°N), the first at [21.51, 106.34]; coordinates are [longitude, latitude]`,
    ],
    [
      'a place far outside the province that it names',
      () => project.change(points, '[106.34,21.51]', '[105.85,21.03]'),
      `${towns}:8  within[0]: "thi-tran-huu-lung" lies more than 1 km outside "lang-son" on the map`,
    ],
    [
      'a place without a shape',
      () => project.write(lines, '{ "type": "FeatureCollection", "features": [\n]}\n'),
      `${axes}:3  truc-dong-dang-huu-lung: "truc-dong-dang-huu-lung" has no shape: draw one in content/geometry, name its \`members\`, or say why not in \`shapeless\``,
    ],
    [
      'a place that has a shape and says that it has none',
      () => project.change(axes, '    within', '    shapeless: { vi: Chưa rõ, en: Not known }\n    within'),
      `${axes}:5  shapeless: "truc-dong-dang-huu-lung" has a shape; remove \`shapeless\``,
    ],
    [
      'a place that had ended before the document spoke of it',
      () => {
        project.change(merger, 'date: 2025-06-12', 'date: 2025-06-12\nevidence: []')
        project.write(
          'content/documents/2025-08-01-after.yaml',
          `title: { vi: Sau, en: After }
kind: memorandum
date: 2025-08-01
issuers: [prime-minister]
verification: { level: source-only }
summary: { vi: Tóm tắt., en: Summary. }
evidence: [{ source: the-paper, paragraph: 3, name: Sau }]
mentions:
  - place: binh-phuoc
    role: party
    says: { vi: Tỉnh ký., en: The province signs. }
    evidence: [{ source: the-paper, paragraph: 3, name: Bình Phước }]
`,
        )
      },
      `content/documents/2025-08-01-after.yaml:9  mentions[0].place: "binh-phuoc" had ended on 2025-07-01, before the document's date 2025-08-01; did you mean "dong-nai-2025"?`,
    ],
    [
      'a place that was still to come',
      () => project.change(plan, 'place: lang-son', 'place: dong-nai-2025'),
      `${plan}:11  mentions[0].place: "dong-nai-2025" begins on 2025-07-01, after the document's date 2024-03-19; name what it was made of, or add \`foreseen: true\` if the document speaks of the place to come`,
    ],
    [
      'an archipelago that is not there',
      () => project.change(archipelagos, '"id":"truong-sa"', '"id":"spratly"'),
      `${archipelagos}:1  features: "truong-sa" is missing: Hoàng Sa and Trường Sa are drawn and labelled on every map`,
    ],
    [
      'a context document that nothing confirms',
      () => project.change(merger, ', by: [laodong.vn]', ''),
      `${merger}:7  verification: a context document needs the public page that confirms it in \`verification.by\``,
    ],
    [
      'text that is not in NFC',
      () => project.change(plan, 'en: One axis.', `en: ${'Một'.normalize('NFD')} axis.`),
      `${plan}:18  mentions[1].says.en: is not in Unicode NFC`,
    ],
  ]

  it.each(faults)('%s', (_what, breakIt, line) => {
    breakIt()
    const problems = project.problems()
    const consequences = problems.filter((other) => other !== line && !follows.test(other))
    expect(problems).toContain(line)
    expect(consequences).toEqual([])
    expect(project.build().files.size).toBe(0)
  })
})

describe('the lineage', () => {
  it('has no cycle', () => {
    project.change(
      provinces,
      '  dong-nai-2025:\n',
      '  dong-nai-2025:\n    became: { places: [binh-phuoc], on: 2030-01-01, by: 2025-06-12-nghi-quyet-202-2025-qh15 }\n',
    )
    const problems = project.problems()
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /provinces\.yaml:\d+ {2}became: "binh-phuoc" becomes itself again: the lineage has a cycle$/,
        ),
        expect.stringMatching(
          /provinces\.yaml:\d+ {2}became: "dong-nai-2025" becomes itself again: the lineage has a cycle$/,
        ),
      ]),
    )
    expect(project.build().files.size).toBe(0)
  })

  it('leads to what begins on the day of the change', () => {
    project.change(
      axes,
      '    within',
      '    became: { places: [thi-tran-dong-dang], on: 2025-07-01, by: 2025-06-12-nghi-quyet-202-2025-qh15 }\n    within',
    )
    expect(project.problems()).toEqual([
      `${axes}:5  became.places[0]: "thi-tran-dong-dang" does not begin on 2025-07-01; its \`exists.from\` is missing`,
    ])
  })

  it('changes the rank of a province on a day on which it is there', () => {
    project.change(provinces, 'levelSince: 2026-04-30', 'levelSince: 2025-07-01')
    expect(project.problems()).toEqual([
      expect.stringMatching(
        /provinces\.yaml:\d+ {2}levelSince: 2025-07-01 is not a day within the time in which "dong-nai-2025" existed/,
      ),
    ])
    project.change(towns, '  thi-tran-dong-dang:\n', '  thi-tran-dong-dang:\n    levelSince: 2025-01-01\n')
    expect(project.problems()).toContain(`${towns}:4  levelSince: names a day but \`level\` is missing`)
  })

  it('ends without a successor by an act that there is, on a day that is not before it', () => {
    const row = (fields: string) => `  thi-tran-dong-dang:\n${fields}`
    project.change(towns, row(''), row('    endedBy: 2025-06-12-nghi-quyet-202-2025-qh15\n'))
    expect(project.problems()).toEqual([`${towns}:4  endedBy: names an act but \`exists.until\` is missing`])
    project.change(towns, '    endedBy', '    exists: { until: 2025-06-01 }\n    endedBy')
    expect(project.problems()).toEqual([
      `${towns}:5  endedBy: "2025-06-12-nghi-quyet-202-2025-qh15" is later than the end that it brought, 2025-06-01`,
    ])
    project.change(towns, 'until: 2025-06-01', 'until: 2025-07-01')
    expect(project.problems()).toEqual([])
    project.change(towns, 'endedBy: 2025-06-12-', 'endedBy: 2025-06-11-')
    expect(project.problems()).toEqual([
      `${towns}:5  endedBy: there is no document "2025-06-11-nghi-quyet-202-2025-qh15". Did you mean "2025-06-12-nghi-quyet-202-2025-qh15"?`,
    ])
  })

  it('makes 63 provinces 34', () => {
    project.change(
      provinces,
      'kind: province\nplaces:\n',
      'kind: province\nplaces:\n  sai-gon:\n    name: { vi: Sài Gòn, en: Saigon }\n    shapeless: { vi: Không, en: None }\n',
    )
    expect(project.problems()).toEqual([
      `${provinces}:1  places: 64 provinces exist on 2025-06-30, 63 are expected`,
      `${provinces}:1  places: 35 provinces exist on 2025-07-01, 34 are expected`,
    ])
  })
})

describe('a fault in one place or document', () => {
  it('is not blamed on everything that names its neighbours in the same file', () => {
    project.change(
      towns,
      'name: { vi: Thị trấn Hữu Lũng, en: Huu Lung town }',
      'name: { vi: Thị trấn Hữu Lũng }',
    )
    expect(project.problems()).toEqual([
      `${towns}:7  places.thi-tran-huu-lung.name.en: is missing (string expected)`,
    ])
  })

  it('in the table of provinces is still one line', () => {
    project.change(provinces, '  lang-son:\n', '  lang-son:\n    colour: red\n')
    const problems = project.problems()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(
      /provinces\.yaml:\d+ {2}places\.lang-son\.colour: is not a field that belongs here; check its spelling or remove it$/,
    )
  })

  it('does not make the documents that name it wrong as well', () => {
    project.change(merger, 'kind: national-assembly-resolution', 'kind: resolution')
    const problems = project.problems()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(
      /^content\/documents\/2025-06-12-nghi-quyet-202-2025-qh15\.yaml:2 {2}kind: must be one of: /,
    )
  })
})

describe('a shape that no geometry can be', () => {
  it('a feature that is nothing is listed, not thrown at the planner', () => {
    project.change(points, '"features": [', '"features": [\nnull,')
    expect(project.problems()).toEqual(expect.arrayContaining([expect.stringContaining(`${points}:`)]))
  })

  it.each([
    ['a point without coordinates', '{"type":"Point"}'],
    ['a line of one position', '{"type":"LineString","coordinates":[[106.69,21.94]]}'],
    ['an area without a ring', '{"type":"Polygon","coordinates":[]}'],
    ['a form that GeoJSON does not know', '{"type":"Circle","coordinates":[106.69,21.94]}'],
    ['letters for numbers', '{"type":"Point","coordinates":["106.69","21.94"]}'],
  ])('%s is listed with its file and line', (_what, geometry) => {
    project.change(points, '{"type":"Point","coordinates":[106.69,21.94]}', geometry)
    expect(project.problems()).toEqual(expect.arrayContaining([expect.stringContaining(`${points}:2  `)]))
  })
})

describe('a promise about documents', () => {
  it('is broken by "verified" without a page that verifies', () => {
    project.change(plan, 'level: source-only', 'level: verified')
    expect(project.problems()).toEqual([
      `${plan}:6  verification.level: says verified but names no page in \`by\`; name one, or set the level to source-only or unverified`,
    ])
  })

  it('is broken by a relation to itself, and by one that is written twice', () => {
    const cites = '{ kind: cites, document: 2025-06-12-nghi-quyet-202-2025-qh15 }'
    const itself = '{ kind: cites, document: 2024-03-19-lang-son-plan }'
    project.change(plan, 'summary:', `relations: [${cites}, ${cites}, ${itself}]\nsummary:`)
    expect(project.problems()).toEqual([
      `${plan}:7  relations[1]: says the same as relations[0]; keep one`,
      `${plan}:7  relations[2]: relates the document to itself`,
    ])
  })
})

it('a place that begins after it ends is a problem', () => {
  const spanned = 'name: { vi: Thị trấn Hữu Lũng, en: Huu Lung town }'
  project.change(towns, spanned, `${spanned}\n    exists: { from: 2025-07-01, until: 2025-06-30 }`)
  expect(project.problems()).toEqual([`${towns}:8  exists.from: begins on 2025-07-01 but ends on 2025-06-30`])
})

describe('several faults', () => {
  it('are all listed at once, in the order of files and lines, and nothing is built', () => {
    project.change(plan, 'place: truc-dong-dang-huu-lung', 'place: truc-dong-dang-hu-lung')
    project.change(plan, 'paragraph: 1, name: Lạng Sơn', 'paragraph: 9, name: Lạng Sơn')
    project.change(
      points,
      '"Point","coordinates":[106.34,21.51]',
      '"MultiPolygon","coordinates":[[[[106.3,21.5],[106.4,21.5],[106.4,21.6],[106.3,21.5]]]]',
    )
    project.change(archipelagos, '"id":"hoang-sa"', '"id":"paracel"')
    const { problems, files } = project.build()
    expect(files.size).toBe(0)
    expect(refusal(problems)).toBe(
      [
        'The content has 4 problem(s); nothing was written.',
        `${plan}:15  mentions[0].evidence[0].paragraph: "the-paper" has 3 paragraphs, not 9`,
        `${plan}:16  mentions[1].place: there is no place "truc-dong-dang-hu-lung". Did you mean "truc-dong-dang-huu-lung"?`,
        `${points}:3  geometry.type: "thi-tran-huu-lung" is of kind town, which is drawn as Point or MultiPoint, not as MultiPolygon`,
        `${archipelagos}:1  features: "hoang-sa" is missing: Hoàng Sa and Trường Sa are drawn and labelled on every map`,
      ].join('\n'),
    )
  })
})

describe('the name of a document file', () => {
  it('that no address could carry is a problem: it is the id of the document', () => {
    const text = `title: { vi: Hai, en: Two }
kind: memorandum
date: 2024-03-19
issuers: [prime-minister]
verification: { level: source-only }
summary: { vi: Tóm tắt., en: Summary. }
evidence: [{ source: the-paper, paragraph: 3, name: Hai }]
mentions: []
`
    project.write('content/documents/2024-03-19-Quy hoạch.yaml', text)
    expect(project.problems()).toEqual([
      expect.stringContaining('content/documents/2024-03-19-Quy hoạch.yaml:1  '),
    ])
  })

  it('that ends in another way than .yaml is a problem: it would be left out', () => {
    project.write('content/documents/2024-03-19-second.yml', 'kind: memorandum\n')
    expect(project.problems()).toEqual([
      expect.stringContaining('content/documents/2024-03-19-second.yml:1  '),
    ])
  })
})
