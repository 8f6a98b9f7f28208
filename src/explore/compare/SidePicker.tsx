/** Picks one side of a comparison: a list that can be searched by any part of a name, with accents or without. */
import { Combobox } from '@base-ui/react/combobox'
import { useId, useMemo, useState } from 'react'
import { fold } from '../../catalogue/fold'
import { useMoreWords } from '../../text/moreWords'
import styles from './compare.module.css'

export interface Option {
  id: string
  name: string
  /** What tells it from others of the same name. */
  about: string
  /** Folded, all that it can be found by: its name first. */
  keys: readonly string[]
}

interface SidePickerProps {
  label: string
  hint: string
  options: readonly Option[]
  /** The option that is picked now, or nothing. */
  picked: string | undefined
  onPick: (id: string) => void
}

/** So many are listed; who looks for another types a letter more. */
const most = 60
/** No name is longer, and what is longer is not a name. */
const longest = 200

/** Options that have all words of the query: those called so first, then those whose name begins so, then the rest. */
function found(options: readonly Option[], query: string): readonly Option[] {
  const asked = fold(query.slice(0, longest)).trim()
  if (!asked) return options
  const parts = asked.split(/\s+/)
  const rank = ({ keys }: Option) =>
    keys.includes(asked) ? 0 : keys.some((key) => key.startsWith(asked)) ? 1 : 2
  const matching = options.filter(({ keys }) => {
    const text = keys.join(' ')
    return parts.every((part) => text.includes(part))
  })
  return [0, 1, 2].flatMap((wanted) => matching.filter((option) => rank(option) === wanted))
}

export function SidePicker({ label, hint, options, picked, onPick }: SidePickerProps) {
  const { t } = useMoreWords('compare')
  const id = useId()
  const [open, setOpen] = useState(false)
  /** What was typed, while it is only that: a name that was picked finds everything. */
  const [query, setQuery] = useState('')
  const offered = useMemo(() => found(options, query).slice(0, most), [options, query])
  const value = options.find((option) => option.id === picked) ?? null
  return (
    <div
      className={styles.picker}
      onKeyDownCapture={(event) => {
        // An open list takes Escape for itself: the tool behind it stays.
        if (event.key !== 'Escape' || !open || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.stopPropagation()
        setOpen(false)
      }}
    >
      <label htmlFor={id}>{label}</label>
      <Combobox.Root
        items={options}
        filteredItems={offered}
        open={open}
        onOpenChange={setOpen}
        value={value}
        onValueChange={(option) => option && onPick(option.id)}
        isItemEqualToValue={(one: Option, other: Option) => one.id === other.id}
        itemToStringLabel={({ name }: Option) => name}
        onInputValueChange={(typed, { reason }) => setQuery(reason === 'input-change' ? typed : '')}
        autoHighlight
      >
        <div className={styles.field}>
          <Combobox.Input
            id={id}
            className={styles.input}
            placeholder={hint}
            maxLength={longest}
            autoComplete="off"
            spellCheck={false}
          />
          <Combobox.Trigger className={styles.trigger} aria-label={t('open')}>
            <svg width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M6 9L12 15L18 9" fill="none" stroke="currentColor" strokeWidth="2.2" />
            </svg>
          </Combobox.Trigger>
        </div>
        <Combobox.Portal>
          <Combobox.Positioner className={styles.positioner} sideOffset={4} align="start">
            <Combobox.Popup className={styles.popup}>
              <Combobox.Empty className={styles.empty}>{t('none')}</Combobox.Empty>
              <Combobox.List aria-label={label}>
                {(option: Option) => (
                  <Combobox.Item key={option.id} value={option} className={styles.option}>
                    {option.name} <small>{option.about}</small>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  )
}
