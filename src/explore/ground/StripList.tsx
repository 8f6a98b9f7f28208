/** The strip in words: everything along one part of a line in order, each a link that shows itself on the map when it has the focus. */
import type { Placed } from '../../catalogue/around'
import type { Passed, StripPart } from '../../catalogue/strip'
import { useMoreWords } from '../../text/moreWords'
import type { View } from '../../view/view'
import { writeApart, writeMark } from './amounts'
import { FoundLink } from './FoundLink'
import { DocumentCount, Sure } from './pieces'
import styles from './strip.module.css'

interface StripListProps {
  part: StripPart
  placed: ReadonlyMap<string, Placed>
  pin: (view: View) => View
  pointed: Passed | null
  onPoint: (passed: Passed | null) => void
}

type Row = { km: number; band: StripPart['bands'][number] } | { km: number; passed: Passed }

const rowsOf = ({ bands, passed }: StripPart): Row[] =>
  [
    ...bands.map((band): Row => ({ km: band.fromKm, band })),
    ...passed.map((one): Row => ({ km: one.km, passed: one })),
  ].sort((a, b) => a.km - b.km)

export function StripList({ part, placed, pin, pointed, onPoint }: StripListProps) {
  const { t, language } = useMoreWords('ground')
  const stretch = (from: number, to: number) =>
    t('strip.kmFromTo', { from: writeMark(from, language), to: writeMark(to, language) })
  return (
    <ol className={styles.list} aria-label={t('strip.list')}>
      {rowsOf(part).map((row, i) => {
        const of = 'band' in row ? row.band : row.passed
        const { properties } = placed.get(of.id)!
        return (
          <li
            key={i}
            className={'band' in row ? styles.bandRow : styles.row}
            data-pointed={'passed' in row && row.passed === pointed ? '' : undefined}
          >
            <FoundLink
              id={of.id}
              pin={pin}
              className={styles.link}
              onPoint={(isOn) => 'passed' in row && onPoint(isOn ? row.passed : null)}
            >
              <span className={styles.mark}>
                {of.toKm - of.fromKm > 0.1
                  ? stretch(of.fromKm, of.toKm)
                  : t('strip.kmAt', { km: writeMark(row.km, language) })}
              </span>{' '}
              <span className={styles.who}>
                {properties[language]}{' '}
                <small>
                  {'band' in row ? t('strip.province') : <How passed={row.passed} />}
                  <Sure precision={properties.precision} />
                </small>
              </span>{' '}
              <DocumentCount count={properties.documents} />
            </FoundLink>
          </li>
        )
      })}
    </ol>
  )
}

function How({ passed: { how, offsetKm } }: { passed: Passed }) {
  const { t, language } = useMoreWords('ground')
  if (how !== 'beside') return t(`strip.${how}`)
  return offsetKm < 0.05 ? t('strip.on') : t('strip.besideRow', { km: writeApart(offsetKm, language) })
}
