/**
 * Puts a text into the clipboard.
 * @param within where a field may stand for a moment, for pages on which the clipboard API is not to be had
 * (insecure addresses, pages whose policy forbids it).
 * @returns whether it was done.
 */
export async function copyText(text: string, within: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, within);
  }
}

function copyBySelection(text: string, within: Node): boolean {
  const field = document.createElement('textarea');
  const root = within.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;opacity:0';
  within.appendChild(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}
