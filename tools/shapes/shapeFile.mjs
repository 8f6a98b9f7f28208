// Reads and writes content/geometry files: one feature a line, at most 4 decimals, so that a diff shows what moved.
import { readFileSync, writeFileSync } from 'node:fs'

const geometryFolder = new URL('../../content/geometry/', import.meta.url)

/** The features of a GeoJSON file beside this one. */
export function readFeatures(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).features
}

/** Writes content/geometry/<subject>.geojson. */
export function writeShapes(subject, features) {
  const lines = features.map((feature) => JSON.stringify(feature, roundedNumber)).join(',\n')
  writeFileSync(
    new URL(`${subject}.geojson`, geometryFolder),
    `{ "type": "FeatureCollection", "features": [\n${lines}\n] }\n`,
  )
}

function roundedNumber(_key, value) {
  return typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value
}
