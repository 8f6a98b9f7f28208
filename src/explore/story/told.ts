/** Which story is open, at which step, and how: `lang-son-plan-2024-04-21~3~present`. */

export type Mode = 'read' | 'present' | 'speaker'

export interface Asked {
  /** Of a ready story or of one's own, or `shared` for the one that the address carries. */
  id: string
  /** From 0; null while none was chosen. */
  at: number | null
  mode: Mode
}

export const shared = 'shared'

const form = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:~([1-9]\d{0,3}))?(?:~(present|speaker))?$/

/** Null where no story is asked for. */
export function readTold(told: string): Asked | null {
  const [, id, step, mode] = form.exec(told) ?? []
  return id ? { id, at: step ? Number(step) - 1 : null, mode: (mode as Mode | undefined) ?? 'read' } : null
}

export const writeTold = ({ id, at, mode }: Asked) =>
  [id, ...(at === null ? [] : [at + 1]), ...(mode === 'read' ? [] : [mode])].join('~')
