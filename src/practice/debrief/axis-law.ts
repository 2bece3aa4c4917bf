import { text as t } from '../../plain/index.ts'
import type { CaseState } from '../../case/index.ts'
import { isBreach } from './findings.ts'
import type { Sample } from '../seeds.ts'
import { percent } from './measures.ts'
import { put } from './said.ts'
import type { AxisScore, Component, LawFinding, StepTaken } from './types.ts'

const only = (list: readonly LawFinding[]): number => new Set(list.map(f => f.rule)).size

export function lawAxis(s: CaseState, steps: readonly StepTaken[], findings: readonly LawFinding[], luck: readonly Sample[]): AxisScore {
  const clean = steps.filter(x => x.verdict !== 'unlawful').length
  const breaches = findings.filter(isBreach), mended = breaches.filter(f => f.corrected)
  const asked = findings.filter(f => f.verdict === 'unlawful' && f.weight === 'needs a reason' || f.reasoned), reasoned = asked.filter(f => f.reasoned)
  const unclear = steps.filter(x => x.verdict === 'depends').length
  const complaints = Object.values(s.complaints), decided = complaints.filter(c => c.decided), lost = decided.filter(c => c.decided!.upheld)
  const slowest = Math.max(0, ...mended.map(f => f.corrected!.days))
  const complained = luck.filter(l => l.complaint).length
  const components: Component[] = [
    {
      id: 'lawful-steps', value: percent(clean, steps.length), label: t('Steps without a breach', 'Steg utan överträdelse', 'Trin uden overtrædelse', 'Steg uten brudd'),
      how: put(t('{clean} of {all} steps broke no rule under the law of your country.', '{clean} av {all} steg bröt inte mot någon regel i ditt lands lag.', '{clean} af {all} trin brød ingen regel i dit lands lov.', '{clean} av {all} steg brøt ingen regel i ditt lands lov.'), { clean, all: steps.length }),
    },
    {
      id: 'corrected', value: percent(only(mended), only(breaches)), label: t('Breaches put right', 'Rättade överträdelser', 'Rettede overtrædelser', 'Rettede brudd'),
      how: breaches.length === 0 ? t('There was nothing to put right.', 'Det fanns inget att rätta.', 'Der var intet at rette.', 'Det var ingenting å rette.')
        : put(t('Of {all} broken duties, {mended} were met at a later step; the slowest took {days} days.', 'Av {all} brutna skyldigheter uppfylldes {mended} i ett senare steg; den långsammaste tog {days} dagar.', 'Af {all} brudte pligter blev {mended} opfyldt i et senere trin; den langsomste tog {days} dage.', 'Av {all} brutte plikter ble {mended} oppfylt i et senere steg; den tregeste tok {days} dager.'), { all: only(breaches), mended: only(mended), days: slowest }),
    },
    {
      id: 'reasons', value: percent(only(reasoned), only(asked)), label: t('Reasons written where they were due', 'Motiveringar där de krävdes', 'Begrundelser, hvor de var krævet', 'Begrunnelser der de var krevd'),
      how: asked.length === 0 ? t('No step asked for a written reason.', 'Inget steg krävde en skriftlig motivering.', 'Intet trin krævede en skriftlig begrundelse.', 'Ingen steg krevde en skriftlig begrunnelse.')
        : put(t('{reasoned} of {all} duties that ask for a reason got one.', '{reasoned} av {all} skyldigheter som kräver en motivering fick en.', '{reasoned} af {all} pligter, der kræver en begrundelse, fik en.', '{reasoned} av {all} plikter som krever en begrunnelse, fikk en.'), { reasoned: only(reasoned), all: only(asked) }),
    },
    {
      id: 'settled', value: percent(steps.length - unclear, steps.length), label: t('Steps that were clear when taken', 'Steg som var klara när de togs', 'Trin, der var afklarede, da de blev taget', 'Steg som var avklart da de ble tatt'),
      how: put(t('{unclear} of {all} steps were taken while the answer still was “it depends”.', '{unclear} av {all} steg togs medan svaret fortfarande var ”det beror på”.', '{unclear} af {all} trin blev taget, mens svaret stadig var »det afhænger«.', '{unclear} av {all} steg ble tatt mens svaret fortsatt var «det kommer an på».'), { unclear, all: steps.length }),
    },
    {
      id: 'complaints', value: complaints.length === 0 ? (s.letters || s.contract ? 100 : undefined) : decided.length === 0 ? undefined : percent(decided.length - lost.length, decided.length),
      label: t('Complaints that the procurement stood up to', 'Överprövningar som upphandlingen höll för', 'Klager, som udbuddet holdt til', 'Klager som anskaffelsen tålte'),
      how: complaints.length === 0 ? put(t('Nobody complained. With the same steps and other luck somebody did in {complained} of {runs} runs.', 'Ingen begärde överprövning. Med samma steg och annan tur gjorde någon det i {complained} av {runs} omgångar.', 'Ingen klagede. Med samme trin og andet held gjorde nogen det i {complained} af {runs} forløb.', 'Ingen klaget. Med samme steg og annen flaks gjorde noen det i {complained} av {runs} gjennomføringer.'), { complained, runs: luck.length })
        : put(t('{lost} of {all} complaints were upheld so far. With the same steps and other luck somebody complained in {complained} of {runs} runs.', '{lost} av {all} överprövningar har bifallits hittills. Med samma steg och annan tur begärde någon överprövning i {complained} av {runs} omgångar.', '{lost} af {all} klager har fået medhold indtil nu. Med samme trin og andet held klagede nogen i {complained} af {runs} forløb.', '{lost} av {all} klager har fått medhold så langt. Med samme steg og annen flaks klaget noen i {complained} av {runs} gjennomføringer.'), { lost: lost.length, all: complaints.length, complained, runs: luck.length }),
    },
  ]
  return {
    axis: 'law', label: t('Law', 'Lag', 'Jura', 'Jus'), components,
    about: t('Counted from what the rules said of each step when it was taken. A lawyer may see it differently, and says why.', 'Räknat från vad reglerna sade om varje steg när det togs. En jurist kan se det annorlunda och säger då varför.', 'Talt ud fra, hvad reglerne sagde om hvert trin, da det blev taget. En jurist kan se anderledes på det og siger så hvorfor.', 'Talt ut fra hva reglene sa om hvert steg da det ble tatt. En jurist kan se annerledes på det og sier da hvorfor.'),
  }
}
