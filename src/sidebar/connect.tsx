import { render } from 'preact';
import { adopt } from '../design/adopt.ts';
import type { FromSidebar, ToSidebar } from '../link/protocol.ts';
import { RemoteActions } from '../link/remote-actions.ts';
import { direction, i18n, language, speak, type Words } from '../locales/i18n.ts';
import { Picked } from './picked.ts';
import type { Place, SidebarActions, SidebarView } from './props.ts';
import { Sidebar } from './sidebar.tsx';
import { styles } from './styles.ts';
import { remember } from './use-remembered.ts';
import { WatchedValue } from './watched-value.ts';

/**
 * Draws the sidebar as the page's script tells it, and tells that what the reader does.
 * @param words to be spoken. @param root whose style sheets the sidebar's join. @param place in which it is drawn.
 */
export function connectSidebar(
  port: MessagePort,
  words: Words,
  root: DocumentOrShadowRoot,
  place: HTMLElement,
): void {
  speak(words);
  const tell = (message: FromSidebar) => port.postMessage(message);
  const remote = new RemoteActions(tell);
  const reader = new WatchedValue<Place | null>(null);
  let view: Partial<SidebarView> = {};
  const picked = new Picked();
  const draw = () => {
    const now = { ...(view as SidebarView), selected: picked.value };
    render(<Sidebar {...now} actions={actions} place={reader} />, place);
  };
  const actions: SidebarActions = {
    ...remote.actions,
    select(id) {
      void picked.pick(id, remote.ask('select', [id])).then(draw);
      draw();
    },
  };
  adopt(root, styles);
  port.onmessage = ({ data }: MessageEvent<ToSidebar>) => {
    if (data.is === 'view') {
      // The first one has everything.
      view = { ...view, ...data.change };
      picked.tell(view.selected ?? null);
      follow(place, view as SidebarView);
      draw();
    } else if (data.is === 'memory') remember(data.memory, (memory) => tell({ is: 'memory', memory }));
    else if (data.is === 'place') reader.set(data.place);
    else if (data.is === 'focus') focus(place, data.claim);
    else remote.answer(data);
  };
  tell({
    is: 'names',
    names: {
      language: language(),
      direction: direction(),
      panel: i18n.t('panel_label'),
      edge: {
        width: i18n.t('panel_width'),
        widthHint: i18n.t('panel_width_hint'),
        drawer: i18n.t('panel_drawer'),
      },
    },
  });
}

/** The theme can be changed elsewhere while the sidebar is open. In a page it is the host that has one. */
function follow(place: HTMLElement, { settings }: SidebarView): void {
  if (place === document.body) document.documentElement.dataset.theme = settings.theme;
}

function focus(place: HTMLElement, claim: string | null): void {
  // Of the views the one that is shown.
  const shown = `[role=tabpanel]:not([hidden]) [data-id="${CSS.escape(claim ?? '')}"]`;
  const card = place.querySelector<HTMLElement>(shown);
  if (card) card.focus();
  else place.querySelector<HTMLElement>('[data-panel]')?.focus({ preventScroll: true });
}
