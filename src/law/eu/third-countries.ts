import { text } from '../../plain/index.ts'
import { is, yes } from '../build.ts'
import { firmHome, thirdDecided, thirdEqual, thirdPolicyStated } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alike } from './alike.ts'
import { d24, d25, judgment } from './sources.ts'

const topic = 'selection and exclusion' as const
const kolin = judgment('C-652/22', 'Kolin', '2024-10-22'), qingdao = judgment('C-266/22', 'CRRC Qingdao Sifang', '2025-03-13')
const without = { 'firm.home': 'thirdCountry' }

export const within = alike({
  id: 'eu/third-country/eea', topic, steps: ['assessThirdCountryFirm'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 18(1)'), d25('art. 36(1)')], dossier: ['EU-3RD-01'],
  says: text(
    'A firm from another EU or EEA country has the same rights as one from your own.',
    'Ett företag från ett annat EU- eller EES-land har samma rättigheter som ett från det egna.',
    'En virksomhed fra et andet EU- eller EØS-land har samme rettigheder som en fra jeres eget.',
    'En leverandør fra et annet EU- eller EØS-land har samme rettigheter som en fra deres eget.'),
  trigger: is(firmHome, 'eea'), must: yes(thirdEqual),
  remedies: [{ change: thirdEqual, to: true, say: text('Treat it as the others.', 'Behandla det som de andra.', 'Behandl den som de andre.', 'Behandle den som de andre.') }],
  facts: { 'firm.home': 'eea' },
  said: { lawful: { 'equal': { 'thirdCountry.equalTreatment': true } }, unlawful: { 'worse': { 'thirdCountry.equalTreatment': false } }, depends: { 'not known': {} }, outside: { 'no agreement': without } },
})
export const agreement = alike({
  id: 'eu/third-country/agreement', topic, steps: ['assessThirdCountryFirm'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 25'), d25('art. 43')], dossier: ['EU-3RD-01'],
  says: text(
    'A firm from a country with an agreement that covers the purchase (the GPA or another) is treated no less well than firms of the Union.',
    'Ett företag från ett land med ett avtal som omfattar köpet (GPA eller annat) behandlas inte sämre än unionens företag.',
    'En virksomhed fra et land med en aftale, der dækker købet (GPA eller anden), behandles ikke ringere end Unionens virksomheder.',
    'En leverandør fra et land med en avtale som dekker anskaffelsen (GPA eller annen), behandles ikke dårligere enn EØS-leverandører.'),
  trigger: is(firmHome, 'agreement'), must: yes(thirdEqual),
  remedies: [{ change: thirdEqual, to: true, say: text('Treat it as the others.', 'Behandla det som de andra.', 'Behandl den som de andre.', 'Behandle den som de andre.') }],
  facts: { 'firm.home': 'agreement' },
  said: { lawful: { 'equal': { 'thirdCountry.equalTreatment': true } }, unlawful: { 'worse': { 'thirdCountry.equalTreatment': false } }, depends: { 'not known': {} }, outside: { 'no agreement': without } },
})
export const decided = alike({
  id: 'eu/third-country/decided-by-buyer', topic, steps: ['assessThirdCountryFirm'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 25'), d25('art. 43'), kolin, qingdao], dossier: ['EU-3RD-01', 'hard 22'],
  says: text(
    'A firm from a country without such an agreement has no right to take part or to equal treatment. No national rule decides for you: you judge for this purchase whether to let it in, and may set other terms.',
    'Ett företag från ett land utan sådant avtal har ingen rätt att delta eller till likabehandling. Ingen nationell regel avgör åt er: ni bedömer för just detta köp om det släpps in, och får ställa andra villkor.',
    'En virksomhed fra et land uden en sådan aftale har ikke ret til at deltage eller til ligebehandling. Ingen national regel afgør det for jer: I vurderer for dette udbud, om den lukkes ind, og må stille andre vilkår.',
    'En leverandør fra et land uten en slik avtale har ikke rett til å delta eller til likebehandling. Ingen nasjonal regel avgjør det for dere: dere vurderer for denne anskaffelsen om den slippes inn, og kan stille andre vilkår.'),
  why: text('Trade with such countries is for the Union alone to regulate.', 'Handeln med sådana länder regleras av unionen ensam.', 'Handelen med sådanne lande reguleres af Unionen alene.', 'Handelen med slike land reguleres av Unionen alene.'),
  trigger: is(firmHome, 'thirdCountry'), must: yes(thirdDecided),
  remedies: [{ change: thirdDecided, to: true, say: text('Decide, and write the reasons down.', 'Avgör, och skriv ner skälen.', 'Afgør det, og skriv begrundelsen ned.', 'Avgjør det, og skriv ned begrunnelsen.') }],
  facts: without,
  said: { lawful: { 'decided': { 'thirdCountry.decidedHere': true } }, unlawful: { 'a national rule was followed': { 'thirdCountry.decidedHere': false } }, depends: { 'not decided': {} }, outside: { 'an agreement': { 'firm.home': 'agreement' } } },
})
export const policy = alike({
  id: 'eu/third-country/policy-stated', topic, steps: ['assessThirdCountryFirm'], weight: 'needs a reason', utilitiesToo: true,
  sources: [d24('art. 25', 'derived'), d25('art. 43', 'derived'), kolin], dossier: ['EU-3RD-01', 'hard 22'],
  says: text(
    'Let the documents say beforehand whether such firms may take part and on what terms, so that all see the same rules.',
    'Låt dokumenten i förväg ange om sådana företag får delta och på vilka villkor, så att alla ser samma regler.',
    'Lad materialet på forhånd sige, om sådanne virksomheder kan deltage og på hvilke vilkår, så alle ser de samme regler.',
    'La dokumentene på forhånd si om slike leverandører kan delta, og på hvilke vilkår, slik at alle ser de samme reglene.'),
  trigger: is(firmHome, 'thirdCountry'), must: yes(thirdPolicyStated),
  remedies: [{ change: thirdPolicyStated, to: true, say: text('Write it into the documents.', 'Skriv in det i dokumenten.', 'Skriv det ind i materialet.', 'Skriv det inn i dokumentene.') }],
  facts: without,
  said: { lawful: { 'stated': { 'thirdCountry.policyStated': true } }, unlawful: { 'silent': { 'thirdCountry.policyStated': false } }, depends: { 'not known': {} }, outside: { 'an EEA firm': { 'firm.home': 'eea' } } },
})

export const rules: readonly Rule[] = [within, agreement, decided, policy].map(a => a.eu)
