import { describe, test } from 'node:test'
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { langs } from '../../plain/index.ts'
import { documentOf } from './document.ts'
import { SampleSheet } from './sample-sheet.tsx'
import { htmlFaults } from './well-formed.ts'

const sheets = langs.map(lang => ({ lang, html: documentOf(<SampleSheet lang={lang} css="/static/a.css" />) }))

describe('the sample sheet', () => {
  for (const { lang, html } of sheets) {
    test(`is well-formed HTML in ${lang}`, () => {
      assert.ok(html.startsWith(`<!doctype html><html lang="${lang}"`))
      assert.deepEqual(htmlFaults(html), [])
    })

    test(`gives every picture a title, a description and a table in ${lang}`, () => {
      const figures = [...html.matchAll(/<figure class="t-picture.*?<\/figure>/gs)].map(m => m[0])
      assert.equal(figures.length, 7)
      for (const figure of figures) {
        assert.match(figure, /<caption[^>]*>[^<]+<\/caption>/)
        assert.match(figure, /<th scope="col"/)
        assert.match(figure, /<th scope="row"/)
        // The ledger is itself a table.
        if (figure.includes('t-ledger')) continue
        assert.match(figure, /<svg class="t-svg"[^>]*aria-labelledby="(\w+)-title \1-desc"[^>]*><title id="\1-title">[^<]+<\/title><desc id="\1-desc">[^<]+<\/desc>/)
        assert.match(figure, /<details.*<table.*<\/details>/s)
      }
    })

    test(`points to the other three languages in ${lang}`, () => {
      for (const other of langs.filter(l => l !== lang)) assert.match(html, new RegExp(`<a href="[^"]*" lang="${other}" hreflang="${other}">`, 'i'))
      assert.equal([...html.matchAll(/<link rel="alternate" hreflang/gi)].length, 3)
    })
  }

  test('shows each verdict by word and by shape', () => {
    for (const kind of ['lawful', 'reason', 'depends', 'unlawful']) {
      assert.match(sheets[0]!.html, new RegExp(`<span class="t-verdict t-verdict--${kind}"><svg[^>]*>.*?t-mark--${kind}.*?</svg><span>[^<]+</span>`))
    }
  })

  test('finds faults when there are some', () => {
    assert.ok(htmlFaults('<p><div></div></p>').length > 0)
    assert.ok(htmlFaults('<b><i></b></i>').length > 0)
    assert.ok(htmlFaults('<label for="a">x</label>').length > 0)
    assert.ok(htmlFaults('<p>a < b</p>').length > 0)
  })
})

describe('escaping', () => {
  const hostile = fc.oneof(
    fc.constantFrom('<script>alert(1)</script>', '"><script>alert(1)</script>', '\' onload=alert(1) x=\'', '</title><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '" onmouseover="alert(1)', '</svg><script>alert(1)</script>', '&lt;script&gt;'),
    fc.string({ maxLength: 24 }).map(s => `<script>${s}</script>"'&`),
  )
  test('holds whatever stands in any text: as many elements and attributes as without it', () => {
    // Attributes count too: a text that breaks out of its quotes would add one.
    const shape = (html: string) => [...html.matchAll(/<([a-zA-Z][\w:-]*)((?:\s+[^\s=>/"']+(?:="[^"]*")?)*)\s*\/?>/g)].filter(m => m[1] !== 'tspan')
      .map(m => `${m[1]} ${[...m[2]!.matchAll(/([^\s=]+)(?:="[^"]*")?/g)].map(a => a[1]).join(' ')}`).join('\n')
    fc.assert(fc.property(hostile, fc.constantFrom(...langs), (bad, lang) => {
      const harmless = documentOf(<SampleSheet lang={lang} css="/static/a.css" change={s => s} />)
      const html = documentOf(<SampleSheet lang={lang} css="/static/a.css" change={s => `${s} ${bad}`} />)
      assert.ok(!/<script|<img/i.test(html))
      assert.equal(shape(html), shape(harmless))
    }), { numRuns: 40 })
  })
})
