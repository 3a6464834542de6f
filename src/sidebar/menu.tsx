import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface MenuItem {
  key: string;
  label: string;
  /** What it is for, in a few words. */
  hint: string;
  /** Of one that is chosen among the others; undefined for one that does something. */
  isChosen?: boolean;
  run(): void;
}

interface MenuProps {
  /** For screen readers. */
  label: string;
  title?: string;
  class: string;
  /** What stands on the button. */
  children: ComponentChildren;
  items: readonly MenuItem[];
}

/** A button with a menu that mouse and keyboard can use and leave. */
export function Menu({ label, title, class: name, children, items }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];

  useEffect(() => {
    if (open) (entries().find((entry) => entry.ariaChecked === 'true') ?? entries()[0])?.focus();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    const all = entries();
    const at = all.findIndex((entry) => entry.matches(':focus'));
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all.at(at - 1)?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all.at(-1)?.focus();
    else return;
    event.preventDefault();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && root.current?.contains(relatedTarget))) setOpen(false);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the menu within
    <div class="menu-root" ref={root} onKeyDown={onKeyDown} onFocusOut={onFocusOut}>
      <button
        type="button"
        class={name}
        ref={button}
        aria-label={label}
        title={title}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <div class="menu" role="menu" aria-label={label}>
          {items.map(({ key, label: words, hint, isChosen, run }) => (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: it is checked where it is a radio item
            <button
              key={key}
              type="button"
              role={isChosen === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={isChosen}
              tabIndex={-1}
              onClick={() => {
                close();
                run();
              }}
            >
              <b>{words}</b>
              <span>{hint}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
