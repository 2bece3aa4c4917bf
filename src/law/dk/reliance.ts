import { text as t } from '../../plain/index.ts'
import { all, among, duty, isNot, no, yes } from '../build.ts'
import { commitmentBinding, relianceFor, teamBeyondControl, teamChange, teamDecisive } from '../facts/index.ts'
import { anyLink, checked, critical, declarations, doesItself, group, liability, replace, shown, stillQualified } from '../eu/reliance.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, inAct, unlawful } from './entry.ts'
import { sinceAct, ul } from './sources.ts'

const same = { order: 'DK', life: sinceAct, dossier: ['DK §139-144'] } as const
const topic = 'selection and exclusion' as const
const refuse = { insteadTake: 'excludeFirm', say: t('Do not accept the change; hear the firm, then reject it.', 'Godta inte ändringen; hör företaget och uteslut det sedan.', 'Acceptér ikke ændringen; hør virksomheden, og afvis den derefter.', 'Ikke godta endringen; hør leverandøren, og avvis den deretter.') } as const

export const rules: readonly Rule[] = [
  anyLink.in({ ...same, id: 'dk/reliance/any-link', sources: [ul('§ 144, stk. 1')] }),
  shown.in({ ...same, id: 'dk/reliance/resources-shown', sources: [ul('§ 144, stk. 2')] }),
  duty({
    ...danishEntry('dk/reliance/binding', topic, 'DK §139-144', ul('§ 144, stk. 2')),
    says: t('The declaration of support shows that the other is legally bound towards the tenderer; a letter of goodwill is not enough.',
      'Stödförklaringen visar att det andra företaget är rättsligt bundet gentemot anbudsgivaren; en välvillig avsiktsförklaring räcker inte.',
      'Støtteerklæringen godtgør, at enheden er juridisk forpligtet over for tilbudsgiveren; en hensigtserklæring er ikke nok.',
      'Støtteerklæringen viser at virksomheten er rettslig forpliktet overfor leverandøren; en hensiktserklæring er ikke nok.'),
    steps: ['assessReliance'], weight: 'blocks', when: all(inAct, isNot(relianceFor, 'none')), must: yes(commitmentBinding),
    remedies: [{ insteadTake: 'askClarification', say: t('Ask for a binding declaration.', 'Begär en bindande förklaring.', 'Bed om en bindende erklæring.', 'Be om en bindende erklæring.') }],
    examples: around({ base: { 'reliance.for': 'economic' }, of: commitmentBinding, good: [true], bad: [false], outside: [{ 'reliance.for': 'none' }] }),
  }),
  doesItself.in({ ...same, id: 'dk/reliance/does-it-itself', sources: [ul('§ 144, stk. 3')] }),
  checked.in({ ...same, id: 'dk/reliance/checked', sources: [ul('§ 144, stk. 4')] }),
  replace.in({
    ...same, id: 'dk/reliance/replace', sources: [ul('§ 144, stk. 5')],
    says: t('If the one relied on fails a demand or is under any ground of §§ 135-137, you require the firm to replace it and set a suitable time limit.',
      'Om det åberopade företaget inte uppfyller ett krav eller omfattas av någon grund i §§ 135–137 begär ni att det byts ut och sätter en lämplig tidsfrist.',
      'Opfylder enheden ikke et krav, eller er den omfattet af en grund i §§ 135-137, kræver I, at virksomheden erstatter den, og fastsætter en passende frist.',
      'Oppfyller ikke virksomheten det støttes på, et krav, eller er den omfattet av en grunn i §§ 135–137, krever dere at leverandøren skifter den ut, og setter en passende frist.'),
  }),
  liability.in({ ...same, id: 'dk/reliance/joint-liability', sources: [ul('§ 144, stk. 6')] }),
  critical.in({ ...same, id: 'dk/reliance/critical-tasks', sources: [ul('§ 144, stk. 8')] }),
  declarations.in({ ...same, id: 'dk/reliance/own-declarations', sources: [ul('§ 148, stk. 2, nr. 1')] }),
  group.in({ ...same, id: 'dk/group/legal-form', sources: [ul('§ 139, stk. 2 og 5')] }),
  stillQualified.in({ ...same, id: 'dk/team/still-qualified', sources: [ul('§ 147, stk. 2-3')], dossier: ['DK §147'] }),
  duty({
    ...danishEntry('dk/team/no-enlarging', topic, 'DK §147', ul('§ 147, stk. 4')),
    says: t('A group is not enlarged with more members after the time limit for applications or tenders.', 'En grupp utvidgas inte med fler deltagare efter tidsfristen för ansökningar eller anbud.',
      'En sammenslutning udvides ikke med flere deltagere efter ansøgnings- eller tilbudsfristens udløb.', 'Et fellesskap utvides ikke med flere deltakere etter søknads- eller tilbudsfristen.'),
    steps: ['changeTeam'], weight: 'blocks', when: inAct, must: isNot(teamChange, 'memberAdded'), remedies: [refuse],
    examples: around({ of: teamChange, good: ['memberLeaves', 'restructured'], bad: ['memberAdded'] }),
  }),
  duty({
    ...danishEntry('dk/team/beyond-control', topic, 'DK §147', ul('§ 147, stk. 1, nr. 1 og 3')),
    says: t('A firm relied on, or a member of a group, is replaced only for reasons shown to be beyond the control of the tenderer or the other members.',
      'Ett åberopat företag, eller en deltagare i en grupp, byts ut bara av skäl som påvisats ligga utanför anbudsgivarens eller de övriga deltagarnas kontroll.',
      'En virksomhed, der støttes på, eller en deltager i en sammenslutning erstattes kun på grund af forhold, der påviseligt er uden for tilbudsgiverens eller de øvrige deltageres kontrol.',
      'En virksomhet det støttes på, eller en deltaker i et fellesskap skiftes ut bare av grunner som påviselig er utenfor leverandørens eller de øvrige deltakernes kontroll.'),
    steps: ['changeTeam'], weight: 'blocks', when: all(inAct, among(teamChange, 'supporterReplaced', 'memberReplaced')), must: yes(teamBeyondControl), remedies: [refuse],
    examples: [...around({ base: { 'team.change': 'memberReplaced' }, of: teamBeyondControl, good: [true], bad: [false], outside: [{ 'team.change': 'memberLeaves' }] }), unlawful('a firm relied on', { ...above, 'team.change': 'supporterReplaced', 'team.beyondControl': false })],
  }),
  duty({
    ...danishEntry('dk/team/not-decisive', topic, 'DK §147', ul('§ 147, stk. 1')),
    says: t('No change is accepted of somebody who was decisive for suitability, selection or evaluation; a merger or restructuring only if the result would have been the same.',
      'Ingen ändring godtas av den som var avgörande för kvalificering, urval eller utvärdering; en fusion eller omstrukturering bara om resultatet hade blivit detsamma.',
      'Ingen ændring accepteres af en, der havde afgørende betydning for egnethed, udvælgelse eller evaluering; en fusion eller omstrukturering kun, hvis resultatet ville være blevet det samme.',
      'Ingen endring godtas av en som hadde avgjørende betydning for kvalifisering, utvelgelse eller evaluering; en fusjon eller omstrukturering bare hvis resultatet ville blitt det samme.'),
    steps: ['changeTeam'], weight: 'blocks', when: all(inAct, isNot(teamChange, 'memberAdded')), must: no(teamDecisive), remedies: [refuse],
    examples: around({ base: { 'team.change': 'restructured' }, of: teamDecisive, good: [false], bad: [true], outside: [{ 'team.change': 'memberAdded' }] }),
  }),
]
