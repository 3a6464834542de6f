import { useEffect, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Section } from '../controls/section.tsx';

export type Commands = readonly Browser.commands.Command[];

/** The keys, as the browser has them; changing them is the browser's own business. */
export function ShortcutsSection({ known }: { known: Commands }) {
  const commands = useCommands(known);
  return (
    <Section id="shortcuts" title={i18n.t('options_shortcuts_title')} lede={i18n.t('options_shortcuts_lede')}>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{wordsOf(name) ?? description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : i18n.t('options_shortcuts_none')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={() => void openShortcutSettings()}>
        {i18n.t('options_shortcuts_change')}
      </button>
    </Section>
  );
}

/** The browser tells them in its own language, not in the one that the reader chose. */
const wordsOf = (name = ''): string | undefined =>
  ({ _execute_action: i18n.t('action_title'), 'scan-selection': i18n.t('selection_menu') })[name];

/** Read again whenever the reader comes back to the page: from where they are changed nothing is told. */
function useCommands(known: Commands): Commands {
  const [commands, setCommands] = useState(known);
  useEffect(() => {
    const end = new AbortController();
    const look = () => void browser.commands.getAll().then(setCommands);
    window.addEventListener('focus', look, { signal: end.signal });
    return () => end.abort();
  }, []);
  return commands;
}

async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  // Chromium's page can be opened by an extension, but no link may lead there.
  await (open ? open() : browser.tabs.create({ url: 'chrome://extensions/shortcuts' }));
}
