import { text } from '../../plain/index.ts'
import { yes } from '../build.ts'
import { criteriaFitVariants, variantsAnnounced, variantsLinked, variantsMinimum } from '../facts/index.ts'
import type { Rule } from '../types.ts'
import { alike } from './alike.ts'
import { d24, d25 } from './sources.ts'

const topic = 'documents' as const

export const announced = alike({
  id: 'eu/variants/announced', topic, steps: ['allowVariants'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 45(1)'), d25('art. 64(1)')], dossier: ['EU-VAR-01'],
  says: text(
    'Variants are taken into account only if the notice says that they are allowed or required; in the utilities sector it is enough that the documents say it.',
    'Alternativa anbud beaktas bara om annonsen anger att de tillåts eller krävs; i försörjningssektorn räcker det att dokumenten anger det.',
    'Alternative tilbud tages kun i betragtning, hvis udbudsbekendtgørelsen siger, at de er tilladt eller krævet; for forsyningsvirksomheder er det nok, at udbudsmaterialet siger det.',
    'Alternative tilbud tas bare i betraktning hvis kunngjøringen sier at de er tillatt eller krevd; i forsyningssektoren er det nok at anskaffelsesdokumentene sier det.'),
  must: yes(variantsAnnounced),
  remedies: [{ change: variantsAnnounced, to: true, say: text('Say it in the notice before it is sent, or send a corrected one.', 'Ange det i annonsen innan den skickas, eller skicka en rättelse.', 'Skriv det i bekendtgørelsen, før den sendes, eller send en rettelse.', 'Skriv det i kunngjøringen før den sendes, eller send en rettelse.') }],
  said: { lawful: { 'announced': { 'variants.announced': true } }, unlawful: { 'not announced': { 'variants.announced': false } }, depends: { 'not written': {} } },
})
export const minimum = alike({
  id: 'eu/variants/minimum', topic, steps: ['allowVariants'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 45(2)'), d25('art. 64(1)')], dossier: ['EU-VAR-01'],
  says: text(
    'The documents state the least a variant must meet, how it is presented, and whether an ordinary tender must come with it. Only variants that meet it are considered.',
    'Dokumenten anger vilka minimikrav alternativa anbud ska uppfylla, hur de redovisas och om de måste lämnas ihop med ett vanligt anbud. Bara de som uppfyller kraven beaktas.',
    'Materialet angiver, hvilke mindstekrav alternative tilbud skal opfylde, hvordan de afgives, og om de kun må afgives sammen med et ordinært tilbud. Kun de, der opfylder kravene, tages i betragtning.',
    'Dokumentene oppgir hvilke absolutte krav alternative tilbud skal oppfylle, hvordan de utformes, og om de bare kan gis sammen med et ordinært tilbud. Bare de som oppfyller kravene, vurderes.'),
  must: yes(variantsMinimum),
  remedies: [{ change: variantsMinimum, to: true, say: text('State the minimum requirements and the form.', 'Ange minimikraven och formen.', 'Angiv mindstekravene og formen.', 'Oppgi de absolutte kravene og formen.') }],
  said: { lawful: { 'stated': { 'variants.minimumStated': true } }, unlawful: { 'not stated': { 'variants.minimumStated': false } }, depends: { 'not written': {} } },
})
export const linked = alike({
  id: 'eu/variants/linked', topic, steps: ['allowVariants'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 45(1)'), d25('art. 64(1)')], dossier: ['EU-VAR-01'],
  says: text(
    'Variants are about what is bought: another way to meet the need, not another need.',
    'Alternativa anbud har anknytning till det som köps: ett annat sätt att möta behovet, inte ett annat behov.',
    'Alternative tilbud er knyttet til kontraktens genstand: en anden vej til at dække behovet, ikke et andet behov.',
    'Alternative tilbud har tilknytning til leveransen: en annen måte å dekke behovet på, ikke et annet behov.'),
  must: yes(variantsLinked),
  remedies: [{ change: variantsLinked, to: true, say: text('Limit the variants to the need described.', 'Begränsa alternativen till det beskrivna behovet.', 'Begræns alternativerne til det beskrevne behov.', 'Begrens alternativene til behovet som er beskrevet.') }],
  said: { lawful: { 'linked': { 'variants.linked': true } }, unlawful: { 'something else': { 'variants.linked': false } }, depends: { 'nobody has judged': {} } },
})
export const criteriaFit = alike({
  id: 'eu/variants/criteria-fit', topic, steps: ['allowVariants'], weight: 'blocks', utilitiesToo: true,
  sources: [d24('art. 45(2)'), d25('art. 64(1)')], dossier: ['EU-VAR-01'],
  says: text(
    'The award criteria can be used on variants and on ordinary tenders alike.',
    'Tilldelningskriterierna kan användas på både alternativa och vanliga anbud.',
    'Tildelingskriterierne kan bruges på både alternative og ordinære tilbud.',
    'Tildelingskriteriene kan brukes på både alternative og ordinære tilbud.'),
  must: yes(criteriaFitVariants),
  remedies: [{ change: criteriaFitVariants, to: true, say: text('Write criteria by effect instead of by method.', 'Skriv kriterier efter effekt i stället för metod.', 'Skriv kriterier efter effekt i stedet for metode.', 'Skriv kriterier etter effekt i stedet for metode.') }],
  said: { lawful: { 'fit both': { 'variants.criteriaFit': true } }, unlawful: { 'fit only one': { 'variants.criteriaFit': false } }, depends: { 'nobody has judged': {} } },
})

export const rules: readonly Rule[] = [announced, minimum, linked, criteriaFit].map(a => a.eu)
