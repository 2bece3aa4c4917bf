import { after, before, describe, test } from 'node:test'
import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { h } from 'preact'
import type { Browser, Page } from 'playwright-core'
import { langs, isLang } from '../../src/plain/index.ts'
import { cssBundle } from '../../src/web/look/bundle-css.node.ts'
import { documentOf } from '../../src/web/look/document.ts'
import { SampleSheet } from '../../src/web/look/sample-sheet.tsx'
import { isBrowser, launchBrowser } from './launch.ts'

const axeFile = createRequire(join(process.env.TIPP_ROOT ?? process.cwd(), 'package.json')).resolve('axe-core/axe.min.js')
type AxeAnswer = { violations: { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }[]; passes: unknown[] }

describe('the sample sheet in a browser', () => {
  let browser: Browser | undefined, skip = '', server: Server, origin = ''

  before(async () => {
    const launched = await launchBrowser()
    if (isBrowser(launched)) browser = launched
    else skip = launched.skip
    const bundle = await cssBundle()
    server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const font = bundle.fonts.find(f => f.path === url.pathname)
      if (font) return response.writeHead(200, { 'content-type': font.type }).end(font.bytes)
      if (url.pathname === bundle.path) return response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(bundle.css)
      const lang = url.searchParams.get('lang')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(documentOf(h(SampleSheet, { lang: isLang(lang) ? lang : 'en', css: bundle.path })))
    })
    await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after(async () => { await browser?.close(); server?.close() })

  async function open(lang: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const page = await browser!.newPage({ viewport: { width, height: 900 }, colorScheme })
    await page.goto(`${origin}/?lang=${lang}`)
    await page.evaluate('document.fonts.ready.then(() => 0)')
    return page
  }

  for (const colorScheme of ['light', 'dark'] as const) for (const width of [1280, 390]) {
    test(`axe finds nothing at ${width} px, ${colorScheme}`, async t => {
      if (!browser) return t.skip(skip)
      const page = await open('sv', width, colorScheme)
      await page.evaluate('document.querySelectorAll("details").forEach(d => { d.open = true })')
      await page.evaluate(readFileSync(axeFile, 'utf8'))
      const answer = await page.evaluate('axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })') as AxeAnswer
      await page.close()
      assert.ok(answer.passes.length > 20, 'axe must have examined the page')
      assert.deepEqual(answer.violations.map(v => `${v.id}: ${v.nodes.map(n => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join(' | ')}`), [])
    })
  }

  for (const lang of langs) test(`nothing pushes the page sideways at 390 and 320 px, in ${lang}`, async t => {
    if (!browser) return t.skip(skip)
    for (const width of [390, 320]) {
      const page = await open(lang, width)
      const over = await page.evaluate(`({ page: document.documentElement.scrollWidth - innerWidth,
        what: [...document.querySelectorAll('body *')].filter(e => !e.closest('.t-scroll, .ds-sr-only, svg') && e.getBoundingClientRect().right > innerWidth + 1).map(e => e.className + ' ' + e.textContent.slice(0, 40)) })`) as { page: number; what: string[] }
      await page.close()
      assert.deepEqual(over, { page: 0, what: [] })
    }
  })

  for (const lang of langs) test(`no label of a picture is cut or laid over another, in ${lang}`, async t => {
    if (!browser) return t.skip(skip)
    for (const width of [1280, 390, 320]) {
      const page = await open(lang, width)
      const wrong = await page.evaluate(`[...document.querySelectorAll('svg.t-svg')].flatMap(svg => {
        const box = svg.getBoundingClientRect(), texts = [...svg.querySelectorAll('text')].map(e => ({ said: e.textContent, r: e.getBoundingClientRect() }))
        const cut = texts.filter(t => t.r.left < box.left - 1 || t.r.right > box.right + 1 || t.r.top < box.top - 2 || t.r.bottom > box.bottom + 2).map(t => 'cut: ' + t.said)
        const over = texts.flatMap((a, i) => texts.slice(i + 1).filter(b => Math.min(a.r.right, b.r.right) - Math.max(a.r.left, b.r.left) > 2 && Math.min(a.r.bottom, b.r.bottom) - Math.max(a.r.top, b.r.top) > 4).map(b => 'over: ' + a.said + ' / ' + b.said))
        return [...cut, ...over]
      })`)
      await page.close()
      assert.deepEqual(wrong, [])
    }
  })

  test('a word of the trade explains itself at one click, inside the window', async t => {
    if (!browser) return t.skip(skip)
    const page = await open('da', 390)
    const explained = page.locator('.t-term__text').first()
    assert.equal(await explained.isVisible(), false)
    await page.locator('.t-term__word').first().click()
    const box = await explained.boundingBox()
    await page.close()
    assert.ok(box && box.x >= 0 && box.x + box.width <= 390 && box.height > 40)
  })

  test('text is set in Inter, from our own file', async t => {
    if (!browser) return t.skip(skip)
    const page = await open('da', 1280)
    assert.equal(await page.evaluate('document.fonts.check("16px \'Inter Variable\'") && [...document.fonts].some(f => f.status === "loaded")'), true)
    await page.close()
  })

  test('the skip link is the first thing that takes focus, and is then visible', async t => {
    if (!browser) return t.skip(skip)
    const page = await open('nb', 1280)
    assert.equal(await page.evaluate('document.querySelector("a[href], button, input, select, textarea, [tabindex]").className.includes("t-skip")'), true)
    await page.locator('.t-skip').focus()
    const box = await page.locator('.t-skip').boundingBox()
    await page.close()
    assert.ok(box && box.width > 60 && box.height > 24)
  })
})
