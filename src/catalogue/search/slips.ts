/** Typing errors: how many there are between two words, and which neighbours a word can be mistaken for. */

/** Edits between two words; two neighbours in the wrong order are one. Stops counting above 3. */
export function slipsBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4
  let twoAbove: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, twoAbove[j - 2]! + 1)
      row.push(least)
    }
    twoAbove = above
    above = row
  }
  return Math.min(4, above[b.length]!)
}

/** How many slips a word of this length is forgiven: two letters are a slip away from too many others. */
export const forgiven = (term: string) => (/^\d/.test(term) || term.length < 3 ? 0 : term.length < 6 ? 1 : 2)

/** The word with two neighbours in the other order, each way. */
export function swapped(term: string): string[] {
  const made = new Set<string>()
  for (let i = 0; i + 1 < term.length; i++)
    made.add(`${term.slice(0, i)}${term[i + 1]!}${term[i]!}${term.slice(i + 2)}`)
  made.delete(term)
  return [...made]
}
