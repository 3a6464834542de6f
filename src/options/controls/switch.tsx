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
      <input
        type="checkbox"
        checked={checked}
        onClick={(event) => {
          const wanted = event.currentTarget.checked;
          // What is shown is what is so: it turns when the setting has.
          event.currentTarget.checked = checked;
          onChange(wanted);
        }}
      />
      <span class="words">
        <span class="name">{label}</span>
        <span class="hint">{hint}</span>
      </span>
    </label>
  );
}
