import { text as t, type Text } from '../plain/index.ts'
import { above, all, any, atLeast, is, isNot, no, yes } from './build.ts'
import { compile } from './compile.ts'
import { evaluate } from './evaluate.ts'
import * as f from './facts/index.ts'
import type { Condition, Facts } from './types.ts'

/** Facts that cannot be true together: whoever says them all has made a slip, and no verdict may rest on it. */
export type Contradiction = { readonly facts: readonly string[]; readonly never: Condition; readonly says: Text }
const never = (condition: Condition, facts: readonly { fact: string }[], says: Text): Contradiction => ({ facts: facts.map(x => x.fact), never: condition, says })

export const contradictions: readonly Contradiction[] = [
  never(all(yes(f.onlyApplicants), above(f.candidatesInvited, f.candidatesQualified)), [f.candidatesInvited, f.candidatesQualified, f.onlyApplicants],
    t('more firms are invited than were found fit, and yet only firms found fit are invited', 'fler företag bjuds in än som kvalificerats, och ändå bjuds bara kvalificerade in', 'flere virksomheder opfordres end fundet egnede, og dog opfordres kun egnede', 'flere leverandører inviteres enn de kvalifiserte, og likevel inviteres bare kvalifiserte')),
  never(all(no(f.urgencyClaimed), yes(f.urgencyReasoned)), [f.urgencyClaimed, f.urgencyReasoned],
    t('no urgency is claimed, and yet the notice gives reasons for it', 'ingen brådska åberopas, och ändå motiveras den i annonsen', 'hast påberåbes ikke, og dog begrundes den i bekendtgørelsen', 'hast påberopes ikke, og likevel begrunnes den i kunngjøringen')),
  never(all(yes(f.documentsOnline), is(f.noticeChannel, 'none')), [f.documentsOnline, f.noticeChannel],
    t('the documents are free online from the notice, and yet there is no notice', 'dokumenten är fritt tillgängliga från annonsen, och ändå finns ingen annons', 'materialet er frit tilgængeligt fra bekendtgørelsen, og dog er der ingen bekendtgørelse', 'dokumentene er fritt tilgjengelige fra kunngjøringen, og likevel finnes ingen kunngjøring')),
  never(all(any(is(f.procedure, 'directAward'), is(f.procedure, 'negotiatedWithoutNotice'), is(f.procedure, 'inHouse'), is(f.procedure, 'cooperation')), is(f.noticeChannel, 'ted')), [f.procedure, f.noticeChannel],
    t('the procedure has no prior notice, and yet a contract notice is sent to TED', 'förfarandet saknar föregående annons, och ändå skickas en annons om upphandling till TED', 'proceduren har ingen forudgående bekendtgørelse, og dog sendes en udbudsbekendtgørelse til TED', 'prosedyren har ingen forutgående kunngjøring, og likevel sendes en kunngjøring til TED')),
  never(all(no(f.negotiated), any(yes(f.touchesMinimum), yes(f.touchesCriteria))), [f.negotiated, f.touchesMinimum, f.touchesCriteria],
    t('nothing was negotiated, and yet the talks touched what may not be touched', 'ingen förhandling hölls, och ändå rörde samtalen det som inte får röras', 'der blev ikke forhandlet, og dog rørte drøftelserne det, der ikke må røres', 'det ble ikke forhandlet, og likevel berørte samtalene det som ikke kan røres')),
  never(all(no(f.lettersSent), atLeast(f.standstillDays, 1)), [f.lettersSent, f.standstillDays],
    t('no award letters were sent, and yet the standstill has run', 'ingen underrättelse har skickats, och ändå har avtalsspärren löpt', 'der er ikke sendt underretning, og dog er standstill-perioden løbet', 'ingen meddelelse er sendt, og likevel har karensperioden løpt')),
  never(all(no(f.complaintPending), yes(f.complaintInStandstill), isNot(f.complaintForum, 'none')), [f.complaintPending, f.complaintInStandstill, f.complaintForum],
    t('no complaint is pending, and yet one was made within the standstill', 'ingen överprövning pågår, och ändå begärdes en under avtalsspärren', 'ingen klage verserer, og dog blev en indgivet i standstill-perioden', 'ingen klage er til behandling, og likevel ble en fremsatt i karensperioden')),
  never(all(no(f.conflictKnown), yes(f.conflictRemedied)), [f.conflictKnown, f.conflictRemedied],
    t('no conflict of interest is known, and yet one was remedied', 'ingen intressekonflikt är känd, och ändå har en avhjälpts', 'ingen interessekonflikt kendes, og dog er en afhjulpet', 'ingen interessekonflikt er kjent, og likevel er en avhjulpet')),
  never(all(no(f.variantsAllowed), yes(f.variantsMinimum)), [f.variantsAllowed, f.variantsMinimum],
    t('variants are not allowed, and yet their minimum requirements are stated', 'alternativa anbud tillåts inte, och ändå anges minimikrav för dem', 'alternative tilbud tillades ikke, og dog angives mindstekrav til dem', 'alternative tilbud er ikke tillatt, og likevel er absolutte krav til dem oppgitt')),
  never(all(no(f.brandNamed), yes(f.brandJustified)), [f.brandNamed, f.brandJustified],
    t('no brand is named, and yet naming it is justified', 'inget varumärke nämns, och ändå motiveras det', 'intet varemærke nævnes, og dog begrundes det', 'ikke noe varemerke nevnes, og likevel begrunnes det')),
  never(all(is(f.modificationGround, 'small'), above(f.modificationPercent, f.modificationSum)), [f.modificationPercent, f.modificationSum],
    t('this change is larger than all small changes together', 'ändringen är större än alla små ändringar tillsammans', 'ændringen er større end alle små ændringer tilsammen', 'endringen er større enn alle små endringer til sammen')),
  never(all(is(f.awardBasis, 'price'), atLeast(f.climateWeight, 1)), [f.awardBasis, f.climateWeight],
    t('the lowest price alone decides, and yet climate has a weight', 'enbart lägsta pris avgör, och ändå har klimatet en vikt', 'kun laveste pris afgør, og dog har klimaet en vægt', 'bare laveste pris avgjør, og likevel har klima en vekt')),
]

const prepared = contradictions.map(c => ({ c, node: compile(c.never, 'DK', () => []) }))

/** The contradictions among facts: usually none. */
export const contradictionsIn = (facts: Facts): readonly Contradiction[] =>
  prepared.flatMap(({ c, node }) => (evaluate(node, { facts, on: {} }).value === true ? [c] : []))
