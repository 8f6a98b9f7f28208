/** `npm run evidence -- FOLDER`: checks every mention against the source texts in a folder. */
import { existsSync } from 'node:fs'
import { runnerImport } from 'vite'

const folder = process.argv[2]
if (!folder || !existsSync(folder)) {
  console.error(
    folder
      ? `There is no folder ${folder}.`
      : 'Name the folder that holds the source texts: npm run evidence -- FOLDER',
  )
  process.exit(2)
}
const { module: load } = await runnerImport('./src/catalogue/build/load.ts')
const { module: evidence } = await runnerImport('./src/catalogue/build/evidence.ts')
const report = evidence.checkEvidence(load.loadContent(process.cwd()), folder)
console.log(evidence.writeEvidenceReport(report))
if (report.problems.length) process.exitCode = 1
