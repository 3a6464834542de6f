/** Fields whose text a reader can select. What is secret is never read. */
const READABLE = /^(?:text|search|url|email|tel)$/;

/** The text that is selected in the field that has the keyboard; empty where there is none. */
export function selectedInField(document: Document): string {
  const field = deepestActive(document);
  if (!field || !('selectionStart' in field)) return '';
  const { localName, type, value, selectionStart, selectionEnd } = field as HTMLInputElement;
  if (localName !== 'textarea' && !(localName === 'input' && READABLE.test(type))) return '';
  return value.slice(selectionStart ?? 0, selectionEnd ?? 0).trim();
}

/** What has the keyboard, within open shadow roots too. */
function deepestActive(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
