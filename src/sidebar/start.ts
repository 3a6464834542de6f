import { adopt } from '../design/adopt.ts';
import tokens from '../design/tokens.css?inline';
import type { Welcome } from '../link/protocol.ts';
import { tellChanges } from '../link/tell-changes.ts';
import { direction, language } from '../locales/i18n.ts';
import { wordsFor } from '../locales/languages.ts';
import { askBackground } from '../messages/send.ts';
import { readSettings } from '../settings/settings.ts';
import { connectSidebar } from './connect.tsx';

/** Draws the sidebar in its frame, as soon as the page's script has given it its end of their channel. */
export async function startSidebar(): Promise<void> {
  const key = crypto.randomUUID();
  const port = portFor(key);
  // Only what is told through the browser can come from ourselves: the page can post whatever it likes.
  askBackground('sidebarReady', { key }).catch(console.error);
  const { language: choice, theme } = await readSettings();
  const words = await wordsFor(choice);
  adopt(document, tokens);
  document.documentElement.dataset.theme = theme;
  connectSidebar(await port, words, document, document.body);
  tellChanges(await port, new AbortController().signal);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
}

function portFor(key: string): Promise<MessagePort> {
  return new Promise((resolve) => {
    const end = new AbortController();
    const onMessage = ({ data, ports: [port] }: MessageEvent<Partial<Welcome> | null>) => {
      if (data?.sourcelight !== key || !port) return;
      end.abort();
      resolve(port);
    };
    addEventListener('message', onMessage, { signal: end.signal });
  });
}
