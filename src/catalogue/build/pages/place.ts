/** The page of a place. */
import type { Citation, PlaceEntry, PlaceLink, RelatedCitations, Ring } from '../../api'
import { byDocument } from '../../byDocument'
import { dayBefore } from '../../dates'
import { furtherDocuments } from '../../../text/furtherDocuments'
import { placeJsonLd } from '../open/jsonLd'
import {
  documentAnchor,
  documentLine,
  factList,
  pageText,
  placeAnchor,
  placeAnchors,
  reference,
  root,
  section,
  statementText,
  under,
} from './frame'
import type { AppFiles } from './appFiles'
import { figureFact } from './differing'
import { html, joined, type Part } from './html'
import { lifeFacts, lifeUnder } from './life'
import type { Voice } from './words'

const headings = {
  predecessor: 'panel.saidOfPredecessor',
  namesake: 'panel.saidOfNamesake',
  successor: 'panel.saidOfSuccessor',
  area: 'panel.saidOfArea',
} as const

function facts(place: PlaceEntry, voice: Voice) {
  const { t, own, language, date } = voice
  const { span } = place
  return factList([
    {
      term: own.kind,
      value: [
        place.kind === 'province' && place.level ? t(`level.${place.level}`) : t(`kind.${place.kind}`),
        place.levelSince && ` (${t('panel.from', { from: date(place.levelSince) })})`,
      ],
    },
    place.aliases?.length ? { term: own.aliases, value: place.aliases.join(', ') } : undefined,
    place.status && {
      term: t('panel.status'),
      value: [
        t(`status.${place.status}`),
        place.statusAsOf && ` (${t('panel.asOf', { date: date(place.statusAsOf) })})`,
        place.statusNote && under(place.statusNote[language]),
      ],
    },
    span && {
      term: t('panel.existed'),
      value:
        span.from && span.until
          ? t('panel.fromUntil', { from: date(span.from), until: date(dayBefore(span.until)) })
          : span.until
            ? t('panel.until', { until: date(dayBefore(span.until)) })
            : t('panel.from', { from: date(span.from!) }),
    },
    ...place.figures.map((group) => figureFact(group, voice)),
    {
      term: t('panel.precision'),
      value: [
        place.precision ? t(`precision.${place.precision}`) : t('panel.noShape'),
        under((place.origin ?? place.shapeless)?.[language]),
      ],
    },
  ])
}

function lineage(place: PlaceEntry, voice: Voice): Part {
  const { t, own, date, language } = voice
  const { was, became, on, by } = place.lineage
  if (!was.length && !became.length && !by) return undefined
  const act = by && [
    documentAnchor(by, voice),
    by.number && !by.title[language].includes(by.number) && ` (${by.number})`,
  ]
  // An act may end a place and put nothing there, as with all districts.
  const ended = !was.length && !became.length && on
  return section(
    t('panel.lineage'),
    was.length > 0 &&
      html`<p>${t('panel.mergedFrom', { date: date(on!) })}: ${placeAnchors(was, voice)}.</p>`,
    became.length > 0 &&
      html`<p>${t('panel.became', { date: date(on!) })}: ${placeAnchors(became, voice)}.</p>`,
    act && html`<p>${ended && `${own.ended(date(ended))}, `}${t('panel.by')} ${act}.</p>`,
  )
}

/** A sentence on each era, where the rows are of two; one sentence where the place itself is over, or nothing changed. */
function sentences<Row extends { place: PlaceLink }>(
  place: PlaceEntry,
  rows: readonly Row[] | undefined,
  { own }: Voice,
  says: string,
  write: (row: Row) => Part,
): Part {
  if (!rows?.length) return undefined
  const sentence = (when: string, some: readonly Row[]) =>
    html`<p>${when}${says} ${joined(some.map(write), '; ')}.</p>`
  const over = rows.some((row) => row.place.span?.until)
  if (place.span?.until || !over) return sentence('', rows)
  return [
    sentence(
      `${own.now}: `,
      rows.filter((row) => !row.place.span?.until),
    ),
    sentence(
      `${own.earlier}: `,
      rows.filter((row) => !row.place.span?.from),
    ),
  ]
}

function surroundings(place: PlaceEntry, voice: Voice): Part {
  const { t, number, date } = voice
  const { spatial } = place
  const km = (value: number) => `${number(value)} km`
  const dated = (other: PlaceLink): Part => [
    placeAnchor(other, voice),
    other.span?.until
      ? ` (${t('list.ended', { date: date(dayBefore(other.span.until)) })})`
      : other.span?.from && ` (${t('list.starts', { date: date(other.span.from) })})`,
  ]
  const listed = (term: string, places: readonly PlaceLink[]) =>
    places.length > 0 && html`<p>${term} ${joined(places.map(dated))}.</p>`
  const rows: Part[] = [
    listed(t('panel.within'), place.within),
    listed(t('panel.partOf'), place.partOf),
    listed(t('panel.members'), place.members),
    sentences(place, spatial?.borders, voice, t('spatial.borders'), (row) => [
      placeAnchor(row.place, voice),
      ` (${km(row.km)})`,
    ]),
    sentences(place, spatial?.crosses, voice, t('spatial.crosses'), (row) => [
      placeAnchor(row.place, voice),
      ` (km ${number(row.fromKm)}–${number(row.toKm)})`,
    ]),
    spatial?.lengthKm !== undefined && html`<p>${t('spatial.length')} ${km(spatial.lengthKm)}.</p>`,
    sentences(place, spatial?.liesOn, voice, t('spatial.liesOn'), (row) => [
      placeAnchor(row.place, voice),
      ` (${km(row.km)})`,
    ]),
    sentences(place, spatial?.nearest, voice, t('spatial.nearest'), (row) => [
      placeAnchor(row.place, voice),
      ` (${row.km ? km(row.km) : t('spatial.inside')})`,
    ]),
    listed(`${t('panel.contains')}:`, place.contains),
  ]
  const found = rows.filter(Boolean)
  return (
    found.length > 0 &&
    section(t('spatial.title'), found, spatial && html`<p class="quiet">${t('spatial.caveat')}</p>`)
  )
}

/** One card a document, each statement with its role, words and evidence. */
function citations(all: readonly Citation[], voice: Voice): Part {
  return byDocument(all).map((said) => {
    const { document } = said[0]!
    const life = lifeFacts(document, voice)
    return html`<div class="card">
      <h4>${documentAnchor(document, voice)}</h4>
      <p class="quiet">
        ${documentLine(
          document,
          voice,
        )}${life && [' · ', life]}${document.verification !== 'verified' && ` · ${voice.t(`verificationShort.${document.verification}`)}`}
      </p>
      ${said.map((citation) => statementText(citation, voice))}
      ${document.by && html`<p class="quiet">${voice.t('document.context')}. ${voice.t('document.confirmedBy')}: ${joined(document.by.map(reference), '; ')}</p>`}
    </div>`
  })
}

/** How many of a ring's documents stand here, where that is not all, and the pages with the rest. */
function furtherPages(place: PlaceEntry, ring: Ring, { t, language, number }: Voice): Part {
  const { documents, pages } = place.rings[ring]
  if (!pages) return undefined
  const [first, last] = pages
  const here = byDocument(place.citations.filter((citation) => (citation.document.ring ?? 'source') === ring))
  const numbers = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return html`<p class="pages">
    ${t(ring === 'source' ? 'panel.said' : 'panel.saidContext')}:
    ${furtherDocuments[language].restOn(number(here.length), number(documents))}
    ${joined(numbers.map((page) => html`<a href="${page}.html">${page}</a>`))}.
  </p>`
}

/** What is said of the same ground under other names, and of areas around it: which documents, and where to read on. */
function related(place: PlaceEntry, group: RelatedCitations, voice: Voice): Part {
  const { t, language, date, number } = voice
  const values = {
    name: group.place.name[language],
    self: place.name[language],
    date: group.on ? date(group.on) : '',
  }
  const because = group.because === 'predecessor' && values.name === values.self ? 'namesake' : group.because
  const documents = byDocument(group.citations).map(([first]) => first!.document)
  return section(
    t(headings[because], values),
    html`<ul>
      ${documents.map(
        (document) => html`<li>${documentAnchor(document, voice)}${lifeUnder(document, voice)}</li>`,
      )}
    </ul>`,
    html`<p>
      ${
        documents.length < group.documents &&
        `${furtherDocuments[language].restAt(number(documents.length), number(group.documents))} `
      }${placeAnchor(group.place, voice)}
    </p>`,
  )
}

export function placePage(place: PlaceEntry, app?: AppFiles): string {
  return pageText({
    name: place.name,
    root,
    query: `place=${encodeURIComponent(place.id)}`,
    data: `places/${place.id}.json`,
    version: place.version,
    app,
    jsonLd: placeJsonLd(place, root),
    article: (voice) => {
      const { t, own, language } = voice
      return [
        section(own.facts, facts(place, voice)),
        place.note && html`<p><strong>${t('panel.note')}:</strong> ${place.note[language]}</p>`,
        lineage(place, voice),
        surroundings(place, voice),
        place.citations.length
          ? section(
              own.mentionedIn(place.documents),
              citations(place.citations, voice),
              furtherPages(place, 'source', voice),
              furtherPages(place, 'context', voice),
            )
          : section(t('panel.said'), html`<p>${t('panel.saidNone')}</p>`),
        place.related.map((group) => related(place, group, voice)),
        place.references.length > 0 &&
          section(
            t('panel.references'),
            html`<ul>
              ${place.references.map((text) => html`<li>${reference(text)}</li>`)}
            </ul>`,
          ),
      ]
    },
  })
}
