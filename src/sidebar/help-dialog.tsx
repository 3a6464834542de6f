import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { closeIcon } from './icons.tsx';

const keys = [
  [['↓', '↑', 'j', 'k'], 'help_list'],
  [['Home', 'End'], 'help_ends'],
  [['Enter'], 'help_enter'],
  [['c'], 'help_card'],
  [['←', '→'], 'help_sideways'],
  [['/'], 'help_search'],
  [['?'], 'help_help'],
  [['Esc'], 'help_escape'],
  [['Alt+Shift+S'], 'help_toggle'],
] as const;

/** All keys, in a dialog that the browser itself keeps the keys in and gives them back from. */
export function HelpDialog({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby="sourcelight-help"
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current?.close()}
      // Its Escape closes it, and not the sidebar.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="help-page">
        <div class="bar">
          <h3 id="sourcelight-help">{i18n.t('help_title')}</h3>
          <button
            type="button"
            class="icon-button"
            aria-label={i18n.t('help_close')}
            onClick={() => dialog.current?.close()}
          >
            {closeIcon}
          </button>
        </div>
        <dl class="keys">
          {keys.map(([names, meaning]) => (
            <div key={meaning}>
              <dt>
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dt>
              <dd>{i18n.t(meaning)}</dd>
            </div>
          ))}
        </dl>
        <p>{i18n.t('help_mouse')}</p>
      </div>
    </dialog>
  );
}
