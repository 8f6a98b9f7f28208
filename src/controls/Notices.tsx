/** What the address asked for and did not get, and what could not be loaded: short, in words, with a way on. */
import { useWords, writeDate } from '../text/text'
import { ChoiceLink, useAtlas, useViewState } from '../view/atlas'
import type { Notice } from '../view/address'
import styles from './controls.module.css'

export function Notices({ retry }: { retry: () => void }) {
  const { t, language } = useWords()
  const { store } = useAtlas()
  const notices = useViewState((state) => state.notices)
  const missing = useViewState((state) => state.missing)
  if (!notices.length && !missing.length) return null
  const layers = missing.map((id) => (id === 'base' ? t('map.base') : t(`layer.${id}`))).join(', ')
  return (
    <div className={styles.notices} role="status">
      {notices.map((notice, i) => (
        <p key={i}>
          {notice.about === 'day'
            ? t('notice.day', {
                asked: writeDate(notice.asked, language),
                shown: writeDate(notice.shown, language),
              })
            : t(`notice.${notice.about}`, { asked: notice.asked })}{' '}
          <Nearest notice={notice} />
        </p>
      ))}
      {notices.length > 0 && (
        <button type="button" onClick={() => store.setState({ notices: [] })}>
          {t('notice.dismiss')}
        </button>
      )}
      {missing.length > 0 && (
        <>
          <p>{t('map.missing', { layers })}</p>
          <button type="button" onClick={retry}>
            {t('app.tryAgain')}
          </button>
        </>
      )}
    </div>
  )
}

function Nearest({ notice }: { notice: Notice }) {
  const { t, language } = useWords()
  if (!('nearest' in notice) || !notice.nearest) return null
  const { about, nearest } = notice
  return (
    <ChoiceLink to={{ type: about, id: nearest.id }}>
      {t('notice.nearest', { name: nearest.name[language] })}
    </ChoiceLink>
  )
}
