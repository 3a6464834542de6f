import type { JSX } from 'preact';

interface Choice<Value extends string> {
  value: Value;
  label: string;
  hint?: string;
  picture?: JSX.Element;
}

interface RadioGroupProps<Value extends string> {
  name: string;
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** Beside each other, for a few short words; else one below the other. */
  layout?: 'row' | 'list';
}

/** One of a few. Real radio buttons: arrow keys, names and forced colours are the browser's. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  const { name, label, choices, value, onChange, layout = 'list' } = props;
  return (
    <fieldset class={`radios ${layout}`}>
      <legend>{label}</legend>
      <div class="items">
        {choices.map((choice) => (
          <label key={choice.value} class="radio">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.picture}
            <span class="words">
              <span class="name">{choice.label}</span>
              {choice.hint && <span class="hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
