import type { Lang } from '../../../plain/index.ts'
import type { Read } from '../../../live/index.ts'

/** The lang of a text where it is another than the page's. */
export const langOf = (of: Lang, page: Lang): { readonly lang?: Lang } => (of === page ? {} : { lang: of })
/** A text of the buyer's, each paragraph for itself, marked with the language it is in. */
export const Paras = ({ of, page }: { of: Read; page: Lang }) => <>{of.says.map((p, i) => <p key={i} class="t-kept" {...langOf(of.lang, page)}>{p}</p>)}</>
/** The same inside a line. */
export const Words = ({ of, page }: { of: Read; page: Lang }) => <span {...langOf(of.lang, page)}>{of.says.join(' ')}</span>
