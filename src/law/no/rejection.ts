import { text as t } from '../../plain/index.ts'
import { above, all, among, any, atMost, duty, is, isNot, no, yes } from '../build.ts'
import { conflictRemedied, exclusionGround, firmHeard, instalmentPlan, judgmentKind, lessIntrusive, selfCleaning, selfDeclaration, yearsSince } from '../facts/index.ts'
import { judgment } from '../eu/sources.ts'
import type { Rule } from '../types.ts'
import { alsoForUtilities, cases, exclusionRules, insideBoth, large, middle, outsideTwo, partTwo, underEea } from './cases.ts'
import { crimeYears, eventYears } from './figures.ts'
import { foa, sinceAct, fsf } from './sources.ts'

const base = { order: 'NO', topic: 'selection and exclusion', life: sinceAct, weight: 'blocks' } as const
const goesOn = ['inviteToTender', 'decideAward'] as const
const reject = { insteadTake: 'excludeFirm', say: t('Reject the firm.', 'Uteslut företaget.', 'Udeluk virksomheden.', 'Avvis leverandøren.') } as const
const keep = { change: exclusionGround, to: 'none', say: t('Do not reject the firm on this ground.', 'Uteslut inte företaget på den grunden.', 'Udeluk ikke virksomheden på det grundlag.', 'Ikke avvis leverandøren på det grunnlaget.') } as const
const proven = ['finalJudgment', 'acceptedFine'] as const

export const rules: readonly Rule[] = [
  duty({
    ...base, id: 'no/rejection/crime', replaces: 'eu/exclusion/crime', sources: [foa('§§ 24-2 (2), 24-5, 24-6 (1)'), fsf('§§ 20-2 (2) og (4), 20-5, 20-6 (1)')], dossier: ['diff 34', 'EX13', 'nat 4.4 Organised crime, corruption, fraud, terror, mone'],
    says: t('A firm convicted of a listed crime, or that accepted a fine for one, is rejected for up to five years unless it has shown itself reliable.', 'Ett företag som dömts för ett uppräknat brott, eller godkänt ett strafföreläggande för det, utesluts i upp till fem år om det inte visat sig tillförlitligt.',
      'En virksomhed, der er dømt for en opregnet forbrydelse eller har vedtaget et bødeforelæg for den, udelukkes i op til fem år, medmindre den har vist sig pålidelig.', 'En leverandør som er dømt for et opplistet straffbart forhold, eller har vedtatt forelegg for det, avvises i inntil fem år, med mindre den har vist seg pålitelig.'),
    steps: goesOn, when: all(exclusionRules, is(exclusionGround, 'crime'), among(judgmentKind, ...proven)), must: any(is(selfCleaning, 'sufficient'), above(yearsSince, crimeYears)), remedies: [reject],
    examples: cases({ ...large, 'exclusion.ground': 'crime', 'exclusion.judgment': 'acceptedFine', 'exclusion.publicInterest': false }, {
      lawful: { 'reliable again': { 'exclusion.selfCleaning': 'sufficient', 'exclusion.yearsSince': 1 }, 'six years ago': { 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 6 } },
      unlawful: { 'a fine five years ago': { 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 5 }, 'a judgment': { 'exclusion.judgment': 'finalJudgment', 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 1 } },
      depends: { 'nobody has judged the measures': { 'exclusion.yearsSince': 2 } }, outside: { ...underEea, 'nothing established': { 'exclusion.judgment': 'none' }, 'another ground': { 'exclusion.ground': 'labour' } },
    }),
  }),
  duty({
    ...base, id: 'no/rejection/tax', carriesOut: 'eu/exclusion/tax', weight: 'needs a reason', sources: [foa('§§ 24-2 (1) b, 24-5 (3)'), fsf('§§ 20-2 (3) a og (4), 20-5 (3)')], dossier: ['nat 4.4 Taxes and social security, final decision'],
    says: t('A firm that by a final decision has not paid tax or social contributions is rejected, unless it pays or keeps a binding payment plan, or that would be clearly disproportionate.', 'Ett företag som enligt ett slutligt beslut inte betalat skatt eller sociala avgifter utesluts, om det inte betalar eller följer en bindande betalningsplan, eller det vore klart oproportionerligt.',
      'En virksomhed, der efter en endelig afgørelse ikke har betalt skat eller sociale bidrag, udelukkes, medmindre den betaler eller følger en bindende betalingsplan, eller det ville være klart uforholdsmæssigt.', 'En leverandør som etter en endelig avgjørelse ikke har betalt skatt eller trygdeavgift, avvises, med mindre den betaler eller følger en bindende nedbetalingsplan, eller det ville være klart uforholdsmessig.'),
    steps: goesOn, when: all(exclusionRules, is(exclusionGround, 'tax')), must: yes(instalmentPlan),
    remedies: [{ change: instalmentPlan, to: true, say: t('Ask for a binding payment plan.', 'Begär en bindande betalningsplan.', 'Bed om en bindende betalingsplan.', 'Be om en bindende nedbetalingsplan.') }, reject],
    examples: cases({ ...large, 'exclusion.ground': 'tax', 'exclusion.publicInterest': false }, { lawful: { 'a plan': { 'exclusion.instalmentPlan': true } }, unlawful: { 'no plan': { 'exclusion.instalmentPlan': false } }, depends: { 'not known': {} }, outside: { ...underEea, 'another ground': { 'exclusion.ground': 'labour' } } }),
  }),
  duty({
    ...base, id: 'no/rejection/conflict', topic: 'conflicts of interest', sources: [foa('§ 24-2 (1) c'), fsf('§ 20-2 (1) b')], dossier: ['diff 31', 'nat 4.4 Conflict of interest'],
    says: t('A firm is rejected for a conflict of interest that nothing milder cures.', 'Ett företag utesluts för en intressekonflikt som inget mildare botar.', 'En virksomhed udelukkes for en interessekonflikt, som intet mildere afhjælper.', 'En leverandør avvises for en interessekonflikt som ikke noe mildere avhjelper.'),
    steps: goesOn, when: all(insideBoth, is(exclusionGround, 'conflict')), must: yes(conflictRemedied), remedies: [{ change: conflictRemedied, to: true, say: t('Replace the person who has the tie.', 'Byt ut den som har bindningen.', 'Udskift den, der har tilknytningen.', 'Skift ut den som har tilknytningen.') }, reject],
    examples: alsoForUtilities(cases({ ...large, 'exclusion.ground': 'conflict', 'exclusion.publicInterest': false }, { lawful: { 'cured': { 'conflict.remedied': true } }, unlawful: { 'not cured': { 'conflict.remedied': false } }, depends: { 'not known': {} }, outside: { ...underEea, 'another ground': { 'exclusion.ground': 'labour' } } })),
  }),
  duty({
    ...base, id: 'no/rejection/adviser', topic: 'conflicts of interest', sources: [foa('§ 24-2 (1) d'), fsf('§ 20-2 (1) c')], dossier: ['diff 20', 'EX6', 'EX41', 'nat 4.4 Distortion by prior involvement', 'nat 3.1 Art 41 (prior involvement)', 'nat 3.3.2'],
    says: t('A firm whose part in the preparation gives an advantage that nothing milder evens out is rejected. It is a "must", not a "may".', 'Ett företag vars medverkan i förberedelserna ger ett försprång som inget mildare jämnar ut utesluts. Det är ett ”ska”, inget ”får”.',
      'En virksomhed, hvis medvirken i forberedelserne giver et forspring, som intet mildere udligner, udelukkes. Det er et »skal«, ikke et »kan«.', 'En leverandør hvis medvirkning i forberedelsene gir et forsprang som ikke noe mildere jevner ut, avvises. Det er et «skal», ikke et «kan».'),
    steps: goesOn, when: all(insideBoth, is(exclusionGround, 'priorInvolvement')), must: yes(lessIntrusive), remedies: [reject],
    examples: alsoForUtilities(cases({ ...large, 'exclusion.ground': 'priorInvolvement', 'exclusion.publicInterest': false }, { lawful: { 'sharing evens it out': { 'exclusion.lessIntrusive': true } }, unlawful: { 'nothing evens it out': { 'exclusion.lessIntrusive': false } }, depends: { 'nobody has judged': {} }, outside: { ...underEea, 'another ground': { 'exclusion.ground': 'labour' } } })),
  }),
  duty({
    ...base, id: 'no/rejection/adviser-heard', carriesOut: 'eu/exclusion/heard-first', sources: [foa('§ 24-2 (1) d'), foa('§ 9-5 (1) c'), fsf('§ 20-2 (1) c'), judgment('C-21/03', 'Fabricom', '2005-03-03')], dossier: ['EX6'],
    says: t('A firm that took part in the preparation gets to show that it distorts nothing before it is rejected.', 'Ett företag som deltagit i förberedelserna får visa att det inte snedvrider något innan det utesluts.', 'En virksomhed, der deltog i forberedelserne, får mulighed for at vise, at intet fordrejes, før den udelukkes.', 'En leverandør som deltok i forberedelsene, får mulighet til å vise at ingenting vris før den avvises.'),
    steps: ['excludeFirm'], when: all(any(insideBoth, partTwo), is(exclusionGround, 'priorInvolvement')), must: yes(firmHeard), remedies: [{ change: firmHeard, to: true, say: t('Give the firm time to answer.', 'Ge företaget tid att svara.', 'Giv virksomheden tid til at svare.', 'Gi leverandøren tid til å svare.') }],
    examples: alsoForUtilities(cases({ ...large, 'exclusion.ground': 'priorInvolvement' }, { lawful: { 'heard': { 'exclusion.heard': true } }, unlawful: { 'not heard': { 'exclusion.heard': false }, 'not heard, under Part II': { 'value.estimated': 2_000_000, 'exclusion.heard': false } }, depends: { 'not known': {} }, outside: { 'only Part I': { 'value.estimated': 1_000_000 }, 'another ground': { 'exclusion.ground': 'labour' } } })),
  }),
  duty({
    ...base, id: 'no/rejection/last-resort', carriesOut: 'eu/exclusion/last-resort', sources: [foa('§§ 12-2, 24-2 (1) c og d'), fsf('§§ 8-2, 20-2 (1) b og c')],
    says: t('Rejection for an adviser’s head start or a conflict only when nothing milder gives equal treatment.', 'Uteslutning för en rådgivares försprång eller en konflikt bara när inget mildare ger likabehandling.', 'Udelukkelse for en rådgivers forspring eller en konflikt kun, når intet mildere sikrer ligebehandling.', 'Avvisning for en rådgivers forsprang eller en konflikt bare når ikke noe mildere gir likebehandling.'),
    steps: ['excludeFirm'], when: all(insideBoth, among(exclusionGround, 'priorInvolvement', 'conflict')), must: no(lessIntrusive), remedies: [keep],
    examples: alsoForUtilities(cases({ ...large, 'exclusion.ground': 'priorInvolvement' }, { lawful: { 'nothing milder': { 'exclusion.lessIntrusive': false } }, unlawful: { 'sharing would do': { 'exclusion.lessIntrusive': true }, 'conflict, replacing would do': { 'exclusion.ground': 'conflict', 'exclusion.lessIntrusive': true } }, depends: { 'nobody has judged': {} }, outside: { ...underEea, 'another ground': { 'exclusion.ground': 'labour' } } })),
  }),
  duty({
    ...base, id: 'no/rejection/proof', carriesOut: 'eu/exclusion/not-too-long', sources: [foa('§§ 24-2 (2), 24-6 (1)'), fsf('§§ 20-2 (2), 20-6 (1)')], dossier: ['diff 36', 'nat 4.4 Period, crimes'],
    says: t('Rejection for a crime rests on a final judgment or an accepted fine at most five years old.', 'Uteslutning för brott vilar på en lagakraftvunnen dom eller ett godkänt strafföreläggande som är högst fem år.', 'Udelukkelse for en forbrydelse hviler på en endelig dom eller et vedtaget bødeforelæg, der er højst fem år.', 'Avvisning for et straffbart forhold hviler på en rettskraftig dom eller et vedtatt forelegg som er høyst fem år.'),
    steps: ['excludeFirm'], when: all(insideBoth, is(exclusionGround, 'crime')), must: all(among(judgmentKind, ...proven), atMost(yearsSince, crimeYears)), remedies: [keep],
    examples: alsoForUtilities(cases({ ...large, 'exclusion.ground': 'crime' }, {
      lawful: { 'a fine five years ago': { 'exclusion.judgment': 'acceptedFine', 'exclusion.yearsSince': 5 }, 'a judgment': { 'exclusion.judgment': 'finalJudgment', 'exclusion.yearsSince': 5 } },
      unlawful: { 'six years ago': { 'exclusion.judgment': 'finalJudgment', 'exclusion.yearsSince': 6 }, 'nothing established': { 'exclusion.judgment': 'none', 'exclusion.yearsSince': 1 } }, depends: { 'the year is not known': { 'exclusion.judgment': 'finalJudgment' } },
      outside: { ...underEea, 'another ground': { 'exclusion.ground': 'conflict' } },
    })),
  }),
  duty({
    ...base, id: 'no/rejection/three-years', carriesOut: 'eu/exclusion/not-too-long', sources: [foa('§§ 24-2 (3) c, e, f og i, 24-6 (2)'), fsf('§§ 20-2 (3) c og i, 20-6 (2)')], dossier: ['diff 30', 'EX14', 'NAT-EXCL', 'nat 4.4 Grave professional misconduct', 'nat 4.4 Environmental, social, labour law breach', 'nat 4.4 Misrepresentation', 'nat 4.4 Bankruptcy', 'nat 4.4 Period, other'],
    says: t('Serious or repeated breaches of labour, social or environmental rules, agreements to distort competition, a failed earlier public contract and grave misconduct are a "may", weighed for proportion, and only for three years.', 'Allvarliga eller upprepade brott mot regler om arbete, sociala förhållanden eller miljö, avtal om att snedvrida konkurrensen, ett misslyckat tidigare kontrakt och allvarligt fel är ett ”får”, vägt mot proportionen, och bara i tre år.', 'Alvorlige eller gentagne brud på arbejds-, social- eller miljøregler, aftaler om at fordreje konkurrencen, en misligholdt tidligere kontrakt og alvorlig forsømmelse er et »kan«, vejet for proportionalitet, og kun i tre år.', 'Alvorlige eller gjentatte brudd på regler om arbeid, sosiale forhold eller miljø, avtaler om å vri konkurransen, vesentlig kontraktsbrudd i en tidligere kontrakt og alvorlige feil er et «kan», vurdert for forholdsmessighet, og bare i tre år.'),
    steps: ['excludeFirm'], when: all(insideBoth, among(exclusionGround, 'labour', 'misconduct', 'poorPerformance', 'collusion')), must: atMost(yearsSince, eventYears), remedies: [keep],
    examples: alsoForUtilities(cases({ ...large, 'exclusion.ground': 'labour' }, { lawful: { 'three years ago': { 'exclusion.yearsSince': 3 } }, unlawful: { 'four years ago': { 'exclusion.yearsSince': 4 }, 'misconduct, four': { 'exclusion.ground': 'misconduct', 'exclusion.yearsSince': 4 }, 'a failed contract, four': { 'exclusion.ground': 'poorPerformance', 'exclusion.yearsSince': 4 }, 'a cartel, four': { 'exclusion.ground': 'collusion', 'exclusion.yearsSince': 4 } }, depends: { 'not known': {} }, outside: { ...underEea, 'another ground': { 'exclusion.ground': 'conflict' } } })),
  }),
  duty({
    ...base, id: 'no/rejection/reliable', carriesOut: 'eu/exclusion/self-cleaning', sources: [foa('§ 24-5 (1)'), fsf('§ 20-5')], dossier: ['diff 35', 'EX16', 'nat 4.4 self-cleaning'],
    says: t('A firm that has shown itself reliable again may not be rejected for a crime, a breach of labour, social or environmental rules, collusion, an earlier contract or grave misconduct. You judge it yourselves.', 'Ett företag som visat sig tillförlitligt igen får inte uteslutas för brott, överträdelse av regler om arbete, sociala frågor eller miljö, samverkan mellan företag, ett tidigare kontrakt eller allvarligt fel. Ni bedömer det själva.',
      'En virksomhed, der igen har vist sig pålidelig, må ikke udelukkes for en forbrydelse, brud på regler om arbejde, sociale forhold eller miljø, aftaler mellem virksomheder, en tidligere kontrakt eller alvorlig forsømmelse. I vurderer det selv.', 'En leverandør som igjen har vist seg pålitelig, kan ikke avvises for straffbare forhold, brudd på regler om arbeid, sosiale forhold eller miljø, avtaler om å vri konkurransen, mislighold av en tidligere kontrakt eller alvorlige feil. Dere vurderer det selv.'),
    steps: ['excludeFirm'], when: all(insideBoth, among(exclusionGround, 'crime', 'labour', 'collusion', 'poorPerformance', 'misconduct')), must: isNot(selfCleaning, 'sufficient'), remedies: [{ insteadTake: 'evaluate', say: t('Keep the firm in and go on.', 'Behåll företaget och gå vidare.', 'Behold virksomheden, og gå videre.', 'Behold leverandøren og gå videre.') }],
    examples: alsoForUtilities(cases({ ...large, 'exclusion.ground': 'misconduct' }, { lawful: { 'too little': { 'exclusion.selfCleaning': 'insufficient' } }, unlawful: { 'enough': { 'exclusion.selfCleaning': 'sufficient' }, ...Object.fromEntries(['crime', 'labour', 'collusion', 'poorPerformance'].map(g => [`enough: ${g}`, { 'exclusion.ground': g, 'exclusion.selfCleaning': 'sufficient' }])) }, depends: { 'nobody has judged': {} }, outside: { ...underEea, 'unpaid tax': { 'exclusion.ground': 'tax' }, 'a conflict is not cleaned but cured': { 'exclusion.ground': 'conflict' } } })),
  }),
  duty({
    ...base, id: 'no/rejection/below', sources: [foa('§ 9-5 (1), (2) og (6)')], dossier: ['diff 32', 'nat 4.4 Below threshold', 'nat 2.4 Exclusion'],
    says: t('In Part II too, a crime, an incurable conflict and an adviser’s unfair head start lead to rejection.', 'Även i del II leder brott, obotlig intressekonflikt och en rådgivares orättvisa försprång till uteslutning.', 'Også i del II fører forbrydelse, uafhjælpelig interessekonflikt og en rådgivers urimelige forspring til udelukkelse.', 'Også i del II fører straffbare forhold, interessekonflikt som ikke kan avhjelpes, og en rådgivers urimelige forsprang til avvisning.'),
    steps: ['decideAward'], when: all(partTwo, any(all(is(exclusionGround, 'crime'), among(judgmentKind, ...proven)), among(exclusionGround, 'conflict', 'priorInvolvement'))),
    must: any(all(is(exclusionGround, 'crime'), any(is(selfCleaning, 'sufficient'), above(yearsSince, crimeYears))), all(is(exclusionGround, 'conflict'), yes(conflictRemedied)), all(is(exclusionGround, 'priorInvolvement'), yes(lessIntrusive))), remedies: [reject],
    examples: cases({ ...middle, 'exclusion.ground': 'crime', 'exclusion.judgment': 'finalJudgment', 'exclusion.yearsSince': 2, 'exclusion.publicInterest': false }, {
      lawful: { 'reliable again': { 'exclusion.selfCleaning': 'sufficient' }, 'six years ago': { 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 6 }, 'conflict cured': { 'exclusion.ground': 'conflict', 'conflict.remedied': true }, 'head start evened out': { 'exclusion.ground': 'priorInvolvement', 'exclusion.lessIntrusive': true } },
      unlawful: {
        'crime': { 'exclusion.selfCleaning': 'none', 'conflict.remedied': true, 'exclusion.lessIntrusive': true },
        'an accepted fine five years ago': { 'exclusion.judgment': 'acceptedFine', 'exclusion.yearsSince': 5, 'exclusion.selfCleaning': 'none' }, 'conflict': { 'exclusion.ground': 'conflict', 'conflict.remedied': false, 'exclusion.selfCleaning': 'sufficient', 'exclusion.lessIntrusive': true },
        'head start': { 'exclusion.ground': 'priorInvolvement', 'exclusion.lessIntrusive': false, 'exclusion.selfCleaning': 'sufficient', 'conflict.remedied': true },
      },
      depends: { 'nobody has judged': {} }, outside: { ...outsideTwo, 'another ground': { 'exclusion.ground': 'labour' }, 'nothing established': { 'exclusion.judgment': 'none' } },
    }),
  }),
  duty({
    ...base, id: 'no/selection/self-declaration', carriesOut: 'eu/selection/self-declaration', sources: [foa('§ 17-1'), fsf('§ 20-7 (1)')], dossier: ['diff 37', 'nat 4.5 ESPD above threshold'],
    says: t('You fill in the European self-declaration and firms must hand it in electronically.', 'Ni fyller i det europeiska formuläret för egen försäkran och företagen ska lämna det elektroniskt.', 'I udfylder det fælles europæiske udbudsdokument, og virksomhederne skal aflevere det elektronisk.', 'Dere fyller ut det europeiske egenerklæringsskjemaet, og leverandørene skal levere det elektronisk.'),
    steps: ['writeDocuments', 'sendNotice'], when: insideBoth, must: yes(selfDeclaration), remedies: [{ change: selfDeclaration, to: true, say: t('Ask for the self-declaration.', 'Begär egen försäkran.', 'Bed om dokumentet.', 'Be om egenerklæringen.') }],
    examples: alsoForUtilities(cases(large, { lawful: { 'asked for': { 'selection.selfDeclaration': true } }, unlawful: { 'not asked for': { 'selection.selfDeclaration': false } }, depends: { 'not written': {} }, outside: underEea })),
  }),
]
