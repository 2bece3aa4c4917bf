import { canonical, say, text as t, type Lang } from '../../../plain/index.ts'
import { formatNumber, Notice, Table } from '../../look/index.ts'
import type { DeskView } from '../../views.ts'
import { lawWords } from '../../words.ts'
import { fieldName, valueName } from './parts.tsx'

const words = {
  heading: t('What differs', 'Vad som skiljer', 'Hvad der er forskelligt', 'Hva som er forskjellig'),
  field: t('Field', 'Fält', 'Felt', 'Felt'), done: t('What was done', 'Vad som gjordes', 'Hvad der blev gjort', 'Hva som ble gjort'), meant: t('What you wrote', 'Vad du skrev', 'Hvad du skrev', 'Hva du skrev'),
  none: t('Nothing: you wrote the same.', 'Inget: ni skrev samma sak.', 'Intet: I skrev det samme.', 'Ingenting: dere skrev det samme.'),
}
type Fields = Readonly<Record<string, unknown>>

function shown(action: object, field: string, lang: Lang, firms: DeskView['firms']): string {
  const one = (x: unknown): string => (typeof x === 'string' ? valueName(action, field, x, lang, firms) : typeof x === 'number' ? formatNumber(x, lang) : typeof x === 'boolean' ? say(x ? lawWords.yes : lawWords.no, lang)
    : Array.isArray(x) ? x.map(one).join('; ') : typeof x === 'object' && x !== null ? Object.values(x).map(one).join(', ') : '–')
  const said = one((action as Fields)[field])
  return said === '' ? '–' : said
}

/** Two took the same step: field by field what was done and what the other had written. */
export function Clash({ v }: { v: DeskView }) {
  if (!v.clash) return null
  const { lang, firms } = v, theirs = v.clash.theirs as Fields, mine = v.clash.mine as Fields
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])].filter(f => canonical(theirs[f] ?? null) !== canonical(mine[f] ?? null))
  return (
    <Notice kind="warning" lang={lang} level={3} heading={say(words.heading, lang)}>
      {fields.length === 0 ? <p>{say(words.none, lang)}</p>
        : <Table lang={lang} caption={say(words.heading, lang)} hideCaption small columns={[words.field, words.done, words.meant].map(x => ({ label: say(x, lang) }))} rows={fields.map(f => [fieldName(mine, f, lang), shown(theirs, f, lang, firms), shown(mine, f, lang, firms)])} />}
    </Notice>
  )
}
