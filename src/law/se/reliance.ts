import { text as t } from '../../plain/index.ts'
import { all, duty, isNot } from '../build.ts'
import { groupForm, procedure } from '../facts/index.ts'
import { anyLink, checked, critical, declarations, doesItself, group, liability, replace, shown } from '../eu/reliance.ts'
import type { Rule } from '../types.ts'
import { belowEu, cases, small } from './cases.ts'
import { lou, sinceAct, sinceSimpler } from './sources.ts'

const same = { order: 'SE', life: sinceAct } as const

export const rules: readonly Rule[] = [
  anyLink.in({ ...same, id: 'se/reliance/any-link', sources: [lou('14 kap. 6 §')] }),
  shown.in({ ...same, id: 'se/reliance/resources-shown', sources: [lou('14 kap. 6 § andra stycket')] }),
  doesItself.in({ ...same, id: 'se/reliance/does-it-itself', sources: [lou('14 kap. 6 § första stycket')] }),
  checked.in({ ...same, id: 'se/reliance/checked', sources: [lou('4 kap. 11 §')] }),
  replace.in({
    ...same, id: 'se/reliance/replace', sources: [lou('14 kap. 7 §')],
    says: t('If the one relied on fails a demand or falls under 13:1 or 13:2, first paragraph, you ask that it be replaced; under the other grounds you may ask.', 'Om det åberopade företaget inte uppfyller kraven eller omfattas av 13 kap. 1 § eller 2 § första stycket ska ni begära att det byts ut; vid övriga grunder får ni begära det.',
      'Opfylder den, der støttes på, ikke kravene, eller er den omfattet af 13 kap. 1 § eller 2 §, første stykke, skal I kræve, at den udskiftes; ved de øvrige grunde må I kræve det.', 'Oppfyller ikke virksomheten det støttes på, kravene, eller er den omfattet av 13 kap. 1 § eller 2 § første ledd, skal dere kreve at den skiftes ut; ved de øvrige grunnene kan dere kreve det.'),
  }),
  liability.in({ ...same, id: 'se/reliance/joint-liability', sources: [lou('14 kap. 8 § första stycket')] }),
  critical.in({ ...same, id: 'se/reliance/critical-tasks', sources: [lou('14 kap. 8 § andra stycket')] }),
  declarations.in({ ...same, id: 'se/reliance/own-declarations', sources: [lou('15 kap. 1 § andra stycket')] }),
  group.in({ ...same, id: 'se/group/legal-form', sources: [lou('4 kap. 5 §')] }),
  duty({
    id: 'se/group/legal-form-below', order: 'SE', topic: 'selection and exclusion', life: sinceSimpler, sources: [lou('19 kap. 4 §')], steps: ['assessReliance'], weight: 'blocks',
    says: t('Below the threshold too a group may tender without a legal form.', 'Även under tröskelvärdet får en grupp lämna anbud utan en viss juridisk form.', 'Også under tærskelværdien må en sammenslutning byde uden bestemt retlig form.', 'Også under terskelverdien kan et fellesskap gi tilbud uten en bestemt foretaksform.'),
    when: all(belowEu, isNot(procedure, 'directAward')), must: isNot(groupForm, 'toTender'),
    remedies: [{ change: groupForm, to: 'none', say: t('Drop the demand.', 'Ta bort kravet.', 'Fjern kravet.', 'Fjern kravet.') }],
    examples: cases({ ...small, procedure: 'belowThreshold' }, {
      lawful: { 'no form': { 'group.form': 'none' }, 'after the award': { 'group.form': 'afterAward' } }, unlawful: { 'a company to tender': { 'group.form': 'toTender' } }, depends: { 'not known': {} },
      outside: { 'above the threshold': { 'value.estimated': 3_000_000 }, 'a direct award': { procedure: 'directAward' } },
    }),
  }),
]
