/** The page of a document. */
import type { DocumentEntry } from '../../api'
import { documentJsonLd } from '../open/jsonLd'
import {
  documentAnchor,
  documentLine,
  evidenceList,
  factList,
  groupById,
  pageText,
  placeAnchor,
  reference,
  root,
  section,
  statementText,
  under,
} from './frame'
import type { AppFiles } from './appFiles'
import { amount, variants } from './differing'
import { html, joined, type Part } from './html'
import { lifeFacts, lifeUnder } from './life'
import type { Voice } from './words'

function facts(document: DocumentEntry, voice: Voice) {
  const { t, own, language, date } = voice
  const { period, verification } = document
  const life = lifeFacts(document, voice)
  const caution = (field: string) =>
    verification.unverified.includes(field) && html` <em>(${t('document.unverifiedField')})</em>`
  const day = date(document.date)
  return factList([
    { term: own.kind, value: t(`documentKind.${document.kind}`) },
    { term: t('document.number'), value: [document.number ?? t('document.noNumber'), caution('number')] },
    {
      term: t('document.date'),
      value: [
        document.dateIs === 'before' ? t('document.before', { date: day }) : day,
        caution('date'),
        document.dateNote && under(document.dateNote[language]),
      ],
    },
    document.issuers.length > 0 && {
      term: t('document.issuers'),
      value: [joined(document.issuers.map((issuer) => issuer[language])), caution('issuers')],
    },
    life !== undefined && { term: t('life.label'), value: life },
    period && {
      term: t('document.period'),
      value: [
        joined(
          [
            period.to !== undefined &&
              (period.from !== undefined
                ? t('document.periodFromTo', { from: period.from, to: period.to })
                : t('document.periodTo', { to: period.to })),
            period.vision !== undefined && t('document.vision', { year: period.vision }),
          ].filter((part) => part !== false),
        ),
        caution('period'),
      ],
    },
    {
      term: t('document.verification'),
      value: [
        document.ring === 'context' && `${t('document.context')}. `,
        t(`verification.${verification.level}`),
        verification.note && under(verification.note[language]),
        verification.by.length > 0 &&
          under(`${t('document.confirmedBy')}: `, joined(verification.by.map(reference), '; ')),
      ],
    },
  ])
}

function relations(document: DocumentEntry, voice: Voice): Part {
  const { t, language } = voice
  if (!document.relations.length) return undefined
  return section(
    t('document.relations'),
    html`<ul>
      ${document.relations.map(
        ({ kind, document: other, note }) =>
          html`<li>
            ${t(`relation.${kind}`)}
            ${documentAnchor(other, voice)}${
              other.supersededBy?.id !== document.id && lifeUnder(other, voice)
            }${note && under(note[language])}
          </li>`,
      )}
    </ul>`,
  )
}

function figures(document: DocumentEntry, voice: Voice): Part {
  const { t, language, date } = voice
  if (!document.figures.length) return undefined
  return section(
    t('document.figures'),
    html`<ul>
      ${document.figures.map(
        (figure) =>
          html`<li>
            <strong>${amount(figure, voice)}</strong>
            ${figure.measure[language]}${figure.part && `, ${figure.part[language]}`}${
              figure.place && [' · ', placeAnchor(figure.place, voice)]
            }${figure.asOf && ` (${date(figure.asOf)})`}${evidenceList(figure.evidence, voice)}${
              figure.reference && under(reference(figure.reference))
            }
          </li>`,
      )}
    </ul>`,
  )
}

function mentions(document: DocumentEntry, voice: Voice): Part {
  const { t, own } = voice
  const places = groupById(document.mentions, ({ place }) => place.id)
  if (!places.length) return section(t('document.places'), html`<p>${t('document.noPlaces')}</p>`)
  return section(
    own.mentions(places.length),
    places.map((said) => {
      const { place } = said[0]!
      return html`<div class="card">
        <h4>${placeAnchor(place, voice)}</h4>
        <p class="quiet">${t(`kind.${place.kind}`)}${!place.bounds && ` · ${t('panel.noShape')}`}</p>
        ${said.map((mention) => statementText(mention, voice))}
      </div>`
    }),
  )
}

export function documentPage(document: DocumentEntry, app?: AppFiles): string {
  return pageText({
    name: document.title,
    root,
    query: `document=${encodeURIComponent(document.id)}`,
    data: `documents/${document.id}.json`,
    version: document.version,
    app,
    jsonLd: documentJsonLd(document, root),
    article: (voice) => [
      html`<p class="quiet">${documentLine(document, voice)}</p>`,
      html`<p>${document.summary[voice.language]}</p>`,
      section(voice.own.facts, facts(document, voice)),
      variants(document, voice),
      relations(document, voice),
      figures(document, voice),
      mentions(document, voice),
      document.evidence.length > 0 &&
        section(voice.t('document.namedIn'), evidenceList(document.evidence, voice)),
    ],
  })
}
