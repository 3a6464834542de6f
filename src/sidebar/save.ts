import type { WrittenFile } from '../messages/to-background.ts';

/** Hands a file to the browser's downloads. Needs no permission. */
export function saveFile(name: string, file: WrittenFile): void {
  const content = 'text' in file ? file.text : Uint8Array.from(atob(file.base64), (c) => c.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([content], { type: file.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Never put into the document: the page sees neither the link nor the click.
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
