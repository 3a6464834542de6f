import { watchCorrections } from '../corrections/store.ts';
import { watchSettings } from '../settings/settings.ts';
import type { FromSidebar } from './protocol.ts';

/**
 * Tells the page's script what the reader changes elsewhere, in the options or in another tab: to listen for it costs
 * a thread more than to be told.
 */
export function tellChanges(port: MessagePort, signal: AbortSignal): void {
  const tell = (message: FromSidebar) => port.postMessage(message);
  watchSettings((settings) => tell({ is: 'settings', settings }), signal);
  watchCorrections(() => tell({ is: 'corrected' }), signal);
}
