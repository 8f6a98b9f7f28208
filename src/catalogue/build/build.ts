/** From the project's folder to the data API, or to the list of everything that is wrong. The check, the build and the tests call this. */
import { dataFiles } from './api'
import { problemsOf } from './check'
import { loadContent, report, type Problem } from './load'
import { placeShapes } from './shapes'

export interface Built {
  problems: Problem[]
  /** Empty while there are problems. */
  files: ReadonlyMap<string, string>
  counts: { places: number; documents: number; mentions: number; shapes: number }
}

export function buildData(root: string): Built {
  const content = loadContent(root)
  const placed = placeShapes(content)
  const problems = problemsOf(content, placed)
  const mentions = [...content.documents.values()].reduce((sum, d) => sum + d.mentions.length, 0)
  return {
    problems,
    files: problems.length ? new Map<string, string>() : dataFiles(content, placed),
    counts: { places: content.places.size, documents: content.documents.size, mentions, shapes: placed.size },
  }
}

/** The sentence that heads a list of problems, and the list. */
export function refusal(problems: Problem[]): string {
  return `The content has ${problems.length} problem(s); nothing was written.\n${report(problems)}`
}
