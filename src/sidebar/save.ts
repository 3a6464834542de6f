/** Hands a text to the browser's downloads, as a file of its own. Needs no permission. */
export function saveFile(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Never put into the document: the page sees neither the link nor the click.
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
