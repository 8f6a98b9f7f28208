/** How to search: examples to try, and the keys, of which the single one can be switched off (WCAG 2.1.4). */
import { useState } from 'react'
import { useMoreWords } from '../../text/moreWords'
import { useAtlas } from '../../view/atlas'
import controls from '../controls.module.css'
import { keepSlash, slashWanted } from './slash'
import styles from './search.module.css'

const examples = ['nghe an', 'Hà Nam', 'KKT Nghi Sơn', 'ddoongf ddawng', '39-NQ/TW', 'Red River Delta']

export function Examples({ ask }: { ask: (query: string) => void }) {
  return (
    <ul className={styles.examples}>
      {examples.map((example) => (
        <li key={example}>
          <button type="button" className={controls.quietButton} onClick={() => ask(example)}>
            {example}
          </button>
        </li>
      ))}
    </ul>
  )
}

export function SearchHelp({ ask }: { ask: (query: string) => void }) {
  const { t } = useMoreWords('search')
  const { memory } = useAtlas()
  const [slash, setSlash] = useState(() => slashWanted(memory))
  const keys = [
    ['Ctrl K, ⌘ K', t('help.focus')],
    ['↓ ↑', t('help.move')],
    ['Enter', t('help.enter')],
    ['Esc', t('help.escape')],
  ]
  return (
    <section className={styles.help} aria-label={t('help.title')}>
      <p>{t('help.examples')}</p>
      <Examples ask={ask} />
      <dl>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.slash}>
        <input
          type="checkbox"
          checked={slash}
          onChange={({ target }) => {
            keepSlash(memory, target.checked)
            setSlash(target.checked)
          }}
        />
        {t('help.slash')}
      </label>
    </section>
  )
}
