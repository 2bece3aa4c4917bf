import { text as t, type Text } from '../../plain/index.ts'
import { all, among, duty, is, no, yes } from '../build.ts'
import { cases } from '../cases.ts'
import {
  changesWritten, closingTold, competitionLeft, finalComplete, procedure, reducedBy, roundEqual, solutionFound, touchesCriteria, touchesFinal, touchesMinimum,
} from '../facts/index.ts'
import type { Step } from '../steps.ts'
import type { Duty, Fact, Facts, Life, Order, Source, Weight } from '../types.ts'
import { insideDirective } from './entry.ts'

// How rounds are held and closed: the directive says it in art. 29-31 and 66, and the three countries repeat it in their own sections
// and for procedures of their own choice. One wording, four orders.
type Talks = 'negotiation' | 'dialogue' | 'innovationPartnership'
type Rule = { readonly steps: readonly Step[]; readonly fact: Fact<boolean>; readonly good: boolean; readonly says: Text; readonly why?: Text; readonly remedy: Text; readonly weight?: Weight; readonly onlyIfReduced?: true }

const holding: readonly Step[] = ['holdRound'], closing: readonly Step[] = ['callFinalTenders']
export const roundRules = {
  minimum: { steps: holding, fact: touchesMinimum, good: false,
    says: t('Minimum requirements are not negotiated.', 'Det förhandlas inte om minimikraven.', 'Der forhandles ikke om mindstekravene.', 'Det forhandles ikke om absolutte krav.'),
    remedy: t('Leave the minimum requirements as they are.', 'Låt minimikraven stå.', 'Lad mindstekravene stå.', 'La de absolutte kravene stå.') },
  criteria: { steps: holding, fact: touchesCriteria, good: false,
    says: t('Award criteria and their weights are not negotiated.', 'Det förhandlas inte om tilldelningskriterierna eller deras vikt.', 'Der forhandles ikke om kriterierne for tildeling eller deres vægt.', 'Det forhandles ikke om tildelingskriteriene eller vekten av dem.'),
    remedy: t('Leave criteria and weights as they are.', 'Låt kriterier och vikter stå.', 'Lad kriterier og vægte stå.', 'La kriterier og vekter stå.') },
  final: { steps: holding, fact: touchesFinal, good: false,
    says: t('Final tenders are not negotiated.', 'De slutliga anbuden förhandlas inte.', 'Der forhandles ikke om de endelige tilbud.', 'Det forhandles ikke om de endelige tilbudene.'),
    remedy: t('Evaluate the final tenders as they are.', 'Utvärdera de slutliga anbuden som de är.', 'Evaluer de endelige tilbud, som de er.', 'Evaluer de endelige tilbudene slik de er.') },
  'changes-written': { steps: holding, fact: changesWritten, good: true,
    says: t('Changes of the documents go to all who remain in writing, with time to change their tenders.', 'Ändringar i dokumenten meddelas alla kvarvarande skriftligen, med skälig tid att ändra anbuden.', 'Ændringer i materialet meddeles alle tilbageværende skriftligt med tid til at ændre tilbuddene.', 'Endringer i dokumentene sendes skriftlig til alle gjenværende, med nok tid til å revidere tilbudene.'),
    remedy: t('Send the changes to all, and give time.', 'Skicka ändringarna till alla och ge tid.', 'Send ændringerne til alle, og giv tid.', 'Send endringene til alle, og gi tid.') },
  equal: { steps: holding, fact: roundEqual, good: true,
    says: t('All are treated alike in the rounds: nobody is told what gives an advantage over the others.', 'Alla behandlas lika i rundorna: ingen får veta något som ger ett försprång.', 'Alle behandles lige i runderne: ingen får noget at vide, der giver en fordel.', 'Alle behandles likt i rundene: ingen får opplysninger som gir en fordel fremfor andre.'),
    remedy: t('Give all the same information.', 'Ge alla samma information.', 'Giv alle de samme oplysninger.', 'Gi alle de samme opplysningene.') },
  closed: { steps: closing, fact: closingTold, good: true,
    says: t('When dialogue or negotiation ends, all who remain are told, and all get the same last day for their final tenders.', 'När dialogen eller förhandlingen avslutas underrättas alla kvarvarande, med en gemensam tidsfrist för slutliga anbud.', 'Når dialogen eller forhandlingen slutter, underrettes alle tilbageværende, med én fælles frist for de endelige tilbud.', 'Når dialogen eller forhandlingen avsluttes, får alle gjenværende beskjed, med én felles frist for endelige tilbud.'),
    why: t('Nobody should believe that there is another round, or have longer than the others.', 'Ingen ska tro att det kommer en runda till eller få längre tid än andra.', 'Ingen skal tro, at der kommer en runde mere, eller få længere tid end andre.', 'Ingen skal tro at det kommer en runde til, eller få lengre tid enn andre.'),
    remedy: t('Tell all who remain in writing and set one day for all.', 'Underrätta alla kvarvarande skriftligen och sätt en dag för alla.', 'Underret alle tilbageværende skriftligt, og sæt én frist for alle.', 'Gi alle gjenværende skriftlig beskjed, og sett én frist for alle.') },
  'dialogue-solution': { steps: closing, fact: solutionFound, good: true, weight: 'needs a reason',
    says: t('A dialogue goes on until it has found one or more solutions that can meet the need; then it is closed.', 'Dialogen fortsätter tills den har funnit en eller flera lösningar som tillgodoser behovet; därefter avslutas den.', 'Dialogen fortsætter, til den har fundet en eller flere løsninger, der kan dække behovet; så afsluttes den.', 'Dialogen fortsetter til den har funnet én eller flere løsninger som kan dekke behovet; da avsluttes den.'),
    remedy: t('Hold another round, or write down why you close now.', 'Håll en runda till, eller skriv ner varför ni avslutar nu.', 'Hold en runde mere, eller skriv, hvorfor I slutter nu.', 'Hold en runde til, eller skriv hvorfor dere avslutter nå.') },
  'dialogue-final': { steps: closing, fact: finalComplete, good: true,
    says: t('After a dialogue each participant is asked for a final tender on the solutions found there, with everything that carrying them out needs.', 'Efter dialogen begärs av varje deltagare ett slutligt anbud på de lösningar som kommit fram, med allt som behövs för att genomföra dem.', 'Efter dialogen opfordres hver deltager til et endeligt tilbud på de løsninger, der er fastlagt, med alt, der er nødvendigt for at udføre dem.', 'Etter dialogen inviteres hver deltaker til å gi endelig tilbud på løsningene som kom fram, med alt som trengs for å gjennomføre dem.'),
    remedy: t('Ask for complete final tenders.', 'Begär fullständiga slutliga anbud.', 'Kræv fuldstændige endelige tilbud.', 'Be om fullstendige endelige tilbud.') },
  'competition-left': { steps: ['holdRound', 'callFinalTenders'], fact: competitionLeft, good: true, onlyIfReduced: true,
    says: t('However the number is reduced, enough tenders or solutions remain for real competition at the end, as far as there are enough suitable ones.', 'Hur antalet än minskas ska så många anbud eller lösningar återstå att effektiv konkurrens uppnås, om det finns tillräckligt många lämpliga.', 'Uanset begrænsningen skal der til sidst være tilbud eller løsninger nok til reel konkurrence, i det omfang der er nok egnede.', 'Uansett reduksjon skal det i siste fase være nok tilbud eller løsninger til reell konkurranse, så langt det finnes nok egnede.'),
    remedy: t('Keep one or more of them in.', 'Behåll en eller flera av dem.', 'Behold en eller flere af dem.', 'Behold én eller flere av dem.') },
} satisfies Record<string, Rule>

type Where = { readonly order: Order; readonly life: Life; readonly base: Facts; readonly outside: Readonly<Record<string, Facts>> }
type Which = { readonly used: readonly [Talks, ...Talks[]]; readonly sources: readonly [Source, ...Source[]]; readonly dossier?: readonly string[] }

/** One of the rules above in one order: in the countries it carries out the directive's. */
export function roundDuty(where: Where, name: keyof typeof roundRules, { used, sources, dossier }: Which): Duty {
  const rule: Rule = roundRules[name], { fact, good } = rule
  const said = (value: boolean, more: Facts = {}): Facts => ({ [fact.fact]: value, ...more })
  const reduced = rule.onlyIfReduced ? [among(reducedBy, 'awardCriteria', 'other')] : []
  return duty({
    id: `${where.order.toLowerCase()}/negotiation/${name}`, order: where.order, topic: 'negotiation', life: where.life, sources, says: rule.says, steps: rule.steps, weight: rule.weight ?? 'blocks',
    when: all(insideDirective, used.length === 1 ? is(procedure, used[0]) : among(procedure, ...used), ...reduced), must: good ? yes(fact) : no(fact),
    remedies: [{ change: fact, to: good, say: rule.remedy }],
    ...(rule.why ? { why: rule.why } : {}), ...(where.order === 'EU' ? {} : { carriesOut: `eu/negotiation/${name}` }), ...(dossier ? { dossier } : {}),
    examples: cases({ ...where.base, procedure: used[0], ...(rule.onlyIfReduced ? { 'round.reducedBy': 'awardCriteria' } : {}) }, {
      lawful: { 'as it should be': said(good) },
      unlawful: { 'not so': said(!good), ...Object.fromEntries(used.slice(1).map(p => [`in ${p}`, said(!good, { procedure: p })])), ...(rule.onlyIfReduced ? { 'reduced in another way': said(!good, { 'round.reducedBy': 'other' }) } : {}) },
      depends: { 'nobody has said': {} },
      outside: { ...where.outside, 'an open procedure': { procedure: 'open' }, ...(rule.onlyIfReduced ? { 'nobody is dropped': { 'round.reducedBy': 'none' } } : {}) },
    }),
  })
}
