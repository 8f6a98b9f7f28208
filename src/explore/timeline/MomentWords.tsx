/** What happened on one day, in words with links: the changes of places first, then a few documents. */
import { Fragment } from 'react'
import { dayBefore } from '../../catalogue/dates'
import type { Happening, Moment } from '../../catalogue/events'
import { rankOf } from '../../catalogue/changes'
import { useMoreWords } from '../../text/moreWords'
import { writeDate } from '../../text/text'
import { ChoiceLink, useAtlas } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool, showDay } from '../../view/view'
import type { Known } from './useHappenings'
import styles from './timeline.module.css'

const mostSentences = 2

export function MomentWords({ moment, day, known }: { moment: Moment; day: string; known: Known }) {
  const { t, language } = useMoreWords('time')
  const { store } = useAtlas()
  const turned = moment.happenings.filter(({ what }) => what === 'began' || what === 'ended')
  const others = moment.happenings.filter(({ what }) => what !== 'began' && what !== 'ended')
  const shown = others.slice(0, turned.length ? mostSentences - 1 : mostSentences)
  const hidden = others.length - shown.length
  const seeAll = () =>
    change(store, (view) => openTool(showDay(view, moment.day), 'changes', dayBefore(moment.day)))
  const first = moment.happenings[0]!
  return (
    <div className={styles.moment}>
      <p className={styles.when}>
        {moment.day === day
          ? t('moment.on', { date: writeDate(first.date, language) })
          : t('moment.last', { date: writeDate(first.date, language) })}
      </p>
      <ul>
        {turned.length > 0 && (
          <li>
            <Turned happenings={turned} known={known} />
          </li>
        )}
        {shown.map((happening, i) => (
          <li key={i}>
            <Sentence happening={happening} />
          </li>
        ))}
        {(hidden > 0 || turned.length > 0) && (
          <li>
            <button type="button" className={styles.more} onClick={seeAll}>
              {hidden > 0 ? t('moment.more', { count: hidden }) : t('moment.all')}
            </button>
          </li>
        )}
      </ul>
    </div>
  )
}

/** Places that began and ended, counted, with the acts. */
function Turned({ happenings, known }: { happenings: readonly Happening[]; known: Known }) {
  const { t, language } = useMoreWords('time')
  return (['provinces', 'places'] as const).map((group) => {
    const own = happenings.filter(
      (h) => 'place' in h && (h.place.kind === 'province') === (group === 'provinces'),
    )
    if (!own.length) return null
    const acts = new Set(own.flatMap((h) => ('place' in h ? [h.place.endedBy] : [])))
    const counts = (['ended', 'began'] as const).flatMap((what) => {
      const count = own.filter((h) => h.what === what).length
      return count ? [t(`moment.${what}`, { n: count })] : []
    })
    return (
      <span key={group}>
        {t(`moment.${group}`)} {counts.join(', ')}
        {known.documents
          .filter(({ id }) => acts.has(id))
          .map(({ id, number, title }) => (
            <Fragment key={id}>
              {' '}
              {t('by')} <ChoiceLink to={{ type: 'document', id }}>{number ?? title[language]}</ChoiceLink>
            </Fragment>
          ))}
        .{' '}
      </span>
    )
  })
}

function Sentence({ happening }: { happening: Happening }) {
  const { t, language } = useMoreWords('time')
  if ('place' in happening) {
    const { id, name } = happening.place
    return (
      <>
        <ChoiceLink to={{ type: 'place', id }}>{name[language]}</ChoiceLink>{' '}
        {t(`rank.${rankOf(happening.place)}`)}
      </>
    )
  }
  const { id, title, kind } = happening.document
  return (
    <>
      {t(happening.what === 'came' && kind === 'event' ? 'moment.held' : `moment.${happening.what}`)}{' '}
      <ChoiceLink to={{ type: 'document', id }}>{title[language]}</ChoiceLink>
    </>
  )
}
