import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createShadowRootUi, type ShadowRootContentScriptUi } from 'wxt/utils/content-script-ui/shadow-root';
import { direction, language } from '../locales/i18n.ts';
import type { Settings } from '../settings/settings.ts';
import { drawSidebar, eraseSidebar } from '../sidebar/draw.tsx';
import type { SidebarProps } from '../sidebar/props.ts';
import { styles } from '../sidebar/styles.ts';

import type { Room } from './room-plan.ts';

/** The one element that we put into the page, and the shadow root in which the sidebar is drawn. */
export class SidebarHost {
  readonly #ctx: ContentScriptContext;
  #ui: ShadowRootContentScriptUi<void> | null = null;

  constructor(ctx: ContentScriptContext) {
    this.#ctx = ctx;
  }

  async mount(): Promise<void> {
    this.#ui = await createShadowRootUi(this.#ctx, {
      name: 'sourcelight-sidebar',
      position: 'inline',
      anchor: 'html',
      css: styles,
      // Keys pressed in the sidebar are not the page's shortcuts.
      isolateEvents: true,
      onMount: (container, _shadow, host) => {
        container.lang = language();
        container.dir = direction();
        raise(host);
      },
    });
    this.#ui.mount();
  }

  /** @throws when it is not mounted. */
  get element(): HTMLElement {
    if (!this.#ui) throw new Error('The sidebar is not mounted.');
    return this.#ui.shadowHost;
  }

  render(props: SidebarProps): void {
    if (this.#ui) drawSidebar(this.#ui.uiContainer, props);
  }

  /** Gives it the reader's theme: the machine's, or the one chosen. */
  dress(theme: Settings['theme']): void {
    const { dataset } = this.element;
    if (theme === 'auto') delete dataset.theme;
    else dataset.theme = theme;
  }

  resize(room: Room, drawerHeight: number): void {
    const { style, dataset } = this.element;
    dataset.layout = room.layout;
    if (room.layout === 'beside') dataset.side = room.side;
    style.setProperty('--sourcelight-width', room.layout === 'beside' ? `${room.width}px` : '100%');
    style.setProperty('--sourcelight-height', room.layout === 'beside' ? '100%' : `${drawerHeight}px`);
  }

  get root(): ShadowRoot | null {
    return this.#ui?.shadow ?? null;
  }

  focus(): void {
    this.#ui?.shadow.querySelector<HTMLElement>('[data-panel]')?.focus({ preventScroll: true });
  }

  /** Gives the keys to the card of a claim. */
  focusCard(id: string): void {
    this.#ui?.shadow.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  }

  hasFocus(): boolean {
    return document.activeElement === this.#ui?.shadowHost;
  }

  /** Puts the element back where the page has thrown it out, as pages do that draw themselves anew. */
  keep(): void {
    const host = this.#ui?.shadowHost;
    if (!host) return;
    if (!host.isConnected) document.documentElement.append(host);
    raise(host);
  }

  remove(): void {
    if (!this.#ui) return;
    eraseSidebar(this.#ui.uiContainer);
    this.#ui.remove();
    this.#ui = null;
  }
}

/** Puts the element into the browser's top layer, above whatever the page stacks up. */
function raise(host: HTMLElement): void {
  host.popover = 'manual';
  if (!host.matches(':popover-open')) host.showPopover();
}
