import { say, type Lang } from '../../../plain/index.ts'
import { unitWords, type Figure } from '../../../experience/index.ts'
import { formatNumber } from '../../look/index.ts'
import { experienceWords as w } from './words.ts'

/** A figure as a reader meets it: 40–60 kg/m², at least 40 firms, about 250 tonnes. */
export function figureText(f: Figure, lang: Lang): string {
  const n = (x: number): string => formatNumber(x, lang, 2).replace(/^-/, '−')
  const bare = f.value !== undefined ? n(f.value) : f.from !== undefined && f.to !== undefined ? `${n(f.from)}–${n(f.to)}` : n(f.from ?? f.to!)
  const open = f.value === undefined && (f.from === undefined || f.to === undefined) ? (f.from !== undefined ? w.atLeast : w.atMost) : undefined
  const unit = f.unit === 'other' ? f.unitSays ?? '' : say(unitWords[f.unit], lang)
  const whole = `${open ? say(open, lang, { x: bare }) : bare}\u00a0${unit}`
  return f.about ? say(w.about, lang, { x: whole }) : whole
}
