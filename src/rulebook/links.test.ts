import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { lawbook, terms, type Source } from '../law/index.ts'
import { linkOf, swedishAnchor } from './links.ts'

const source = (more: Partial<Source>): Source => ({ order: 'EU', rank: 'act', act: 'An act', id: {}, place: '', read: '2026-01-01', known: 'statute text read', ...more })

describe('where the words can be read', () => {
  test('addresses are made of the ids where no link is given', () => {
    for (const [s, address] of [
      [{ id: { celex: '32014L0024' } }, 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32014L0024'],
      [{ id: { celex: '32014L0024', eli: 'http://data.europa.eu/eli/dir/2014/24/oj' } }, 'http://data.europa.eu/eli/dir/2014/24/oj'],
      [{ id: { ecli: 'ECLI:EU:C:2005:127' } }, 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=ecli:ECLI:EU:C:2005:127'],
      [{ id: { national: 'C-21/03 and C-34/03' } }, 'https://curia.europa.eu/juris/liste.jsf?num=C-21/03'],
      [{ order: 'DK', id: { national: 'BEK nr. 1080 af 29/06/2022' } }, 'https://www.retsinformation.dk/eli/lta/2022/1080'],
      [{ order: 'DK', id: { national: 'LBK nr. 1410 af 07/12/2007, senest ændret ved LOV nr. 884 af 21/06/2022' } }, 'https://www.retsinformation.dk/eli/lta/2007/1410'],
      [{ order: 'SE', id: { national: 'SFS 2016:1145' }, place: '11 kap. 2 §' }, 'https://lagen.nu/2016:1145#K11P2'],
      [{ order: 'SE', id: { national: 'SFS 2016:1145' }, place: '19 a kap. 2–6 §§' }, 'https://lagen.nu/2016:1145#K19aP2'],
      [{ order: 'SE', id: { national: 'SFS 2018:1277' }, place: '3 §' }, 'https://lagen.nu/2018:1277#P3'],
      [{ order: 'NO', id: { national: 'LOV-2016-06-17-73' } }, 'https://lovdata.no/lov/2016-06-17-73'],
      [{ order: 'NO', id: { national: 'FOR-2016-12-17-1708, endret ved FOR-2025-01-22-60' } }, 'https://lovdata.no/forskrift/2016-12-17-1708'],
      [{ order: 'NO', act: 'endringslov 2026 til anskaffelsesloven', id: { national: 'LOV-2026-03-06-8' } }, 'https://lovdata.no/dokument/LTI/lov/2026-03-06-8'],
    ] as const) assert.equal(linkOf(source(s as Partial<Source>)), address)
  })
  test('the reader’s language on EUR-Lex, English where it has none', () => {
    const s = source({ id: { celex: '32014L0024' } })
    assert.match(linkOf(s, 'sv')!, /\/SV\//)
    assert.match(linkOf(s, 'nb')!, /\/EN\//)
  })
  test('what the source itself names goes first, and what no publisher keeps gets no address', () => {
    assert.equal(linkOf(source({ link: 'https://example.org/x', id: { celex: '32014L0024' } })), 'https://example.org/x')
    for (const national of ['Ds 2025:29', 'KOFA, veiledning', 'UHM', 'somewhere C-21/03']) assert.equal(linkOf(source({ order: 'SE', id: { national } })), undefined, national)
  })
  test('a section in the middle of words', () => {
    for (const [place, anchor] of [['6 kap. 5, 6 och 21 §§', '#K6P5'], ['13 kap. 1 och 1 a §§', '#K13P1'], ['8 §', '#P8'], ['övergångsbestämmelser', '']] as const) assert.equal(swedishAnchor(place), anchor)
  })
  test('nearly every source of the lawbook and the glossary can be opened, and only over the web', () => {
    const all = [...lawbook.rules.flatMap(r => r.sources), ...terms.flatMap(t => Object.values(t.where))], without = all.filter(s => !linkOf(s))
    assert.ok(all.length > 2000)
    assert.ok(without.length <= 6, without.map(s => `${s.act} ${s.id.national}`).join('; '))
    for (const s of all) assert.match(linkOf(s) ?? 'https://', /^https?:\/\//)
  })
})
