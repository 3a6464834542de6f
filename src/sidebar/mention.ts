import type { ClaimSource } from '../engine/types.ts';

/** A source's name as it stands at the head of a card. */
export const asHeading = (name: string): string => name.charAt(0).toLocaleUpperCase() + name.slice(1);

/**
 * The words by which the text names a source, where they tell the reader more than its name does: “the group”,
 * or what comes after the name (“a baker on Rope Street”). Null where they are the name itself.
 */
export function mentionBeyondName({ text, name }: Pick<ClaimSource, 'text' | 'name'>): string | null {
  const mention = text.trim();
  if (bare(mention) === bare(name)) return null;
  if (!mention.startsWith(name)) return mention;
  const rest = mention.slice(name.length).replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  return rest === '' ? null : rest;
}

const bare = (words: string) => words.toLowerCase().replace(/^(?:the|a|an)\s+/, '');
