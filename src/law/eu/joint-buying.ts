import { text } from '../../plain/index.ts'
import { all, among, any, duty, is, isNot, no, yes } from '../build.ts'
import { cases } from '../cases.ts'
import {
  bodyCentral, bodyElectronic, bodyLaw, bodyNamesUs, bodyWhere, jointAcross, jointAgreed, jointEntityDecided, jointEntityLaw, jointEvades, jointForm, jointForumTold, jointInternational, jointLaw,
  jointLawStated, jointPartsWritten, ownPart, ownPartByRules,
} from '../facts/index.ts'
import type { Duty, Remedy, Rule } from '../types.ts'
import { bigPurchase } from './entry.ts'
import { insidePlanned, utility } from './regimes.ts'
import { d24, d25, sinceTransposition } from './sources.ts'

type Own = Omit<Duty, 'kind' | 'order' | 'topic' | 'life' | 'steps' | 'weight'> & Partial<Pick<Duty, 'weight'>>
const joint = (d: Own): Duty => duty({ order: 'EU', topic: 'joint buying', life: sinceTransposition, weight: 'blocks', steps: ['agreeJointPurchase'], ...d })
const central = (d: Own): Duty => duty({ order: 'EU', topic: 'joint buying', life: sinceTransposition, weight: 'blocks', steps: ['buyThroughCentralBody'], ...d })

/** Buying together across a border with the EU or the EEA. */
const across = all(insidePlanned, among(jointAcross, 'withinEu', 'withEea'))
const danishSwedish = { ...bigPurchase, 'joint.across': 'withinEu', 'joint.form': 'together' } as const
const withOslo = { 'joint.across': 'withEea' } as const
const atHome = { 'all in one country': { 'joint.across': 'oneCountry' } } as const
const small = { 'below the threshold': { 'value.estimated': 100_000 } } as const
const byEntity = { 'through a joint entity': { 'joint.form': 'entity' } } as const
const alone: Remedy = { insteadTake: 'chooseProcedure', say: text('Buy by yourselves under your own law.', 'Upphandla själva enligt er egen lag.', 'Gennemfør selv udbuddet efter jeres egen lov.', 'Gjennomfør anskaffelsen selv etter deres egen lov.') }

export const rules: readonly Rule[] = [
  joint({
    id: 'eu/joint/responsibility', dossier: ['EU-JNT-01'], sources: [d24('art. 38'), d25('art. 56')], weight: 'advice',
    says: text(
      'Who buys together in the name of all answers together for it; who does a part alone answers alone for that part. Write who does what.',
      'De som upphandlar tillsammans i allas namn ansvarar gemensamt; den som gör en del själv ansvarar ensam för den. Skriv vem som gör vad.',
      'De, der udbyder sammen i alles navn, er ansvarlige i fællesskab; den, der gør en del selv, er alene ansvarlig for den. Skriv, hvem der gør hvad.',
      'De som anskaffer sammen i alles navn, er felles ansvarlige; den som gjør en del selv, er alene ansvarlig for den. Skriv hvem som gjør hva.'),
    when: insidePlanned, must: yes(jointPartsWritten),
    remedies: [{ change: jointPartsWritten, to: true, say: text('Write who answers for which part.', 'Skriv vem som ansvarar för vilken del.', 'Skriv, hvem der er ansvarlig for hvilken del.', 'Skriv hvem som er ansvarlig for hvilken del.') }],
    examples: cases(bigPurchase, { lawful: { 'written': { 'joint.partsWritten': true } }, unlawful: { 'left open': { 'joint.partsWritten': false }, 'left open by two heat companies': { ...utility, 'joint.partsWritten': false } }, depends: { 'nobody has said': {} }, outside: small }),
  }),
  joint({
    id: 'eu/joint/no-evasion', dossier: ['EU-XB-01'], sources: [d24('art. 39(1)'), d25('art. 57(1)')],
    says: text(
      'Authorities of several countries may buy together, but not so as to get away from mandatory public-law rules that bind them at home and agree with EU law.',
      'Myndigheter i flera länder får upphandla tillsammans, men inte för att undgå tvingande offentligrättsliga regler som binder dem hemma och är förenliga med EU-rätten.',
      'Ordregivere i flere lande kan udbyde sammen, men ikke for at undgå ufravigelige offentligretlige regler, som binder dem hjemme og er forenelige med EU-retten.',
      'Oppdragsgivere i flere land kan anskaffe sammen, men ikke for å unngå ufravikelige offentligrettslige regler som binder dem hjemme og er i samsvar med EØS-retten.'),
    why: text('A neighbour’s law is for working together, not for slipping away from one’s own.', 'Grannens lag är till för samarbete, inte för att slippa den egna.', 'Naboens lov er til for samarbejdet, ikke for at slippe for ens egen.', 'Naboens lov er til for samarbeidet, ikke for å slippe unna ens egen.'),
    when: across, must: no(jointEvades), remedies: [alone],
    examples: cases(danishSwedish, { lawful: { 'for a bigger market': { 'joint.evades': false } }, unlawful: { 'to get away from a rule': { 'joint.evades': true }, 'with Oslo, to get away from a rule': { ...withOslo, 'joint.evades': true }, 'two heat companies, to get away from a rule': { ...utility, 'joint.evades': true } }, depends: { 'nobody has judged': {} }, outside: { ...atHome, ...small, 'with a partner outside the EEA': { 'joint.across': 'beyond' } } }),
  }),
  joint({
    id: 'eu/joint/members', dossier: ['EU-XB-05'], sources: [d24('art. 39'), d25('art. 57')], weight: 'needs a reason',
    says: text(
      'The directive’s ways of buying together across borders are for authorities of EU and EEA states. A partner outside needs another basis: write which.',
      'Direktivets sätt att upphandla tillsammans över gränser gäller myndigheter i EU- och EES-stater. En part utanför kräver en annan grund: skriv vilken.',
      'Direktivets måder at udbyde sammen på over grænser gælder ordregivere i EU- og EØS-stater. En part udenfor kræver et andet grundlag: skriv hvilket.',
      'Direktivets måter å anskaffe sammen på over grenser gjelder oppdragsgivere i EU- og EØS-stater. En part utenfor krever et annet grunnlag: skriv hvilket.'),
    when: insidePlanned, must: isNot(jointAcross, 'beyond'),
    remedies: [{ change: jointAcross, to: 'oneCountry', say: text('Buy together with EU and EEA partners only.', 'Upphandla tillsammans bara med parter i EU och EES.', 'Udbyd kun sammen med parter i EU og EØS.', 'Anskaff sammen bare med parter i EU og EØS.') }],
    examples: cases(bigPurchase, { lawful: { 'Malmö and Copenhagen': { 'joint.across': 'withinEu' }, 'with Oslo': withOslo }, unlawful: { 'with a city outside': { 'joint.across': 'beyond' }, 'a heat company with one outside': { ...utility, 'joint.across': 'beyond' } }, depends: { 'nobody has said': {} }, outside: small }),
  }),
  joint({
    id: 'eu/joint/agreement', dossier: ['EU-XB-03'], sources: [d24('art. 39(4)'), d25('art. 57(4)')],
    says: text(
      'Before they buy together across a border, the authorities agree who answers for what, whose national rules apply, and how the procurement is organised, unless an agreement between the states settles it.',
      'Innan de upphandlar tillsammans över en gräns kommer myndigheterna överens om vem som ansvarar för vad, vilka nationella bestämmelser som gäller och hur upphandlingen organiseras, om inte ett avtal mellan staterna reglerar det.',
      'Før de udbyder sammen over en grænse, aftaler ordregiverne, hvem der er ansvarlig for hvad, hvilke nationale bestemmelser der gælder, og hvordan udbuddet organiseres, medmindre en aftale mellem staterne regulerer det.',
      'Før de anskaffer sammen over en grense, avtaler oppdragsgiverne hvem som er ansvarlig for hva, hvilke nasjonale regler som gjelder, og hvordan anskaffelsen organiseres, med mindre en avtale mellom statene regulerer det.'),
    when: all(across, is(jointForm, 'together')), must: any(yes(jointAgreed), yes(jointInternational)),
    remedies: [{ change: jointAgreed, to: true, say: text('Sign an agreement on these three things first.', 'Ingå först en överenskommelse om de tre sakerna.', 'Indgå først en aftale om de tre ting.', 'Inngå først en avtale om de tre tingene.') }],
    examples: cases({ ...danishSwedish, 'joint.internationalAgreement': false }, {
      lawful: { 'agreed': { 'joint.agreed': true }, 'settled between the states': { 'joint.agreed': false, 'joint.internationalAgreement': true } }, unlawful: { 'a handshake': { 'joint.agreed': false }, 'a handshake with Oslo': { ...withOslo, 'joint.agreed': false }, 'a handshake between heat companies': { ...utility, 'joint.agreed': false } },
      depends: { 'nobody has said': {} }, outside: { ...atHome, ...small, ...byEntity },
    }),
  }),
  joint({
    id: 'eu/joint/law', dossier: ['EU-XB-03', 'micro 71'], sources: [d24('art. 39(4)'), d25('art. 57(4)')],
    says: text(
      'The law chosen is that of a state where one of the partners is. The law of any other state cannot be chosen.',
      'Den lag som väljs är lagen i en stat där någon av parterna finns. Någon annan stats lag får inte väljas.',
      'Den lov, der vælges, er loven i en stat, hvor en af parterne hører hjemme. En anden stats lov kan ikke vælges.',
      'Loven som velges, er loven i en stat der en av partene hører til. En annen stats lov kan ikke velges.'),
    when: all(across, is(jointForm, 'together')), must: is(jointLaw, 'participant'),
    remedies: [{ change: jointLaw, to: 'participant', say: text('Choose the law of one of you.', 'Välj lagen hos någon av er.', 'Vælg loven hos en af jer.', 'Velg loven hos en av dere.') }],
    examples: cases(danishSwedish, { lawful: { 'Danish law for Malmö and Copenhagen': { 'joint.law': 'participant' } }, unlawful: { 'Finnish law for Danes and Swedes': { 'joint.law': 'other' }, 'none chosen': { 'joint.law': 'none' }, 'Finnish law with Oslo': { ...withOslo, 'joint.law': 'other' }, 'Finnish law for heat companies': { ...utility, 'joint.law': 'other' } }, depends: { 'nobody has said': {} }, outside: { ...atHome, ...small, ...byEntity } }),
  }),
  joint({
    id: 'eu/joint/law-stated', dossier: ['EU-XB-03'], sources: [d24('art. 39(4)'), d25('art. 57(4)')],
    says: text(
      'The procurement documents say how responsibilities are shared and whose national law applies (in the notice: field BT-09).',
      'Upphandlingsdokumenten anger hur ansvaret är fördelat och vilka nationella bestämmelser som gäller (i annonsen: fält BT-09).',
      'Udbudsmaterialet angiver, hvordan ansvaret er fordelt, og hvilke nationale bestemmelser der gælder (i bekendtgørelsen: felt BT-09).',
      'Anskaffelsesdokumentene angir hvordan ansvaret er fordelt, og hvilke nasjonale regler som gjelder (i kunngjøringen: felt BT-09).'),
    when: all(across, is(jointForm, 'together')), must: yes(jointLawStated),
    remedies: [{ change: jointLawStated, to: true, say: text('State both in the documents.', 'Ange båda i dokumenten.', 'Angiv begge dele i udbudsmaterialet.', 'Angi begge deler i dokumentene.') }],
    examples: cases(danishSwedish, { lawful: { 'stated': { 'joint.lawStated': true } }, unlawful: { 'left out': { 'joint.lawStated': false }, 'left out with Oslo': { ...withOslo, 'joint.lawStated': false }, 'left out by heat companies': { ...utility, 'joint.lawStated': false } }, depends: { 'not written': {} }, outside: { ...atHome, ...small, ...byEntity } }),
  }),
  joint({
    id: 'eu/joint/forum', sources: [d24('art. 39(4)'), d25('art. 57(4)')], dossier: ['nat 8 practice'], weight: 'advice',
    says: text(
      'Where to complain follows the law chosen: its body, its time limits, its fee and its language. Tell the firms, who may know only their own.',
      'Var man begär överprövning följer av den valda lagen: dess instans, tidsfrister, avgift och språk. Upplys företagen, som kanske bara känner till sin egen.',
      'Hvor man klager, følger den valgte lov: dens instans, frister, gebyr og sprog. Oplys virksomhederne, som måske kun kender deres egen.',
      'Hvor man klager, følger den valgte loven: instans, frister, gebyr og språk. Opplys leverandørene, som kanskje bare kjenner sin egen.'),
    when: across, must: yes(jointForumTold),
    remedies: [{ change: jointForumTold, to: true, say: text('Write where, by when and in which language one complains.', 'Skriv var, när och på vilket språk man begär överprövning.', 'Skriv, hvor, hvornår og på hvilket sprog man klager.', 'Skriv hvor, når og på hvilket språk man klager.') }],
    examples: cases(danishSwedish, { lawful: { 'told': { 'joint.forumTold': true } }, unlawful: { 'not told': { 'joint.forumTold': false }, 'not told, with Oslo': { ...withOslo, 'joint.forumTold': false }, 'not told by heat companies': { ...utility, 'joint.forumTold': false } }, depends: { 'not written': {} }, outside: { ...atHome, ...small } }),
  }),
  joint({
    id: 'eu/joint/entity-law', dossier: ['EU-XB-04', 'micro 72'], sources: [d24('art. 39(5)'), d25('art. 57(5)')],
    says: text(
      'A joint entity follows the rules of the country of its seat or of one where it is active. Its competent body decides which: for good in its statutes, or for a time, a kind of contract or single awards.',
      'En gemensam enhet följer bestämmelserna i landet där den har sitt säte eller i ett land där den bedriver verksamhet. Dess behöriga organ beslutar vilka: tills vidare i stadgarna, eller för en tid, ett slag av kontrakt eller enskilda tilldelningar.',
      'En fælles enhed følger reglerne i landet, hvor den har hjemsted, eller et land, hvor den udfører aktiviteter. Dens kompetente organ beslutter hvilke: indtil videre i vedtægterne eller for en periode, en slags kontrakter eller enkelte tildelinger.',
      'En felles enhet følger reglene i landet der den er lokalisert, eller i et land der den utøver aktiviteter. Det kompetente organet beslutter hvilke: for ubestemt tid i stiftelsesdokumentet, eller for en periode, en type kontrakter eller enkeltkontrakter.'),
    when: all(across, is(jointForm, 'entity')), must: all(among(jointEntityLaw, 'seat', 'activity'), yes(jointEntityDecided)),
    remedies: [
      { change: jointEntityLaw, to: 'seat', say: text('Choose the law of the seat or of where it is active.', 'Välj lagen där sätet eller verksamheten finns.', 'Vælg loven ved hjemstedet eller aktiviteterne.', 'Velg loven der enheten er lokalisert eller er aktiv.') },
      { change: jointEntityDecided, to: true, say: text('Let its competent body decide.', 'Låt det behöriga organet besluta.', 'Lad det kompetente organ beslutte.', 'La det kompetente organet beslutte.') },
    ],
    examples: cases({ ...danishSwedish, 'joint.form': 'entity', 'joint.entityDecided': true }, {
      lawful: { 'seat in Sweden, Swedish law': { 'joint.entityLaw': 'seat' }, 'active in Denmark, Danish law': { 'joint.entityLaw': 'activity' } },
      unlawful: { 'a third country’s law': { 'joint.entityLaw': 'other' }, 'only the office manager decided': { 'joint.entityLaw': 'seat', 'joint.entityDecided': false }, 'a third country’s law, with Oslo': { ...withOslo, 'joint.entityLaw': 'other' }, 'a third country’s law, for heat companies': { ...utility, 'joint.entityLaw': 'other' } },
      depends: { 'nobody has said': {} }, outside: { ...atHome, ...small, 'without an entity': { 'joint.form': 'together' } },
    }),
  }),
  central({
    id: 'eu/central/body', dossier: ['EU-JNT-02', 'NAT-CPB'], sources: [d24('art. 2(1)(14)-(16), 37(2) and (4)'), d25('art. 55')],
    says: text(
      'You keep the rules by buying from or through a central purchasing body, and may hire it without a procedure, if it is itself a contracting authority that buys for others as a standing task. A private adviser is not one.',
      'Ni uppfyller reglerna genom att köpa från eller genom en inköpscentral, och får anlita den utan upphandling, om den själv är en upphandlande myndighet som stadigvarande köper åt andra. En privat rådgivare är det inte.',
      'I overholder reglerne ved at købe fra eller gennem en indkøbscentral og kan bruge den uden udbud, hvis den selv er en ordregiver, der vedvarende køber for andre. En privat rådgiver er det ikke.',
      'Dere følger reglene ved å kjøpe fra eller gjennom en innkjøpssentral, og kan bruke den uten konkurranse, hvis den selv er en oppdragsgiver som på permanent grunnlag kjøper for andre. En privat rådgiver er det ikke.'),
    when: insidePlanned, must: yes(bodyCentral), remedies: [{ insteadTake: 'chooseProcedure', say: text('Choose a procedure of your own.', 'Välj ett eget förfarande.', 'Vælg en egen udbudsprocedure.', 'Velg en egen prosedyre.') }],
    examples: cases(bigPurchase, { lawful: { 'a standing body': { 'central.isBody': true } }, unlawful: { 'a private buying club': { 'central.isBody': false }, 'a private buying club, for a heat network': { ...utility, 'central.isBody': false } }, depends: { 'nobody has said': {} }, outside: small }),
  }),
  central({
    id: 'eu/central/named', dossier: ['EU-JNT-02'], sources: [d24('art. 33(2) and 37(1)-(2)'), d25('art. 36(1), 55')],
    says: text(
      'Its contract, framework agreement or dynamic system is for those whom its notice names. Check that you are among them.',
      'Dess kontrakt, ramavtal eller dynamiska inköpssystem gäller dem som dess annons anger. Kontrollera att ni är med.',
      'Dens kontrakt, rammeaftale eller dynamiske indkøbssystem er for dem, som bekendtgørelsen nævner. Kontrollér, at I er med.',
      'Kontrakten, rammeavtalen eller den dynamiske innkjøpsordningen gjelder for dem kunngjøringen identifiserer. Sjekk at dere er med.'),
    when: insidePlanned, must: yes(bodyNamesUs), remedies: [{ insteadTake: 'chooseProcedure', say: text('Choose a procedure of your own.', 'Välj ett eget förfarande.', 'Vælg en egen udbudsprocedure.', 'Velg en egen prosedyre.') }],
    examples: cases(bigPurchase, { lawful: { 'named': { 'central.namesUs': true } }, unlawful: { 'joined afterwards': { 'central.namesUs': false }, 'a heat company that joined afterwards': { ...utility, 'central.namesUs': false } }, depends: { 'nobody has looked': {} }, outside: small }),
  }),
  central({
    id: 'eu/central/own-part', dossier: ['EU-JNT-02'], sources: [d24('art. 37(2)'), d25('art. 55(2)')],
    says: text(
      'You answer yourselves for the parts that you do: a mini-competition, the choice of supplier for a call-off, a purchase in the dynamic system.',
      'Ni ansvarar själva för de delar ni gör: en förnyad konkurrensutsättning, valet av leverantör vid avrop, ett köp i det dynamiska inköpssystemet.',
      'I er selv ansvarlige for de dele, I udfører: et miniudbud, valget af leverandør til et træk, et køb i det dynamiske indkøbssystem.',
      'Dere er selv ansvarlige for delene dere gjør: en minikonkurranse, valget av leverandør ved avrop, et kjøp i den dynamiske innkjøpsordningen.'),
    when: all(yes(ownPart), insidePlanned), must: yes(ownPartByRules),
    remedies: [{ change: ownPartByRules, to: true, say: text('Do your part by the rules for call-offs.', 'Gör er del enligt reglerna för avrop.', 'Udfør jeres del efter reglerne for træk.', 'Gjør deres del etter reglene for avrop.') }],
    examples: cases({ ...bigPurchase, 'central.ownPart': true }, { lawful: { 'by the rules': { 'central.ownPartByRules': true } }, unlawful: { 'the usual firm chosen': { 'central.ownPartByRules': false }, 'the usual firm, for a heat network': { ...utility, 'central.ownPartByRules': false } }, depends: { 'nobody has said': {} }, outside: { ...small, 'nothing done by yourselves': { 'central.ownPart': false } } }),
  }),
  central({
    id: 'eu/central/electronic', dossier: ['EU-JNT-02'], sources: [d24('art. 37(3)'), d25('art. 55(3)')], weight: 'needs a reason',
    says: text(
      'A central purchasing body runs all its procedures electronically.',
      'En inköpscentral genomför alla sina förfaranden elektroniskt.',
      'En indkøbscentral gennemfører alle sine procedurer elektronisk.',
      'En innkjøpssentral gjennomfører alle prosedyrene sine elektronisk.'),
    when: insidePlanned, must: yes(bodyElectronic),
    remedies: [{ change: bodyElectronic, to: true, say: text('Use it only where its procedure was electronic.', 'Använd den bara där förfarandet var elektroniskt.', 'Brug den kun, hvor proceduren var elektronisk.', 'Bruk den bare der prosedyren var elektronisk.') }],
    examples: cases(bigPurchase, { lawful: { 'electronic': { 'central.electronic': true } }, unlawful: { 'tenders on paper': { 'central.electronic': false }, 'tenders on paper, for a heat network': { ...utility, 'central.electronic': false } }, depends: { 'nobody has said': {} }, outside: small }),
  }),
  central({
    id: 'eu/central/its-law', dossier: ['EU-XB-02'], sources: [d24('art. 39(2)-(3)'), d25('art. 57(2)-(3)')],
    says: text(
      'You may use a central purchasing body in another EU or EEA state. Then the law of its country applies, also to your own call-offs, mini-competitions and purchases in its dynamic system.',
      'Ni får använda en inköpscentral i en annan EU- eller EES-stat. Då gäller lagen i dess land, också för era egna avrop, förnyade konkurrensutsättningar och köp i dess dynamiska inköpssystem.',
      'I kan bruge en indkøbscentral i en anden EU- eller EØS-stat. Så gælder loven i dens land, også for jeres egne træk, miniudbud og køb i dens dynamiske indkøbssystem.',
      'Dere kan bruke en innkjøpssentral i en annen EU- eller EØS-stat. Da gjelder loven i dens land, også for deres egne avrop, minikonkurranser og kjøp i den dynamiske innkjøpsordningen.'),
    when: all(among(bodyWhere, 'eu', 'eea'), insidePlanned), must: yes(bodyLaw),
    remedies: [{ change: bodyLaw, to: true, say: text('Follow the law of its country in your own part too.', 'Följ lagen i dess land också i er egen del.', 'Følg loven i dens land også i jeres egen del.', 'Følg loven i dens land også i deres egen del.') }],
    examples: cases({ ...bigPurchase, 'central.where': 'eu' }, { lawful: { 'its law': { 'central.itsLaw': true } }, unlawful: { 'one’s own law in the mini-competition': { 'central.itsLaw': false }, 'the same with a body in Norway': { 'central.where': 'eea', 'central.itsLaw': false }, 'the same for a heat network': { ...utility, 'central.itsLaw': false } }, depends: { 'nobody has said': {} }, outside: { ...small, 'a body at home': { 'central.where': 'home' } } }),
  }),
  central({
    id: 'eu/central/no-evasion', dossier: ['EU-XB-01'], sources: [d24('art. 39(1)'), d25('art. 57(1)')],
    says: text(
      'A central purchasing body abroad is not used to get away from mandatory public-law rules at home.',
      'En inköpscentral utomlands används inte för att undgå tvingande offentligrättsliga regler hemma.',
      'En indkøbscentral i udlandet bruges ikke for at undgå ufravigelige offentligretlige regler hjemme.',
      'En innkjøpssentral i utlandet brukes ikke for å unngå ufravikelige offentligrettslige regler hjemme.'),
    when: all(among(bodyWhere, 'eu', 'eea'), insidePlanned), must: no(jointEvades),
    remedies: [{ insteadTake: 'chooseProcedure', say: text('Buy by yourselves under your own law.', 'Upphandla själva enligt er egen lag.', 'Gennemfør selv udbuddet efter jeres egen lov.', 'Gjennomfør anskaffelsen selv etter deres egen lov.') }],
    examples: cases({ ...bigPurchase, 'central.where': 'eu' }, { lawful: { 'for the better framework': { 'joint.evades': false } }, unlawful: { 'to get away from a rule': { 'joint.evades': true }, 'the same with a body in Norway': { 'central.where': 'eea', 'joint.evades': true }, 'the same for a heat network': { ...utility, 'joint.evades': true } }, depends: { 'nobody has judged': {} }, outside: { ...small, 'a body at home': { 'central.where': 'home' } } }),
  }),
]
