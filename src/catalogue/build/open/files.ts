/** All open formats by file name (relative to `data/`), each as text. */
import { datasetJsonLd, dcatCatalog } from './catalogue'
import { gazetteer } from './gazetteer'
import type { OpenInput } from './input'
import { licenceFile, licencesOf } from './licences'
import { linksCsv } from './links'
import { listing } from './listing'
import { ogcFiles } from './ogc'
import { page, pageStyle } from './page'
import { apiSchemas, contentSchemas } from './schemas'

export function openFiles(input: OpenInput): Map<string, string> {
  const licences = licencesOf(input)
  const listed = listing(licences)
  const files = new Map<string, string>()
  const write = (name: string, value: unknown) => files.set(name, JSON.stringify(value))
  files.set('links.csv', linksCsv(input.places))
  for (const [name, value] of ogcFiles(input)) write(name, value)
  write('gazetteer.lpf.json', gazetteer(input))
  write('dataset.jsonld', datasetJsonLd(input, listed))
  write('catalog.jsonld', dcatCatalog(input, listed))
  write('LICENSES.json', licenceFile(input.version, licences))
  for (const [name, text] of apiSchemas()) files.set(`schemas/api-${name}.json`, text)
  for (const [name, text] of contentSchemas()) files.set(`schemas/content-${name}.json`, text)
  files.set('index.html', page(input.version, listed))
  files.set('page.css', pageStyle)
  return files
}
