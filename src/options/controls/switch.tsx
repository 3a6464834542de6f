import { turning } from './turning.ts';

interface SwitchProps {
  label: string;
  hint: string;
  checked: boolean;
  /** Called at once when the reader clicks: browsers ask for permissions at no other time. */
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={checked} onClick={turning(checked, onChange)} />
      <span class="words">
        <span class="name">{label}</span>
        <span class="hint">{hint}</span>
      </span>
    </label>
  );
}
