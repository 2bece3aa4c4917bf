import { say, type Lang } from '../../../plain/index.ts'
import type { Truth } from '../../../experience/index.ts'
import { truthWords } from './words.ts'

/** A ring struck through, a ring half full, three rings of which one is full: told apart without colour, and always beside their word. */
export const TruthMark = ({ truth }: { truth: Truth }) => (
  <svg class="t-truth__mark" width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true" focusable="false">
    {truth === 'depends on the country'
      ? <><circle cx="0" cy="-5" r="3.6" class="t-truth__full" /><circle cx="-5" cy="4" r="3.4" /><circle cx="5" cy="4" r="3.4" /></>
      : <><circle r="8.4" />{truth === 'half true' ? <path class="t-truth__full" d="M0-8.4A8.4 8.4 0 0 1 0 8.4Z" /> : <path d="M-5.9 5.9 5.9-5.9" />}</>}
  </svg>
)

/** How much of the claim holds, in shape and word. */
export const TruthLabel = ({ truth, lang }: { truth: Truth; lang: Lang }) => <span class="t-truth"><TruthMark truth={truth} /><span>{say(truthWords[truth], lang)}</span></span>
