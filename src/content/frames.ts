/** A smaller frame holds no article, in CSS px. */
const LEAST = { width: 300, height: 200 };
/** Frames within frames are looked into as deep as this. */
const DEEPEST = 3;

/** The documents that stand in a page's own frames: those of its origin that are large enough for an article. */
export function frameDocuments(document: Document, deepest = DEEPEST): Document[] {
  if (deepest === 0) return [];
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe, frame')].flatMap((frame) => {
    const inner = documentOf(frame);
    if (!inner?.body) return [];
    const { width, height } = frame.getBoundingClientRect();
    if (width < LEAST.width || height < LEAST.height) return [];
    return [inner, ...frameDocuments(inner, deepest - 1)];
  });
}

/** Null for the frames of others. */
function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** Where a document's window stands in the page's: what its frames add to its coordinates, in CSS px. */
export function offsetOf(document: Document): { left: number; top: number } {
  let left = 0;
  let top = 0;
  for (let frame = frameOf(document); frame; frame = frameOf(frame.ownerDocument)) {
    const rect = frame.getBoundingClientRect();
    left += rect.left + frame.clientLeft;
    top += rect.top + frame.clientTop;
  }
  return { left, top };
}

/** The documents whose scrolling moves what stands in a document: its own, and those of the frames around it. */
export function documentsAround(document: Document): Document[] {
  const frame = frameOf(document);
  return frame ? [document, ...documentsAround(frame.ownerDocument)] : [document];
}

function frameOf(document: Document): Element | null {
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
