/** A whole small picture as it is saved, kept as a file: whoever changes how pictures look sees it here. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { textWidth } from '../../src/drawing/textWidth'
import type { Measure } from '../../src/export/fitText'
import { layOutPage } from '../../src/export/pageLayout'
import { Picture } from '../../src/export/Picture'
import type { LegendRow } from '../../src/export/visibleLegend'
import { speakLanguage } from '../../src/text/text'
import { stateOfNothing } from '../../src/view/derived'
import { smallCountry } from './smallCountry'

const measure: Measure = (text, size, weight = 400) => textWidth(text, size, { semiBold: weight > 400 })

const rows: LegendRow[] = [
  { about: 'chosen', form: 'area', words: 'Nơi đang xem' },
  { about: 'kind', kind: 'expressway', words: 'Cao tốc' },
  { about: 'status', status: 'planned', forms: ['line', 'spot'], words: 'Quy hoạch' },
  { about: 'bare', forms: ['area', 'line', 'spot'], words: 'Chưa văn bản nào nhắc đến' },
  { about: 'softEdge', words: 'Nét chấm: hình gần đúng hoặc sơ đồ' },
]

it('is drawn as it was', async () => {
  await speakLanguage('vi')
  const page = { width: 800, height: 600 }
  const words = {
    titles: ['Một nước nhỏ'],
    subtitle: 'Để thử',
    day: ['Bản đồ ngày 01/03/2026'],
    legend: 'Chú giải',
    notes: ['Nguồn: một bài báo.', 'Ranh giới vẽ khái quát.', '© OpenStreetMap'],
  }
  const layout = layOutPage({ page, words, rows, measure, logo: false, code: true })
  const svg = renderToStaticMarkup(
    createElement(Picture, {
      page,
      layout,
      ground: smallCountry,
      camera: { lng: 106, lat: 15.4, zoom: 6.6 },
      state: { ...stateOfNothing, asOf: 20260301, selected: 'a' },
      marks: [],
      flavour: 'light',
      transparent: false,
      language: 'vi',
      label: 'Một nước nhỏ. Bản đồ ngày 01/03/2026',
      legendLabel: 'Chú giải',
      insetLabel: 'Việt Nam',
      north: 'B',
      scale: true,
      code: 'https://atlas.example/?place=a',
      measure,
    }),
  )
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('golden/picture.svg')
})
