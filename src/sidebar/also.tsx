import { i18n } from '#i18n';
import { plusIcon } from './icons.tsx';
import type { Choice, Listed } from './listed.ts';
import type { SidebarActions } from './props.ts';

interface AlsoProps {
  listed: Listed;
  choice: Choice;
  onChoose: SidebarActions['choose'];
}

/** What is kept back until the reader asks for it, with how much it is. */
export function Also({ listed, choice, onChoose }: AlsoProps) {
  const { lessCertain, attitudes } = listed;
  if (lessCertain === 0 && attitudes === 0) return null;
  const withAttitudes = choice.shown === 'all';
  return (
    <fieldset class="also" aria-label={i18n.t('choice_label')}>
      {lessCertain > 0 && (
        <button
          type="button"
          aria-pressed={choice.lessCertain}
          title={i18n.t('choice_less_certain_hint')}
          onClick={() => onChoose({ lessCertain: !choice.lessCertain })}
        >
          {plusIcon} {i18n.t('choice_less_certain', lessCertain)}
        </button>
      )}
      {attitudes > 0 && (
        <button
          type="button"
          aria-pressed={withAttitudes}
          title={i18n.t('choice_attitudes_hint')}
          onClick={() => onChoose({ shown: withAttitudes ? 'statements' : 'all' })}
        >
          {plusIcon} {i18n.t('choice_attitudes', attitudes)}
        </button>
      )}
    </fieldset>
  );
}
