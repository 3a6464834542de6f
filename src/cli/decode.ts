const declaredCharset = /<meta[^>]+charset\s*=\s*["']?\s*([\w:-]+)/i;

/**
 * Makes text of a page's bytes: UTF-8 where they are, else what the server said or the page declares, else
 * Windows-1252.
 */
export function decodePage(bytes: Uint8Array, said?: string): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
    return decoderFor(said ?? declaredCharset.exec(head)?.[1]).decode(bytes);
  }
}

function byteOrderMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'windows-1252');
  } catch {
    return new TextDecoder('windows-1252');
  }
}
