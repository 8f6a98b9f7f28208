/** The page of a place. */
import type { Citation, PlaceEntry, PlaceLink, RelatedCitations } from '../../api'
import { dayBefore } from '../../dates'
import { placeJsonLd } from '../open/jsonLd'
import {
  documentAnchor,
  documentLine,
  factList,
  groupById,
  pageText,
  placeAnchor,
  placeAnchors,
  reference,
  root,
  section,
  statementText,
  under,
  type Fact,
} from './frame'
import { html, joined, type Part } from './html'
import type { Voice } from './words'

const headings = {
  predecessor: 'panel.saidOfPredecessor',
  namesake: 'panel.saidOfNamesake',
  successor: 'panel.saidOfSuccessor',
  area: 'panel.saidOfArea',
} as const

function facts(place: PlaceEntry, { t, own, language, date, number }: Voice) {
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
    ...place.figures.map((figure): Fact => ({
      term: t(`measure.${figure.measure}`),
      value: [
        `${number(figure.value)} ${t(`unit.${figure.unit}`)}`,
        figure.asOf && ` (${date(figure.asOf)})`,
        figure.note && under(figure.note[language]),
        figure.reference && under(reference(figure.reference)),
      ],
    })),
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
  const { t, date, language } = voice
  const { was, became, on, by } = place.lineage
  if (!was.length && !became.length && !by) return undefined
  return section(
    t('panel.lineage'),
    was.length > 0 &&
      html`<p>${t('panel.mergedFrom', { date: date(on!) })}: ${placeAnchors(was, voice)}.</p>`,
    became.length > 0 &&
      html`<p>${t('panel.became', { date: date(on!) })}: ${placeAnchors(became, voice)}.</p>`,
    by &&
      html`<p>
        ${t('panel.by')}
        ${documentAnchor(by, voice)}${
          by.number && !by.title[language].includes(by.number) && ` (${by.number})`
        }.
      </p>`,
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
  return groupById(all, ({ document }) => document.id).map((said) => {
    const { document } = said[0]!
    return html`<div class="card">
      <h4>${documentAnchor(document, voice)}</h4>
      <p class="quiet">
        ${documentLine(
          document,
          voice,
        )}${document.verification !== 'verified' && ` · ${voice.t(`verificationShort.${document.verification}`)}`}
      </p>
      ${said.map((citation) => statementText(citation, voice))}
      ${document.by && html`<p class="quiet">${voice.t('document.context')}. ${voice.t('document.confirmedBy')}: ${joined(document.by.map(reference), '; ')}</p>`}
    </div>`
  })
}

/** What is said of the same ground under other names, and of areas around it: which documents, and where to read on. */
function related(place: PlaceEntry, group: RelatedCitations, voice: Voice): Part {
  const { t, language, date } = voice
  const values = {
    name: group.place.name[language],
    self: place.name[language],
    date: group.on ? date(group.on) : '',
  }
  const because = group.because === 'predecessor' && values.name === values.self ? 'namesake' : group.because
  const documents = [...new Map(group.citations.map(({ document }) => [document.id, document])).values()]
  return section(
    t(headings[because], values),
    html`<ul>
      ${documents.map((document) => html`<li>${documentAnchor(document, voice)}</li>`)}
    </ul>`,
    html`<p>${placeAnchor(group.place, voice)}</p>`,
  )
}

export function placePage(place: PlaceEntry): string {
  return pageText({
    name: place.name,
    root,
    query: `place=${encodeURIComponent(place.id)}`,
    data: `places/${place.id}.json`,
    jsonLd: placeJsonLd(place, root),
    article: (voice) => {
      const { t, own, language } = voice
      return [
        section(own.facts, facts(place, voice)),
        place.note && html`<p><strong>${t('panel.note')}:</strong> ${place.note[language]}</p>`,
        lineage(place, voice),
        surroundings(place, voice),
        place.citations.length
          ? section(own.mentionedIn(place.documents), citations(place.citations, voice))
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
