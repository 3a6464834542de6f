import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Typable } from '../../../coding/completed.ts';

interface PickFieldProps {
  label: string;
  /** The key that leads here. */
  field: string;
  value: string;
  options: readonly Typable[];
  /** What is meant by what was typed; undefined where it cannot be. */
  resolve(typed: string): string | null | undefined;
  /** Said where it cannot be. */
  wrong: string;
  onPick(value: string | null): void;
}

/** A field in which few letters are enough; Enter takes what they mean. */
export function PickField({ label, field, value, options, resolve, wrong, onPick }: PickFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setTyped(value);
    setWrong(false);
  }, [value]);
  const take = () => {
    const meant = resolve(typed);
    setWrong(meant === undefined);
    if (meant !== undefined) onPick(meant);
  };
  return (
    <label class="pick">
      <span>
        {label} <kbd>{field}</kbd>
      </span>
      <input
        ref={input}
        type="text"
        list={`${id}-options`}
        autocomplete="off"
        data-field={field}
        value={typed}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          take();
        }}
        onBlur={() => {
          if (typed !== value) take();
        }}
      />
      <datalist id={`${id}-options`}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </datalist>
      {isWrong && (
        <span id={`${id}-wrong`} class="wrong" role="alert">
          {i18n.t('coding_unknown', { typed })} {wrong}
        </span>
      )}
    </label>
  );
}
