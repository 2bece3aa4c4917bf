import { text as t } from '../../plain/index.ts'
import { all, always, among, any, duty, exception, is, on, since, yes } from '../build.ts'
import { insideAny } from '../eu/regimes.ts'
import { neighbourAct, product, russianPermit, russianTie, vehicleKind, zeroEmission, zeroImpossible } from '../facts/index.ts'
import type { Day } from '../../plain/index.ts'
import type { Exception, Life, Rule } from '../types.ts'
import { cases, insideAct, large, middle } from './cases.ts'
import { agreement, sanctionRegulation, vehicleRegulation } from './sources.ts'

const base = { order: 'NO', topic: 'neighbouring rules' } as const
/** EU law that does not reach Norway falls away whatever the facts; where the source is not read it settles nothing and the EU words stay open. */
const outside = (e: Pick<Exception, 'id' | 'to' | 'says' | 'sources' | 'dossier'>, life: Life, before: Day): Exception =>
  exception({ ...base, ...e, life, when: always, examples: [{ name: 'any purchase', facts: {}, on: on('2026-09-21'), holds: true }, { name: 'the day before', facts: {}, on: on(before), holds: false }] })

export const rules: readonly Rule[] = [
  outside({
    id: 'no/subsidies/outside', to: ['eu/subsidies/stated', 'eu/subsidies/papers', 'eu/subsidies/no-award', 'eu/subsidies/low-price'], dossier: ['diff 61'],
    sources: [agreement('forordning (EU) 2022/2560 er ikke EØS-rett')],
    says: t('The EU rules on foreign subsidies do not bind Norwegian buyers. But Norway is a third country there: a Norwegian firm that tenders in Denmark or Sweden from EUR 250 million notifies Norwegian support.', 'EU:s regler om utländska subventioner binder inte norska köpare. Men Norge är där ett tredjeland: ett norskt företag som lämnar anbud i Danmark eller Sverige från 250 miljoner euro anmäler norskt stöd.',
      'EU’s regler om udenlandske subsidier binder ikke norske ordregivere. Men Norge er dér et tredjeland: en norsk virksomhed, der byder i Danmark eller Sverige fra 250 mio. euro, anmelder norsk støtte.', 'EU-reglene om utenlandske subsidier binder ikke norske oppdragsgivere. Men Norge er et tredjeland der: en norsk leverandør som gir tilbud i Danmark eller Sverige fra 250 millioner euro, må melde norsk støtte.'),
  }, since('2023-10-12'), '2023-10-11'),
  outside({
    id: 'no/ipi/outside', to: ['eu/ipi/named', 'eu/ipi/excluded'], sources: [agreement('forordning (EU) 2022/1031 er ikke EØS-rett')],
    says: t('The EU measure against Chinese medical devices does not bind Norwegian buyers.', 'EU:s åtgärd mot kinesiska medicintekniska produkter binder inte norska köpare.', 'EU’s foranstaltning mod kinesisk medicinsk udstyr binder ikke norske ordregivere.', 'EU-tiltaket mot kinesisk medisinsk utstyr binder ikke norske oppdragsgivere.'),
  }, since('2025-06-30'), '2025-06-29'),
  outside({
    id: 'no/net-zero/not-read', to: ['eu/net-zero/works-terms', 'eu/net-zero/spread'], sources: [agreement('forordning (EU) 2024/1735', 'not verified')],
    says: t('Whether the EU rules on net-zero technology are part of Norwegian law we have not been able to read.', 'Om EU:s regler om nettonollteknik är norsk rätt har vi inte kunnat läsa.', 'Om EU’s regler om nettonulteknologi er norsk ret, har vi ikke kunnet læse.', 'Om EU-reglene om nullutslippsteknologi er norsk rett, har vi ikke kunnet lese.'),
  }, since('2024-06-29'), '2024-06-28'),
  outside({
    id: 'no/energy/not-read', to: ['eu/energy/high'], sources: [agreement('direktiv (EU) 2023/1791', 'not verified')],
    says: t('Whether the EU rules on energy efficiency in purchases bind Norwegian buyers we have not been able to read.', 'Om EU:s regler om energieffektivitet vid köp binder norska köpare har vi inte kunnat läsa.', 'Om EU’s regler om energieffektivitet ved indkøb binder norske ordregivere, har vi ikke kunnet læse.', 'Om EU-reglene om energieffektivitet i anskaffelser binder norske oppdragsgivere, har vi ikke kunnet lese.'),
  }, since('2025-10-11', 'notice sent'), '2025-10-10'),
  duty({
    ...base, id: 'no/vehicles/zero-emission', replaces: 'eu/vehicles/share', life: since('2025-01-01', 'notice sent'), sources: [vehicleRegulation('§§ 3 og 4')], steps: ['buyRegulatedProduct'], weight: 'needs a reason',
    says: t('Cars, light vans and city buses that you buy, lease or use in bought transport are zero-emission (buses: or biogas), unless no such vehicle can do the task or charging is not to be had.', 'Personbilar, lätta lastbilar och stadsbussar som ni köper, leasar eller använder i köpta transporter är utsläppsfria (bussar: eller biogas), om inte inget sådant fordon klarar uppgiften eller laddning saknas.',
      'Personbiler, lette varebiler og bybusser, som I køber, leaser eller bruger i købt transport, er emissionsfri (busser: eller biogas), medmindre intet sådant køretøj kan løse opgaven, eller opladning mangler.', 'Personbiler, lette varebiler og bybusser som dere kjøper, leaser eller bruker i kjøpt transport, er nullutslippskjøretøy (busser: eller biogass), med mindre ingen slike kan løse oppdraget eller lading mangler.'),
    when: all(insideAct, is(product, 'vehicles'), among(vehicleKind, 'car', 'van', 'cityBus')), must: any(yes(zeroEmission), yes(zeroImpossible)),
    remedies: [{ change: zeroEmission, to: true, say: t('Ask for zero-emission vehicles.', 'Begär utsläppsfria fordon.', 'Kræv emissionsfri køretøjer.', 'Krev nullutslippskjøretøy.') }],
    examples: cases({ ...middle, subject: 'goods', 'product.kind': 'vehicles', 'vehicles.kind': 'car' }, {
      lawful: { 'electric': { 'vehicles.zeroEmission': true, 'vehicles.zeroImpossible': false }, 'no such vehicle': { 'vehicles.zeroEmission': false, 'vehicles.zeroImpossible': true } },
      unlawful: { 'diesel': { 'vehicles.zeroEmission': false, 'vehicles.zeroImpossible': false }, ...Object.fromEntries(['van', 'cityBus'].map(k => [k, { 'vehicles.kind': k, 'vehicles.zeroEmission': false, 'vehicles.zeroImpossible': false }])) },
      depends: { 'nobody has said': { 'vehicles.zeroImpossible': false } },
      outside: { 'trucks': { 'vehicles.kind': 'truck' }, 'another product': { 'product.kind': 'other' }, 'outside the act': { 'value.estimated': 499_999 } },
    }),
  }),
  duty({
    ...base, id: 'no/sanctions/russia', replaces: 'eu/sanctions/russia', life: since('2022-04-29', 'step taken'), sources: [sanctionRegulation('§ 8n')], steps: ['assessThirdCountryFirm'], weight: 'blocks',
    says: t('Norwegian sanction rules say the same as the EU: no contract goes to, or goes on with, a firm tied to Russia, nor where such firms have more than 10 per cent of the value, without a permit.', 'De norska sanktionsreglerna säger detsamma som EU: inget kontrakt tilldelas eller fortsätter med ett företag med anknytning till Ryssland, eller där sådana har mer än 10 procent av värdet, utan tillstånd.',
      'De norske sanktionsregler siger det samme som EU: ingen kontrakt tildeles eller fortsættes med en virksomhed med tilknytning til Rusland, eller hvor sådanne har over 10 procent af værdien, uden tilladelse.', 'De norske sanksjonsreglene sier det samme som EU: ingen kontrakt tildeles eller fortsettes med en leverandør med tilknytning til Russland, eller der slike har mer enn 10 prosent av verdien, uten tillatelse.'),
    when: insideAny, must: any(is(russianTie, 'none'), yes(russianPermit), is(neighbourAct, 'reject')),
    remedies: [{ change: neighbourAct, to: 'reject', say: t('Reject the firm, or ask for another subcontractor.', 'Förkasta anbudet, eller begär en annan underleverantör.', 'Afvis virksomheden, eller kræv en anden underleverandør.', 'Avvis leverandøren, eller krev en annen underleverandør.') }],
    examples: cases({ ...large, 'russia.tie': 'firm', 'russia.permit': false, 'neighbouring.act': 'admit' }, {
      lawful: { 'no tie': { 'russia.tie': 'none' }, 'a permit': { 'russia.permit': true }, 'rejected': { 'neighbouring.act': 'reject' } }, unlawful: { 'owned from Russia': {}, 'a large subcontractor': { 'russia.tie': 'part' } },
      depends: { 'nobody has said': { 'russia.tie': undefined } }, outside: { 'a small purchase': { 'value.estimated': 400_000 } },
    }),
  }),
]
