import { text as t, type Country, type Text } from '../../plain/index.ts'
import { lawbook, on as allClocks, weigh, type Facts, type Finding, type Step } from '../../law/index.ts'
import { known } from './fits.ts'
import type { Told } from './types.ts'
import { factsFor } from './weigh-way.ts'

export type AdditionId = 'marketDialogue' | 'framework' | 'joint'
/** Something that is put on top of the procedure one chooses. */
export type Addition = {
  readonly id: AdditionId
  readonly name: Text
  readonly says: Text
  readonly step: Step
  readonly facts: Facts
  readonly broken: readonly Finding[]
  readonly open: readonly Finding[]
}

function added(id: AdditionId, name: Text, says: Text, step: Step, facts: Facts, told: Told, country: Country): Addition {
  const findings = weigh(lawbook, step, facts, country, allClocks(told.setting.on)).findings.filter(f => f.rule.kind === 'gap' || f.rule.weight !== 'advice')
  return { id, name, says, step, facts, broken: findings.filter(f => f.verdict === 'unlawful'), open: findings.filter(f => f.verdict === 'depends') }
}

/** What fits on top of `procedure`, by what has been told. */
export function additionsFor(told: Told, procedure: string): readonly Addition[] {
  const a = told.answers, { country } = told.setting, facts: Facts = { ...factsFor(told), procedure }, list: Addition[] = []
  if (known(a, 'market') !== 'ready' && known(a, 'talk') !== 'no' && (known(a, 'market') || known(a, 'talk')))
    list.push(added('marketDialogue', t('A market dialogue first', 'En marknadsdialog först', 'En markedsdialog først', 'En markedsdialog først'), t('Before any procedure begins you may talk with all firms that want to, and then share what was said.', 'Innan något förfarande börjar får ni tala med alla företag som vill, och sedan dela det som sades.', 'Før en procedure begynder, må I tale med alle virksomheder, der vil, og derefter dele det, der blev sagt.', 'Før en prosedyre begynner, kan dere snakke med alle leverandører som vil, og deretter dele det som ble sagt.'), 'announceConsultation', facts, told, country))
  if (known(a, 'repeat') === 'steady' || known(a, 'repeat') === 'changing')
    list.push(added('framework', t('As a framework agreement', 'Som ramavtal', 'Som rammeaftale', 'Som rammeavtale'), t('The procedure chooses one or several suppliers; each need is then called off, up to a stated maximum.', 'Förfarandet utser en eller flera leverantörer; varje behov avropas sedan, upp till ett angivet tak.', 'Proceduren finder en eller flere leverandører; hvert behov trækkes derefter, op til et angivet maksimum.', 'Prosedyren velger én eller flere leverandører; hvert behov avropes deretter, opp til et oppgitt maksimum.'), 'planFramework', facts, told, country))
  if (known(a, 'together') === 'eu' || known(a, 'together') === 'eea')
    list.push(added('joint', t('Together with a buyer in another country', 'Tillsammans med en köpare i ett annat land', 'Sammen med en ordregiver i et andet land', 'Sammen med en oppdragsgiver i et annet land'), t('You agree beforehand who answers for what, and whose national law applies to the procedure.', 'Ni kommer i förväg överens om vem som ansvarar för vad och vilket lands lag som gäller för förfarandet.', 'I aftaler på forhånd, hvem der svarer for hvad, og hvilket lands lov der gælder for proceduren.', 'Dere avtaler på forhånd hvem som svarer for hva, og hvilket lands lov som gjelder for prosedyren.'), 'agreeJointPurchase', facts, told, country))
  return list
}
