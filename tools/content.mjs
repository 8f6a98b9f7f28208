/** `npm run content`: reads and checks everything under content/ and prints every problem, or what was found. */
import { runnerImport } from 'vite'

const { module } = await runnerImport('./src/catalogue/build/build.ts')
const { problems, counts } = module.buildData(process.cwd())
if (problems.length) {
  console.error(module.refusal(problems))
  process.exitCode = 1
} else {
  console.log(
    `${counts.places} places (${counts.shapes} with a shape), ${counts.documents} documents, ${counts.mentions} mentions: no problems.`,
  )
}
