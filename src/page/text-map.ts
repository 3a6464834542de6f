import type { TextRun } from './types.ts';
import { stretches } from './white-space.ts';

/** A stretch of text with the places in the page that its letters come from. */
export interface MappedText {
  text: string;
  /** `textStart` counts from the start of this text. */
  runs: TextRun[];
}

/** Gathers the text of one paragraph, node by node. */
export class TextMap {
  #text = '';
  #runs: TextRun[] = [];

  get isEmpty(): boolean {
    return this.#text === '';
  }

  /** Adds a text node; answers how many letters it added. */
  add(node: Text): number {
    const before = this.#text.length;
    const { data } = node;
    for (let match = stretches.exec(data); match; match = stretches.exec(data)) {
      const [stretch, space, invisible] = match;
      if (invisible !== undefined) continue;
      if (space === undefined) this.#put(stretch, node, match.index);
      else if (!this.#endsWithSpace()) this.#put(' ', node, match.index);
    }
    return this.#text.length - before;
  }

  /** A space that no text node has: a line break, or the edge of an element set apart. */
  addSpace(): void {
    if (!this.#endsWithSpace()) this.#text += ' ';
  }

  /** What was gathered, without the space at its end; starts anew. */
  take(): MappedText {
    const text = this.#text.trimEnd();
    const runs = this.#runs;
    const last = runs.at(-1);
    if (last && last.textStart + last.length > text.length) last.length = text.length - last.textStart;
    if (last && last.length <= 0) runs.pop();
    this.#text = '';
    this.#runs = [];
    return { text, runs };
  }

  #endsWithSpace(): boolean {
    return this.#text === '' || this.#text.endsWith(' ');
  }

  #put(letters: string, node: Text, nodeStart: number): void {
    const last = this.#runs.at(-1);
    const follows =
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.textStart + last.length === this.#text.length;
    if (follows) last.length += letters.length;
    else this.#runs.push({ node, textStart: this.#text.length, nodeStart, length: letters.length });
    this.#text += letters;
  }
}
