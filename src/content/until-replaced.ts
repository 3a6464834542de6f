const TAKES_OVER = 'sourcelight-takes-over';

/** Takes the place of a script of ours that is in the page from before the extension was replaced, as by an update. */
export function untilReplaced(): AbortSignal {
  document.dispatchEvent(new Event(TAKES_OVER));
  const end = new AbortController();
  document.addEventListener(TAKES_OVER, () => end.abort(), { once: true });
  return end.signal;
}
