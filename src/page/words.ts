const letters = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;
const unspacedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** Number of words; in scripts that write none apart, two letters count as one. */
export function countWords(text: string): number {
  const unspaced = text.match(unspacedScripts)?.length ?? 0;
  return (text.match(letters)?.length ?? 0) + Math.floor(unspaced / 2);
}
