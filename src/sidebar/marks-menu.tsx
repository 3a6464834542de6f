import { i18n } from '#i18n';
import type { Settings } from '../settings/settings.ts';
import { choices } from '../settings/sound.ts';
import { densityIcons } from './icons.tsx';
import { Menu } from './menu.tsx';

interface MarksMenuProps {
  density: Settings['density'];
  onChoose(density: Settings['density']): void;
}

/** How many marks the reader wants in the text. */
export function MarksMenu({ density, onChoose }: MarksMenuProps) {
  const items = choices.density.map((choice) => ({
    key: choice,
    label: i18n.t(`marks_${choice}`),
    hint: i18n.t(`marks_${choice}_hint`),
    isChosen: choice === density,
    run: () => onChoose(choice),
  }));
  const label = i18n.t('marks_label', { choice: i18n.t(`marks_${density}`) });
  return (
    <Menu label={label} title={label} class="icon-button" items={items}>
      {densityIcons[density]}
    </Menu>
  );
}
