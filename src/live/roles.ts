import { text as t, type Text } from '../plain/index.ts'

/** What a person is in one case. A person may be several things; a supplier's representative is never anything else. */
export const roles = ['buyer', 'expert', 'lawyer', 'evaluator', 'finance', 'observer', 'supplier'] as const
export type Role = (typeof roles)[number]
/** The roles on the buyer's side. */
export const teamRoles = roles.filter(r => r !== 'supplier')
export const isRole = (x: unknown): x is Role => (roles as readonly unknown[]).includes(x)

export const roleWords: Readonly<Record<Role, Text>> = {
  buyer: t('Buyer', 'Upphandlare', 'Indkøber', 'Innkjøper'),
  expert: t('Subject expert', 'Sakkunnig', 'Fagekspert', 'Fagekspert'),
  lawyer: t('Lawyer', 'Jurist', 'Jurist', 'Jurist'),
  evaluator: t('Evaluator', 'Utvärderare', 'Evaluator', 'Evaluerer'),
  finance: t('Finance', 'Ekonomi', 'Økonomi', 'Økonomi'),
  observer: t('Observer', 'Observatör', 'Observatør', 'Observatør'),
  supplier: t('Supplier’s representative', 'Leverantörens företrädare', 'Leverandørens repræsentant', 'Leverandørens representant'),
}
export const roleSays: Readonly<Record<Role, Text>> = {
  buyer: t('Leads the procurement, takes its steps and is responsible for them.', 'Leder upphandlingen, tar stegen i den och svarar för dem.', 'Leder indkøbet, tager trinnene undervejs og svarer for dem.', 'Leder anskaffelsen, tar stegene i den og har ansvaret for dem.'),
  expert: t('Knows the need and the field; states and changes the need, meets firms, helps to write the documents.', 'Kan behovet och området; beskriver och ändrar behovet, möter företag och hjälper till att skriva dokumenten.', 'Kender behovet og området; beskriver og ændrer behovet, møder virksomheder og hjælper med at skrive materialet.', 'Kjenner behovet og fagfeltet; beskriver og endrer behovet, møter leverandører og hjelper til med dokumentene.'),
  lawyer: t('Reads everything, gives reasons and the second signature.', 'Läser allt, skriver motiveringar och ger den andra underskriften.', 'Læser alt, giver begrundelser og den anden underskrift.', 'Leser alt, gir begrunnelser og den andre signaturen.'),
  evaluator: t('Evaluates tenders, after having declared interests.', 'Utvärderar anbud, sedan intressen har redovisats.', 'Evaluerer tilbud, efter at interesser er oplyst.', 'Evaluerer tilbud etter å ha gitt habilitetserklæring.'),
  finance: t('Estimates the value and follows the cost.', 'Beräknar värdet och följer kostnaden.', 'Beregner værdien og følger udgiften.', 'Beregner verdien og følger kostnaden.'),
  observer: t('Reads along, without tenders and business secrets.', 'Läser med, men ser inte anbud och affärshemligheter.', 'Læser med, men ser ikke tilbud og forretningshemmeligheder.', 'Leser med, uten tilbud og forretningshemmeligheter.'),
  supplier: t('Speaks for one firm: asks, meets, answers, and sees what that firm may see.', 'Företräder ett företag: frågar, möter, svarar och ser vad företaget får se.', 'Repræsenterer én virksomhed: spørger, mødes, svarer og ser, hvad virksomheden må se.', 'Representerer én leverandør: spør, møter, svarer og ser det leverandøren kan se.'),
}
