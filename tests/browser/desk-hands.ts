import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { answerFields, NotOffered, type Hands } from '../route.ts'
import { fillForm } from './driver.ts'

/** The next page stands there and its scripts have run: deferred ones do before this event. Nobody waits for the last font. */
export const drawn = (page: Page) => page.waitForNavigation({ waitUntil: 'domcontentloaded' })

/** The hands of somebody at the desk; the buttons and fields of the page are all they have. */
export function handsOf(page: Page, desk: string, state: Hands['state'], taken: (step: string) => Promise<void> = async () => undefined): Hands {
  return {
    state,
    pass: async to => {
      await page.goto(desk, { waitUntil: 'domcontentloaded' })
      const named = to === 'day' || to === 'deadline'
      const button = page.locator(`form[action$="/time"] [name="pass"][value="${named ? to : 'to'}"]`).first()
      if (!named) await page.locator('form[action$="/time"] [name="day"]').first().evaluate((e, d) => { e.closest('details')?.setAttribute('open', ''); (e as HTMLInputElement).value = d as string }, to)
      await Promise.all([drawn(page), button.evaluate(e => { e.closest('details')?.setAttribute('open', ''); if (e.tagName === 'BUTTON') (e as HTMLButtonElement).click(); else e.closest('form')!.requestSubmit() })])
    },
    take: async (step, fields, answers) => {
      await page.goto(`${desk}?step=${step}`, { waitUntil: 'domcontentloaded' })
      const button = (intent: string) => page.locator(`#step-form [name="intent"][value="${intent}"]:not([aria-hidden])`).first()
      // A step that cannot be taken has no button: known at once, not after waiting for one.
      if (await button('take').count() === 0) throw new NotOffered(`${step} cannot be taken now`)
      await fillForm(page, '#step-form', fields)
      if (Object.keys(answers).length > 0) {
        // Questions are asked once the step is weighed: by the button.
        await Promise.all([drawn(page), button('check').click()])
        await page.evaluate('document.querySelectorAll("details").forEach(d => { d.open = true })')
        for (const [fact, a] of Object.entries(answers)) if (await page.locator(`[name="answer.${fact}"]`).count() > 0) await fillForm(page, 'body', answerFields(fact, a))
      }
      await Promise.all([drawn(page), button('take').click()])
      assert.equal(await page.locator('.t-error-summary').count(), 0, `${step} was taken`)
      await taken(step)
    },
  }
}
