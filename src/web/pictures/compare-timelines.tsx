import { say, type Day } from '../../plain/index.ts'
import { formatDay } from '../look/format.ts'
import { Mark, MarkShape, markClass, type MarkKind } from '../look/marks.tsx'
import { inLang, type Words } from '../look/words.ts'
import { named, Picture, roomFor, type PictureProps } from './picture.tsx'
import { markWords, pictureWords as w } from './words.ts'

export type ComparedStep = {
  /** Steps with the same key are the same step in both branches. */
  readonly key: string
  readonly label: Words
  readonly day?: Day
  readonly mark: MarkKind
  readonly href?: string
}
export type ComparedBranch = { readonly label: Words; readonly steps: readonly ComparedStep[] }

/** Index of the first step that differs, in key, day or mark; the shorter length when one only goes on longer; -1 when equal. */
export function firstDifference(a: readonly ComparedStep[], b: readonly ComparedStep[]): number {
  const length = Math.max(a.length, b.length)
  for (let i = 0; i < length; i++) {
    if (a[i]?.key !== b[i]?.key || a[i]?.day !== b[i]?.day || a[i]?.mark !== b[i]?.mark) return i
  }
  return -1
}

const step = 66, left = 38, lanes = [56, 132] as const

/** Two branches under each other, step by step, with the first difference marked; the steps in words below. */
export function CompareTimelines(p: PictureProps & { readonly branches: readonly [ComparedBranch, ComparedBranch] }) {
  const { lang, branches } = p
  const name = named(p)
  const differ = firstDifference(branches[0].steps, branches[1].steps)
  const count = Math.max(branches[0].steps.length, branches[1].steps.length)
  const x = (i: number) => left + i * step
  const told = say(w.differ, lang)
  const width = Math.max(x(Math.max(0, count - 1)) + 40, differ >= 0 ? x(differ) + roomFor(told, 12.5) : 0, ...branches.map(b => roomFor(inLang(b.label, lang), 14)))
  const marks = new Set(branches.flatMap(b => b.steps.map(s => s.mark)))
  return (
      <Picture {...p} scrolls
        after={
        <div class="t-two-lists">
          {branches.map((b, n) => (
            <div key={n}><p class="t-picture__title">{inLang(b.label, lang)}</p>
              <ol class="t-marked">{b.steps.map((s, i) => (
                <li key={i}><Mark kind={s.mark} size={18} /><span>{i + 1}. {s.href ? <a class="ds-link" data-color="neutral" href={s.href}>{inLang(s.label, lang)}</a> : inLang(s.label, lang)}
                  <span class="ds-sr-only"> ({say(markWords[s.mark], lang)})</span>{i === differ && <b> – {told}</b>}</span></li>
              ))}</ol></div>
          ))}
        </div>
        }
        legend={[...marks].map(k => <li key={k}><Mark kind={k} size={18} />{say(markWords[k], lang)}</li>)}
        columns={[{ label: '#' }, ...branches.map(b => ({ label: inLang(b.label, lang) }))]}
        rows={Array.from({ length: count }, (_, i) => [i + 1, ...branches.map(b => cell(b.steps[i], lang))])}>
        <svg class="t-svg" width={width} height="172" viewBox={`0 0 ${width} 172`} role="img" {...name.svg}>
          {name.head}
          {differ >= 0 && <g>{lanes.map(y => <line key={y} class="t-differ" x1={x(differ) - step / 2} x2={x(differ) - step / 2} y1={y - 16} y2={y + 32} />)}<line class="t-differ" x1={x(differ) - step / 2} x2={x(differ) - step / 2} y1="3" y2="18" /><text class="t-soft t-info" x={x(differ) - step / 2 + 7} y="13">{told}</text></g>}
          {branches.map((b, lane) => {
            const y = lanes[lane]!
            return (
              <g key={lane}>
                <text class="t-strong" x="0" y={y - 22}>{inLang(b.label, lang)}</text>
                {b.steps.length > 1 && <line class="t-branch t-branch--now" x1={x(0)} x2={x(b.steps.length - 1)} y1={y} y2={y} style={lane === 1 ? 'stroke-dasharray:1 6' : undefined} />}
                {b.steps.map((s, i) => (
                  <g key={i} transform={`translate(${x(i)} ${y})`} class={`t-at-${markClass(s.mark)}`}>
                    <title>{cell(s, lang)}</title><circle class="t-halo" r="12" /><MarkShape kind={s.mark} />
                    <text class="t-soft" y="27" text-anchor="middle">{i + 1}{s.day ? ` · ${formatDay(s.day, lang, 'short')}` : ''}</text>
                  </g>
                ))}
              </g>
            )
          })}
        </svg>
      </Picture>
  )
}

const cell = (s: ComparedStep | undefined, lang: PictureProps['lang']): string =>
  s ? `${inLang(s.label, lang)}${s.day ? `, ${formatDay(s.day, lang, 'medium')}` : ''} (${say(markWords[s.mark], lang)})` : '–'
