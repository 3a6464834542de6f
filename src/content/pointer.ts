/** What the reader points at, in the page. */
export interface PointerEvents {
  /** The claim under the pointer has changed; null where there is none. In CSS px of the window. */
  onPoint(claimId: string | null, x: number, y: number): void;
  /** A mark was clicked, or (null) the page beside the marks. */
  onPick(claimId: string | null): void;
}

/** What answers clicks by itself. */
const INTERACTIVE =
  'a[href],button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[contenteditable]';

/**
 * Watches the pointer over the marks, at most once a frame, without getting in the page's way.
 * @param claimAt tells which claim is marked at a point.
 * @param host our own element: what happens there is not the page's.
 */
export function watchPointer(
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
    onPoint(id, x, y);
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
    if (event.target instanceof Element && event.target.closest(INTERACTIVE)) return;
    if (getSelection()?.isCollapsed === false) return;
    onPick(claimAt(event.clientX, event.clientY));
  };
  document.addEventListener('pointermove', onMove, { passive: true, signal });
  document.addEventListener('pointerleave', leave, { signal });
  document.addEventListener('scroll', leave, { passive: true, capture: true, signal });
  document.addEventListener('click', onClick, { signal });
}
