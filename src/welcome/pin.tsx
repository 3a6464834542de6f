import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** How to keep the button in view, as this browser has it; or that it is in view already. */
export function Pin() {
  const pinned = useIsPinned();
  return (
    <section class="word" aria-labelledby="pin-title">
      <h2 id="pin-title">{i18n.t('welcome_pin')}</h2>
      <div role="status">
        {pinned ? (
          <p>{i18n.t('welcome_pinned')}</p>
        ) : (
          <p>{i18n.t(import.meta.env.FIREFOX ? 'welcome_pin_firefox' : 'welcome_pin_chromium')}</p>
        )}
      </div>
      <p class="hint">{i18n.t('welcome_pin_shortcut', { keys: useShortcut() })}</p>
    </section>
  );
}

/** Looked up again whenever the reader comes back from the toolbar. */
function useIsPinned(): boolean {
  const [pinned, setPinned] = useState(false);
  useFocus(async () => {
    const { isOnToolbar = false } = (await browser.action.getUserSettings?.()) ?? {};
    setPinned(isOnToolbar);
  });
  return pinned;
}

function useShortcut(): string {
  const [keys, setKeys] = useState('Alt+Shift+S');
  useFocus(async () => {
    const all = await browser.commands.getAll();
    setKeys(all.find(({ name }) => name === '_execute_action')?.shortcut || '–');
  });
  return keys;
}

function useFocus(look: () => Promise<void>): void {
  useEffect(() => {
    const end = new AbortController();
    void look().catch(console.error);
    window.addEventListener('focus', () => void look().catch(console.error), { signal: end.signal });
    return () => end.abort();
  }, []);
}
