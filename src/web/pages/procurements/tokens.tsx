import { say } from '../../../plain/index.ts'
import { Button, Card, DateField, ErrorSummary, Form, formatDay, Heading, Lead, Notice, RadioGroup, Small, Stack, TextField, TextLink } from '../../look/index.ts'
import { docOf } from '../run-parts.tsx'
import { papersWords as w } from './papers-words.ts'
import type { TokensView } from './papers-views.ts'

/** Keys of a person's own programs: made, shown once, taken back. */
export function tokensPage(v: TokensView): string {
  const { lang } = v, value = (name: string): string => v.values[name]?.at(-1) ?? '', error = (name: string) => { const p = v.problems.find(x => x.field === name); return p ? { error: say(p.text, lang) } : {} }
  return docOf(v, say(w.tokens, lang), (
    <Stack gap={8}>
      <div class="t-stack t-gap-3"><Heading level={1} size="xl">{say(w.tokens, lang)}</Heading><Lead>{say(w.tokensLead, lang)}</Lead><p><TextLink href={v.docs}>{say(w.tokenDocs, lang)}</TextLink></p></div>
      <ErrorSummary lang={lang} errors={v.problems.map(p => ({ name: p.field, text: say(p.text, lang) }))} />
      {v.fresh && <Notice kind="success" lang={lang} announce heading={say(w.tokenFresh, lang)}><p><code>{v.fresh}</code></p></Notice>}
      {v.tokens.length === 0 ? <Small>{say(w.tokensNone, lang)}</Small> : (
        <ul class="t-members">{v.tokens.map(k => (
          <li key={k.id} class="ds-card t-card">
            <div><p><b>{k.name}</b> · {say(k.scope === 'act' ? w.scopeAct : w.scopeRead, lang)}</p><p class="t-small">{say(w.tokenUntil, lang)}: {formatDay(k.until, lang, 'medium')}{k.over && ` (${say(w.tokenOver, lang)})`} · {k.used ? say(w.tokenUsed, lang, { day: formatDay(k.used, lang, 'medium') }) : say(w.tokenNever, lang)}</p></div>
            <form method="post" action={v.action}>{Object.entries({ does: 'revoke', id: k.id, command: `${v.command}-${k.id}` }).map(([name, x]) => <input key={name} type="hidden" name={name} value={x} />)}<Button small rank="quiet">{say(w.tokenRevoke, lang)}<span class="ds-sr-only">: {k.name}</span></Button></form>
          </li>
        ))}</ul>
      )}
      <Card tinted label={say(w.tokenMake, lang)}>
        <Heading level={2}>{say(w.tokenMake, lang)}</Heading>
        <Form action={v.action} hidden={{ does: 'make', command: v.command }} buttons={<Button>{say(w.tokenMake, lang)}</Button>}>
          <TextField name="name" lang={lang} label={say(w.tokenName, lang)} value={value('name')} {...error('name')} />
          <RadioGroup name="scope" lang={lang} label={say(w.tokenScope, lang)} value={value('scope') || 'read'} options={[{ value: 'read', label: say(w.scopeRead, lang) }, { value: 'act', label: say(w.scopeAct, lang) }]} />
          <DateField name="until" lang={lang} label={say(w.tokenUntil, lang)} description={say(w.tokenUntilSays, lang)} value={value('until')} {...error('until')} />
        </Form>
      </Card>
    </Stack>
  ))
}
