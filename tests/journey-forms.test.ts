import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { parse } from 'yaml'
import type { Country, Lang } from '../src/plain/index.ts'
import { lawbook } from '../src/law/index.ts'
import { defaultParameters } from '../src/market/index.ts'
import { routeIn, scenarioSchema, type Route, type World } from '../src/practice/index.ts'
import { trySite, type TrySite } from '../src/server/try-site.ts'
import { HtmlForm } from './html-form.ts'
import { answerFields, NotOffered, walk, type Hands } from './route.ts'

const root = process.env.TIPP_ROOT ?? process.cwd(), folder = join(root, 'content/cases/street-that-drinks-the-rain')
const scenario = scenarioSchema.parse(parse(readFileSync(join(folder, 'case.yaml'), 'utf8')))
const expert = parse(readFileSync(join(folder, 'routes/expert.yaml'), 'utf8')) as Route

/** The hands of somebody whose browser runs no script: every field is read from the page, every step sent by its button. */
function handsOf(site: TrySite, lang: Lang, run: string): Hands {
  const desk = `/${lang}/runs/${run}`, stepForm = (html: string): HtmlForm => HtmlForm.find(html, (_, opening) => opening.includes('id="step-form"'))
  const page = async (path: string): Promise<string> => { const a = await site.get(path); assert.equal(a.status, 200, path); return a.text() }
  return {
    state: async () => (await site.json(`/api/v1/runs/${run}`, undefined)).body.state,
    pass: async to => {
      const button = to === 'day' || to === 'deadline' ? to : 'to'
      const form = HtmlForm.find(await page(desk), f => f.action.endsWith('/time') && f.offers('pass', button))
      if (button === 'to') form.fill({ day: to })
      assert.equal((await site.post(form.action, form.pressed('pass', button))).status, 303, `time passes: ${to}`)
    },
    take: async (step, fields, answers) => {
      let form = stepForm(await page(`${desk}?step=${step}`))
      if (!form.offers('intent', 'take')) throw new NotOffered(`${step} cannot be taken now`)
      form.fill(fields)
      if (Object.keys(answers).length > 0) {
        // The law asks once the step is weighed; what was filled in must still stand there.
        const weighed = await site.post(form.action, form.pressed('intent', 'check'))
        assert.equal(weighed.status, 200, `${step} is weighed`)
        form = stepForm(await weighed.text())
        for (const [fact, a] of Object.entries(answers)) if (form.has(`answer.${fact}`)) form.fill(answerFields(fact, a))
      }
      const taken = await site.post(form.action, form.pressed('intent', 'take'))
      assert.equal(taken.status, 303, `${step} is taken: ${taken.status === 303 ? '' : (await taken.text()).match(/t-error-summary[^]*?<\/ul>/)?.[0] ?? ''}`)
    },
  }
}

// In a browser the same route is walked with script in Danish and without in Swedish; here in the other languages and countries.
describe('a whole procurement by the forms of the pages', () => {
  let site: TrySite
  before(async () => { site = await trySite(undefined, join(root, 'content')) })
  after(() => site.close())
  for (const [lang, country] of [['nb', 'NO'], ['en', 'DK'], ['sv', 'SE']] as const satisfies readonly (readonly [Lang, Country])[]) test(`from need to lessons in ${country}, in ${lang}`, { timeout: 120_000 }, async () => {
    const begin = HtmlForm.find(await (await site.get(`/${lang}/cases/${scenario.id}`)).text(), f => f.action.endsWith('/runs') && f.offers('country', country))
    const begun = await site.post(begin.action, { country, seed: '1' })
    const run = /\/runs\/([0-9a-f]{32})/.exec(begun.headers.get('location') ?? '')?.[1]
    assert.ok(run, 'the run has an address')
    const world: World = { scenario, lawbook, parameters: defaultParameters, country, seed: 0 }, hands = handsOf(site, lang, run)
    await walk(routeIn(expert, lang), world, hands)
    const end = await hands.state()
    assert.ok(end.contract, 'a contract was signed')
    assert.ok(end.lessons, 'lessons were written')
    assert.match(await (await site.get(`/${lang}/runs/${run}/debrief`)).text(), new RegExp(`<html[^>]* lang="${lang}"`))
  })
})

describe('a form as it stands in a page', () => {
  const html = '<form action="/a"><input type="hidden" name="h" value="&quot;1&quot;"><input type="radio" name="r" value="a" checked><input type="radio" name="r" value="b"><input type="checkbox" name="c" value="yes" checked><select name="s"><option value="">–</option><option value="x" selected>X</option></select><textarea name="t">a &lt; b</textarea><button name="go" value="now">Go</button></form>'
  const form = (): HtmlForm => HtmlForm.find(html, () => true)
  test('sends what stands there, and what was filled in instead', () => {
    assert.deepEqual(form().pressed('go', 'now'), { h: ['"1"'], r: ['a'], c: ['yes'], s: ['x'], t: ['a < b'], go: ['now'] })
    assert.deepEqual(form().fill({ r: 'b', c: 'no', s: '', t: 'new' }).pressed('go', 'now'), { h: ['"1"'], r: ['b'], s: [''], t: ['new'], go: ['now'] })
  })
  test('refuses a field, a choice and a button that are not there', () => {
    for (const wrong of [() => form().fill({ nobody: 'x' }), () => form().fill({ r: 'c' }), () => form().fill({ s: 'y' }), () => form().pressed('go', 'later'), () => HtmlForm.find('<p></p>', () => true)]) assert.throws(wrong, NotOffered)
  })
})
