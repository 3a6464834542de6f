import { offsetOf } from './frames.ts';

/** What the reader points at, in the page. */
export interface PointerEvents {
  /** The claim under the pointer has changed; null where there is none. In CSS px of the window. */
  onPoint(claimId: string | null, x: number, y: number): void;
  /** A mark was clicked, or (null) the page beside the marks. */
  onPick(claimId: string | null, x: number, y: number): void;
}

/** What answers clicks by itself. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[contenteditable]';

/**
 * Watches the pointer over the marks, at most once a frame, without getting in the page's way.
 * @param document the page's, or that of the frame in which the article stands.
 * @param claimAt tells which claim is marked at a point of that document's window.
 * @param host our own element: what happens there is not the page's.
 */
export function watchPointer(
  document: Document,
  claimAt: (x: number, y: number) => string | null,
  host: Element,
  { onPoint, onPick }: PointerEvents,
  signal: AbortSignal,
): void {
  let pointed: string | null = null;
  let frame = 0;
  const point = (id: string | null, x: number, y: number) => {
    if (id === pointed) return;
    pointed = id;
    const { left, top } = offsetOf(document);
    onPoint(id, x + left, y + top);
  };
  const onMove = ({ clientX, clientY, target, pointerType }: PointerEvent) => {
    if (pointerType === 'touch') return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (!signal.aborted) point(target === host ? null : claimAt(clientX, clientY), clientX, clientY);
    });
  };
  const leave = () => point(null, 0, 0);
  const onClick = (event: MouseEvent) => {
    if (event.target === host || event.button !== 0 || event.defaultPrevented) return;
    // Not by `instanceof`: in a frame the classes are others.
    if ((event.target as Element | null)?.closest?.(INTERACTIVE)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const { left, top } = offsetOf(document);
    onPick(claimAt(event.clientX, event.clientY), event.clientX + left, event.clientY + top);
  };
  document.addEventListener('pointermove', onMove, { passive: true, signal });
  document.addEventListener('pointerleave', leave, { signal });
  // Over the sidebar's frame the page is told of no movement.
  document.addEventListener('pointerover', ({ target }) => target === host && leave(), {
    passive: true,
    signal,
  });
  document.addEventListener('scroll', leave, { passive: true, capture: true, signal });
  document.addEventListener('click', onClick, { signal });
}
