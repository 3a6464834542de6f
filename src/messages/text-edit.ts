/** What makes one text of another: the letters from `start` to `end` are replaced. */
export interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** The smallest single edit that makes `now` of `before`. */
export function editOf(before: string, now: string): TextEdit {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === now.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  )
    tail++;
  return { start, end: before.length - tail, text: now.slice(start, now.length - tail) };
}

export const edited = (before: string, { start, end, text }: TextEdit): string =>
  before.slice(0, start) + text + before.slice(end);
