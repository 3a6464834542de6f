import { browser } from 'wxt/browser';
import { fetchLate } from '../late/fetch-late.ts';
import type { Welcome } from '../link/protocol.ts';
import { tellChanges } from '../link/tell-changes.ts';
import { askBackground } from '../messages/send.ts';
import { readSettings } from '../settings/settings.ts';

const ADDRESS = '/sidebar.html';
/**
 * Whether the page gets at the frame. It must not read its address, by which it would know its reader again: Firefox
 * calls the extension otherwise in every profile, and Chromium in every session. In Firefox the frame has none.
 */
const SHADOW = import.meta.env.FIREFOX ? 'open' : 'closed';
/** Milliseconds in which a frame asks for its end of the channel, even on a busy machine. */
const PATIENCE = 4000;

/**
 * The frame in which the sidebar is drawn, by a process of its own: the page's thread has no part in it. Where a page
 * lets no frame of ours run (a sandbox, by its policy), the sidebar is drawn in the page itself.
 */
export class SidebarFrame {
  readonly #place: HTMLElement;
  readonly #onPort: (port: MessagePort) => void;
  readonly #box = document.createElement('div');
  readonly #frame = document.createElement('iframe');
  readonly #end = new AbortController();
  #isAway = false;

  /** @param place in which it is drawn. @param onPort is given our end of the channel to the sidebar. */
  constructor(place: HTMLElement, onPort: (port: MessagePort) => void) {
    this.#place = place;
    this.#onPort = onPort;
    // Where it is led on to another address of ours, which has to be allowed as well.
    this.#frame.allow = 'clipboard-write *';
    if (isSandboxed()) {
      this.#drawHere();
      return;
    }
    this.#box.className = 'frame';
    this.#frame.style.cssText = 'display:block;width:100%;height:100%;border:0';
    if (import.meta.env.FIREFOX) this.#frame.addEventListener('load', () => this.#fill());
    // Without it Chromium first makes an empty page here, which takes the page's thread milliseconds.
    else this.#frame.src = browser.runtime.getURL(ADDRESS);
    this.#box.attachShadow({ mode: SHADOW }).append(this.#frame);
    setTimeout(() => this.#unlessHere(), PATIENCE);
    place.append(this.#box);
  }

  /** The sidebar has come, and waits. @param key by which it knows that it is we who answer. */
  welcome(key: string): void {
    const { port1, port2 } = new MessageChannel();
    const welcome: Welcome = { sourcelight: key };
    const { origin } = new URL(browser.runtime.getURL('/'));
    this.#frame.contentWindow?.postMessage(welcome, origin, [port2]);
    this.#onPort(port1);
  }

  /** It has come up, and is called so. */
  call(name: string): void {
    this.#box.dataset.isHere = '';
    this.#frame.title = name;
  }

  /** It is not shown any more. */
  close(): void {
    this.#end.abort();
  }

  /** Gives it the keys. */
  focus(): void {
    this.#frame.focus({ preventScroll: true });
  }

  /** Takes it out of the page. */
  leave(): void {
    if (!this.#box.isConnected || this.#box.dataset.isHere === undefined) return;
    delete this.#box.dataset.isHere;
    this.#box.remove();
    this.#isAway = true;
  }

  /** Puts it back; the sidebar comes up again. */
  comeBack(): void {
    if (this.#isAway) this.#place.append(this.#box);
    this.#isAway = false;
  }

  /**
   * Fills the frame whenever it comes into the page, empty as it then is. Not by its `src`: Firefox lists the address
   * of that among what the page has loaded.
   */
  #fill(): void {
    if (isEmpty(this.#frame)) this.#frame.contentWindow?.location.replace(browser.runtime.getURL(ADDRESS));
  }

  #unlessHere(): void {
    if (this.#box.dataset.isHere !== undefined || !this.#box.isConnected) return;
    this.#box.remove();
    this.#drawHere();
  }

  #drawHere(): void {
    this.#connect().catch(console.error);
  }

  async #connect(): Promise<void> {
    const { language } = await readSettings();
    const [connect, words] = await Promise.all([fetchLate('sidebar'), askBackground('words', { language })]);
    if (!this.#place.isConnected) return;
    const { port1, port2 } = new MessageChannel();
    connect(port2, words, this.#place.getRootNode() as ShadowRoot, this.#place);
    tellChanges(port2, this.#end.signal);
    this.#onPort(port1);
  }
}

/** A page without an origin of its own takes that of its frames away, too. Files have none either, but their frames do. */
const isSandboxed = () => globalThis.origin === 'null' && location.protocol !== 'file:';

/** A document of another origin cannot be asked: then it is not empty. */
function isEmpty(frame: HTMLIFrameElement): boolean {
  try {
    return frame.contentWindow?.location.href === 'about:blank';
  } catch {
    return false;
  }
}
