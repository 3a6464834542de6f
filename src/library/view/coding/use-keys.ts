import { useEffect, useRef } from 'preact/hooks';

/** Keys by their names, “Shift+” before those that are pressed with it; what is not in it is the browser’s. */
export type Keys = Record<string, () => void>;

/** Answers keys, wherever the keyboard is but where something is written or chosen. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
        return;
      if (event.target instanceof Element && event.target.closest('input,select,textarea')) return;
      const name = event.shiftKey && event.key.length > 1 ? `Shift+${event.key}` : event.key;
      if (!Object.hasOwn(current.current, name)) return;
      event.preventDefault();
      current.current[name]?.();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
