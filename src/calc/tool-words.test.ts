import assert from 'node:assert/strict'
import { test } from 'node:test'
import { langs } from '../plain/index.ts'
import { toolWords, tools } from './tool-words.ts'

test('every tool has search words in four languages, in small letters and each once', () => {
  assert.deepEqual(Object.keys(toolWords).sort(), [...tools].sort())
  for (const tool of tools) for (const lang of langs) {
    const words = toolWords[tool][lang]
    assert.ok(words.length >= 6, `${tool} ${lang}`)
    assert.equal(new Set(words).size, words.length)
    for (const w of words) assert.equal(w, w.toLocaleLowerCase(lang).trim())
  }
})
test('the words that people use for a complaint lead to the clock of review', () => {
  for (const [lang, word] of [['en', 'challenge an award'], ['sv', 'överklaga'], ['da', 'klage'], ['nb', 'klage']] as const) assert.ok(toolWords['review-clock'][lang].includes(word))
})
