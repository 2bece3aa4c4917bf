import { text } from '../../plain/index.ts'
import { all as both, is, no, yes } from '../build.ts'
import { aidTimeGiven, lowAct, lowExplained, rejectionStated } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alike } from './alike.ts'
import { d24, d25, judgment } from './sources.ts'

export const aidChance = alike({
  id: 'eu/evaluation/low-tender-state-aid', topic: 'evaluation', steps: ['handleLowTender'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 69(4)'), d25('art. 84(4)')], dossier: ['EU-ALT-01'],
  says: text(
    'A tender that is low because of State aid is rejected on that ground alone only after the firm has had enough time to prove the aid lawful and has not done so; the authority that supervises aid is then told.',
    'Ett anbud som är lågt på grund av statligt stöd förkastas av det skälet bara om företaget fått tillräcklig tid att visa att stödet är förenligt med reglerna och inte gjort det; därefter underrättas den som övervakar stöd.',
    'Et tilbud, der er lavt på grund af statsstøtte, afvises kun med den begrundelse, når virksomheden har haft en passende frist til at godtgøre, at støtten er lovlig, og ikke har gjort det; derefter underrettes den, der fører tilsyn med støtte.',
    'Et tilbud som er lavt på grunn av offentlig støtte, avvises på det grunnlaget bare når leverandøren har fått rimelig frist til å dokumentere at støtten er lovlig, og ikke har gjort det; deretter får den som fører tilsyn med støtte, beskjed.'),
  trigger: both(is(lowExplained, 'stateAid'), is(lowAct, 'reject')), must: yes(aidTimeGiven),
  remedies: [{ change: lowAct, to: 'ask', say: text('Ask the firm first, with a time limit.', 'Fråga företaget först, med en tidsfrist.', 'Spørg virksomheden først med en frist.', 'Spør leverandøren først, med en frist.') }],
  facts: { 'low.explained': 'stateAid', 'low.act': 'reject' },
  said: { lawful: { 'it had its time': { 'low.aidTimeGiven': true } }, unlawful: { 'rejected at once': { 'low.aidTimeGiven': false } }, depends: { 'not known': {} }, outside: { 'not rejected': { 'low.act': 'ask' }, 'another cause': { 'low.explained': 'unsatisfactory' } } },
})
export const pain = alike({
  id: 'eu/evaluation/rejection-announced', topic: 'evaluation', steps: ['askClarification'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 18(1), 56(3)'), d25('art. 36(1), 76(4)'), judgment('C-336/12', 'Manova', '2013-10-10'), judgment('C-131/16', 'Archus and Gama', '2017-05-11')], dossier: ['EU-EVL-03'],
  says: text(
    'Where the documents say that the lack of a certain paper or piece of information leads to rejection, it cannot be handed in afterwards: you are bound by what you wrote.',
    'Där dokumenten anger att avsaknaden av en viss handling eller uppgift leder till förkastande får den inte lämnas in i efterhand: ni är bundna av det ni skrivit.',
    'Hvor materialet siger, at mangel på et bestemt dokument eller en bestemt oplysning fører til afvisning, kan det ikke eftersendes: I er bundet af det, I har skrevet.',
    'Der dokumentene sier at mangel på et bestemt dokument eller en bestemt opplysning fører til avvisning, kan det ikke ettersendes: dere er bundet av det dere har skrevet.'),
  must: no(rejectionStated),
  remedies: [{ insteadTake: 'evaluate', say: text('Reject the tender and evaluate the others; write milder documents next time.', 'Förkasta anbudet och utvärdera de andra; skriv mildare dokument nästa gång.', 'Afvis tilbuddet, og evaluer de andre; skriv mildere næste gang.', 'Avvis tilbudet og evaluer de andre; skriv mildere neste gang.') }],
  said: { lawful: { 'the documents leave it open': { 'clarify.rejectionStated': false } }, unlawful: { 'rejection was announced': { 'clarify.rejectionStated': true } }, depends: { 'nobody has looked': {} } },
})

export const all: readonly Rule[] = [aidChance, pain].map(a => a.eu)
