/** A rectangle in the window, in CSS px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The smallest box around all of some; null around none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));

/** Of boxes those that stand together with one of them, line by line. @param gap px between lines of one passage. */
export function passageOf(first: Box, boxes: readonly Box[], gap: number): Box[] {
  const passage = [first];
  const others = new Set(boxes.filter((box) => box !== first));
  for (let grown = true; grown; ) {
    grown = false;
    const whole = around(passage) as Box;
    for (const box of others) {
      if (box.top > whole.bottom + gap || box.bottom < whole.top - gap) continue;
      passage.push(box);
      others.delete(box);
      grown = true;
    }
  }
  return passage;
}
