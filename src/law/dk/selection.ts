import { text as t } from '../../plain/index.ts'
import { all, among, any, atLeast, atMost, duty, yes } from '../build.ts'
import { allQualifiedInvited, candidatesInvited, minimumInvitedStated, moreInvitedReasoned, objectiveSelection, procedure, researchCapacity, turnoverReasoned, turnoverTimes } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { above, around, danishEntry, inAct, inPartnership, lawful, unlawful } from './entry.ts'
import { leastOther, leastRestricted, mostUnreasoned, turnoverLimit } from './figures.ts'
import { ul } from './sources.ts'

const few = { 'candidates.allQualifiedInvited': false } as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/selection/turnover', 'selection and exclusion', 'DK §139-144', ul('§ 142, stk. 2')),
    carriesOut: 'eu/selection/turnover',
    says: t('The turnover demanded is at most twice the contract value, unless the documents give a special risk as reason.',
      'Kravet på omsättning är högst två gånger kontraktsvärdet, om inte dokumenten anger en särskild risk som skäl.',
      'Kravet til omsætning er højst to gange kontraktværdien, medmindre materialet angiver en særlig risiko som grund.',
      'Kravet til omsetning er høyst to ganger kontraktsverdien, med mindre dokumentene oppgir en særlig risiko som grunn.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: inAct, must: any(atMost(turnoverTimes, turnoverLimit), yes(turnoverReasoned)),
    remedies: [{ change: turnoverTimes, say: t('Lower the demand.', 'Sänk kravet.', 'Sæt kravet ned.', 'Senk kravet.') },
      { change: turnoverReasoned, to: true, say: t('Give the special risk as reason in the documents.', 'Ange den särskilda risken i dokumenten.', 'Angiv den særlige risiko i materialet.', 'Oppgi den særlige risikoen i dokumentene.') }],
    examples: [
      ...around({ of: turnoverTimes, base: { 'selection.turnoverReasoned': false }, good: [1, 2], bad: [3] }),
      lawful('more because of a special risk', { ...above, 'selection.turnoverTimes': 3, 'selection.turnoverReasoned': true }),
    ],
  }),
  duty({
    ...danishEntry('dk/selection/research-capacity', 'selection and exclusion', ['DK §75(2)', 'nat 2.2 Selection criteria', 'C7'], ul('§ 75, stk. 2')),
    carriesOut: 'eu/selection/research-capacity',
    says: t('In an innovation partnership the selection weighs at least the capacity for research and development, or to develop and carry out new solutions.',
      'I ett innovationspartnerskap väger urvalet åtminstone in förmågan till forskning och utveckling, eller att ta fram och genomföra nya lösningar.',
      'I et innovationspartnerskab lægger udvælgelsen mindst vægt på evnen til forskning og udvikling eller til at udvikle og gennemføre nye løsninger.',
      'I et innovasjonspartnerskap legger utvelgelsen minst vekt på evnen til forskning og utvikling, eller til å utvikle og gjennomføre nye løsninger.'),
    steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    when: inPartnership, must: yes(researchCapacity),
    remedies: [{ change: researchCapacity, to: true, say: t('Add a selection criterion on research and innovation capacity.', 'Lägg till ett urvalskriterium om forsknings- och innovationsförmåga.', 'Tilføj et udvælgelseskriterium om forsknings- og innovationsevne.', 'Legg til et utvelgelseskriterium om forsknings- og innovasjonsevne.') }],
    examples: around({ of: researchCapacity, base: { procedure: 'innovationPartnership' }, good: [true], bad: [false], outside: [{ procedure: 'negotiation' }] }),
  }),
  ...([['restricted', ['restricted'], leastRestricted, 5], ['others', ['negotiation', 'dialogue', 'innovationPartnership'], leastOther, 3]] as const).flatMap(([name, used, least, n]) => [
    duty({
      ...danishEntry(`dk/selection/least-announced-${name}`, 'selection and exclusion', n === 5 ? ['DK §58-60'] : ['DK §61-66', 'DK §67-72', 'DK §73-79'], ul(n === 5 ? '§ 59, stk. 4' : '§ 64, stk. 1, § 69, stk. 1 og § 75, stk. 1')),
      says: n === 5
        ? t('A restricted procedure announces that at least 5 firms will be invited.', 'Ett selektivt förfarande annonserar att minst 5 företag bjuds in.', 'Et begrænset udbud oplyser, at mindst 5 virksomheder opfordres.', 'En begrenset anbudskonkurranse kunngjør at minst 5 leverandører inviteres.')
        : t('Negotiation, dialogue and partnership announce that at least 3 firms will be invited.', 'Förhandling, dialog och partnerskap annonserar att minst 3 företag bjuds in.', 'Forhandling, dialog og partnerskab oplyser, at mindst 3 virksomheder opfordres.', 'Forhandling, dialog og partnerskap kunngjør at minst 3 leverandører inviteres.'),
      steps: ['sendNotice'], weight: 'blocks',
      when: all(among(procedure, ...used), inAct), must: atLeast(minimumInvitedStated, least),
      remedies: [{ change: minimumInvitedStated, say: t('Raise the announced number.', 'Höj det annonserade antalet.', 'Hæv det oplyste antal.', 'Hev det kunngjorte antallet.') }],
      examples: [
        ...around({ of: minimumInvitedStated, base: { procedure: used[0] }, good: [n], bad: [n - 1], outside: [{ procedure: 'open' }] }),
        ...used.map(p => unlawful(p, { ...above, procedure: p, 'selection.minimumInvited': n - 1 })),
      ],
    }),
    duty({
      ...danishEntry(`dk/selection/least-invited-${name}`, 'selection and exclusion', n === 5 ? ['DK §58-60', 'nat 2.1 Minimum invited restricted'] : ['DK §61-66', 'DK §67-72', 'DK §73-79', 'nat 2.1 Minimum invited negotiation, dialogue, partnersh', 'C35'], ul(n === 5 ? '§ 59, stk. 4' : '§ 64, stk. 1, § 69, stk. 1 og § 75, stk. 1')),
      carriesOut: n === 5 ? 'eu/invite/restricted' : 'eu/invite/others',
      says: n === 5
        ? t('At least 5 firms are invited, or all who are suitable if they are fewer.', 'Minst 5 företag bjuds in, eller alla lämpliga om de är färre.', 'Mindst 5 virksomheder opfordres, eller alle egnede, hvis de er færre.', 'Minst 5 leverandører inviteres, eller alle kvalifiserte hvis de er færre.')
        : t('At least 3 firms are invited, or all who are suitable if they are fewer.', 'Minst 3 företag bjuds in, eller alla lämpliga om de är färre.', 'Mindst 3 virksomheder opfordres, eller alle egnede, hvis de er færre.', 'Minst 3 leverandører inviteres, eller alle kvalifiserte hvis de er færre.'),
      steps: ['inviteToTender'], weight: 'blocks',
      when: all(among(procedure, ...used), inAct), must: any(atLeast(candidatesInvited, least), yes(allQualifiedInvited)),
      remedies: [{ change: candidatesInvited, say: t('Invite more of the suitable firms.', 'Bjud in fler av de lämpliga företagen.', 'Opfordr flere af de egnede virksomheder.', 'Inviter flere av de kvalifiserte leverandørene.') }],
      examples: [
        ...around({ of: candidatesInvited, base: { procedure: used[0], ...few }, good: [n], bad: [n - 1], outside: [{ procedure: 'open' }] }),
        ...used.map(p => unlawful(p, { ...above, procedure: p, ...few, 'candidates.invited': n - 1 })),
        lawful('two, and no more were suitable', { ...above, procedure: used[0], 'candidates.invited': 2, 'candidates.allQualifiedInvited': true }),
      ],
    }),
  ]),
  duty({
    ...danishEntry('dk/selection/more-than-five', 'selection and exclusion', ['DK §61-66', 'C35', 'DK §67-72'], ul('§ 64, stk. 1 og § 69, stk. 1')),
    says: t('Inviting more than 5 to negotiation or dialogue needs a written reason.', 'Att bjuda in fler än 5 till förhandling eller dialog kräver ett skrivet skäl.',
      'At opfordre flere end 5 til forhandling eller dialog kræver en skriftlig begrundelse.', 'Å invitere flere enn 5 til forhandling eller dialog krever en skriftlig begrunnelse.'),
    why: t('Every tender costs a firm time and money.', 'Varje anbud kostar ett företag tid och pengar.', 'Hvert tilbud koster en virksomhed tid og penge.', 'Hvert tilbud koster en leverandør tid og penger.'),
    steps: ['inviteToTender'], weight: 'blocks',
    when: all(inAct, among(procedure, 'negotiation', 'dialogue')), must: any(atMost(candidatesInvited, mostUnreasoned), yes(moreInvitedReasoned)),
    remedies: [{ change: moreInvitedReasoned, to: true, say: t('Write down why more than five are invited.', 'Skriv ner varför fler än fem bjuds in.', 'Skriv ned, hvorfor flere end fem opfordres.', 'Skriv ned hvorfor flere enn fem inviteres.') },
      { change: candidatesInvited, say: t('Invite at most five.', 'Bjud in högst fem.', 'Opfordr højst fem.', 'Inviter høyst fem.') }],
    examples: [
      ...around({ of: candidatesInvited, base: { procedure: 'negotiation', 'candidates.moreReasoned': false }, good: [3, 5], bad: [6], outside: [{ procedure: 'innovationPartnership' }, { procedure: 'restricted' }] }),
      unlawful('eight in a dialogue', { ...above, procedure: 'dialogue', 'candidates.invited': 8, 'candidates.moreReasoned': false }),
      lawful('eight with a reason', { ...above, procedure: 'negotiation', 'candidates.invited': 8, 'candidates.moreReasoned': true }),
    ],
  }),
  duty({
    ...danishEntry('dk/selection/objective', 'selection and exclusion', 'DK §145', ul('§ 145')),
    carriesOut: 'eu/invite/by-criteria',
    says: t('Where not all are invited, the objective criteria in the notice decide who is.', 'Där inte alla bjuds in avgör de objektiva kriterierna i annonsen vilka som gör det.',
      'Hvor ikke alle opfordres, afgør de objektive kriterier i udbudsbekendtgørelsen, hvem der gør.', 'Der ikke alle inviteres, avgjør de objektive kriteriene i kunngjøringen hvem som blir det.'),
    steps: ['inviteToTender'], weight: 'blocks',
    when: all(among(procedure, 'restricted', 'negotiation', 'dialogue', 'innovationPartnership'), inAct), must: any(yes(objectiveSelection), yes(allQualifiedInvited)),
    remedies: [{ change: objectiveSelection, to: true, say: t('Choose again by the criteria in the notice.', 'Välj om efter kriterierna i annonsen.', 'Vælg igen efter kriterierne i bekendtgørelsen.', 'Velg på nytt etter kriteriene i kunngjøringen.') }],
    examples: [
      ...around({ of: objectiveSelection, base: { procedure: 'restricted', ...few }, good: [true], bad: [false], outside: [{ procedure: 'open' }] }),
      ...(['negotiation', 'dialogue', 'innovationPartnership'] as const).map(used => unlawful(used, { ...above, procedure: used, ...few, 'candidates.objectiveCriteria': false })),
      lawful('all who are suitable are invited', { ...above, procedure: 'restricted', 'candidates.allQualifiedInvited': true, 'candidates.objectiveCriteria': false }),
    ],
  }),
]
