import { text } from '../../plain/index.ts'
import { is, isNot, no, yes } from '../build.ts'
import {
  criticalTasks, groupForm, jointLiability, linkDemanded, ownDeclarations, performsItself, relianceAct, relianceChecked, relianceFails,
  relianceFor, resourcesShown, teamHurtsOthers, teamStillQualified,
} from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alike } from './alike.ts'
import { d24, d25, espdForm, judgment } from './sources.ts'

const topic = 'selection and exclusion' as const
const nobody = { 'it relies on nobody': { 'reliance.for': 'none' } }
const relies = { 'reliance.for': 'technical' }

export const anyLink = alike({
  id: 'eu/reliance/any-link', topic, steps: ['assessReliance'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 63(1)'), d25('art. 79(1)-(2)')], dossier: ['EU-REL-01'],
  says: text(
    'A firm may rely on the economy and skill of others, whatever the legal link between them.',
    'Ett företag får åberopa andra företags ekonomi och kapacitet, oavsett den rättsliga förbindelsen mellan dem.',
    'En virksomhed må støtte sig på andres økonomiske og faglige formåen, uanset den retlige forbindelse mellem dem.',
    'En leverandør kan støtte seg på økonomien og kvalifikasjonene til andre, uavhengig av den rettslige forbindelsen mellom dem.'),
  trigger: isNot(relianceFor, 'none'), must: no(linkDemanded),
  remedies: [{ change: linkDemanded, to: false, say: text('Drop the demand for a certain link.', 'Ta bort kravet på en viss förbindelse.', 'Fjern kravet om en bestemt forbindelse.', 'Fjern kravet om en bestemt forbindelse.') }],
  facts: relies,
  said: { lawful: { 'any link will do': { 'reliance.linkDemanded': false } }, unlawful: { 'only within one group': { 'reliance.linkDemanded': true } }, depends: { 'not known': {} }, outside: nobody },
})
export const shown = alike({
  id: 'eu/reliance/resources-shown', topic, steps: ['assessReliance'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 63(1)'), d25('art. 79(1)-(2)')], dossier: ['EU-REL-01'],
  says: text(
    'It shows that it will really have the resources, for example by a commitment from the one it relies on.',
    'Det visar att det verkligen kommer att förfoga över resurserna, till exempel genom ett åtagande från det åberopade företaget.',
    'Den godtgør, at den faktisk råder over ressourcerne, fx ved en støtteerklæring fra den, den støtter sig på.',
    'Den viser at den virkelig rår over ressursene, for eksempel med en forpliktelseserklæring fra virksomheten den støtter seg på.'),
  trigger: isNot(relianceFor, 'none'), must: yes(resourcesShown),
  remedies: [{ insteadTake: 'askClarification', say: text('Ask for the commitment, if it existed before the deadline.', 'Begär åtagandet, om det fanns före tidsfristen.', 'Bed om erklæringen, hvis den fandtes før fristen.', 'Be om erklæringen, hvis den fantes før fristen.') }],
  facts: relies,
  said: { lawful: { 'a commitment': { 'reliance.resourcesShown': true } }, unlawful: { 'only a name': { 'reliance.resourcesShown': false } }, depends: { 'not looked at': {} }, outside: nobody },
})
export const doesItself = alike({
  id: 'eu/reliance/does-it-itself', topic, steps: ['assessReliance'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 63(1)'), d25('art. 79(1)')], dossier: ['EU-REL-01'],
  says: text(
    'Education, professional qualifications and experience can be borrowed only from somebody who will carry out that part of the work or service.',
    'Utbildnings- och yrkeskvalifikationer och erfarenhet kan bara åberopas från den som ska utföra den delen av arbetet eller tjänsten.',
    'Uddannelse, faglige kvalifikationer og erfaring kan kun lånes hos den, der selv udfører den del af arbejdet eller tjenesteydelsen.',
    'Utdanning, faglige kvalifikasjoner og erfaring kan bare lånes fra den som selv skal utføre den delen av arbeidet eller tjenesten.'),
  trigger: is(relianceFor, 'qualifications'), must: yes(performsItself),
  remedies: [{ change: performsItself, to: true, say: text('Ask the firm to show that the other does that part.', 'Be företaget visa att det andra utför den delen.', 'Bed virksomheden vise, at den anden udfører den del.', 'Be leverandøren vise at den andre utfører den delen.') }],
  facts: { 'reliance.for': 'qualifications' },
  said: { lawful: { 'it does that part': { 'reliance.performsItself': true } }, unlawful: { 'it only lends its name': { 'reliance.performsItself': false } }, depends: { 'not said': {} }, outside: { 'equipment': { 'reliance.for': 'technical' } } },
})
export const checked = alike({
  id: 'eu/reliance/checked', topic, steps: ['assessReliance'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 63(1), second subparagraph'), d25('art. 79(1)-(2)')], dossier: ['EU-REL-02'],
  says: text(
    'You check that the one relied on meets the demands it is named for, and that no ground for exclusion exists.',
    'Ni kontrollerar att det åberopade företaget uppfyller de krav det åberopas för, och att det inte finns grund för uteslutning.',
    'I kontrollerer, at den, der støttes på, opfylder de krav, den er nævnt for, og at der ikke er udelukkelsesgrunde.',
    'Dere kontrollerer at virksomheten det støttes på, oppfyller de aktuelle kravene, og at det ikke er avvisningsgrunner.'),
  trigger: isNot(relianceFor, 'none'), must: yes(relianceChecked),
  remedies: [{ change: relianceChecked, to: true, say: text('Check its self-declaration and papers.', 'Kontrollera dess egna försäkran och bevis.', 'Kontrollér dens ESPD og dokumentation.', 'Kontroller egenerklæringen og dokumentasjonen.') }],
  facts: relies,
  said: { lawful: { 'checked': { 'reliance.checked': true } }, unlawful: { 'taken on trust': { 'reliance.checked': false } }, depends: { 'not known': {} }, outside: nobody },
})
export const replace = alike({
  id: 'eu/reliance/replace', topic, steps: ['assessReliance'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 63(1), second subparagraph'), d25('art. 79(1)-(2)'), judgment('C-210/20', 'Rad Service', '2021-06-03')], dossier: ['EU-REL-02'],
  says: text(
    'If the one relied on fails a demand or must be excluded, you require the firm to replace it; you do not shut the firm out at once, nor go on as if nothing were wrong.',
    'Om det åberopade företaget inte uppfyller ett krav eller ska uteslutas begär ni att det byts ut; ni utesluter inte genast anbudsgivaren och går inte heller vidare som om inget vore fel.',
    'Opfylder den, der støttes på, ikke et krav, eller skal den udelukkes, kræver I, at virksomheden erstatter den; I udelukker ikke straks virksomheden og går heller ikke videre, som om intet var galt.',
    'Oppfyller ikke virksomheten det støttes på, et krav, eller skal den avvises, krever dere at leverandøren skifter den ut; dere avviser ikke leverandøren med en gang, og går heller ikke videre som om ingenting var galt.'),
  trigger: yes(relianceFails), must: is(relianceAct, 'askReplacement'),
  remedies: [{ change: relianceAct, to: 'askReplacement', say: text('Ask for a replacement, with a time limit.', 'Begär ett byte, med en tidsfrist.', 'Kræv en erstatning med en frist.', 'Krev utskifting, med en frist.') }],
  facts: { 'reliance.fails': true },
  said: { lawful: { 'a replacement is asked for': { 'reliance.act': 'askReplacement' } }, unlawful: { 'shut out at once': { 'reliance.act': 'reject' }, 'nothing done': { 'reliance.act': 'goOn' } }, depends: { 'not decided': {} }, outside: { 'nothing wrong': { 'reliance.fails': false } } },
})
export const liability = alike({
  id: 'eu/reliance/joint-liability', topic, steps: ['assessReliance'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 63(1), third subparagraph'), d25('art. 79(1)')], dossier: ['EU-REL-03'],
  says: text(
    'Joint liability may be demanded only from one whose economic and financial standing is relied on.',
    'Solidariskt ansvar får bara krävas av den vars ekonomiska och finansiella ställning åberopas.',
    'Solidarisk hæftelse må kun kræves af den, hvis økonomiske og finansielle formåen der støttes på.',
    'Solidaransvar kan bare kreves av den som det støttes på økonomisk og finansielt.'),
  trigger: yes(jointLiability), must: is(relianceFor, 'economic'),
  remedies: [{ change: jointLiability, to: false, say: text('Drop the demand.', 'Ta bort kravet.', 'Fjern kravet.', 'Fjern kravet.') }],
  facts: { 'reliance.jointLiability': true },
  said: { lawful: { 'for its finances': { 'reliance.for': 'economic' } }, unlawful: { 'for a lent machine': { 'reliance.for': 'technical' } }, depends: { 'not known': {} }, outside: { 'not demanded': { 'reliance.jointLiability': false } } },
})
export const critical = alike({
  id: 'eu/reliance/critical-tasks', topic, steps: ['assessReliance'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 63(2)'), d25('art. 79(3)')], dossier: ['EU-REL-03'],
  says: text(
    'That the tenderer itself, or a named member of a group, must do certain critical tasks may be demanded for works, services and the siting or installing of goods, not for supply alone.',
    'Att anbudsgivaren själv, eller en viss deltagare i en grupp, ska utföra vissa avgörande uppgifter får krävas för byggentreprenad, tjänster och montering eller installation, inte för enbart varor.',
    'Det kan kræves, at visse centrale opgaver udføres af tilbudsgiveren selv eller en bestemt deltager i en sammenslutning, ved bygge og anlæg, tjenesteydelser og montering eller installation, ikke ved rene varekøb.',
    'Det kan kreves at kritiske oppgaver utføres av leverandøren selv eller en bestemt deltaker i et fellesskap, ved bygg og anlegg, tjenester og montering eller installasjon, ikke ved rene varekjøp.'),
  must: isNot(criticalTasks, 'pureSupply'),
  remedies: [{ change: criticalTasks, to: 'none', say: text('Drop the demand.', 'Ta bort kravet.', 'Fjern kravet.', 'Fjern kravet.') }],
  said: { lawful: { 'none': { 'reliance.criticalTasks': 'none' }, 'the installing': { 'reliance.criticalTasks': 'siting' } }, unlawful: { 'the making of goods': { 'reliance.criticalTasks': 'pureSupply' } }, depends: { 'not known': {} } },
})
export const declarations = alike({
  id: 'eu/reliance/own-declarations', topic, steps: ['assessReliance'], weight: 'blocks', utilitiesToo: false,
  sources: [d24('art. 59(1)'), espdForm('Annex 1', 'secondary source')], dossier: ['EU-ESPD-01'],
  says: text(
    'Each one relied on, and each member of a group, hands in a self-declaration of its own.',
    'Varje åberopat företag, och varje deltagare i en grupp, lämnar en egen försäkran.',
    'Hver enhed, der støttes på, og hver deltager i en sammenslutning afleverer sit eget ESPD.',
    'Hver virksomhet det støttes på, og hver deltaker i et fellesskap leverer sin egen egenerklæring.'),
  must: yes(ownDeclarations),
  remedies: [{ insteadTake: 'askClarification', say: text('Ask for the missing declaration.', 'Begär den försäkran som saknas.', 'Bed om det manglende ESPD.', 'Be om egenerklæringen som mangler.') }],
  said: { lawful: { 'all in': { 'reliance.ownDeclarations': true } }, unlawful: { 'one missing': { 'reliance.ownDeclarations': false } }, depends: { 'not looked at': {} } },
})
export const group = alike({
  id: 'eu/group/legal-form', topic, steps: ['assessReliance'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 19(2)-(3)'), d25('art. 37(2)-(3)')], dossier: ['EU-GRP-01'],
  says: text(
    'Firms may tender as a group without taking a legal form; a form may be demanded only after the award, and only as far as the contract needs it.',
    'Företag får lämna anbud i grupp utan viss juridisk form; en form får krävas först efter tilldelningen, och bara om kontraktet behöver det.',
    'Virksomheder må byde som sammenslutning uden bestemt retlig form; en form kan først kræves efter tildelingen og kun, så langt kontrakten kræver det.',
    'Leverandører kan delta i fellesskap uten en bestemt foretaksform; en form kan først kreves etter tildelingen, og bare så langt kontrakten krever det.'),
  must: isNot(groupForm, 'toTender'),
  remedies: [{ change: groupForm, to: 'none', say: text('Drop the demand.', 'Ta bort kravet.', 'Fjern kravet.', 'Fjern kravet.') }],
  said: { lawful: { 'no form': { 'group.form': 'none' }, 'a company after the award': { 'group.form': 'afterAward' } }, unlawful: { 'a company to tender': { 'group.form': 'toTender' } }, depends: { 'not known': {} } },
})
/** The judgment is about a railway, under the directive on utilities before this one. */
const sources = [d24('art. 18(1)'), d25('art. 36(1)'), judgment('C-396/14', 'Højgaard og Züblin', '2016-05-24')] as const
export const stillQualified = alike({
  id: 'eu/team/still-qualified', topic, steps: ['changeTeam'], weight: 'blocks', utilitiesToo: true, sources: [...sources], dossier: ['EU-REL-02', 'EU-GRP-01'],
  says: text(
    'A change in the team between selection and award is accepted only if those who remain still meet every demand on their own.',
    'En ändring i teamet mellan urval och tilldelning godtas bara om de kvarvarande själva fortfarande uppfyller alla krav.',
    'En ændring i kredsen mellem udvælgelse og tildeling accepteres kun, hvis de øvrige selv stadig opfylder alle krav.',
    'En endring i teamet mellom utvelgelse og tildeling godtas bare hvis de øvrige selv fortsatt oppfyller alle krav.'),
  must: yes(teamStillQualified),
  remedies: [{ insteadTake: 'excludeFirm', say: text('Do not accept the change; without it the firm falls out.', 'Godta inte ändringen; utan den faller företaget bort.', 'Acceptér ikke ændringen; uden den falder virksomheden bort.', 'Ikke godta endringen; uten den faller leverandøren bort.') }],
  said: { lawful: { 'they do': { 'team.stillQualified': true } }, unlawful: { 'they do not': { 'team.stillQualified': false } }, depends: { 'not checked': {} } },
})
export const nobodyHurt = alike({
  id: 'eu/team/others-not-hurt', topic, steps: ['changeTeam'], weight: 'blocks', utilitiesToo: true, sources: [...sources], dossier: ['EU-REL-02', 'EU-GRP-01'],
  says: text(
    'Nor may the change put the other tenderers in a worse position.',
    'Ändringen får inte heller försämra de andra anbudsgivarnas ställning.',
    'Ændringen må heller ikke stille de andre tilbudsgivere ringere.',
    'Endringen kan heller ikke stille de andre leverandørene dårligere.'),
  must: no(teamHurtsOthers),
  remedies: [{ insteadTake: 'excludeFirm', say: text('Do not accept the change.', 'Godta inte ändringen.', 'Acceptér ikke ændringen.', 'Ikke godta endringen.') }],
  said: { lawful: { 'nobody is hurt': { 'team.hurtsOthers': false } }, unlawful: { 'it gains on the others': { 'team.hurtsOthers': true } }, depends: { 'nobody has judged': {} } },
})

export const rules: readonly Rule[] = [anyLink, shown, doesItself, checked, replace, liability, critical, declarations, group, stillQualified, nobodyHurt].map(a => a.eu)
