import type { Day, Lang, Text } from '../../plain/index.ts'
import { BranchTree, CompareTimelines, CostBars, FourAxes, InformationLedger, MarketBands, TimelinePicture } from '../pictures/index.ts'
import type { MarkKind } from './marks.tsx'
import { Card, Columns, Stack } from './basic.tsx'
import { formatMoneyShort, formatNumber, formatShare } from './format.ts'
import { sample } from './sample-words.ts'

type Props = { readonly lang: Lang; readonly t: (words: Text, values?: Record<string, string | number>) => string; readonly all: (words: Text) => Text }

const d = (day: string) => day as Day

/** Every picture once, with figures that are nobody's. */
export function SamplePictures({ lang, t, all }: Props) {
  const phases = ['need', 'market', 'procedure', 'documents', 'competition', 'award', 'contract'].map((id, i) => ({ id, label: all(sample.phases[i]!) }))
  const point = (id: string, phase: string, mark: MarkKind, day?: string) => ({ id, phase, mark, label: all(sample.past[id.length % 3]!), href: `#${id}`, ...(day ? { day: d(day) } : {}) })
  const money = (v: number) => formatMoneyShort(v, 'DKK', lang)
  const inDays = (v: number) => t(sample.days, { n: formatNumber(v, lang) })
  const same = [{ key: 'need', label: all(sample.past[0]!), day: d('2026-01-12'), mark: 'lawful' as const }, { key: 'meet', label: all(sample.first), day: d('2026-02-04'), mark: 'lawful' as const }]
  return (
    <Stack gap={6}>
      <Card label={t(sample.heading)}>
        <BranchTree id="tree" lang={lang} summary={all(sample.treeSays)} phases={phases} branches={[
          { id: 'first', label: all(sample.first), end: all(sample.ended), points: [point('n1', 'need', 'lawful', '2026-01-12'), point('n2', 'need', 'lawful', '2026-01-26'), point('m1', 'market', 'lawful', '2026-02-04'), point('m2', 'market', 'needs a reason', '2026-02-20'), point('p1', 'procedure', 'lawful'), point('d1', 'documents', 'lawful'), point('d2', 'documents', 'depends'), point('c1', 'competition', 'unlawful'), point('a1', 'award', 'stop')] },
          { id: 'second', label: all(sample.second), current: true, from: { branch: 'first', point: 'm1' }, points: [point('m3', 'market', 'lawful', '2026-02-06'), point('m4', 'market', 'lawful'), point('p2', 'procedure', 'lawful'), point('d3', 'documents', 'here', '2026-03-02')] },
          { id: 'third', label: all(sample.second), from: { branch: 'second', point: 'p2' }, points: [point('d4', 'documents', 'step'), point('d5', 'documents', 'step')] },
        ]} />
      </Card>
      <Columns count={2}>
        <Card label={t(sample.planTitle)}>
          <TimelinePicture id="plan" lang={lang} title={all(sample.planTitle)} summary={all(sample.planSays)} today={d('2026-03-09')} rows={[
            { id: 'r0', label: all(sample.planRows[0]!), kind: 'event', from: d('2026-03-02') },
            { id: 'r1', label: all(sample.planRows[1]!), kind: 'period', from: d('2026-03-02'), to: d('2026-03-26'), earliest: d('2026-04-01'), mark: 'unlawful' },
            { id: 'r2', label: all(sample.planRows[2]!), kind: 'period', from: d('2026-04-20'), to: d('2026-05-22'), mark: 'lawful' },
            { id: 'r3', label: all(sample.planRows[3]!), kind: 'deadline', from: d('2026-07-03') },
            { id: 'r4', label: all(sample.planRows[4]!), kind: 'period', from: d('2026-07-04'), to: d('2026-07-14'), earliest: d('2026-07-13') },
          ]} />
        </Card>
        <Card label={t(sample.axesTitle)}>
          <FourAxes id="axes" lang={lang} title={all(sample.axesTitle)} summary={all(sample.axesSays)} axes={[
            { id: 'x0', label: all(sample.axes[0]!), low: all(sample.ends[0][0]), high: all(sample.ends[0][1]), from: 0, to: 1, band: { p10: 0.35, median: 0.6, p90: 0.8 }, run: 0.72, show: v => formatShare(v, lang) },
            { id: 'x1', label: all(sample.axes[1]!), low: all(sample.ends[1][0]), high: all(sample.ends[1][1]), from: 500, to: 90, band: { p10: 180, median: 240, p90: 340 }, run: 372, show: inDays },
            { id: 'x2', label: all(sample.axes[2]!), low: all(sample.ends[2][0]), high: all(sample.ends[2][1]), from: 0, to: 12, band: { p10: 2, median: 4, p90: 6 }, run: 7, show: v => formatNumber(v, lang) },
            { id: 'x3', label: all(sample.axes[3]!), low: all(sample.ends[3][0]), high: all(sample.ends[3][1]), from: 6e6, to: 0, band: { p10: 1.2e6, median: 2.1e6, p90: 4e6 }, run: 2.2e6, show: money },
          ]} />
        </Card>
        <Card label={t(sample.bandsTitle)}>
          <MarketBands id="bands" lang={lang} title={all(sample.bandsTitle)} summary={all(sample.bandsSays)} show={money} bands={[
            { id: 'b0', label: all(sample.bands[0]!), p10: 31000, median: 42000, p90: 58000, run: 36500, bids: [36500, 41000, 47500, 61000] },
            { id: 'b1', label: all(sample.bands[1]!), p10: 18000, median: 24500, p90: 33000, run: 22000 },
          ]} />
        </Card>
        <Card label={t(sample.costTitle)}>
          <CostBars id="cost" lang={lang} title={all(sample.costTitle)} summary={all(sample.costSays)} show={inDays} costs={[
            { id: 'you', label: all(sample.you), value: 14, of: 'buyer' },
            { id: 'f1', label: 'Regnvand ApS', value: 9, of: 'firm' }, { id: 'f2', label: 'Nordjords Mark & Anläggning AB', value: 6.5, of: 'firm' }, { id: 'f3', label: 'Overvannsteknikk AS', value: 2, of: 'firm' },
          ]} />
        </Card>
      </Columns>
      <Card label={t(sample.ledgerTitle)}>
        <InformationLedger id="ledger" lang={lang} title={all(sample.ledgerTitle)} summary={all(sample.ledgerSays)}
          items={sample.ledger.map((label, i) => ({ id: String(i), label: all(label) }))} firms={['Regnvand ApS', 'Nordjords AB', 'Overvannsteknikk AS'].map(label => ({ id: label, label }))}
          holds={(item, firm) => item === '0' ? { state: 'knows', since: d('2026-02-06') } : item === '1' ? (firm === 'Regnvand ApS' ? { state: 'knows', since: d('2026-02-04') } : { state: 'missing' }) : firm === 'Nordjords AB' ? { state: 'secret' } : { state: 'none' }} />
      </Card>
      <Card label={t(sample.compareTitle)}>
        <CompareTimelines id="compare" lang={lang} title={all(sample.compareTitle)} summary={all(sample.compareSays)} branches={[
          { label: all(sample.first), steps: [...same, { key: 'silent', label: all(sample.past[2]!), day: d('2026-02-20'), mark: 'unlawful' }, { key: 'stop', label: all(sample.ended), day: d('2026-06-01'), mark: 'stop' }] },
          { label: all(sample.second), steps: [...same, { key: 'share', label: all(sample.past[1]!), day: d('2026-02-06'), mark: 'lawful' }, { key: 'choose', label: all(sample.past[2]!), day: d('2026-02-27'), mark: 'needs a reason' }, { key: 'award', label: all(sample.planRows[3]!), day: d('2026-07-03'), mark: 'lawful' }] },
        ]} />
      </Card>
    </Stack>
  )
}
