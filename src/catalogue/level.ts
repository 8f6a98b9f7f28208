/** What a province was called on a day: a province or a centrally-run city. */

interface Levelled {
  level?: 'province' | 'city'
  levelSince?: string
}

export function levelOn({ level, levelSince }: Levelled, day: string): Levelled['level'] {
  if (!level || !levelSince || levelSince <= day) return level
  return level === 'city' ? 'province' : 'city'
}
