import { i18n } from '#i18n';
import { moreIcon } from './icons.tsx';
import { Menu } from './menu.tsx';
import type { SidebarActions } from './props.ts';

/** What lies beyond this page. Each opens in a tab beside the article's. */
export function MoreMenu({ actions }: { actions: SidebarActions }) {
  const label = i18n.t('more_label');
  const items = [
    {
      key: 'always',
      label: i18n.t('more_always'),
      hint: i18n.t('more_always_hint'),
      run: () => actions.openOptions('this-site'),
    },
    {
      key: 'library',
      label: i18n.t('more_library'),
      hint: i18n.t('more_library_hint'),
      run: () => actions.openLibrary(),
    },
    {
      key: 'options',
      label: i18n.t('more_options'),
      hint: i18n.t('more_options_hint'),
      run: () => actions.openOptions('all'),
    },
  ];
  return (
    <Menu label={label} title={label} class="icon-button" items={items}>
      {moreIcon}
    </Menu>
  );
}
