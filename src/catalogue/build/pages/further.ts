/** A further page of a place: older documents that mention it, as links. What each says, its own page says. */
import type { PlacePage } from '../../api'
import { byDocument } from '../../byDocument'
import { furtherDocuments } from '../../../text/furtherDocuments'
import { placePageJsonLd } from '../open/jsonLd'
import type { AppFiles } from './appFiles'
import { documentAnchor, documentLine, pageText, root, section, under } from './frame'
import { html, joined, type Part } from './html'
import { lifeUnder } from './life'
import { voices, type Voice } from './words'

const headings = { source: 'panel.said', context: 'panel.saidContext' } as const

/** To the place itself, and to the pages beside this one. */
function ways({ page, pages: [first, last] }: PlacePage, { language }: Voice): Part {
  const { newest, newer, older } = furtherDocuments[language]
  return joined(
    [
      html`<a href="./">${newest}</a>`,
      ...(page > first ? [html`<a href="${page - 1}.html">${newer}</a>`] : []),
      ...(page < last ? [html`<a href="${page + 1}.html">${older}</a>`] : []),
    ],
    ' · ',
  )
}

export function furtherPage(page: PlacePage, app?: AppFiles): string {
  const { place, ring, citations, documents } = page
  const [vi, en] = voices.map(({ language }) => furtherDocuments[language].page(String(page.page)))
  return pageText({
    name: { vi: `${place.name.vi}, ${vi}`, en: `${place.name.en}, ${en}` },
    root,
    query: `place=${encodeURIComponent(place.id)}`,
    further: `${page.page}.html`,
    data: `places/${place.id}/${page.page}.json`,
    version: page.version,
    app,
    jsonLd: placePageJsonLd(page, root),
    article: (voice) => {
      const { t, number, language } = voice
      return section(
        `${t(headings[ring])} (${number(documents)})`,
        html`<p>${ways(page, voice)}</p>`,
        html`<ul class="documents">
          ${byDocument(citations).map((said) => {
            const document = { ...said[0]!.document, issuers: [] }
            return html`<li>
              ${documentAnchor(document, voice)}${under(documentLine(document, voice))}${lifeUnder(document, voice)}
            </li>`
          })}
        </ul>`,
        html`<p>${ways(page, voice)}</p>`,
        html`<p class="quiet">${furtherDocuments[language].hint}</p>`,
      )
    },
  })
}
