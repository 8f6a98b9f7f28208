/** The whole, described for harvesters: `dataset.jsonld` (schema.org) and `catalog.jsonld` (DCAT 3). Addresses are relative to `data/`. */
import type { Text } from '../../words'
import type { OpenInput } from './input'
import type { JsonLd } from './jsonLd'
import { spdxIds, spdxPage } from './licences'
import type { Listed } from './listing'

const title: Text = { vi: 'Bản đồ Liên kết', en: 'Linkage Atlas' }
const description: Text = {
  vi: 'Quy hoạch và thỏa thuận nào nhắc đến nơi này, và điều đó được viết ở đâu: địa danh Việt Nam, văn bản, và chứng cứ của từng mối liên kết.',
  en: 'Which plans and agreements mention a place, and where that is written: places in Vietnam, documents, and the evidence for each link.',
}
const words = (text: Text) => [
  { '@language': 'vi', '@value': text.vi },
  { '@language': 'en', '@value': text.en },
]
const keywords: Text[] = [
  { vi: 'quy hoạch', en: 'planning' },
  { vi: 'liên kết vùng', en: 'regional linkage' },
  { vi: 'hạ tầng', en: 'infrastructure' },
]

/** From the earliest to the latest document. */
function period(documents: OpenInput['documents']): { from: string; to: string } | undefined {
  const dates = documents.map(({ date }) => date).sort()
  return dates.length ? { from: dates[0]!, to: dates.at(-1)! } : undefined
}
const licencesOf = (listed: Listed[]) => [
  ...new Set(listed.flatMap(({ licence }) => spdxIds(licence)).map(spdxPage)),
]

export function datasetJsonLd({ version, documents }: OpenInput, listed: Listed[]): JsonLd {
  const span = period(documents)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': 'dataset.jsonld',
    name: words(title),
    description: words(description),
    url: 'index.html',
    version,
    inLanguage: ['vi', 'en'],
    isAccessibleForFree: true,
    keywords: keywords.flatMap(words),
    license: licencesOf(listed),
    creator: { '@type': 'Organization', name: 'Linkage Atlas contributors' },
    spatialCoverage: { '@type': 'Country', name: words({ vi: 'Việt Nam', en: 'Vietnam' }) },
    ...(span && { temporalCoverage: `${span.from}/${span.to}` }),
    distribution: listed.map(({ file, pattern, title, mediaType, licence }) => ({
      '@type': 'DataDownload',
      name: words(title),
      contentUrl: file,
      ...(pattern && { description: pattern }),
      encodingFormat: mediaType,
      license: spdxIds(licence).map(spdxPage),
    })),
  }
}

const ref = (id: string) => ({ '@id': id })
const mediaType = (type: string) => ref(`https://www.iana.org/assignments/media-types/${type}`)

export function dcatCatalog({ version, documents }: OpenInput, listed: Listed[]): JsonLd {
  const span = period(documents)
  const publisher = { '@type': 'foaf:Organization', 'foaf:name': 'Linkage Atlas contributors' }
  const described = {
    'dct:title': words(title),
    'dct:description': words(description),
    'dct:publisher': publisher,
    'dct:language': ['VIE', 'ENG'].map((language) =>
      ref(`http://publications.europa.eu/resource/authority/language/${language}`),
    ),
    'dcat:version': version,
  }
  const date = (text: string) => ({
    '@type': text.length === 4 ? 'xsd:gYear' : text.length === 7 ? 'xsd:gYearMonth' : 'xsd:date',
    '@value': text,
  })
  const service = '#ogc'
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': 'catalog.jsonld',
    '@type': 'dcat:Catalog',
    ...described,
    'foaf:homepage': ref('index.html'),
    'dcat:dataset': {
      '@id': '#dataset',
      '@type': 'dcat:Dataset',
      ...described,
      'dct:identifier': 'linkage-atlas',
      'dcat:landingPage': ref('index.html'),
      'dcat:keyword': keywords.flatMap(words),
      'dct:license': licencesOf(listed).map(ref),
      'dct:spatial': ref('http://publications.europa.eu/resource/authority/country/VNM'),
      ...(span && {
        'dct:temporal': {
          '@type': 'dct:PeriodOfTime',
          'dcat:startDate': date(span.from),
          'dcat:endDate': date(span.to),
        },
      }),
      'dcat:distribution': listed.map((one) => ({
        '@type': 'dcat:Distribution',
        'dct:title': words(one.title),
        ...(one.pattern && { 'dct:description': one.pattern }),
        'dcat:accessURL': ref(one.file),
        ...(one.file.startsWith('ogc/')
          ? { 'dcat:accessService': ref(service) }
          : !one.pattern && { 'dcat:downloadURL': ref(one.file) }),
        'dcat:mediaType': mediaType(one.mediaType),
        'dct:license': spdxIds(one.licence).map(spdxPage).map(ref),
        'dct:rights': one.licence.credit,
        ...(one.conformsTo && { 'dct:conformsTo': ref(one.conformsTo) }),
      })),
    },
    'dcat:service': {
      '@id': service,
      '@type': 'dcat:DataService',
      'dct:title': 'OGC API – Features, static files',
      'dcat:endpointURL': ref('ogc/index.json'),
      'dcat:endpointDescription': ref('ogc/api.json'),
      'dcat:servesDataset': ref('#dataset'),
    },
  }
}
