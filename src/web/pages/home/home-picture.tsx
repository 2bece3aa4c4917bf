import { say, type Lang } from '../../../plain/index.ts'
import { MarkShape, type MarkKind } from '../../look/index.ts'
import { otherWords as w } from '../../other-words.ts'

/** One case tried three ways, as a drawing: what the product does, in one look. */
export function HomePicture({ lang }: { lang: Lang }) {
  const marks: readonly (readonly [number, number, MarkKind])[] = [
    [30, 150, 'lawful'], [85, 150, 'lawful'], [140, 150, 'here'], [255, 60, 'lawful'], [320, 60, 'lawful'], [385, 60, 'lawful'], [320, 235, 'needs a reason'], [385, 235, 'stop'], [385, 150, 'lawful'],
  ]
  return (
    <figure class="t-homepicture">
      <svg viewBox="0 0 430 290" role="img" aria-labelledby="home-picture-title home-picture-desc">
        <title id="home-picture-title">{say(w.pictureTitle, lang)}</title>
        <desc id="home-picture-desc">{[w.pictureShared, w.pictureSame, w.pictureOne].map(x => say(x, lang)).join('; ')}. {say(w.pictureSays, lang)}</desc>
        <g class="t-svg">
          <path class="t-branch t-branch--now" d="M30 150H140C205 150 190 60 255 60H385" />
          <path class="t-branch t-branch--now" d="M255 60C320 60 300 150 385 150" />
          <path class="t-branch" d="M140 150C215 150 215 235 320 235H385" />
          {marks.map(([x, y, kind], i) => <g key={i} transform={`translate(${x} ${y})`}><circle class="t-halo" r="13" /><MarkShape kind={kind} /></g>)}
          <text x="405" y="34" text-anchor="end">{say(w.pictureShared, lang)}</text>
          <text class="t-soft" x="405" y="184" text-anchor="end">{say(w.pictureSame, lang)}</text>
          <text class="t-danger" x="405" y="270" text-anchor="end">{say(w.pictureOne, lang)}</text>
        </g>
      </svg>
      <figcaption class="t-small">{say(w.pictureSays, lang)}</figcaption>
    </figure>
  )
}
