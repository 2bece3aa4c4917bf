import type { StepVerdict } from '../../law/index.ts'

/** Three overlapping circles: water, material, symbiosis; the middle is where they meet. */
export const LogoMark = ({ size = 30 }: { size?: number }) => (
  <svg class="t-logo" width={size} height={size * 0.9} viewBox="0 0 30 27" aria-hidden="true" focusable="false">
    <circle cx="10" cy="9.5" r="8.25" fill="var(--t-water)" />
    <circle cx="20" cy="9.5" r="8.25" fill="var(--t-amber)" />
    <circle cx="15" cy="17.75" r="8.25" fill="var(--t-green)" />
  </svg>
)

/** What a mark can say: the four verdicts, a stop, a plain step, and the place where one is. */
export type MarkKind = StepVerdict | 'stop' | 'step' | 'here'

/** The name a style sheet can use. */
export const markClass = (kind: MarkKind): string => (kind === 'needs a reason' ? 'reason' : kind)

/**
 * The shape of a mark around (0, 0), 20 units wide: disc with tick, square with pencil, diamond with question mark, octagon with
 * cross. Outline differs as well as sign, so that it is told apart small, in grey and by those who see few colours.
 */
export function MarkShape({ kind }: { kind: MarkKind }) {
  switch (kind) {
    case 'lawful':
      return <g class="t-mark t-mark--lawful"><circle class="t-mark__body" r="9.5" /><path class="t-mark__sign" d="M-4.4 .3-1.2 3.6 4.6-3.3" /></g>
    case 'needs a reason':
      return (
        <g class="t-mark t-mark--reason"><rect class="t-mark__body" x="-9" y="-9" width="18" height="18" rx="3" />
          <path class="t-mark__sign" d="M-4.6 4.6-3.8 1.4 2.4-4.8a1.7 1.7 0 0 1 2.4 2.4L-1.4 3.8Z" /></g>
      )
    case 'depends':
      return (
        <g class="t-mark t-mark--depends"><path class="t-mark__body" d="M0-11.5 11.5 0 0 11.5-11.5 0Z" stroke-linejoin="round" />
          <path class="t-mark__sign" d="M-2.7-2.4a2.8 2.8 0 1 1 4.1 2.5C.4.7 0 1.2 0 2.1" /><circle class="t-mark__dot" cy="5.1" r="1.25" /></g>
      )
    case 'unlawful':
      return (
        <g class="t-mark t-mark--unlawful"><path class="t-mark__body" d="M-4-9.7H4L9.7-4V4L4 9.7H-4L-9.7 4V-4Z" />
          <path class="t-mark__sign" d="M-3.6-3.6 3.6 3.6M3.6-3.6-3.6 3.6" /></g>
      )
    case 'stop':
      return <g class="t-mark t-mark--stop"><path class="t-mark__cross" d="M-7-7 7 7M7-7-7 7" /></g>
    case 'here':
      return <g class="t-mark t-mark--here"><circle class="t-mark__body" r="9" /></g>
    case 'step':
      return <g class="t-mark t-mark--step"><circle class="t-mark__body" r="7" /></g>
  }
}

/** A mark to stand in a line of text; always beside its word, so hidden from those who listen. */
export const Mark = ({ kind, size = 20 }: { kind: MarkKind; size?: number }) => (
  <svg class="t-mark-box" width={size} height={size} viewBox="-12 -12 24 24" aria-hidden="true" focusable="false">
    <MarkShape kind={kind} />
  </svg>
)
