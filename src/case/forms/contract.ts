import { text as t } from '../../plain/index.ts'
import * as f from '../../law/index.ts'
import type { CaseStep } from '../../law/index.ts'
import { factField, type Form } from './field.ts'

const partner = { name: 'firm', kind: 'firm', firms: 'partners', needed: true, label: t('Partner', 'Partner', 'Partner', 'Partner') } as const

export const contract = {
  decideAward: {
    lead: t('The evaluation decides. The reasons must be possible to follow.', 'Utvärderingen avgör. Skälen ska gå att följa.', 'Evalueringen afgør. Begrundelsen skal kunne følges.', 'Evalueringen avgjør. Begrunnelsen må kunne følges.'),
    fields: [
      { name: 'winners', kind: 'firms', firms: 'ranked', needed: true, label: t('Who gets the contract', 'Vem som får avtalet', 'Hvem der får kontrakten', 'Hvem som får kontrakten') },
      { name: 'reasons', kind: 'long', label: t('Reasons', 'Skäl', 'Begrundelse', 'Begrunnelse') }, factField('proof', f.winnerProof),
    ],
  },
  sendAwardLetters: { lead: t('The standstill runs from these letters.', 'Avtalsspärren räknas från att underrättelsen om tilldelning skickas.', 'Standstill-perioden løber fra denne underretning.', 'Karensperioden løper fra denne meddelelsen.'), fields: [factField('toAll', f.lettersToAll), factField('reasons', f.lettersReasoned), factField('standstillEnd', f.standstillStated), factField('means', f.lettersMeans)] },
  signContract: { lead: t('Wait until the standstill is over and no complaint stops you.', 'Vänta tills avtalsspärren är över och ingen överprövning hindrar.', 'Vent, til standstill-perioden er ovre, og ingen klage stopper jer.', 'Vent til karensperioden er over og ingen klage stopper dere.'), fields: [factField('asTendered', f.sameAsTender)] },
  sendAwardNotice: { lead: t('Tell everybody how it ended.', 'Berätta för alla hur det gick.', 'Fortæl alle, hvordan det endte.', 'Fortell alle hvordan det gikk.'), fields: [] },
  passPhase: { lead: t('Look at what was delivered against the target, then decide.', 'Jämför det som levererats med delmålet, och bestäm sedan.', 'Hold det leverede op mod delmålet, og beslut så.', 'Hold det som er levert opp mot delmålet, og bestem så.'), fields: [partner, factField('pay', f.phasePaid), factField('reasons', f.phaseReasons)] },
  stopPhase: { lead: t('Stopping is part of innovation, when it was announced.', 'Att avsluta hör till innovation, när det var angivet.', 'At stoppe hører med til innovation, når det var angivet.', 'Å stoppe hører til innovasjon, når det var oppgitt.'), fields: [partner, factField('reasons', f.phaseReasons)] },
  buyResult: { lead: t('Buy what was developed, within the levels and costs you agreed.', 'Köp det som utvecklats, inom de nivåer och kostnader ni kom överens om.', 'Køb det udviklede inden for de niveauer og omkostninger, I aftalte.', 'Kjøp det som er utviklet, innenfor nivåene og kostnadene dere avtalte.'), fields: [partner, { name: 'amount', kind: 'money', needed: true, label: t('Price of the purchase', 'Pris för köpet', 'Pris for købet', 'Pris for kjøpet') }] },
  changeContract: {
    lead: t('There are several lawful ways to change a contract. Choose one and keep inside it.', 'Det finns flera tillåtna sätt att ändra ett avtal. Välj ett och håll er inom det.', 'Der er flere lovlige måder at ændre en kontrakt på. Vælg én, og hold jer inden for den.', 'Det finnes flere lovlige måter å endre en kontrakt på. Velg én og hold dere innenfor den.'),
    fields: [factField('ground', f.modificationGround), factField('percent', f.modificationPercent), factField('notice', f.modificationNotice), { name: 'what', kind: 'long', needed: true, label: t('What changes', 'Vad som ändras', 'Hvad der ændres', 'Hva som endres') }],
  },
  writeLessons: {
    lead: t('What others can learn from what you did.', 'Det andra kan lära av det ni gjorde.', 'Hvad andre kan lære af det, I gjorde.', 'Hva andre kan lære av det dere gjorde.'),
    fields: [
      { name: 'well', kind: 'long', needed: true, label: t('What went well', 'Vad som gick bra', 'Hvad der gik godt', 'Hva som gikk bra') },
      { name: 'lessWell', kind: 'long', label: t('What went less well', 'Vad som gick mindre bra', 'Hvad der gik mindre godt', 'Hva som gikk mindre bra') },
      { name: 'otherwise', kind: 'long', label: t('What you would do otherwise', 'Vad ni skulle göra annorlunda', 'Hvad I ville gøre anderledes', 'Hva dere ville gjøre annerledes') },
      factField('report', f.reportWritten), { name: 'share', kind: 'yes', label: t('Others may read it', 'Andra får läsa det', 'Andre må læse det', 'Andre kan lese det') },
    ],
  },
} satisfies Partial<Record<CaseStep, Form>>
