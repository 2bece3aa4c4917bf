import { text as t } from '../../plain/index.ts'
import { all, among, any, duty, holds, meaning, on, yes } from '../build.ts'
import { repeats } from '../carry-out.ts'
import { classicSelection, insideUtilities, utility } from '../eu/regimes.ts'
import { rules as eu } from '../eu/utilities.ts'
import { conflictKnown, conflictRemedied, methodDescribed, procedure, selfDeclaration } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { danishEntry, depends, lawful, silent, unlawful } from './entry.ts'
import { fsv, since2022, ul } from './sources.ts'
import { rules as below } from './utilities-below.ts'

// The order makes the directive itself Danish law (§ 1), so what the directive asks of utilities alone is repeated whole.
const repeated = repeats(eu, 'DK', since2022)
const today = on('2026-09-21')
const heat = { ...utility, 'value.estimated': 9_000_000 } as const

export const rules: readonly Rule[] = [
  ...eu.flatMap(r => (r.kind === 'duty' ? [repeated(r.id, fsv('§ 1'))] : [])),
  meaning({
    ...danishEntry('dk/utilities/exclusion-rules', 'utilities', ['DK a7.10', 'nat 4.4 Utilities not being authorities'], fsv('§ 11')), life: since2022,
    says: t('The Danish rules on exclusion bind a utility that is a contracting authority; another may take them over in its documents.',
      'De danska reglerna om uteslutning binder en enhet som är upphandlande myndighet; andra får ta in dem i sina dokument.',
      'De danske regler om udelukkelse binder en ordregivende enhed, der er ordregivende myndighed; andre kan indføre dem i deres materiale.',
      'De danske reglene om avvisning binder en oppdragsgiver som er et offentlig organ; andre kan ta dem inn i dokumentene sine.'),
    when: classicSelection,
    examples: [
      { name: 'a municipality for its waterworks', facts: { ...heat, 'buyer.kind': 'municipality', activity: 'water' }, on: today, holds: true },
      { name: 'a company with rules of its own', facts: { ...heat, 'utility.isAuthority': false, 'utility.refersToClassicRules': false }, on: today, holds: false },
      { name: 'nobody says what it is', facts: heat, on: today, holds: 'unknown' },
    ],
  }),
  meaning({
    ...danishEntry('dk/scope/exclusion-rules', 'selection and exclusion', [], ul('§§ 134 a-138'), fsv('§ 11')),
    says: t('The Danish rules on exclusion bind: in a classic purchase, or in that of a utility to which the order applies them.',
      'De danska reglerna om uteslutning binder: i ett klassiskt köp, eller i köpet av en enhet som förordningen tillämpar dem på.',
      'De danske regler om udelukkelse binder: i et klassisk udbud eller i et udbud hos en enhed, som bekendtgørelsen anvender dem på.',
      'De danske reglene om avvisning binder: i en klassisk anskaffelse, eller hos en oppdragsgiver som forskriften anvender dem på.'),
    when: any(holds('eu/scope/inside'), holds('dk/utilities/exclusion-rules')),
    examples: [
      { name: 'the town hall', facts: { ...heat, 'buyer.kind': 'municipality', activity: 'general' }, on: today, holds: true },
      { name: 'a municipality for its waterworks', facts: { ...heat, 'buyer.kind': 'municipality', activity: 'water' }, on: today, holds: true },
      { name: 'the same before the order', facts: { ...heat, 'buyer.kind': 'municipality', activity: 'water' }, on: on('2022-06-30'), holds: false },
      { name: 'a company with rules of its own', facts: { ...heat, 'utility.isAuthority': false, 'utility.refersToClassicRules': false }, on: today, holds: false },
      { name: 'nothing is known', facts: {}, on: today, holds: 'unknown' },
    ],
  }),
  duty({
    ...danishEntry('dk/utilities/conflicts', 'conflicts of interest', 'DK a7.10', fsv('§ 3')), life: since2022, carriesOut: 'eu/conflict/remedied',
    says: t('Every utility, also one that is no authority, identifies, prevents and remedies conflicts of interest.', 'Varje upphandlande enhet, även en som inte är myndighet, identifierar, förebygger och åtgärdar intressekonflikter.',
      'Enhver ordregivende enhed, også en der ikke er myndighed, identificerer, forebygger og afhjælper interessekonflikter.', 'Enhver oppdragsgiver i forsyningssektorene, også en som ikke er et offentlig organ, identifiserer, forebygger og avhjelper interessekonflikter.'),
    steps: ['inviteToTender', 'evaluate', 'decideAward'], weight: 'blocks',
    when: all(insideUtilities, yes(conflictKnown)), must: yes(conflictRemedied),
    remedies: [{ change: conflictRemedied, to: true, say: t('Replace the person.', 'Byt ut personen.', 'Udskift personen.', 'Bytt ut personen.') }],
    examples: [
      lawful('remedied', { ...heat, 'conflict.known': true, 'conflict.remedied': true }), unlawful('not remedied', { ...heat, 'conflict.known': true, 'conflict.remedied': false }),
      depends('nobody has said', { ...heat, 'conflict.known': true }), silent('none known', { ...heat, 'conflict.known': false, 'conflict.remedied': false }),
      silent('the town hall has a section of its own', { ...heat, 'buyer.kind': 'municipality', activity: 'general', 'conflict.known': true, 'conflict.remedied': false }),
      unlawful('on its first day', { ...heat, 'conflict.known': true, 'conflict.remedied': false }, '2022-07-01'), silent('the day before', { ...heat, 'conflict.known': true, 'conflict.remedied': false }, '2022-06-30'),
    ],
  }),
  duty({
    // § 12: an authority must and others may use it for the grounds of exclusion; all must for suitability and selection.
    ...danishEntry('dk/utilities/espd', 'selection and exclusion', ['DK a7.10', 'DK §148-151'], fsv('§ 12'), ul('§ 148')), life: since2022, carriesOut: 'eu/selection/self-declaration',
    says: t('Every utility asks for the European self-declaration (ESPD) as first proof that firms are suitable; one that is a contracting authority also for the grounds for exclusion.',
      'Varje upphandlande enhet begär den europeiska egen försäkran om upphandling (ESPD) som första bevis på lämplighet; en som är upphandlande myndighet också för uteslutningsgrunderna.',
      'Enhver ordregivende enhed kræver ESPD som foreløbigt bevis for egnethed; en, der er ordregivende myndighed, også for udelukkelsesgrundene.',
      'Enhver oppdragsgiver i forsyningssektorene krever egenerklæringsskjemaet (ESPD) som foreløpig bevis for egnethet; en som er et offentlig organ, også for avvisningsgrunnlagene.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: all(insideUtilities, among(procedure, 'open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership')), must: yes(selfDeclaration),
    remedies: [{ change: selfDeclaration, to: true, say: t('Add the ESPD to the documents.', 'Lägg till ESPD i dokumenten.', 'Læg ESPD’et ind i materialet.', 'Legg ESPD inn i dokumentene.') }],
    examples: [
      lawful('asked for', { ...heat, procedure: 'open', 'selection.selfDeclaration': true }), depends('nobody has said', { ...heat, procedure: 'open' }),
      ...(['open', 'restricted', 'negotiation', 'dialogue', 'innovationPartnership'] as const).map(used => unlawful(used, { ...heat, procedure: used, 'selection.selfDeclaration': false })),
      silent('a direct award', { ...heat, procedure: 'directAward', 'selection.selfDeclaration': false }), silent('a small purchase', { ...heat, procedure: 'open', 'value.estimated': 3_000_000, 'selection.selfDeclaration': false }),
      unlawful('on its first day', { ...heat, procedure: 'open', 'selection.selfDeclaration': false }, '2022-07-01'), silent('the day before', { ...heat, procedure: 'open', 'selection.selfDeclaration': false }, '2022-06-30'),
    ],
  }),
  duty({
    ...danishEntry('dk/utilities/method', 'award criteria', ['C25', 'DK a7.10', 'diff 23'], fsv('§ 15')), life: since2022,
    says: t('A utility too states in the documents its criteria, how it will evaluate and what will count.', 'Även en enhet i försörjningssektorerna anger i dokumenten sina kriterier, hur den utvärderar och vad som räknas.',
      'Også en ordregivende enhed angiver i materialet sine kriterier, evalueringsmetoden og hvad der tæller.', 'Også en oppdragsgiver i forsyningssektorene oppgir i dokumentene kriteriene, hvordan den evaluerer, og hva som teller.'),
    why: t('Nobody can choose the method after seeing the tenders.', 'Ingen kan välja metod efter att ha sett anbuden.', 'Ingen kan vælge metoden efter at have set tilbuddene.', 'Ingen kan velge metode etter å ha sett tilbudene.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: insideUtilities, must: yes(methodDescribed),
    remedies: [{ change: methodDescribed, to: true, say: t('Describe the method and what will count.', 'Beskriv metoden och vad som räknas.', 'Beskriv metoden, og hvad der tæller.', 'Beskriv metoden og hva som teller.') }],
    examples: [
      lawful('described', { ...heat, 'award.methodDescribed': true }), unlawful('not described', { ...heat, 'award.methodDescribed': false }), depends('nobody has said', heat),
      silent('the town hall has a section of its own', { ...heat, 'buyer.kind': 'municipality', activity: 'general', 'award.methodDescribed': false }), silent('a small purchase', { ...heat, 'value.estimated': 3_000_000, 'award.methodDescribed': false }),
      unlawful('on its first day', { ...heat, 'award.methodDescribed': false }, '2022-07-01'), silent('the day before', { ...heat, 'award.methodDescribed': false }, '2022-06-30'),
    ],
  }),
  ...below,
]
