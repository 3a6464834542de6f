import { useState } from 'preact/hooks';

/** How the reader has set the sidebar: by name. It outlives the frame, which a page can throw out. */
export type Memory = Readonly<Record<string, unknown>>;

let memory: Memory = {};
/** What the frame before had told, each until it is taken up. */
const recalled = new Map<string, unknown>();
let tell: (memory: Memory) => void = () => undefined;

/** @param known what was told by the frame before. @param onChange is told of each change. */
export function remember(known: Memory, onChange: (memory: Memory) => void): void {
  for (const [name, value] of Object.entries(known)) recalled.set(name, value);
  tell = onChange;
}

/** A state that begins as it was when the sidebar comes up again in the same page, and else as told. */
export function useRemembered<Value>(name: string, initial: Value): [Value, (value: Value) => void] {
  const keep = (value: Value) => {
    memory = { ...memory, [name]: value };
    return value;
  };
  const [value, setValue] = useState<Value>(() => {
    const start = recalled.has(name) ? (recalled.get(name) as Value) : initial;
    recalled.delete(name);
    return keep(start);
  });
  const set = (next: Value) => {
    setValue(keep(next));
    tell(memory);
  };
  return [value, set];
}
