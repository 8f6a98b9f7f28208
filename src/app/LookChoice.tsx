/** Which look the page has: as the system, light, dark or high contrast. The select lies unseen over its icon, so that every device opens its own list. */
import { useWords } from '../text/text'
import { useAtlas, useViewState } from '../view/atlas'
import { change } from '../view/store'
import { look, looks } from '../view/view'
import styles from './frames.module.css'

export function LookChoice() {
  const { t } = useWords()
  const { store } = useAtlas()
  const chosen = useViewState((state) => state.view.look)
  return (
    <span className={`${styles.headerButton} ${styles.look}`} title={t('look.label')}>
      <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M12 3A9 9 0 1 0 12 21A9 9 0 1 0 12 3ZM12 6A6 6 0 0 1 12 18Z"
          fill="currentColor"
          fillRule="evenodd"
        />
      </svg>
      <select
        aria-label={t('look.label')}
        value={chosen ?? ''}
        onChange={({ target }) =>
          change(store, (view) => look(view, looks.find((one) => one === target.value) ?? null))
        }
      >
        <option value="">{t('look.system')}</option>
        {looks.map((one) => (
          <option key={one} value={one}>
            {t(`look.${one}`)}
          </option>
        ))}
      </select>
    </span>
  )
}
