import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ToSidebar } from '../../src/link/protocol.ts';
import { RemoteActions } from '../../src/link/remote-actions.ts';
import { SidebarLink } from '../../src/link/sidebar-link.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { choiceOf } from '../../src/sidebar/listed.ts';
import type { SidebarActions, SidebarView } from '../../src/sidebar/props.ts';

const view: SidebarView = {
  scan: { phase: 'reading', done: 0 },
  settings: defaultSettings,
  selection: null,
  choice: choiceOf(defaultSettings, false),
  selected: null,
  corrections: new Map(),
  justSetAside: null,
  isUnkept: false,
  layout: 'beside',
};

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

/** Both ends of the channel, with what each of them has heard; `acts` are done in the page. */
function channel(acts: Partial<SidebarActions> = {}) {
  const heard: ToSidebar[] = [];
  let grabs = 0;
  const told: unknown[] = [];
  const link = new SidebarLink(acts as SidebarActions, {
    takeKeys() {
      grabs++;
    },
    onNames: () => undefined,
    onSettings: (settings) => told.push(settings),
    onCorrected: () => told.push('corrected'),
  });
  const connect = () => {
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    link.connect(port1);
    const remote = new RemoteActions((act) => port2.postMessage(act));
    port2.postMessage({ is: 'names', names: { language: 'en', direction: 'ltr' } });
    port2.onmessage = ({ data }: MessageEvent<ToSidebar>) => {
      heard.push(data);
      if (data.is === 'answer') remote.answer(data);
    };
    return { actions: remote.actions, end: port2 };
  };
  return { link, heard, told, connect, grabs: () => grabs };
}

/** Until what was posted has come. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the channel between page and sidebar', () => {
  it('tells a sidebar that comes late everything, and then what has changed alone', async () => {
    const { link, heard, connect } = channel();
    link.show(view);
    link.show({ ...view, layout: 'drawer' });
    link.place({ start: 3, end: 9 });
    connect();
    await delivered();
    expect(heard).toEqual([
      { is: 'memory', memory: {} },
      { is: 'view', change: { ...view, layout: 'drawer' } },
      { is: 'place', place: { start: 3, end: 9 } },
    ]);
    link.show({ ...view, layout: 'drawer' });
    link.show({ ...view, layout: 'drawer', selected: { id: 'c1', from: 'page' } });
    await delivered();
    expect(heard.slice(3)).toEqual([{ is: 'view', change: { selected: { id: 'c1', from: 'page' } } }]);
  });

  it('tells one that comes again everything anew', async () => {
    const { link, heard, connect } = channel();
    link.show(view);
    connect();
    await delivered();
    connect();
    await delivered();
    const told = heard.filter(({ is }) => is === 'view');
    expect(told).toHaveLength(2);
    expect(told[1]).toEqual(told[0]);
  });

  it('goes on with the one that it has while another says nothing', async () => {
    const { link, heard, connect } = channel();
    link.show(view);
    connect();
    await delivered();
    const { port1, port2 } = new MessageChannel();
    open.push(port1, port2);
    link.connect(port1);
    link.show({ ...view, layout: 'drawer' });
    await delivered();
    expect(heard.at(-1)).toEqual({ is: 'view', change: { layout: 'drawer' } });
  });

  it('gives one that comes again what the one before has set', async () => {
    const { link, heard, connect } = channel();
    link.show(view);
    const { end } = connect();
    end.postMessage({ is: 'memory', memory: { tab: 'sources' } });
    await delivered();
    connect();
    await delivered();
    expect(heard.filter(({ is }) => is === 'memory')).toEqual([
      { is: 'memory', memory: {} },
      { is: 'memory', memory: { tab: 'sources' } },
    ]);
  });

  it('gives the keys when there is somebody to take them', async () => {
    const { link, heard, connect, grabs } = channel();
    link.focus(null);
    expect(grabs()).toBe(0);
    connect();
    await delivered();
    expect(grabs()).toBe(1);
    expect(heard).toContainEqual({ is: 'focus', claim: null });
    link.focus('c2');
    await delivered();
    expect(grabs()).toBe(2);
    expect(heard.at(-1)).toEqual({ is: 'focus', claim: 'c2' });
  });

  it('has the reader’s acts done in the page, without the event of the button', async () => {
    const done: unknown[][] = [];
    const { connect } = channel({
      close: (...given: unknown[]) => void done.push(['close', ...given]),
      select: (...given: unknown[]) => void done.push(['select', ...given]),
    });
    const { actions } = connect();
    (actions.close as (event: Event) => void)(new Event('click'));
    actions.select('c7');
    await delivered();
    expect(done).toEqual([['close'], ['select', 'c7']]);
  });

  it('answers those that ask, each its own', async () => {
    let asked = 0;
    const { connect } = channel({
      pageText: async () => ({ address: 'https://news.example/', text: String(++asked) }),
    });
    const { actions } = connect();
    const pages = await Promise.all([actions.pageText(), actions.pageText()]);
    expect(pages.map(({ text }) => text)).toEqual(['1', '2']);
  });

  it('tells what the reader changes elsewhere', async () => {
    const { told, connect } = channel();
    const { end } = connect();
    const settings = { ...defaultSettings, width: 500 };
    end.postMessage({ is: 'settings', settings });
    end.postMessage({ is: 'corrected' });
    await delivered();
    expect(told).toEqual([settings, 'corrected']);
  });

  it('leaves nobody waiting whose act could not be done', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { connect } = channel({
      pageText: async () => {
        throw new TypeError('The page is gone.');
      },
    });
    const { actions } = connect();
    await expect(actions.pageText()).rejects.toThrow('The page could not do it.');
    expect(console.error).toHaveBeenCalledOnce();
  });

  it('does nothing that is no act of the reader', async () => {
    const { connect, heard } = channel({});
    const { end } = connect();
    for (const name of ['toString', '__proto__', 'constructor', 'nothing'])
      end.postMessage({ is: 'act', name, given: [], number: 1 });
    await delivered();
    expect(heard.filter(({ is }) => is === 'answer')).toEqual([]);
  });
});
