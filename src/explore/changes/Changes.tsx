/** What changed between two days, in words: places that ended and began and by which act, documents that came and went. */
import { useMemo } from 'react'
import { changesBetween, countOn, inOrder, otherDay } from '../../catalogue/changes'
import { eveOfMerger, merger } from '../../catalogue/dates'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate, writeNumber } from '../../text/text'
import { useAtlas, useDay } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool, showDay } from '../../view/view'
import { DayField } from '../timeline/DayField'
import { useHappenings, type Known } from '../timeline/useHappenings'
import { show } from '../timeline/useSweep'
import type { ToolProps } from '../tools'
import { DocumentChanges } from './DocumentChanges'
import { PlaceChanges } from './PlaceChanges'
import styles from './changes.module.css'

export function Part({ told }: ToolProps) {
  const { t } = useWords()
  const { t: own } = useMoreWords('time')
  const { store } = useAtlas()
  const day = useDay()
  const known = useHappenings()
  const other = otherDay(told, day)
  const compare = (since: string) => change(store, (view) => openTool(view, 'changes', since))
  const backwards = other > day
  return (
    <div className={styles.changes}>
      <div className={styles.days}>
        <DayField
          label={own(backwards ? 'changes.sinceOther' : 'changes.since')}
          day={other}
          take={compare}
        />
        <DayField
          label={own(backwards ? 'changes.untilOther' : 'changes.until')}
          day={day}
          take={(typed) => show(store, typed)}
        />
      </div>
      <div className={styles.buttons}>
        <button
          type="button"
          onClick={() => change(store, (view) => openTool(showDay(view, merger), 'changes', eveOfMerger))}
        >
          {own('changes.merger')}
        </button>
        <button type="button" onClick={() => change(store, (view) => openTool(view, 'swipe', other))}>
          {t('tools.swipe')}
        </button>
        <button type="button" onClick={() => change(store, (view) => openTool(view, 'timeline'))}>
          {t('tools.timeline')}
        </button>
      </div>
      {known.state === 'there' ? (
        <Told known={known.value} days={inOrder(other, day)} />
      ) : known.state === 'loading' ? (
        <p>{t('app.loading')}</p>
      ) : (
        <p role="alert">
          {own('failed')}{' '}
          <button type="button" className={styles.more} onClick={known.retry}>
            {t('app.tryAgain')}
          </button>
        </p>
      )}
    </div>
  )
}

function Told({ known, days: [since, until] }: { known: Known; days: [string, string] }) {
  const { t, language } = useMoreWords('time')
  const { index } = useAtlas()
  const changes = useMemo(() => changesBetween(known.all, since, until), [known, since, until])
  const { began, ended, ranked, came, over, superseded } = changes
  if (since === until) return <p>{t('changes.same')}</p>
  const nothing = Object.values(changes).every(({ length }) => !length)
  const undated = known.documents.filter(({ dateIs }) => dateIs).length
  const dates = { since: writeDate(since, language), until: writeDate(until, language) }
  return (
    <>
      <p role="status">
        {t('changes.summary', dates)} {nothing && t('changes.nothing')}
        {!nothing &&
          [
            ['ended', ended],
            ['began', began],
            ['rank', ranked],
            ['came', came],
            ['over', over],
            ['superseded', superseded],
          ]
            .filter(([, list]) => list!.length)
            .map(([what, list]) => t(`count.${what as 'ended'}`, { n: writeNumber(list!.length, language) }))
            .join(', ')}
        {!nothing && '.'}
      </p>
      <PlaceChanges
        changes={changes}
        documents={known.documents}
        since={since}
        until={until}
        before={countOn(index.places, 'province', since)}
        after={countOn(index.places, 'province', until)}
      />
      <DocumentChanges key={`${since} ${until}`} changes={changes} />
      <p className={styles.note}>
        {undated > 0 && t('changes.undated', { count: undated })} {t('changes.statusNote')}
      </p>
    </>
  )
}
