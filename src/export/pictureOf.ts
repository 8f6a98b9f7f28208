/** From a view to its picture: words in the wanted languages, layout, camera. The page shows it and the file holds it. */
import type { Bounds, Index } from '../catalogue/api'
import { dayNumber, today } from '../catalogue/dates'
import type { Text } from '../catalogue/words'
import { draw } from '../drawing/draw'
import { cameraFitting, evenPadding } from '../drawing/projection'
import type { Ground } from '../drawing/sheet'
import { writeDate } from '../text/text'
import { boundsOfChoice, closest, globalStateOf, home, litPlaces, type Shown } from '../view/derived'
import type { Mark } from '../view/marks'
import { drawingTool, type Camera, type View } from '../view/view'
import type { Measure } from './fitText'
import type { Box } from './page'
import { layOutPage } from './pageLayout'
import { needsInset, type PictureProps } from './Picture'
import type { Format } from './presets'
import type { Settings } from './settings'
import { bareForms, shapesOf } from './shapesOf'
import { boundsOfCamera } from './shownGround'
import type { Subject } from './subject'
import { visibleLegend, type LegendRow } from './visibleLegend'
import type { Voice } from './voices'

/** What is written or brought by hand, and so has no address. */
export interface Texts {
  /** Empty for the name of whatever is chosen. */
  title: string
  subtitle: string
  /** A PNG as data address. */
  logo: string | null
}
export const noTexts: Texts = { title: '', subtitle: '', logo: null }

/** What the map shows. */
export interface Scene extends Omit<Shown, 'cursor'> {
  marks: readonly Mark[]
  /** The ground that the picture must show whole; null to frame whatever is chosen. */
  sight: Bounds | null
}

export interface PictureRequest {
  scene: Scene
  subject: Subject
  settings: Pick<Settings, 'flavour' | 'transparent' | 'legend' | 'scale' | 'code'>
  format: Format
  texts: Texts
  /** Absolute address of the view. */
  link: string
  /** Where the title stands beside the picture, as on a slide, it is not repeated in it. */
  untitled?: boolean
  ground: Ground
  /** At least one. */
  voices: readonly Voice[]
  index: Index
  measure: Measure
}

export interface MadePicture {
  title: string
  props: PictureProps
}

const join = (parts: readonly string[]) => [...new Set(parts.filter(Boolean))].join(' · ')

/** A map of usual size, for a camera of which nobody knows how much ground it showed. */
const usualMap = { width: 1280, height: 720 }

/** The ground that a view has moved to by hand; null where it frames what is chosen. */
export const sightOf = ({ camera }: View, seen: Bounds | null): Bounds | null =>
  camera && (seen ?? boundsOfCamera(camera, usualMap))

export function pictureOf(request: PictureRequest): MadePicture {
  const { scene, settings, format, texts, link, ground, voices, measure } = request
  const { view, open } = scene
  const { language, t, own } = voices[0]!
  const day = view.asOf ?? today()
  const words = wordsOfPage(request, day)
  const state = {
    ...globalStateOf({ ...scene, cursor: '' }),
    lang: language,
    asOf: dayNumber(day),
  }
  const layOut = (rows: readonly LegendRow[]) =>
    layOutPage({
      page: format.page,
      words: request.untitled ? { ...words, titles: [] } : words,
      rows,
      measure,
      logo: !!texts.logo,
      code: settings.code,
    })
  const rowsOf = ({ map, inset }: { map: Box; inset: Box }): LegendRow[] => {
    const camera = cameraIn(map, inset, request)
    const drawing = draw({ ground, size: map, camera, state, flavour: settings.flavour })
    const asked = {
      visible: shapesOf(drawing, ground),
      off: view.off,
      chosen: view.chosen,
      lit: litPlaces(open),
      bare: bareForms(drawing),
    }
    const lists = voices.map(({ t }) => visibleLegend({ ...asked, t }))
    return lists[0]!.map((row, n) => ({ ...row, words: join(lists.map((list) => list[n]!.words)) }))
  }
  const layout = layOut(settings.legend ? rowsOf(layOut([])) : [])
  const title = words.titles.join(' · ')
  return {
    title,
    props: {
      page: format.page,
      layout,
      ground,
      camera: cameraIn(layout.map, layout.inset, request),
      state,
      marks: scene.marks,
      flavour: settings.flavour,
      transparent: settings.transparent,
      language,
      label: `${title}. ${words.day.join(' · ')}`,
      legendLabel: words.legend,
      insetLabel: t('slide.inset'),
      north: own('north'),
      scale: settings.scale,
      logo: texts.logo ?? undefined,
      code: settings.code ? link : undefined,
      measure,
    },
  }
}

/** Of what is chosen, also where its file could not be had. */
function nameOf({ subject, scene: { view, open }, index }: PictureRequest): Text | undefined {
  if (subject.name) return subject.name
  return view.chosen?.type === 'document'
    ? open?.title
    : index.places.find(({ id }) => id === view.chosen?.id)?.name
}

function wordsOfPage(request: PictureRequest, day: string) {
  const { subject, texts, voices, scene } = request
  const tool = drawingTool(scene.view)
  const name = nameOf(request)
  const each = (say: (voice: Voice) => string) => voices.map(say)
  const sources = each(({ own, language }) => {
    const list = subject.evidence.map((e) => `${e.sourceTitle[language]} (${e.publisher[language]})`)
    return list.length ? own('sources', { list: [...new Set(list)].join('; ') }) : ''
  })
  const credits = [...new Set(each(({ t }) => t('map.credits')))]
  return {
    titles: texts.title.trim()
      ? [texts.title.trim()]
      : [...new Set(each(({ t, language }) => name?.[language] ?? t('slide.title')))],
    subtitle: texts.subtitle.trim() || undefined,
    day: each(({ t, language }) => t('slide.asOf', { date: writeDate(day, language) })),
    legend: join(each(({ t }) => t('slide.legend'))),
    notes: [
      ...each(({ own, t }) => (tool ? own('drawnOver', { tool: t(`tools.${tool.name}`) }) : '')),
      // An open document lights its own places instead.
      ...each(({ own }) =>
        scene.matching && !scene.open ? own('filtered', { count: scene.matching.length }) : '',
      ),
      ...sources,
      ...each(({ own }) => own('precision')),
      ...credits,
    ].filter(Boolean),
  }
}

function cameraIn(map: Box, inset: Box, { scene, index, ground }: PictureRequest): Camera {
  if (scene.sight) return cameraFitting(scene.sight, map, evenPadding(0), home.maxZoom + 2)
  const bounds = boundsOfChoice(scene, index)
  const free = cameraFitting(bounds, map, evenPadding(scene.view.chosen ? 48 : 24), closest)
  // What is chosen keeps clear of the small map, on whichever side that leaves it larger.
  if (!needsInset(free, map, ground)) return free
  const beside = { ...evenPadding(40), right: inset.width + 48 }
  const above = { ...evenPadding(40), bottom: inset.height + 48 }
  const [a, b] = [beside, above].map((padding) => cameraFitting(bounds, map, padding, closest)) as [
    Camera,
    Camera,
  ]
  return a.zoom >= b.zoom ? a : b
}
