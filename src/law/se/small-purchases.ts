import { text as t } from '../../plain/index.ts'
import { above, all, duty, is, isNot, yes } from '../build.ts'
import {
  cancelToldAll, candidatesInvited, directPolicy, documentsOnline, exclusionGround, firmHeard, lettersReasoned, lettersToAll, meetingDocumented, phase, procedure, recordsKept, standstillStated,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alsoForSmallUtilities, belowBoth, cases, small } from './cases.ts'
import { lou, luf, sinceSimpler } from './sources.ts'

const advertised = all(belowBoth, is(procedure, 'belowThreshold')), direct = all(belowBoth, is(procedure, 'directAward'))
const base = { order: 'SE', life: sinceSimpler, weight: 'blocks' } as const
const ad = { ...small, procedure: 'belowThreshold' } as const, bought = { ...small, 'value.estimated': 600_000, procedure: 'directAward' } as const
const outside = { 'above the EU threshold': { 'value.estimated': 2_451_816 }, 'a direct award': { procedure: 'directAward' } } as const
const notDirect = { 'above the EU threshold': { 'value.estimated': 2_451_816 }, 'an advertised procurement': { procedure: 'belowThreshold' } } as const

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'se/below/online', topic: 'documents', sources: [lou('19 kap. 10 §'), luf('19 kap. 10 §')], steps: ['sendNotice'],
    says: t('Everybody can read all the documents freely and without charge from the day of the notice.', 'Alla kan fritt och kostnadsfritt läsa alla upphandlingsdokument från annonsdagen.', 'Alle kan frit og gratis læse alt materiale fra annoncedagen.', 'Alle kan fritt og gratis lese alle dokumentene fra kunngjøringsdagen.'),
    when: advertised, must: yes(documentsOnline),
    remedies: [{ change: documentsOnline, to: true, say: t('Put all the documents online.', 'Lägg ut alla dokument på nätet.', 'Læg alt materiale på nettet.', 'Legg alle dokumentene på nett.') }],
    examples: alsoForSmallUtilities(cases(ad, { lawful: { 'online': { 'documents.online': true } }, unlawful: { 'on request only': { 'documents.online': false } }, depends: { 'nobody has said': {} }, outside })),
  }),
  duty({
    ...base, id: 'se/below/oral', topic: 'market dialogue', sources: [lou('19 kap. 12 §'), luf('19 kap. 12 §')], steps: ['meetFirm'],
    says: t('Also below the threshold the procedure is in writing: what matters in a talk during the procurement is written down.', 'Även under tröskelvärdet är förfarandet skriftligt: det som har betydelse i ett samtal under upphandlingen dokumenteras.', 'Også under tærskelværdien er forløbet skriftligt: det, der har betydning i en samtale under indkøbet, skrives ned.', 'Også under terskelverdien er prosessen skriftlig: det som har betydning i en samtale under anskaffelsen, skrives ned.'),
    when: all(advertised, isNot(phase, 'before')), must: yes(meetingDocumented),
    remedies: [{ change: meetingDocumented, to: true, say: t('Write a note of the talk.', 'Skriv en tjänsteanteckning om samtalet.', 'Skriv et notat om samtalen.', 'Skriv et notat om samtalen.') }],
    examples: alsoForSmallUtilities(cases({ ...ad, phase: 'rounds' }, { lawful: { 'a note': { 'meeting.documented': true } }, unlawful: { 'nothing written': { 'meeting.documented': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'before the procurement': { phase: 'before' } } })),
  }),
  duty({
    ...base, id: 'se/below/heard', topic: 'selection and exclusion', sources: [lou('19 kap. 17 § andra stycket'), luf('19 kap. 17 § andra stycket')], dossier: ['nat 2.4 Exclusion', 'nat 4.4 Below threshold', 'nat 4.4 Hearing before decision'], steps: ['excludeFirm'],
    says: t('Every ground for exclusion is optional below the threshold, but the firm first has a set time to answer what you hold against it.', 'Under tröskelvärdet är varje uteslutningsgrund frivillig, men leverantören ska först få tillfälle att inom en bestämd tid yttra sig över det som läggs den till last.',
      'Under tærskelværdien er alle udelukkelsesgrunde frivillige, men virksomheden skal først have en bestemt frist til at udtale sig om det, den holdes ansvarlig for.', 'Under terskelverdien er alle avvisningsgrunner frivillige, men leverandøren skal først få en bestemt frist til å uttale seg om det den holdes ansvarlig for.'),
    when: all(advertised, isNot(exclusionGround, 'none')), must: yes(firmHeard),
    remedies: [{ change: firmHeard, to: true, say: t('Write to the firm and set a day for its answer.', 'Skriv till leverantören och sätt en dag för svaret.', 'Skriv til virksomheden, og sæt en dag for svaret.', 'Skriv til leverandøren, og sett en dag for svaret.') }],
    examples: alsoForSmallUtilities(cases({ ...ad, 'exclusion.ground': 'crime' }, {
      lawful: { 'heard': { 'exclusion.heard': true } }, unlawful: { 'not heard': { 'exclusion.heard': false } }, depends: { 'nobody has said': {} }, outside: { ...outside, 'no ground': { 'exclusion.ground': 'none' } },
    })),
  }),
  duty({
    ...base, id: 'se/below/letters', topic: 'award and standstill', sources: [lou('19 kap. 19 §'), luf('19 kap. 19 §')], steps: ['sendAwardLetters'],
    says: t('All candidates and tenderers learn of the award in writing as soon as possible, with the reasons and the standstill period.', 'Alla anbudssökande och anbudsgivare underrättas snarast skriftligen om tilldelningsbeslutet, med skälen och avtalsspärrens längd.', 'Alle ansøgere og tilbudsgivere underrettes hurtigst muligt skriftligt om tildelingen, med begrundelse og standstill-periode.', 'Alle leverandører får skriftlig meddelelse om tildelingen snarest mulig, med begrunnelse og karensperiode.'),
    when: advertised, must: all(yes(lettersToAll), yes(lettersReasoned), yes(standstillStated)),
    remedies: [
      { change: lettersToAll, to: true, say: t('Write to all of them.', 'Skriv till alla.', 'Skriv til alle.', 'Skriv til alle.') },
      { change: lettersReasoned, to: true, say: t('Give the reasons.', 'Ange skälen.', 'Angiv begrundelsen.', 'Oppgi begrunnelsen.') },
      { change: standstillStated, to: true, say: t('Say when the standstill ends.', 'Ange när avtalsspärren löper ut.', 'Skriv, hvornår standstill-perioden udløber.', 'Skriv når karensperioden går ut.') },
    ],
    examples: alsoForSmallUtilities(cases({ ...ad, 'letters.toAll': true, 'letters.reasons': true, 'letters.standstillEnd': true }, {
      lawful: { 'complete': {} }, unlawful: { 'only to the winner': { 'letters.toAll': false }, 'no reasons': { 'letters.reasons': false }, 'no standstill': { 'letters.standstillEnd': false } },
      depends: { 'nobody has said': { 'letters.reasons': undefined } }, outside,
    })),
  }),
  duty({
    ...base, id: 'se/below/cancel-told', topic: 'evaluation', sources: [lou('19 kap. 21 §'), luf('19 kap. 21 §')], steps: ['cancelProcedure'],
    says: t('If you cancel or start over, all candidates and tenderers are told in writing, with the reasons.', 'Om ni avbryter eller gör om upphandlingen underrättas alla anbudssökande och anbudsgivare skriftligen, med skälen.', 'Hvis I annullerer eller går om, underrettes alle ansøgere og tilbudsgivere skriftligt med begrundelse.', 'Hvis dere avlyser eller gjør om konkurransen, får alle leverandører skriftlig beskjed med begrunnelse.'),
    when: advertised, must: yes(cancelToldAll),
    remedies: [{ change: cancelToldAll, to: true, say: t('Write to all and say why.', 'Skriv till alla och ange varför.', 'Skriv til alle, og angiv hvorfor.', 'Skriv til alle, og si hvorfor.') }],
    examples: alsoForSmallUtilities(cases(ad, { lawful: { 'all told': { 'cancel.toldAll': true } }, unlawful: { 'silently': { 'cancel.toldAll': false } }, depends: { 'nobody has said': {} }, outside })),
  }),
  duty({
    ...base, id: 'se/below/records', topic: 'records', sources: [lou('19 kap. 22 och 23 §§'), luf('19 kap. 22 och 23 §§')], dossier: ['diff 7', 'nat 1.2 Documentation of small purchases'], steps: ['signContract', 'cancelProcedure'],
    says: t('An advertised procurement is documented along the way, well enough to give reasons for every decision; the file is finished within 30 days.', 'En annonserad upphandling dokumenteras löpande, så att ni kan motivera besluten i varje skede; dokumentationen är klar inom 30 dagar.', 'Et annonceret indkøb dokumenteres løbende, så hver beslutning kan begrundes; sagen er færdig inden 30 dage.', 'En kunngjort anskaffelse dokumenteres underveis, slik at hver beslutning kan begrunnes; saken er ferdig innen 30 dager.'),
    when: advertised, must: yes(recordsKept),
    remedies: [{ change: recordsKept, to: true, say: t('Write down each decision and its reasons.', 'Skriv ner varje beslut och skälen.', 'Skriv hver beslutning og begrundelsen ned.', 'Skriv ned hver beslutning og begrunnelsen.') }],
    examples: alsoForSmallUtilities(cases(ad, { lawful: { 'documented': { 'records.kept': true } }, unlawful: { 'not documented': { 'records.kept': false } }, depends: { 'nobody has said': {} }, outside })),
  }),
  duty({
    ...base, id: 'se/direct/policy', weight: 'advice', topic: 'records', sources: [lou('19 a kap. 15 §'), luf('19 a kap. 14 §')], dossier: ['nat 1.2 Written policy for direct awards', 'diff 7'], steps: ['chooseProcedure'],
    says: t('Your authority must have decided guidelines for direct awards. See that you follow them.', 'Er myndighet ska ha beslutat riktlinjer för direktupphandling. Se till att ni följer dem.', 'Jeres myndighed skal have besluttet retningslinjer for direkte køb. Sørg for at følge dem.', 'Myndigheten deres skal ha vedtatt retningslinjer for direkteanskaffelser. Pass på å følge dem.'),
    when: direct, must: yes(directPolicy),
    remedies: [{ change: directPolicy, to: true, say: t('Let the board decide guidelines.', 'Låt nämnden besluta riktlinjer.', 'Få udvalget til at beslutte retningslinjer.', 'La utvalget vedta retningslinjer.') }],
    examples: alsoForSmallUtilities(cases(bought, { lawful: { 'decided': { 'direct.policyDecided': true } }, unlawful: { 'none': { 'direct.policyDecided': false } }, depends: { 'nobody has said': {} }, outside: notDirect })),
  }),
  duty({
    ...base, id: 'se/direct/told', topic: 'award and standstill', sources: [lou('19 a kap. 10 §'), luf('19 a kap. 9 §')], steps: ['sendAwardLetters'],
    says: t('If you asked more than one firm, those who made an offer learn of the decision in writing. No standstill follows.', 'Om ni begärt anbud från fler än en leverantör underrättas de som lämnat anbud skriftligen om beslutet. Någon avtalsspärr utlöses inte.', 'Har I bedt mere end én om tilbud, underrettes de, der gav tilbud, skriftligt om beslutningen. Der følger ingen standstill-periode.', 'Har dere bedt mer enn én om tilbud, får de som ga tilbud, skriftlig beskjed om beslutningen. Det følger ingen karensperiode.'),
    when: all(direct, above(candidatesInvited, 1)), must: yes(lettersToAll),
    remedies: [{ change: lettersToAll, to: true, say: t('Write to all who made an offer.', 'Skriv till alla som lämnat anbud.', 'Skriv til alle, der gav tilbud.', 'Skriv til alle som ga tilbud.') }],
    examples: alsoForSmallUtilities(cases({ ...bought, 'candidates.invited': 2 }, { lawful: { 'all told': { 'letters.toAll': true } }, unlawful: { 'nobody but the winner': { 'letters.toAll': false } }, depends: { 'nobody has said': {} }, outside: { ...notDirect, 'only one was asked': { 'candidates.invited': 1 } } })),
  }),
]
