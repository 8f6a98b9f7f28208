/** What somebody wants of a picture; as the address of the export tool has it, and as a list for many pictures. */
import { languages, type Language } from '../catalogue/words'
import { flavours, type Flavour } from '../cartography/palette'
import { ownFormat, presetNames, presets, type Format, type PresetName, type SizeFault } from './presets'

export const fileKinds = ['png', 'jpeg', 'svg', 'pdf', 'pptx'] as const
export type FileKind = (typeof fileKinds)[number]

export interface Settings {
  kind: FileKind
  preset: PresetName | 'own'
  /** Pixels, for `own`. */
  width: number
  height: number
  languages: readonly Language[]
  flavour: Flavour
  transparent: boolean
  legend: boolean
  scale: boolean
  code: boolean
}

export const firstSettings = (language: Language, flavour: Flavour): Settings => ({
  kind: 'png',
  preset: 'wide',
  width: 1600,
  height: 900,
  languages: [language],
  flavour,
  transparent: false,
  legend: true,
  scale: true,
  code: false,
})

const oneOf = <T extends string>(words: readonly T[], text: string | undefined): T | undefined =>
  words.find((word) => word === text)

/** Signs of what is switched: `t` transparent, `l` no legend, `s` no scale, `q` code. */
const switches = { transparent: 't', legend: 'l', scale: 's', code: 'q' } as const

/** `pdf~a4~vi.en~print~q`, or `png~own.1200.800~vi~light~`. */
export function writeSettings(settings: Settings): string {
  const { kind, preset, width, height, flavour } = settings
  const size = preset === 'own' ? `own.${width}.${height}` : preset
  const signs = [
    settings.transparent && switches.transparent,
    !settings.legend && switches.legend,
    !settings.scale && switches.scale,
    settings.code && switches.code,
  ].filter(Boolean)
  return [kind, size, settings.languages.join('.'), flavour, signs.join('')].join('~')
}

/** Whatever cannot be read is left as it was in `fallback`. */
export function readSettings(told: string, fallback: Settings): Settings {
  const [kind, size = '', spoken = '', flavour, signs] = told.split('~')
  const [preset, width, height] = size.split('.')
  const asked = languages.filter((language) => spoken.split('.').includes(language))
  const pixels = (text: string | undefined, otherwise: number) =>
    text && /^\d{1,5}$/.test(text) ? Number(text) : otherwise
  return {
    kind: oneOf(fileKinds, kind) ?? fallback.kind,
    preset: oneOf([...presetNames, 'own'] as const, preset) ?? fallback.preset,
    width: pixels(width, fallback.width),
    height: pixels(height, fallback.height),
    languages: asked.length ? asked : fallback.languages,
    flavour: oneOf(flavours, flavour) ?? fallback.flavour,
    transparent: signs?.includes(switches.transparent) ?? fallback.transparent,
    legend: signs === undefined ? fallback.legend : !signs.includes(switches.legend),
    scale: signs === undefined ? fallback.scale : !signs.includes(switches.scale),
    code: signs?.includes(switches.code) ?? fallback.code,
  }
}

export function formatOf({ preset, width, height }: Settings): Format | SizeFault {
  return preset === 'own' ? ownFormat(width, height) : presets[preset]
}
