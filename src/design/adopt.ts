/** Has a document or a shadow root follow some style rules. A new array is assigned: Firefox lets nobody change the old. */
export function adopt(root: DocumentOrShadowRoot, rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
