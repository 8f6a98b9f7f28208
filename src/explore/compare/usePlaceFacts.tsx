/** Facts of two places as rows; what neither has is left out. */
import type { PlaceEntry } from '../../catalogue/api'
import { dayBefore, existsOn, nearestDay } from '../../catalogue/dates'
import { levelOn } from '../../catalogue/level'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate, writeNumber } from '../../text/text'
import { useDay } from '../../view/atlas'
import type { Row } from './BothTable'
import { PlaceLinks } from './Lists'

export function usePlaceFacts(a: PlaceEntry, b: PlaceEntry): Row[] {
  const { t } = useWords()
  const { t: own, language } = useMoreWords('compare')
  const day = useDay()
  const date = (text: string) => writeDate(text, language)
  /** Areas of one alone: those of both are told apart from the table. */
  const ownAreas = (place: PlaceEntry, other: PlaceEntry) =>
    place.partOf.filter(({ id }) => !other.partOf.some((area) => area.id === id))
  const facts = (place: PlaceEntry, other: PlaceEntry) => {
    const { kind, status, statusAsOf, span, precision, spatial } = place
    const level = levelOn(place, nearestDay(span, day))
    const areas = ownAreas(place, other)
    const within = place.within.filter((province) => existsOn(province.span, day))
    return {
      [own('kind')]: kind === 'province' && level ? t(`level.${level}`) : t(`kind.${kind}`),
      [t('panel.status')]:
        status &&
        t(`status.${status}`) + (statusAsOf ? ` (${t('panel.asOf', { date: date(statusAsOf) })})` : ''),
      [t('panel.existed')]:
        span &&
        (span.from && span.until
          ? t('panel.fromUntil', { from: date(span.from), until: date(dayBefore(span.until)) })
          : span.until
            ? t('panel.until', { until: date(dayBefore(span.until)) })
            : t('panel.from', { from: date(span.from!) })),
      [t('panel.within')]: within.length > 0 && <PlaceLinks places={within} />,
      [own('ownAreas')]: areas.length > 0 && <PlaceLinks places={areas} />,
      [own('lengthDrawn')]: spatial?.lengthKm && `${writeNumber(spatial.lengthKm, language)} km`,
      [own('documentCount')]: writeNumber(place.documents, language),
      [t('panel.precision')]: precision ? t(`precision.${precision}`) : t('panel.noShape'),
    }
  }
  const [ofA, ofB] = [facts(a, b), facts(b, a)]
  return Object.keys(ofA)
    .filter((term) => ofA[term] || ofB[term])
    .map((term) => ({ key: term, term, a: ofA[term], b: ofB[term] }))
}
