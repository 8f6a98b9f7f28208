/** What all pages share: head, links, the two languages one after the other, evidence, credits. */
import type { DocumentLink, Evidence, PlaceLink, Statement } from '../../api'
import type { Text } from '../../words'
import type { AppFiles } from './appFiles'
import { dataBlock, html, joined, type Markup, type Part } from './html'
import { voices, type Voice } from './words'

/** Where the atlas lies, seen from `place/<id>/` and `document/<id>/`. */
export const root = '../../'

export const placeHref = (id: string, from = root) => `${from}place/${encodeURIComponent(id)}/`
export const documentHref = (id: string, from = root) => `${from}document/${encodeURIComponent(id)}/`

export const placeAnchor = ({ id, name }: PlaceLink, { language }: Voice) =>
  html`<a href="${placeHref(id)}">${name[language]}</a>`
export const documentAnchor = (
  { id, title }: Pick<DocumentLink, 'id' | 'title'>,
  { language }: Voice,
  name = title[language],
) => html`<a href="${documentHref(id)}">${name}</a>`
export const placeAnchors = (places: readonly PlaceLink[], voice: Voice): Part =>
  joined(places.map((place) => placeAnchor(place, voice)))

/** A page's address, with its date if one is given, or plain words. */
export function reference(text: string): Part {
  const [, address, rest] = /^(https?:\/\/[^\s<>"']+)(.*)$/.exec(text) ?? []
  if (!address) return text
  return html`<a href="${address}">${address.replace(/^https?:\/\/(www\.)?/, '')}</a>${rest}`
}

/** A heading and what stands under it; nothing where there is nothing. */
export function section(heading: string, ...content: Part[]): Markup {
  return html`<section>
    <h3>${heading}</h3>
    ${content}
  </section>`
}

export interface Fact {
  term: string
  value: Part
}
export function factList(facts: readonly (Fact | false | undefined)[]): Markup {
  return html`<dl>
    ${facts.map(
      (fact) =>
        fact &&
        html`<div>
          <dt>${fact.term}</dt>
          <dd>${fact.value}</dd>
        </div>`,
    )}
  </dl>`
}

export const under = (...content: Part[]) => html`<span class="under">${content}</span>`

export function evidenceList(evidence: readonly Evidence[], { t, language }: Voice): Part {
  if (!evidence.length) return undefined
  return html`<ul class="evidence">
    ${evidence.map(
      (e) =>
        html`<li>
          <cite>${e.sourceTitle[language]}</cite>, ${e.publisher[language]}.
          ${t('panel.evidenceLine', {
            paragraph: e.paragraph,
            name: e.name,
          })}${e.language === 'en' && ` (${t('panel.english')})`}.
          ${t('panel.digest', { digest: e.digest })}${
            e.url && /^https?:\/\//.test(e.url) && html`. <a href="${e.url}">${t('panel.openSource')}</a>`
          }
        </li>`,
    )}
  </ul>`
}

/** Role, words, themes, how sure, and the evidence. */
export function statementText(statement: Statement, voice: Voice): Markup {
  const { t, own, language } = voice
  return html`<div class="statement">
    <p><strong class="role">${t(`role.${statement.role}`)}</strong> ${statement.says[language]}</p>
    ${
      statement.certainty === 'inferred' &&
      html`<p class="quiet">
        <em>${t('panel.inferred')}</em>${statement.because && `. ${own.why}: ${statement.because[language]}`}
      </p>`
    }${statement.foreseen && html`<p class="quiet"><em>${t('panel.foreseen')}</em></p>`}${
      statement.themes.length > 0 &&
      html`<p class="quiet">
        ${own.themes}: ${joined(statement.themes.map((theme) => t(`theme.${theme}`)))}
      </p>`
    }${evidenceList(statement.evidence, voice)}
  </div>`
}

/** Number, kind, date, issuers in one line. */
export function documentLine(
  document: DocumentLink & { issuers?: Text[] },
  { t, language, date }: Voice,
): Part {
  const day = date(document.date)
  return joined(
    [
      t(`documentKind.${document.kind}`),
      document.number,
      document.dateIs === 'before' ? t('document.before', { date: day }) : day,
      document.issuers?.length ? joined(document.issuers.map((issuer) => issuer[language])) : undefined,
    ].filter((part) => part !== undefined),
    ' · ',
  )
}

/** What belongs to the same id, in the order in which the ids come. */
export function groupById<T>(items: readonly T[], id: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(id(item))
    if (group) group.push(item)
    else groups.set(id(item), [item])
  }
  return [...groups.values()]
}

export interface Page {
  name: Text
  /** The way from the page to the atlas. */
  root: string
  /** The query that shows it on the map. */
  query: string
  /** Its file, where that is not `index.html`: the app never takes the place of such a page, which goes on from another. */
  further?: string
  /** The file of the data API that says the same. */
  data?: string
  /** Of the data API. */
  version: string
  jsonLd?: unknown
  /** What brings the app; without it the page is all that there is. */
  app?: AppFiles | undefined
  article: (voice: Voice) => Part
}

/** Names the app's files, and what it is to show: src/takeOver.ts reads it. The list of all pages has no view of its own. */
function appTags({ app, root, query, further }: Page): Part {
  if (!app) return undefined
  return [
    query !== '' &&
      !further &&
      html`<meta
        name="linkage-atlas"
        content="${query}"
        data-root="${root}"
        data-script="${root}${app.script}"
        data-styles="${app.styles.map((style) => root + style).join(' ')}"
      />`,
    html`<script type="module" crossorigin src="${root}${app.takeOver}"></script>`,
  ]
}

/** A whole page. */
export function pageText(page: Page): string {
  const { name, root, version } = page
  const [vi, en] = voices as [Voice, Voice]
  const both = name.vi === name.en ? name.vi : `${name.vi} – ${name.en}`
  const map = (voice: Voice) => {
    const query = [page.query, voice.language === 'en' && 'lang=en'].filter(Boolean).join('&')
    return html`<a class="map" href="${root}${query && `?${query}`}">${voice.own.openMap}</a>`
  }
  return html`<!doctype html>
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${both} | ${vi.t('app.name')} – ${en.t('app.name')}</title>
        <link rel="canonical" href="${page.further ?? './'}" />
        <link rel="icon" href="${root}favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${root}pages/pages.css" />
        ${page.data && html`<link rel="alternate" type="application/json" href="${root}data/${page.data}" />`}
        ${page.jsonLd !== undefined && dataBlock(page.jsonLd)} ${appTags(page)}
      </head>
      <body>
        <header>
          <p>
            <a href="${root}">${vi.t('app.name')} – <span lang="en">${en.t('app.name')}</span></a>
          </p>
          <nav aria-label="${vi.own.languages} – ${en.own.languages}">
            <a href="#vi">${vi.own.language}</a> · <a href="#en" lang="en">${en.own.language}</a>
          </nav>
        </header>
        <main>
          <h1>${name.vi}${name.vi !== name.en && html` <span class="other" lang="en">${name.en}</span>`}</h1>
          ${voices.map(
            (voice) =>
              html`<article
                id="${voice.language}"
                lang="${voice.language}"
                aria-labelledby="in-${voice.language}"
              >
                <h2 id="in-${voice.language}">${voice.own.language}</h2>
                <p>${map(voice)}</p>
                ${page.article(voice)}
              </article> `,
          )}
        </main>
        <footer>
          ${voices.map(
            ({ language, t, own }) =>
              html`<p lang="${language}">
                ${t('map.credits')} · <a href="${root}geo/SOURCES.md">${t('map.creditsMore')}</a> ·
                <a href="${root}pages/">${own.allPages}</a>${
                  page.data && html` · <a href="${root}data/${page.data}">${own.data}</a>`
                }${version && ` · ${own.version} ${version}`}
              </p> `,
          )}
        </footer>
      </body>
    </html> `.text
}
