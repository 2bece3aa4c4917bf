import { text as t } from '../../plain/index.ts'
import { numberOf, oneOfFact, yesNo } from '../build.ts'

export const awardBasis = oneOfFact('award.basis', 'record',
  t('Basis of the award', 'Grund för utvärdering', 'Tildelingskriterium', 'Grunnlag for tildeling'),
  t('On what basis is the contract awarded?', 'På vilken grund utvärderas anbuden?', 'På hvilket grundlag tildeles kontrakten?', 'På hvilket grunnlag tildeles kontrakten?'), {
    price: t('lowest price', 'lägsta pris', 'laveste pris', 'laveste pris'),
    cost: t('lowest cost', 'lägsta kostnad', 'laveste omkostninger', 'laveste kostnad'),
    bestPriceQuality: t('best ratio of price and quality', 'bästa förhållandet mellan pris och kvalitet', 'bedste forhold mellem pris og kvalitet', 'beste forhold mellom pris og kvalitet'),
  })
export const weightsForm = oneOfFact('award.weights', 'record',
  t('How the criteria are weighted', 'Hur kriterierna viktas', 'Hvordan kriterierne vægtes', 'Hvordan kriteriene vektes'),
  t('Are the weights of the criteria stated?', 'Är kriteriernas vikt angiven?', 'Er kriteriernes vægt angivet?', 'Er kriterienes vekt oppgitt?'), {
    stated: t('weights stated', 'vikter angivna', 'vægte angivet', 'vekter oppgitt'),
    order: t('only in order of importance', 'bara i prioritetsordning', 'kun i prioriteret rækkefølge', 'bare i prioritert rekkefølge'),
    none: t('not stated', 'inte angivet', 'ikke angivet', 'ikke oppgitt'),
  })
export const weightsSum = numberOf('award.weightsSum', 'percent', 'record',
  t('Sum of the weights', 'Summan av vikterna', 'Summen af vægtene', 'Summen av vektene'),
  t('What do the weights add up to?', 'Vad blir summan av vikterna?', 'Hvad er summen af vægtene?', 'Hva er summen av vektene?'))
export const orderJustified = yesNo('award.orderJustified', 'judgement',
  t('Weighting objectively impossible', 'Viktning objektivt omöjlig', 'Vægtning objektivt umulig', 'Vekting objektivt umulig'),
  t('Is it impossible on objective grounds to give weights?', 'Är det av objektiva skäl omöjligt att ange vikter?', 'Er det af objektive grunde umuligt at angive vægte?', 'Er det av objektive grunner umulig å oppgi vekter?'))
export const criteriaLinked = yesNo('award.criteriaLinked', 'judgement',
  t('Criteria linked to what is bought', 'Kriterierna har anknytning till det som köps', 'Kriterierne knyttet til det, der købes', 'Kriteriene knyttet til det som kjøpes'),
  t('Are all award criteria linked to the subject of the contract and possible to verify?', 'Har alla tilldelningskriterier anknytning till det som ska köpas, och går de att kontrollera?', 'Er alle tildelingskriterier knyttet til kontraktens genstand og mulige at efterprøve?', 'Er alle tildelingskriterier knyttet til leveransen og mulige å kontrollere?'))
export const methodDescribed = yesNo('award.methodDescribed', 'record',
  t('Evaluation method described in the documents', 'Utvärderingsmodellen beskriven i dokumenten', 'Evalueringsmodellen beskrevet i materialet', 'Evalueringsmodellen beskrevet i dokumentene'),
  t('Do the documents describe the whole evaluation method, and what will count?', 'Beskriver dokumenten hela utvärderingsmodellen och vad som tillmäts betydelse?', 'Beskriver materialet hele evalueringsmodellen, og hvad der vil blive lagt vægt på?', 'Beskriver dokumentene hele evalueringsmodellen og hva som teller?'))
export const methodFixed = yesNo('award.methodFixedBeforeOpening', 'record',
  t('Evaluation method fixed before the tenders are opened', 'Utvärderingsmodellen fastställd före anbudsöppning', 'Evalueringsmodellen fastlagt før tilbudsåbning', 'Evalueringsmodellen fastsatt før tilbudsåpning'),
  t('Was the evaluation method fixed before the tenders were opened?', 'Var utvärderingsmodellen fastställd innan anbuden öppnades?', 'Var evalueringsmodellen fastlagt, før tilbuddene blev åbnet?', 'Var evalueringsmodellen fastsatt før tilbudene ble åpnet?'))
export const selectionMixed = yesNo('award.selectionMixed', 'record',
  t('A selection criterion used again in the award', 'Ett kvalificeringskrav återanvänt vid tilldelningen', 'Et udvælgelseskriterium genbrugt ved tildelingen', 'Et kvalifikasjonskrav brukt på nytt ved tildelingen'),
  t('Is the firm’s general experience or size scored as an award criterion?', 'Poängsätts företagets allmänna erfarenhet eller storlek som tilldelningskriterium?', 'Gives der point for virksomhedens generelle erfaring eller størrelse som tildelingskriterium?', 'Gis det poeng for leverandørens generelle erfaring eller størrelse som tildelingskriterium?'))
export const documentationAsked = yesNo('award.documentationAsked', 'record',
  t('Proof asked for with each criterion', 'Bevis begärt för varje kriterium', 'Dokumentation krævet for hvert kriterium', 'Dokumentasjonskrav oppgitt for hvert kriterium'),
  t('Do the documents say, criterion by criterion, what the tenderer must document?', 'Anger dokumenten för varje kriterium vad anbudsgivaren ska visa?', 'Siger materialet for hvert kriterium, hvad tilbudsgiveren skal dokumentere?', 'Sier dokumentene for hvert kriterium hva leverandøren må dokumentere?'))
export const climateWeight = numberOf('climate.weight', 'percent', 'record',
  t('Weight of climate and environment', 'Vikt för klimat och miljö', 'Vægt for klima og miljø', 'Vekt for klima og miljø'),
  t('What share of the award criteria is expressly about climate and environment?', 'Hur stor del av tilldelningskriterierna gäller uttryckligen klimat och miljö?', 'Hvor stor en del af tildelingskriterierne handler udtrykkeligt om klima og miljø?', 'Hvor stor del av tildelingskriteriene gjelder uttrykkelig klima og miljø?'))
export const climateRequirement = yesNo('climate.asRequirement', 'record',
  t('Climate and environment set as requirements', 'Klimat och miljö ställt som krav', 'Klima og miljø stillet som krav', 'Klima og miljø stilt som krav'),
  t('Are climate and environment set as requirements in the specification?', 'Ställs klimat och miljö som krav i specifikationen?', 'Er klima og miljø stillet som krav i specifikationen?', 'Er klima og miljø stilt som krav i kravspesifikasjonen?'))
export const climateRequirementBetter = yesNo('climate.requirementBetter', 'judgement',
  t('Requirements clearly give the better effect', 'Krav ger klart bättre effekt', 'Krav giver klart bedre effekt', 'Krav gir klart bedre effekt'),
  t('Is it clear that requirements give a better effect for climate and environment than criteria?', 'Är det klart att krav ger bättre effekt för klimat och miljö än kriterier?', 'Er det klart, at krav giver bedre effekt for klima og miljø end kriterier?', 'Er det klart at krav gir bedre klima- og miljøeffekt enn kriterier?'))
export const climateInsignificant = yesNo('climate.insignificant', 'judgement',
  t('Footprint and impact insignificant by nature', 'Klimatavtryck och miljöpåverkan obetydliga till sin art', 'Klimaaftryk og miljøpåvirkning uvæsentlige efter købets art', 'Klimaavtrykk og miljøbelastning uvesentlig etter sin art'),
  t('Has what is bought by its nature an insignificant climate footprint and environmental impact?', 'Har det som köps till sin art obetydligt klimatavtryck och obetydlig miljöpåverkan?', 'Har det, der købes, efter sin art et uvæsentligt klimaaftryk og en uvæsentlig miljøpåvirkning?', 'Har det som kjøpes, etter sin art et uvesentlig klimaavtrykk og en uvesentlig miljøbelastning?'))
export const climateReasoned = yesNo('climate.reasoned', 'record',
  t('Reason for another way stated in the documents', 'Skälet till annan lösning anges i dokumenten', 'Begrundelsen for en anden vej står i materialet', 'Begrunnelsen for en annen løsning står i dokumentene'),
  t('Do the documents give the reason for not weighting climate and environment?', 'Anger dokumenten skälet till att klimat och miljö inte viktas?', 'Står begrundelsen for ikke at vægte klima og miljø i materialet?', 'Står begrunnelsen for ikke å vekte klima og miljø i dokumentene?'))
