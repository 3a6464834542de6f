const LONGEST = 60;

/**
 * A file name from an article's title: letters, digits and hyphens of any script, as every file system takes them.
 * @param extension without the dot.
 */
export function fileName(title: string | undefined, extension: string): string {
  const words = (title ?? '')
    .normalize('NFC')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .toLowerCase();
  const cut =
    [...words].length > LONGEST
      ? [...words]
          .slice(0, LONGEST)
          .join('')
          .replace(/-[^-]*$/, '')
      : words;
  return `${cut.replace(/^-+|-+$/g, '') || 'sourcelight'}-claims.${extension}`;
}
