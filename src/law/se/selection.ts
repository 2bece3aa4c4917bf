import { text as t } from '../../plain/index.ts'
import { all, above, among, any, atMost, duty, is, isNot, no, yes } from '../build.ts'
import { exclusionGround, firmHeard, hearingGroundTold, hearingTimeEnough, judgmentKind, lessIntrusive, selfCleaning, selfDeclaration, yearsSince } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { judgment as caseLaw } from '../eu/sources.ts'
import { alsoForUtilities, cases, exclusionRules, insideBoth, large } from './cases.ts'
import { crimeYears, eventYears } from './figures.ts'
import { lou, sinceAct, sinceRead, luf } from './sources.ts'

const below = { 'below the threshold': { 'value.estimated': 2_000_000 } } as const
const topic = 'selection and exclusion' as const

const mustExclude = duty({
  id: 'se/exclusion/convicted', carriesOut: 'eu/exclusion/crime', order: 'SE', topic, life: sinceRead, sources: [lou('13 kap. 1, 1 a, 5 och 6 §§'), luf('13 kap. 1, 1 a, 3 och 6 §§')], dossier: ['diff 34', 'EX13', 'nat 4.4 Organised crime, corruption, fraud, terror, mone', 'nat 4.4 Public-interest exception'],
  says: t('A firm convicted by a final judgment of one of the listed crimes goes no further for five years, unless it has shown itself reliable. An accepted fine is not a judgment.',
    'Ett företag som dömts för något av de uppräknade brotten genom en dom som vunnit laga kraft går inte vidare på fem år, om det inte visat sig tillförlitligt. Ett godkänt strafföreläggande är ingen dom här.',
    'En virksomhed, der er endeligt dømt for en af de opregnede forbrydelser, går ikke videre i fem år, medmindre den har vist sig pålidelig. Et vedtaget bødeforelæg er ikke en dom.',
    'En leverandør som er rettskraftig dømt for en av de opplistede forbrytelsene, går ikke videre på fem år, med mindre den har vist seg pålitelig. Et vedtatt forelegg er ikke en dom.'),
  steps: ['inviteToTender', 'decideAward'], when: all(exclusionRules, is(exclusionGround, 'crime'), is(judgmentKind, 'finalJudgment')), must: any(is(selfCleaning, 'sufficient'), above(yearsSince, crimeYears)), weight: 'blocks',
  remedies: [{ insteadTake: 'hearFirm', say: t('Hear the firm, then exclude it.', 'Hör företaget och uteslut det sedan.', 'Hør virksomheden, og udeluk den derefter.', 'Hør leverandøren, og avvis den deretter.') }],
  examples: cases({ ...large, 'exclusion.ground': 'crime', 'exclusion.judgment': 'finalJudgment', 'exclusion.publicInterest': false }, {
    lawful: { 'reliable again': { 'exclusion.selfCleaning': 'sufficient', 'exclusion.yearsSince': 1 }, 'six years ago': { 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 6 } },
    unlawful: { 'five years ago, nothing done': { 'exclusion.selfCleaning': 'none', 'exclusion.yearsSince': 5 } },
    depends: { 'nobody has judged the measures': { 'exclusion.yearsSince': 2 } },
    outside: { 'only an accepted fine': { 'exclusion.judgment': 'acceptedFine' }, 'no ground': { 'exclusion.ground': 'none' }, ...below },
  }),
})

const judgment = duty({
  id: 'se/exclusion/judgment', carriesOut: 'eu/exclusion/not-too-long', order: 'SE', topic, life: sinceRead, sources: [lou('13 kap. 1 och 1 a §§'), luf('13 kap. 1 a §')], dossier: ['diff 34', 'diff 36', 'nat 4.4 Period, crimes'],
  says: t('Exclusion for a crime rests on a final judgment at most five years old.', 'Uteslutning för brott vilar på en dom som vunnit laga kraft och är högst fem år gammal.', 'Udelukkelse for en forbrydelse hviler på en endelig dom, der er højst fem år gammel.', 'Avvisning for en forbrytelse hviler på en rettskraftig dom som er høyst fem år gammel.'),
  steps: ['excludeFirm'], when: all(insideBoth, is(exclusionGround, 'crime')), must: all(is(judgmentKind, 'finalJudgment'), atMost(yearsSince, crimeYears)), weight: 'blocks',
  remedies: [{ change: exclusionGround, to: 'none', say: t('Do not exclude the firm on this ground.', 'Uteslut inte företaget på den grunden.', 'Udeluk ikke virksomheden på det grundlag.', 'Ikke avvis leverandøren på det grunnlaget.') }],
  examples: alsoForUtilities(cases({ ...large, 'exclusion.ground': 'crime' }, {
    lawful: { 'judgment five years ago': { 'exclusion.judgment': 'finalJudgment', 'exclusion.yearsSince': 5 } },
    unlawful: { 'an accepted fine': { 'exclusion.judgment': 'acceptedFine', 'exclusion.yearsSince': 1 }, 'judgment six years ago': { 'exclusion.judgment': 'finalJudgment', 'exclusion.yearsSince': 6 } },
    depends: { 'the year is not known': { 'exclusion.judgment': 'finalJudgment' } }, outside: { 'another ground': { 'exclusion.ground': 'misconduct' }, ...below },
  })),
})

const others = ['misconduct', 'conflict', 'priorInvolvement', 'poorPerformance', 'misrepresentation', 'insolvency', 'labour', 'collusion', 'undueInfluence'] as const
const threeYears = duty({
  id: 'se/exclusion/three-years', carriesOut: 'eu/exclusion/not-too-long', order: 'SE', topic, life: sinceRead, sources: [lou('13 kap. 3 och 3 a §§'), luf('13 kap. 4 a §')], dossier: ['NAT-EXCL', 'EU-EXC-03', 'diff 30', 'diff 31', 'EX14', 'nat 4.4 Conflict of interest', 'nat 4.4 Grave professional misconduct', 'nat 4.4 Misrepresentation', 'nat 4.4 Environmental, social, labour law breach', 'nat 4.4 Bankruptcy', 'nat 4.4 Period, other'],
  says: t('The other grounds are a "may": weigh them, and not when more than three years have passed since the event.', 'De övriga grunderna är ett ”får”: väg dem, och inte när mer än tre år gått sedan händelsen.', 'De øvrige grunde er et »kan«: vej dem, og ikke når der er gået mere end tre år siden hændelsen.', 'De andre grunnene er et «kan»: vei dem, og ikke når det er gått mer enn tre år siden hendelsen.'),
  steps: ['excludeFirm'], when: all(insideBoth, among(exclusionGround, ...others)), must: atMost(yearsSince, eventYears), weight: 'blocks',
  remedies: [{ change: exclusionGround, to: 'none', say: t('Do not exclude the firm for something so old.', 'Uteslut inte företaget för något så gammalt.', 'Udeluk ikke virksomheden for noget så gammelt.', 'Ikke avvis leverandøren for noe så gammelt.') }],
  examples: alsoForUtilities(cases({ ...large, 'exclusion.ground': 'misconduct' }, {
    lawful: { 'three years ago': { 'exclusion.yearsSince': 3 } },
    unlawful: Object.fromEntries(others.map(ground => [`${ground}, four years ago`, { 'exclusion.ground': ground, 'exclusion.yearsSince': 4 }])),
    depends: { 'the year is not known': {} }, outside: { 'a crime': { 'exclusion.ground': 'crime' }, ...below },
  })),
})

const heard = duty({
  id: 'se/exclusion/heard', carriesOut: 'eu/exclusion/heard-first', order: 'SE', topic, life: sinceAct, sources: [lou('13 kap. 4 §'), lou('4 kap. 8 § andra stycket'), luf('13 kap. 5 §'), caseLaw('C-21/03', 'Fabricom', '2005-03-03')], dossier: ['nat 4.4 Hearing before decision', 'nat 3.1 Art 41 (prior involvement)', 'EX6'],
  says: t('A firm is heard, within a set time, before it is excluded; one that took part in the preparation gets to show that this cannot distort competition.', 'Ett företag ska få yttra sig inom en bestämd tid innan det utesluts; ett som deltagit i förberedelserna ska få visa att det inte kan snedvrida konkurrensen.',
    'En virksomhed høres inden for en bestemt frist, før den udelukkes; en, der har deltaget i forberedelsen, skal kunne vise, at det ikke kan fordreje konkurrencen.', 'En leverandør høres innen en bestemt frist før den avvises; en som har deltatt i forberedelsen, skal få vise at det ikke kan vri konkurransen.'),
  steps: ['excludeFirm'], when: insideBoth, must: yes(firmHeard), weight: 'blocks',
  remedies: [{ change: firmHeard, to: true, say: t('Tell the firm the ground and give it time to answer.', 'Meddela företaget grunden och ge det tid att svara.', 'Fortæl virksomheden grunden, og giv den tid til at svare.', 'Fortell leverandøren grunnen, og gi den tid til å svare.') }, { insteadTake: 'hearFirm', say: t('Hear the firm first.', 'Hör leverantören först.', 'Hør virksomheden først.', 'Hør leverandøren først.') }],
  examples: alsoForUtilities(cases(large, { lawful: { 'heard': { 'exclusion.heard': true }, 'an adviser, heard': { 'exclusion.ground': 'priorInvolvement', 'exclusion.heard': true } }, unlawful: { 'not heard': { 'exclusion.heard': false }, 'an adviser, not heard': { 'exclusion.ground': 'priorInvolvement', 'exclusion.heard': false } }, depends: { 'nobody has said': {} }, outside: below })),
})

const heardFairly = duty({
  id: 'se/exclusion/hearing-fair', carriesOut: 'eu/exclusion/hearing-fair', order: 'SE', topic, life: sinceAct, sources: [lou('13 kap. 4 §'), luf('13 kap. 5 §')],
  says: t('A firm is told what it may be excluded for and gets a set time to answer.', 'Ett företag får veta vad som kan leda till uteslutning och en bestämd tid att yttra sig.', 'En virksomhed får at vide, hvad den kan udelukkes for, og en fastsat frist til at svare.', 'En leverandør får vite hva den kan avvises for, og en fastsatt frist til å svare.'),
  steps: ['hearFirm'], when: insideBoth, must: all(yes(hearingGroundTold), yes(hearingTimeEnough)), weight: 'blocks',
  remedies: [
    { change: hearingGroundTold, to: true, say: t('Write the circumstances in the letter.', 'Skriv omständigheterna i brevet.', 'Skriv forholdene i brevet.', 'Skriv forholdene i brevet.') },
    { change: hearingTimeEnough, to: true, say: t('Set a time that is long enough to answer.', 'Sätt en svarstid som räcker.', 'Sæt en svarfrist, der er lang nok.', 'Sett en svarfrist som er lang nok.') },
  ],
  examples: alsoForUtilities(cases({ ...large, 'hearing.groundTold': true, 'hearing.timeEnough': true }, { lawful: { 'both': {} }, unlawful: { 'no ground': { 'hearing.groundTold': false }, 'no time': { 'hearing.timeEnough': false } }, depends: { 'nobody has judged the time': { 'hearing.timeEnough': undefined } }, outside: below })),
})

const reliable = duty({
  id: 'se/exclusion/reliable', carriesOut: 'eu/exclusion/self-cleaning', order: 'SE', topic, life: sinceAct, sources: [lou('13 kap. 5 §'), luf('13 kap. 6 §')], dossier: ['diff 35', 'EX16', 'nat 4.4 self-cleaning'],
  says: t('A firm that has shown itself reliable again – damage paid, facts cleared up, measures taken – may not be excluded. The authority judges this itself.', 'Ett företag som visat sig tillförlitligt igen – skadan ersatt, saken utredd, åtgärder vidtagna – får inte uteslutas. Myndigheten bedömer det själv.',
    'En virksomhed, der igen har vist sig pålidelig – skaden erstattet, sagen belyst, tiltag gjort – må ikke udelukkes. Myndigheden vurderer det selv.', 'En leverandør som igjen har vist seg pålitelig – skaden erstattet, saken opplyst, tiltak gjort – kan ikke avvises. Myndigheten vurderer det selv.'),
  steps: ['excludeFirm'], when: all(insideBoth, isNot(exclusionGround, 'tax')), must: isNot(selfCleaning, 'sufficient'), weight: 'blocks',
  remedies: [{ insteadTake: 'evaluate', say: t('Keep the firm in and go on.', 'Behåll företaget och gå vidare.', 'Behold virksomheden, og gå videre.', 'Behold leverandøren og gå videre.') }],
  examples: alsoForUtilities(cases({ ...large, 'exclusion.ground': 'misconduct' }, {
    lawful: { 'nothing done': { 'exclusion.selfCleaning': 'none' }, 'too little': { 'exclusion.selfCleaning': 'insufficient' } }, unlawful: { 'enough': { 'exclusion.selfCleaning': 'sufficient' } },
    depends: { 'nobody has judged': {} }, outside: { 'unpaid tax': { 'exclusion.ground': 'tax' }, ...below },
  })),
})

const lastResort = duty({
  id: 'se/exclusion/adviser-last', carriesOut: 'eu/exclusion/last-resort', order: 'SE', topic: 'conflicts of interest', life: sinceAct, sources: [lou('4 kap. 8 §'), lou('13 kap. 3 § 7'), luf('4 kap. 7 §')], dossier: ['diff 20', 'EX6', 'EX41', 'nat 4.4 Distortion by prior involvement', 'nat 3.1 Art 41 (prior involvement)', 'nat 3.3.2'],
  says: t('A firm that took part in the preparation may be excluded only when no milder measure gives equal treatment.', 'Ett företag som deltagit i förberedelserna får uteslutas bara när ingen mildare åtgärd ger likabehandling.', 'En virksomhed, der deltog i forberedelserne, må kun udelukkes, når intet mildere middel sikrer ligebehandling.', 'En leverandør som deltok i forberedelsene, kan avvises bare når ikke noe mildere tiltak gir likebehandling.'),
  steps: ['excludeFirm'], when: all(insideBoth, is(exclusionGround, 'priorInvolvement')), must: no(lessIntrusive), weight: 'blocks',
  remedies: [{ change: exclusionGround, to: 'none', say: t('Share the information and lengthen the time instead.', 'Dela informationen och förläng tiden i stället.', 'Del oplysningerne, og forlæng fristen i stedet.', 'Del informasjonen og forleng fristen i stedet.') }],
  examples: alsoForUtilities(cases({ ...large, 'exclusion.ground': 'priorInvolvement' }, {
    lawful: { 'nothing milder works': { 'exclusion.lessIntrusive': false } }, unlawful: { 'sharing would do': { 'exclusion.lessIntrusive': true } }, depends: { 'nobody has judged': {} },
    outside: { 'another ground': { 'exclusion.ground': 'misconduct' }, ...below },
  })),
})

const declaration = duty({
  id: 'se/selection/self-declaration', replaces: 'eu/selection/self-declaration', order: 'SE', topic, life: sinceAct, sources: [lou('15 kap. 1 och 2 §§'), luf('14 kap. 3 §')], dossier: ['diff 37', 'nat 4.5 ESPD above threshold'],
  says: t('A firm may hand in the European self-declaration and you must accept it. Say so in the documents.', 'Ett företag får lämna en egen försäkran i den europeiska formen och ni ska godta den. Ange det i dokumenten.', 'En virksomhed må aflevere det europæiske udbudsdokument, og I skal acceptere det. Skriv det i materialet.', 'En leverandør kan levere det europeiske egenerklæringsskjemaet, og dere må godta det. Skriv det i dokumentene.'),
  steps: ['writeDocuments', 'sendNotice'], when: exclusionRules, must: yes(selfDeclaration), weight: 'advice',
  remedies: [{ change: selfDeclaration, to: true, say: t('Say that the self-declaration is accepted as first proof.', 'Ange att egen försäkran godtas som preliminärt bevis.', 'Skriv, at dokumentet accepteres som foreløbigt bevis.', 'Skriv at egenerklæringen godtas som foreløpig dokumentasjon.') }],
  examples: cases(large, { lawful: { 'said': { 'selection.selfDeclaration': true } }, unlawful: { 'not said': { 'selection.selfDeclaration': false } }, depends: { 'not written': {} }, outside: below }),
})

export const rules: readonly Rule[] = [mustExclude, judgment, threeYears, heard, heardFairly, reliable, lastResort, declaration]
