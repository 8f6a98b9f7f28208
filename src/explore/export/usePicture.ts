/** Everything that the picture is drawn from: ground, words in the wanted languages, camera, layout. */
import { useEffect, useMemo, useState } from 'react'
import type { Language } from '../../catalogue/words'
import { draw } from '../../drawing/draw'
import { cameraFitting, evenPadding } from '../../drawing/projection'
import type { Box } from '../../export/page'
import { needsInset, type PictureProps } from '../../export/Picture'
import { createMeasure, fontsReady } from '../../export/measureText'
import { layOutPage } from '../../export/pageLayout'
import type { Format } from '../../export/presets'
import { readGround } from '../../export/readGround'
import { screenMapSize } from '../../export/screenMap'
import type { Settings } from '../../export/settings'
import { visibleLegend, type LegendRow } from '../../export/visibleLegend'
import { shapesOf } from '../../export/shapesOf'
import { wordsIn } from '../../text/moreWords'
import { wordsOf, writeDate } from '../../text/text'
import { useAtlas, useDay, useViewState } from '../../view/atlas'
import { boundsOfChoice, closest, globalStateOf, litPlaces } from '../../view/derived'
import { useLoaded } from '../../view/useLoaded'
import type { Camera } from '../../view/view'
import type { Texts } from './Form'
import type { Subject } from './useSubject'

export interface MadePicture {
  title: string
  props: PictureProps
}

interface Asked {
  settings: Settings
  /** Nothing where the size is refused. */
  format: Format | null
  texts: Texts
  subject: Subject | null
  /** Absolute address of the view. */
  link: string
}

const join = (parts: readonly string[]) => [...new Set(parts.filter(Boolean))].join(' · ')

/** Nothing until all is there. */
export function usePicture({ settings, format, texts, subject, link }: Asked): MadePicture | null {
  const { catalogue, index } = useAtlas()
  const view = useViewState((state) => state.view)
  const open = useViewState((state) => state.open)
  const matching = useViewState((state) => state.matching)
  const marks = useViewState((state) => state.marks)
  const seen = useViewState((state) => state.seen)
  const day = useDay()
  const ground = useLoaded('ground', () => readGround(catalogue))
  const spoken = settings.languages.join(' ')
  const words = useLoaded(`words ${spoken}`, () =>
    Promise.all(
      settings.languages.map(async (language) => ({
        language,
        t: await wordsOf(language),
        own: await wordsIn('export', language),
      })),
    ),
  )
  const measure = useMeasure()

  return useMemo(() => {
    if (!format || !subject || ground.state !== 'there' || words.state !== 'there') return null
    const voices = words.value
    const language: Language = voices[0]!.language
    const { page } = format
    const each = (say: (voice: (typeof voices)[number]) => string) => voices.map(say)
    const titles = texts.title.trim()
      ? [texts.title.trim()]
      : [...new Set(each(({ t, language }) => subject.name?.[language] ?? t('slide.title')))]
    const sources = each(({ own, language }) => {
      const list = [
        ...new Set(subject.evidence.map((e) => `${e.sourceTitle[language]} (${e.publisher[language]})`)),
      ]
      return list.length ? own('sources', { list: list.join('; ') }) : ''
    })
    const pageWords = {
      titles,
      subtitle: texts.subtitle.trim() || undefined,
      day: each(({ t, language }) => t('slide.asOf', { date: writeDate(day, language) })),
      legend: join(each(({ t }) => t('slide.legend'))),
      notes: [...sources, ...each(({ own }) => own('precision')), voices[0]!.t('map.credits')].filter(
        Boolean,
      ),
    }
    const state = {
      ...globalStateOf({ view, open, matching, cursor: '' }),
      lang: language,
      asOf: Number(day.replaceAll('-', '')),
    }
    const request = { page, words: pageWords, measure, logo: !!texts.logo, code: settings.code }
    const bare = layOutPage({ ...request, rows: [] })
    const cameraIn = (map: Box, inset: Box): Camera => {
      const screen = screenMapSize()
      if (view.camera && screen) {
        const { lng, lat, zoom } = seen ?? view.camera
        const grow = Math.min(map.width / screen.width, map.height / screen.height)
        return { lng, lat, zoom: zoom + Math.log2(grow) }
      }
      const bounds = boundsOfChoice({ view, open }, index)
      const free = cameraFitting(bounds, map, evenPadding(view.chosen ? 48 : 24), closest)
      // What is chosen keeps clear of the small map, on whichever side that leaves it larger.
      if (!needsInset(free, map, ground.value)) return free
      const beside = { ...evenPadding(40), right: inset.width + 48 }
      const above = { ...evenPadding(40), bottom: inset.height + 48 }
      const [a, b] = [beside, above].map((padding) => cameraFitting(bounds, map, padding, closest)) as [
        Camera,
        Camera,
      ]
      return a.zoom >= b.zoom ? a : b
    }
    const rowsOf = (map: Box, inset: Box): LegendRow[] => {
      const drawing = draw({
        ground: ground.value,
        size: map,
        camera: cameraIn(map, inset),
        state,
        flavour: settings.flavour,
      })
      const asked = {
        visible: shapesOf(drawing, ground.value),
        off: view.off,
        chosen: view.chosen,
        lit: litPlaces(open),
      }
      const lists = voices.map(({ t }) => visibleLegend({ ...asked, t }))
      return lists[0]!.map((row, n) => ({ ...row, words: join(lists.map((list) => list[n]!.words)) }))
    }
    const rows = settings.legend ? rowsOf(bare.map, bare.inset) : []
    const layout = layOutPage({ ...request, rows })
    return {
      title: titles.join(' · '),
      props: {
        page,
        layout,
        ground: ground.value,
        camera: cameraIn(layout.map, layout.inset),
        state,
        marks,
        flavour: settings.flavour,
        transparent: settings.transparent,
        language,
        label: `${titles.join(' · ')}. ${pageWords.day.join(' · ')}`,
        legendLabel: pageWords.legend,
        insetLabel: voices[0]!.t('slide.inset'),
        north: voices[0]!.own('north'),
        scale: settings.scale,
        logo: texts.logo ?? undefined,
        code: settings.code ? link : undefined,
        measure,
      },
    }
  }, [
    settings,
    format,
    texts,
    subject,
    ground,
    words,
    view,
    open,
    matching,
    marks,
    seen,
    day,
    index,
    measure,
    link,
  ])
}

/** Measures with the fonts that the page has; anew when Be Vietnam Pro has come. */
function useMeasure() {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let wanted = true
    void fontsReady().then(() => wanted && setReady(true))
    return () => {
      wanted = false
    }
  }, [])
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new measure is what makes the words be laid out again
  return useMemo(() => createMeasure(), [ready])
}
