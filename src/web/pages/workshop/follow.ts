/**
 * A workshop page that hears when the other has done something: it says so, and draws itself anew if nothing is being written. Without
 * this script the page is drawn anew when one asks for it.
 */
const root = document.querySelector<HTMLElement>('[data-workshop]'), news = document.getElementById('workshop-news')

/** Whether the reader has begun to write or choose something that a new page would lose. */
const writing = (): boolean => [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('textarea, input, select')].some(f =>
  f instanceof HTMLSelectElement ? [...f.options].some(o => o.selected !== o.defaultSelected) : f instanceof HTMLInputElement && (f.type === 'radio' || f.type === 'checkbox') ? f.checked !== f.defaultChecked : f.value !== f.defaultValue)
/** Or reads in a form that stands open. */
const inside = (): boolean => document.activeElement?.closest('form') !== null && document.activeElement !== document.body

if (root?.dataset.workshop) {
  const drawn = root.dataset.mark, source = new EventSource(root.dataset.workshop)
  source.addEventListener('mark', event => {
    if ((event as MessageEvent<string>).data === drawn) return
    // What was refused stands only on this page, with what was typed.
    if (root.dataset.still === undefined && !writing() && !inside()) { source.close(); location.reload() } else if (news) news.hidden = false
  })
}
export {}
