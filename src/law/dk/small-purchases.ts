import { text as t } from '../../plain/index.ts'
import { above as moreThan, all, atLeast, duty, no, yes } from '../build.ts'
import { candidatesInvited, crossBorderInterest, estimatedValue, localDemand, moreThanThreeReasoned, procedureTold, recordsKept } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { services } from './below-threshold.ts'
import { around, danishEntry, depends, inAct, lawful, silent, unlawful } from './entry.ts'
import { offersUnexplained, partFive } from './figures.ts'
import { ul } from './sources.ts'

const town = { 'buyer.kind': 'municipality', activity: 'general', subject: 'services', 'value.estimated': 700_000 } as const
const interested = { ...town, 'value.crossBorderInterest': true } as const
const home = { ...town, 'value.crossBorderInterest': false } as const

export const rules: readonly Rule[] = [
  duty({
    ...danishEntry('dk/below/procedure-told', 'procedures', ['DK §192', 'DK §10', 'nat 2.4 Regime', 'nat 2.4 Named EU procedures available', 'diff 12'], ul('§ 192, stk. 1-2')), steps: ['sendNotice', 'writeDocuments'], weight: 'blocks',
    says: t('For a purchase that interests firms abroad you choose the procedure yourself, equal and transparent, and tell possible tenderers how it runs and what decides.', 'Vid ett köp som intresserar företag utomlands väljer ni själva förfarandet, likabehandlande och öppet, och talar om för möjliga anbudsgivare hur det går till och vad som avgör.',
      'Ved et køb med klar grænseoverskridende interesse fastlægger I selv proceduren, ligebehandlende og gennemsigtig, og oplyser mulige tilbudsgivere om fremgangsmåden og tildelingskriterierne.', 'Ved et kjøp som interesserer leverandører i utlandet, velger dere selv fremgangsmåten, likebehandlende og åpen, og forteller mulige leverandører hvordan den er og hva som avgjør.'),
    when: all(services, yes(crossBorderInterest)), must: yes(procedureTold),
    remedies: [{ change: procedureTold, to: true, say: t('Write procedure and criteria into the advert.', 'Skriv in förfarande och kriterier i annonsen.', 'Skriv procedure og kriterier i annoncen.', 'Skriv fremgangsmåte og kriterier i kunngjøringen.') }],
    examples: [
      lawful('told', { ...interested, 'below.procedureTold': true }), unlawful('not told', { ...interested, 'below.procedureTold': false }), depends('nobody has said', interested),
      silent('no interest abroad', { ...home, 'below.procedureTold': false }), silent('above the threshold', { ...interested, 'value.estimated': 3_000_000, 'below.procedureTold': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/below/more-than-three', 'procedures', ['DK §193', 'DK6'], ul('§ 193, stk. 2')), steps: ['inviteToTender'], weight: 'blocks',
    says: t('Who asks for more than three offers says briefly why when asking, and how many at most will be asked for.', 'Den som begär fler än tre anbud anger kort varför i förfrågan, och hur många som högst begärs.', 'Den, der indhenter flere end tre tilbud, begrunder det kort i forbindelse med indhentningen og oplyser, hvor mange tilbud der højst indhentes.', 'Den som ber om mer enn tre tilbud, sier kort hvorfor i forespørselen, og hvor mange det høyst blir bedt om.'),
    when: all(services, no(crossBorderInterest), atLeast(estimatedValue, partFive), moreThan(candidatesInvited, offersUnexplained)), must: yes(moreThanThreeReasoned),
    remedies: [
      { change: moreThanThreeReasoned, to: true, say: t('Give the reason and the number in the request.', 'Ange skälet och antalet i förfrågan.', 'Angiv begrundelse og antal i opfordringen.', 'Oppgi grunn og antall i forespørselen.') },
    ],
    examples: [
      unlawful('four offers, no reason', { ...home, 'candidates.invited': 4, 'below.moreReasoned': false }),
      lawful('four offers, with a reason', { ...home, 'candidates.invited': 4, 'below.moreReasoned': true }),
      silent('three offers', { ...home, 'candidates.invited': 3, 'below.moreReasoned': false }),
      unlawful('exactly 500 000', { ...home, 'value.estimated': 500_000, 'candidates.invited': 4, 'below.moreReasoned': false }),
      silent('499 999', { ...home, 'value.estimated': 499_999, 'candidates.invited': 4, 'below.moreReasoned': false }),
      silent('interest abroad', { ...interested, 'candidates.invited': 4, 'below.moreReasoned': false }),
      silent('works', { ...home, subject: 'works', 'candidates.invited': 4, 'below.moreReasoned': false }),
      depends('nobody has said', { ...home, 'candidates.invited': 4 }),
    ],
  }),
  duty({
    ...danishEntry('dk/below/documented', 'records', ['DK §193', 'diff 7', 'nat 1.2 Documentation of small purchases'], ul('§ 193, stk. 4-5')), steps: ['signContract'], weight: 'needs a reason',
    says: t('From 500 000 kroner you can show, as far as needed, that the purchase was made on market terms; the principles of administrative law bind you too.', 'Från 500 000 danska kronor ska ni, i den mån det behövs, kunna visa att köpet skett på marknadsmässiga villkor; förvaltningsrättens principer gäller också.', 'Fra 500.000 kr. skal I i fornødent omfang kunne dokumentere, at købet er sket på markedsmæssige vilkår; de forvaltningsretlige principper gælder også.', 'Fra 500 000 danske kroner skal dere, så langt det trengs, kunne dokumentere at kjøpet skjedde på markedsmessige vilkår; forvaltningsrettens prinsipper gjelder også.'),
    when: all(services, no(crossBorderInterest), atLeast(estimatedValue, partFive)), must: yes(recordsKept),
    remedies: [{ change: recordsKept, to: true, say: t('Put the survey, the offers and the reason on file.', 'Lägg undersökningen, anbuden och skälet i akten.', 'Læg markedsafdækning, tilbud og begrundelse på sagen.', 'Legg undersøkelsen, tilbudene og grunnen i saken.') }],
    examples: [
      lawful('documented', { ...home, 'records.kept': true }), unlawful('nothing on file', { ...home, 'records.kept': false }), depends('nobody has said', home),
      unlawful('exactly 500 000', { ...home, 'value.estimated': 500_000, 'records.kept': false }), silent('499 999', { ...home, 'value.estimated': 499_999, 'records.kept': false }),
      silent('interest abroad', { ...interested, 'records.kept': false }), silent('works', { ...home, subject: 'works', 'records.kept': false }),
    ],
  }),
  duty({
    ...danishEntry('dk/selection/no-nationality', 'selection and exclusion', ['DK §3', 'DK §2'], ul('§§ 2-3')), carriesOut: 'eu/selection/no-local-demand', steps: ['writeDocuments', 'sendNotice'], weight: 'blocks',
    says: t('Firms and products from the EU and the EEA are treated no worse than Danish ones, Danish no worse than foreign, and others as far as agreements say. No demand favours the local.', 'Företag och produkter från EU och EES behandlas inte sämre än danska, danska inte sämre än utländska, och andra så långt avtal säger. Inget krav gynnar det lokala.',
      'Virksomheder og ydelser fra EU og EØS behandles ikke ringere end danske, danske ikke ringere end udenlandske, og andre så langt aftaler forpligter. Intet krav favoriserer lokale.', 'Virksomheter og ytelser fra EU og EØS behandles ikke dårligere enn danske, danske ikke dårligere enn utenlandske, og andre så langt avtaler forplikter. Ingen krav favoriserer lokale.'),
    when: inAct, must: no(localDemand),
    remedies: [{ change: localDemand, to: false, say: t('Ask for what the task needs instead, such as time to be on site.', 'Ange i stället vad uppgiften kräver, till exempel inställelsetid.', 'Stil i stedet krav om det, opgaven kræver, fx responstid.', 'Still heller krav om det oppdraget trenger, for eksempel responstid.') }],
    examples: around({ of: localDemand, good: [false], bad: [true] }),
  }),
]
