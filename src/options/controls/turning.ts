/**
 * For a check box that shows what is so: it turns when the setting has, not when it is clicked.
 * @param onChange called at once when the reader clicks: browsers ask for permissions at no other time.
 */
export const turning =
  (checked: boolean, onChange: (wanted: boolean) => void) =>
  ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const wanted = currentTarget.checked;
    currentTarget.checked = checked;
    onChange(wanted);
  };
