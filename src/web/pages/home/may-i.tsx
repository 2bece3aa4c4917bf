import { countries, say, text as t, type Country, type Text } from '../../../plain/index.ts'
import * as f from '../../../law/index.ts'
import { formatDay, Heading, InlineSelect, Mark, Small } from '../../look/index.ts'
import { otherWords as w } from '../../other-words.ts'
import type { HomeView } from '../../views.ts'

type Ask = { readonly id: string; readonly says: Text; readonly step: f.Step; readonly facts: f.Facts; /** The rule that answers best, when all are met. */ readonly best?: string }
const usual: f.Facts = { [f.buyerKind.fact]: 'municipality', [f.activity.fact]: 'general', [f.subject.fact]: 'services', [f.estimatedValue.fact]: 40_000_000, [f.procedure.fact]: 'open' }
const meeting: f.Facts = { ...usual, [f.meetingDocumented.fact]: true, [f.promiseGiven.fact]: false, [f.essentialsOral.fact]: false, [f.onlySomeInvited.fact]: false, [f.firmsMet.fact]: 1 }

/** What people ask, as steps with their facts; the answers are weighed when the page is drawn. */
export const asks: readonly Ask[] = [
  { id: 'meet', says: t('meet a single company before the notice, with notes', 'träffa ett enskilt företag före annonsen, med anteckningar', 'mødes med en enkelt virksomhed før bekendtgørelsen, med referat', 'møte én leverandør før kunngjøringen, med referat'), step: 'meetFirm', facts: { ...meeting, [f.phase.fact]: 'before' }, best: '/no-promise' },
  { id: 'promise', says: t('promise a company something when we meet', 'lova ett företag något när vi träffas', 'love en virksomhed noget, når vi mødes', 'love en leverandør noe når vi møtes'), step: 'meetFirm', facts: { ...meeting, [f.phase.fact]: 'before', [f.promiseGiven.fact]: true } },
  { id: 'some', says: t('talk only with companies I choose', 'prata bara med företag som jag väljer', 'kun tale med virksomheder, som jeg vælger', 'snakke bare med leverandører jeg velger'), step: 'inviteFirms', facts: { ...usual, [f.phase.fact]: 'before', [f.onlySomeInvited.fact]: true, [f.consultationAnnounced.fact]: false, [f.consultationOpen.fact]: false } },
  { id: 'secret', says: t('pass on a company’s idea to the others', 'föra vidare ett företags idé till de andra', 'give en virksomheds idé videre til de andre', 'gi en leverandørs idé videre til de andre'), step: 'shareNotes', facts: { ...usual, [f.phase.fact]: 'before', [f.firmsMet.fact]: 3, [f.consultationAnnounced.fact]: true, [f.secretPassedOn.fact]: true, [f.consent.fact]: 'none' } },
]
const yes = t('Yes', 'Ja', 'Ja', 'Ja'), no = t('No', 'Nej', 'Nej', 'Nei'), depends = t('It depends', 'Det beror på', 'Det kommer an på', 'Det kommer an på'), reason = t('Yes, with a reason', 'Ja, med en motivering', 'Ja, med en begrundelse', 'Ja, med en begrunnelse')
const answers: Readonly<Record<f.StepVerdict, Text>> = { lawful: yes, unlawful: no, depends, 'needs a reason': reason }

export function opinionOf(ask: Ask, country: Country, on: HomeView['cases'][number]['scenario']['start']): f.Opinion {
  return f.weigh(f.lawbook, ask.step, ask.facts, country, { 'step taken': on, 'procedure begun': on, 'notice sent': on, 'contract signed': on })
}

/** "As a Danish municipality, may I …?" All answers stand in the page; the choice shows one. Without choice lists that style sheets understand, all are shown. */
export function MayI({ v }: { v: HomeView }) {
  const { lang } = v, on = v.cases[0]?.scenario.start ?? '2026-09-01'
  const names: Readonly<Record<Country, Text>> = { DK: w.askDK, SE: w.askSE, NO: w.askNO }
  const home = ({ sv: 'SE', da: 'DK', nb: 'NO', en: 'DK' } as const)[lang]
  return (
    <section class="t-mayi" id="may-i" aria-labelledby="may-i-title">
      <Heading level={2} id="may-i-title" size="xs">{say(w.askTitle, lang)}</Heading>
      <p class="t-ask">
        {say(w.askAs, lang)} <InlineSelect name="country" id="may-i-country" label={say(w.askCountry, lang)} value={home} options={countries.map(c => ({ value: c, label: say(names[c], lang) }))} />{' '}
        {say(w.askMay, lang)} <InlineSelect name="ask" id="may-i-ask" label={say(w.askWhat, lang)} value={asks[0]!.id} options={asks.map(a => ({ value: a.id, label: say(a.says, lang) }))} />{say(w.askEnd, lang)}
      </p>
      <div class="t-mayi__answers" role="status">
        {asks.flatMap(ask => countries.map(country => {
          const o = opinionOf(ask, country, on), wrong = o.findings.find(x => x.verdict === 'unlawful') ?? o.findings.find(x => x.verdict === 'depends') ?? o.findings.find(x => x.verdict === 'lawful' && ask.best !== undefined && x.rule.id.endsWith(ask.best)) ?? o.findings.find(x => x.verdict === 'lawful')
          const others = countries.filter(c => c !== country), same = others.every(c => opinionOf(ask, c, on).verdict === o.verdict)
          return (
            <p key={ask.id + country} class="t-mayi__answer" data-ask={ask.id} data-country={country}>
              <Mark kind={o.verdict} size={22} />
              <span><b>{say(answers[o.verdict], lang)}.</b> {wrong && say(wrong.rule.says, lang)} {same && say(w.askSame, lang)} {wrong && <a class="ds-link" href={`${v.lawHref}/${wrong.rule.order}/${wrong.rule.id.split('/').map(encodeURIComponent).join('/')}`}>{say(w.askWhy, lang)}</a>}</span>
            </p>
          )
        }))}
      </div>
      <Small>{say(w.askOn, lang, { day: formatDay(on, lang, 'medium') })}</Small>
    </section>
  )
}
