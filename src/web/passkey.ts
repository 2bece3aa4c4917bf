import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

/**
 * Passkeys: the one part of signing in that needs a script. The buttons are hidden until it runs in a browser that knows passkeys. What it shows when
 * something fails stands in the page, in the reader's language.
 */
const at = '/api/auth/passkey'

async function ask(path: string, body?: unknown): Promise<any> {
  const answer = await fetch(`${at}/${path}`, body === undefined ? { credentials: 'same-origin' } : { method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

const doing: Readonly<Record<string, (button: HTMLButtonElement) => Promise<void>>> = {
  use: async button => {
    const response = await startAuthentication({ optionsJSON: await ask('generate-authenticate-options') })
    await ask('verify-authentication', { response })
    location.assign(`${button.dataset.done ?? ''}${encodeURIComponent(button.dataset.next ?? '/')}`)
  },
  add: async button => {
    const response = await startRegistration({ optionsJSON: await ask('generate-register-options') })
    const name = (document.getElementById(button.dataset.name ?? '') as HTMLInputElement | null)?.value.trim()
    await ask('verify-registration', { response, ...(name ? { name } : {}) })
    location.assign(button.dataset.next ?? '/')
  },
}

if (window.PublicKeyCredential) for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-passkey]')) {
  button.hidden = false
  button.addEventListener('click', () => {
    const says = document.getElementById(button.dataset.says ?? '')
    if (says) says.hidden = true
    button.disabled = true
    doing[button.dataset.passkey ?? '']?.(button).catch(() => { if (says) says.hidden = false }).finally(() => { button.disabled = false })
  })
}
