import { text as t } from '../../plain/index.ts'
import { insidePlanned } from '../eu/regimes.ts'
import { rules as eu } from '../eu/joint-buying.ts'
import { dutiesOf, inWordsOf, replaced } from '../in-words.ts'
import type { Duty, Rule } from '../types.ts'
import { insideEu } from './cases.ts'
import { foa, sinceAct } from './sources.ts'

const find = dutiesOf(eu)
/** Part III of the regulation; the utilities have their own, which was not read for this. */
const norwegian = (id: string, place: string, dossier: readonly string[] = [], says?: Duty['says']) => {
  const from = find(`eu/${id}`)
  return inWordsOf('NO', from, {
    id: `no/${id}`, life: sinceAct, sources: [foa(place)], dossier, when: replaced(from.when, insidePlanned, insideEu), examples: from.examples.filter(e => e.facts['activity'] !== 'heat'), ...(says ? { says } : {}),
  })
}

// Norway's text speaks of EEA States, so that neither Malmö nor Copenhagen leaves a gap here (unlike Danish and Swedish law).
export const rules: readonly Rule[] = [
  norwegian('joint/responsibility', '§ 29-1'),
  norwegian('joint/no-evasion', '§ 29-2 (6)', ['nat 8 Ban on evading mandatory national law'], t(
    'The ways of buying together across a border are not used so as to get away from national rules in act or regulation, for example the rule on climate and environment.',
    'Sätten att upphandla tillsammans över en gräns används inte för att undgå nationella regler i lag eller förordning, till exempel den norska regeln om klimat och miljö.',
    'Måderne at købe sammen på over en grænse bruges ikke for at undgå nationale regler i lov eller forskrift, fx den norske regel om klima og miljø.',
    'Fremgangsmåtene for felles anskaffelser over grensen brukes ikke for å unngå at nasjonale regler i lov eller forskrift gjelder, for eksempel regelen om klima og miljø.')),
  norwegian('joint/members', '§ 29-2 (1)–(2)', ['nat 8 Partners covered', 'diff 57', 'EX8']),
  norwegian('joint/agreement', '§ 29-2 (3)', ['nat 8 Provisions']),
  norwegian('joint/law', '§ 29-2 (3) a', ['nat 8 Choice of law', 'EX8']),
  norwegian('joint/law-stated', '§ 29-2 (3) a'),
  norwegian('joint/entity-law', '§ 29-2 (5)', ['diff 58', 'nat 8 Choice of law']),
  norwegian('central/body', '§§ 4-3 og 7-8', ['NAT-CPB']),
  norwegian('central/named', '§ 7-8 (1) b'),
  norwegian('central/own-part', '§ 7-8 (2)'),
  norwegian('central/its-law', '§ 29-2 (1)', ['nat 8 Central purchasing body abroad']),
  norwegian('central/no-evasion', '§ 29-2 (6)'),
]
