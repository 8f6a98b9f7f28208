/** `npm run new -- document …` or `-- place …`: writes a template under content/ and says what is left to fill in. */
import { runnerImport } from 'vite'

const usage = `npm run new -- document --date 2026-03-05 --title-vi "Kế hoạch ví dụ" [--title-en "Example plan"] [--kind programme] [--before]
npm run new -- place --kind expressway --name-vi "Cao tốc Ví Dụ" [--name-en "Example Expressway"]`

const { module } = await runnerImport('./src/catalogue/build/newContent.ts')
const made = module.makeNew(process.cwd(), process.argv.slice(2))
if (made.wrong) {
  console.error(`${made.wrong.join('\n')}\n\n${usage}`)
  process.exitCode = 2
} else {
  console.log(
    `Wrote to ${made.file}. Fill in:\n${made.blanks.map((blank) => `  ${blank}`).join('\n')}\nThen run: npm run content`,
  )
}
