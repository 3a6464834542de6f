/** Adds a paragraph at the end of the page. */
export function append(words: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  document.body.append(paragraph);
}
