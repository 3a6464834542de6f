import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { nextIndex } from './keys.ts';

export const tabs = ['claims', 'sources', 'glossary'] as const;
export type Tab = (typeof tabs)[number];

export const tabId = (tab: Tab): string => `sourcelight-tab-${tab}`;
export const panelId = (tab: Tab): string => `sourcelight-panel-${tab}`;

interface TabsProps {
  current: Tab;
  onChange(tab: Tab): void;
}

/** The three ways to look at the article. One is in the tab order; the arrow keys go on from there. */
export function Tabs({ current, onChange }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = tabs[nextIndex(event, tabs.indexOf(current), tabs.length, 'horizontal') ?? -1];
    if (!next) return;
    event.preventDefault();
    onChange(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={i18n.t('tabs_label')} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-controls={panelId(tab)}
          aria-selected={tab === current}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onChange(tab)}
        >
          {i18n.t(`tabs_${tab}`)}
        </button>
      ))}
    </div>
  );
}
