const browsers = [[/\bEdg(?:A|iOS)?\//, 'Edge'], [/\bOPR\//, 'Opera'], [/\bFirefox\/|\bFxiOS\//, 'Firefox'], [/\bChrome\/|\bCriOS\/|\bHeadlessChrome\//, 'Chrome'], [/\bSafari\//, 'Safari']] as const
const systems = [[/\bWindows\b/, 'Windows'], [/\biPhone\b/, 'iPhone'], [/\biPad\b/, 'iPad'], [/\bAndroid\b/, 'Android'], [/\bMac OS X\b/, 'macOS'], [/\bLinux\b|\bX11\b/, 'Linux']] as const

/** A browser and its system, as far as it says: enough to know one's own devices apart. */
export function deviceOf(userAgent: string | null): string {
  const said = userAgent ?? '', first = (all: readonly (readonly [RegExp, string])[]) => all.find(([pattern]) => pattern.test(said))?.[1]
  return [first(browsers), first(systems)].filter(Boolean).join(', ')
}
