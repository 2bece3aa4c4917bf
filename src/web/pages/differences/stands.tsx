import { say, type Lang } from '../../../plain/index.ts'
import type { differences as d } from '../../../rulebook/index.ts'
import { standsWords } from './words.ts'

/** How a country stands, as a shape around (0, 0): ring, triangle up, triangle down, square, broken ring. Told apart without colour. */
export function StandsShape({ stands }: { stands: d.Stands }) {
  switch (stands) {
    case 'same': return <circle class="t-stands t-stands--same" r="4.5" />
    case 'stricter': return <path class="t-stands t-stands--stricter" d="M0-6.5 6.5 5H-6.5Z" />
    case 'looser': return <path class="t-stands t-stands--looser" d="M0 6.5 6.5-5H-6.5Z" />
    case 'not known': return <circle class="t-stands t-stands--unknown" r="5" />
    case 'other form': return <rect class="t-stands t-stands--form" x="-5" y="-5" width="10" height="10" rx="1" />
  }
}

export const StandsSign = ({ stands, size = 16 }: { stands: d.Stands; size?: number }) =>
  <svg class="t-stands-box" width={size} height={size} viewBox="-8 -8 16 16" aria-hidden="true" focusable="false"><StandsShape stands={stands} /></svg>

/** Shape and word. */
export const StandsBadge = ({ stands, lang }: { stands: d.Stands; lang: Lang }) => <span class="t-standing"><StandsSign stands={stands} /><b>{say(standsWords[stands], lang)}</b></span>
