import { isLang, type Lang } from '../../plain/index.ts'

/**
 * Where to go after signing in: only a page of ours, by its path. An address that a browser would read as another site (`//…`, `/\…`, a tab in
 * between), a program's address and the sign-in itself are not taken.
 */
export function safeNext(said: string | undefined): string | undefined {
  if (said === undefined || said.length > 1000 || !/^\/[a-z]{2}\/[\x21-\x5b\x5d-\x7e]*$/.test(said)) return undefined
  let url: URL
  try { url = new URL(said, 'http://here.invalid') } catch { return undefined }
  const [, lang, first] = url.pathname.split('/')
  return url.origin === 'http://here.invalid' && isLang(lang) && first !== 'sign-in' ? url.pathname + url.search + url.hash : undefined
}

export const signInHref = (lang: Lang, next?: string): string => {
  const safe = safeNext(next)
  return `/${lang}/sign-in${safe ? `?next=${encodeURIComponent(safe)}` : ''}`
}
