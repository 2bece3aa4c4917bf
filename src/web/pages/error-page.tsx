import { say } from '../../plain/index.ts'
import { ButtonLink, Heading, Lead } from '../look/index.ts'
import { documentOf } from '../look/document.ts'
import type { ErrorView } from '../views.ts'
import { otherWords } from '../other-words.ts'
import { Layout } from './layout.tsx'

/** What went wrong, and what to do next. */
export const errorPage = (v: ErrorView): string => documentOf(
  <Layout v={v} title={say(v.title, v.lang)} robots="noindex">
    <div class="t-stack t-gap-6">
      <Heading level={1} over={say(otherWords.errorOver, v.lang, { n: v.status })}>{say(v.title, v.lang)}</Heading>
      <Lead>{say(v.says, v.lang)}</Lead>
      <div class="t-row">
        {v.back && <ButtonLink href={v.back.href}>{say(v.back.label, v.lang)}</ButtonLink>}
        <ButtonLink rank={v.back ? 'secondary' : 'primary'} href={v.homeHref}>{say(otherWords.toStart, v.lang)}</ButtonLink>
      </div>
    </div>
  </Layout>,
)
