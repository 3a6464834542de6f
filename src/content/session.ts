import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { onPage } from '../living/those-of-gone.ts';
import type { LivingClaim } from '../living/types.ts';
import type { Marks } from '../marks/marks.ts';
import { isLightOnDark } from '../marks/page-is-dark.ts';
import { askBackground } from '../messages/send.ts';
import type { Article } from '../page/types.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { choiceOf, listed } from '../sidebar/listed.ts';
import type { Place, SidebarActions, SidebarProps } from '../sidebar/props.ts';
import { ArticleSide } from './article-side.ts';
import { pause } from './in-slices.ts';
import { LivingPage } from './living-page.ts';
import { nextFrame, parsed } from './page-ready.ts';
import { partsOf } from './place-claims.ts';
import type { Reading } from './read-page.ts';
import { readerPlace } from './reader-place.ts';
import { ReaderSettings } from './reader-settings.ts';
import { PageRoom } from './room.ts';
import { isInView, scrollToRange } from './scroll-to.ts';
import { SidebarHost } from './sidebar-host.ts';
import { visitText } from './visit-text.ts';
import { WatchedValue } from './watched-value.ts';
import { watchWindow } from './window-events.ts';

/** What the sidebar shows. */
type View = Omit<SidebarProps, 'actions' | 'place'>;

interface SessionEvents {
  onRead(reading: Reading): void;
  onClosed(): void;
}

/** One opening of the sidebar, from the click that opens it to the one that closes it. */
export class Session {
  readonly #end = new AbortController();
  readonly #room = new PageRoom();
  readonly #place = new WatchedValue<Place | null>(null);
  readonly #focusedBefore = document.activeElement;
  readonly #host: SidebarHost;
  readonly #events: SessionEvents;
  readonly #settings = new ReaderSettings((settings) => this.#follow(settings), this.#end.signal);
  readonly #living: LivingPage;
  readonly #side = new ArticleSide(() => this.#host.element, {
    onPoint: (id, x, y) => this.#show({ pointed: id === null ? null : { id, x, y } }),
    onPick: (id) => this.#select(id, 'page'),
    onScroll: () => this.#updatePlace(),
    onEscape: () => this.close(),
  });
  #article: Article | null = null;
  #reading: Reading | null = null;
  #view: View = {
    scan: { phase: 'reading', done: 0 },
    settings: defaultSettings,
    choice: choiceOf(defaultSettings, false),
    selected: null,
    pointed: null,
    layout: this.#room.room.layout,
    width: defaultSettings.width,
    widest: defaultSettings.width,
    drawerShare: 0.5,
  };

  constructor(ctx: ContentScriptContext, before: Reading | null, events: SessionEvents) {
    this.#events = events;
    this.#host = new SidebarHost(ctx);
    this.#living = new LivingPage(
      before?.analysis ?? null,
      {
        onBegin: () => {
          this.#reading = null;
          this.#article = null;
          this.#marks.show([], false);
          this.#show({ scan: { phase: 'reading', done: 0 }, selected: null, pointed: null });
        },
        onFound: (article) => {
          this.#article = article;
          this.#side.goTo(article.root.ownerDocument);
          this.#makeRoom();
        },
        onRead: (reading, isFirst) => this.#showReading(reading, isFirst),
        onNone: (reason) => this.#show({ scan: { phase: 'no-article', reason } }),
        onFailed: () => this.#show({ scan: { phase: 'failed' } }),
      },
      this.#end.signal,
    );
  }

  /** Shows the sidebar at once, then reads the page. */
  async open(): Promise<void> {
    await Promise.all([this.#host.mount(), this.#settings.read()]);
    if (this.#ended) {
      this.#host.remove();
      return;
    }
    this.#follow(this.#settings.value);
    this.#host.focus();
    this.#listen();
    void this.#begin();
  }

  async #begin(): Promise<void> {
    await nextFrame();
    await parsed();
    if (!this.#ended) this.#living.start();
  }

  showProgress(done: number): void {
    if (this.#view.scan.phase === 'reading') this.#show({ scan: { phase: 'reading', done } });
  }

  /** Takes everything of ours out of the page. */
  close(): void {
    if (this.#ended) return;
    this.#end.abort();
    const hadFocus = this.#host.hasFocus();
    this.#host.remove();
    this.#side.remove();
    this.#room.giveBack();
    if (hadFocus && this.#focusedBefore instanceof HTMLElement)
      this.#focusedBefore.focus({ preventScroll: true });
    askBackground('badge', { count: null }).catch(() => {
      // The extension was taken away or replaced: its badge went with it.
    });
    this.#events.onClosed();
  }

  get #marks(): Marks {
    return this.#side.marks;
  }

  get #ended(): boolean {
    return this.#end.signal.aborted;
  }

  /** Shows what was read; of an article that has changed, with the claim still in focus that was. */
  async #showReading(reading: Reading, isFirst: boolean): Promise<void> {
    this.#article = reading.article;
    this.#side.goTo(reading.article.root.ownerDocument);
    const { selected } = this.#view;
    this.#showMarks(reading);
    if (selected && !isFirst) this.#focusMarks(selected.id);
    // Each of these is a task of its own, so that the page can answer its reader in between.
    await pause();
    if (this.#ended) return;
    this.#showClaims(reading);
    await pause();
    if (!this.#ended) this.#updatePlace();
  }

  #showMarks(reading: Reading): void {
    const { article, analysis, placed } = reading;
    this.#reading = reading;
    this.#events.onRead(reading);
    const { claims } = listed(analysis, this.#view.choice).analysis;
    const ids = new Set(claims.map(({ id }) => id));
    this.#marks.show(
      placed.filter(({ id }) => ids.has(id)),
      isLightOnDark(article.runs[0]?.node.parentElement ?? article.root),
      this.#view.settings.density,
    );
  }

  #showClaims({ analysis, placed }: Reading): void {
    const shown = listed(analysis, this.#view.choice);
    const unplaced = new Set(placed.filter(({ ranges }) => ranges.length === 0).map(({ id }) => id));
    this.#show({ scan: { phase: 'read', analysis, listed: shown, unplaced } });
    askBackground('badge', { count: onPage(shown.analysis).claims.length }).catch(console.error);
  }

  #listen(): void {
    this.#side.begin();
    watchWindow(
      {
        onScroll: () => this.#updatePlace(),
        onResize: () => this.#makeRoom(),
        onEscape: () => this.close(),
        onTick: () => {
          this.#marks.keep();
          this.#room.keep();
          this.#host.keep();
        },
      },
      this.#end.signal,
    );
  }

  readonly #actions: SidebarActions = {
    close: () => this.close(),
    readAgain: () => this.#living.start(),
    select: (id) => this.#select(id, 'list'),
    goTo: (id) => {
      const range = this.#firstRange(id);
      if (range) scrollToRange(range, this.#free());
    },
    jump: (offset) => this.#jump(offset),
    visit: (id) => this.#visit(id),
    choose: ({ lessCertain = this.#view.choice.lessCertain, shown }) => {
      this.#view.choice = choiceOf(this.#view.settings, lessCertain);
      if (shown) this.#settings.change({ shown });
      else this.#listAnew();
    },
    set: (change) => this.#settings.change(change),
    setDrawerShare: (drawerShare) => {
      this.#view.drawerShare = drawerShare;
      this.#makeRoom();
    },
  };

  /** Brings a listed claim into focus, in list and page; else takes the focus away. */
  #focus(id: string | null, from: 'page' | 'list'): LivingClaim | undefined {
    const claim = this.#listed().find((claim) => claim.id === id);
    this.#focusMarks(claim?.id ?? null);
    this.#show({ selected: claim ? { id: claim.id, from } : null });
    return claim;
  }

  /** What has gone from the page has no place in it that could come into focus. */
  #focusMarks(id: string | null): void {
    const { analysis, article } = this.#reading ?? {};
    const claim = analysis?.claims.find((claim) => claim.id === id && !claim.isGone);
    this.#marks.focus(analysis && article && claim ? partsOf(article, analysis, claim) : null);
  }

  #listed(): readonly LivingClaim[] {
    const { scan } = this.#view;
    return scan.phase === 'read' ? scan.listed.analysis.claims : [];
  }

  #select(id: string | null, from: 'page' | 'list'): void {
    const claim = this.#focus(id, from);
    const looked = claim && this.#living.lookedAt(claim.id);
    if (looked && looked !== this.#reading) {
      this.#reading = looked;
      this.#showClaims(looked);
    }
    const range = claim && from === 'list' ? this.#firstRange(claim.id) : undefined;
    if (range && !isInView(range, this.#free())) scrollToRange(range, this.#free());
  }

  /** Lists and marks other claims; the one in focus stays so while it is among them. */
  #listAnew(): void {
    const { selected } = this.#view;
    if (!this.#reading) return;
    this.#showMarks(this.#reading);
    this.#showClaims(this.#reading);
    if (selected) this.#focus(selected.id, selected.from);
  }

  /** Shows everything as the reader has set it. */
  #follow(settings: Settings): void {
    const before = this.#view.settings;
    this.#view.settings = settings;
    this.#view.choice = choiceOf(settings, this.#view.choice.lessCertain);
    this.#host.dress(settings.theme);
    this.#makeRoom();
    const relisted = (['shown', 'confidence', 'density'] as const).some(
      (name) => settings[name] !== before[name],
    );
    if (relisted) this.#listAnew();
  }

  #visit(id: string): void {
    this.#select(id, 'list');
    const range = this.#firstRange(id);
    if (!range) return;
    scrollToRange(range, this.#free());
    visitText(range, () => this.#host.focusCard(id), this.#end.signal);
  }

  #jump(offset: number): void {
    const article = this.#article;
    const run = article?.runs.findLast((run) => run.textStart <= offset) ?? article?.runs[0];
    if (!run?.node.isConnected) return;
    const range = run.node.ownerDocument.createRange();
    const within = Math.max(0, Math.min(run.length, offset - run.textStart));
    range.setStart(run.node, Math.min(run.node.length, run.nodeStart + within));
    range.setEnd(run.node, Math.min(run.node.length, run.nodeStart + run.length));
    scrollToRange(range, this.#free());
  }

  #firstRange(id: string): Range | undefined {
    return this.#reading?.placed.find((claim) => claim.id === id)?.ranges[0];
  }

  #free(): { bottom: number } {
    return { bottom: this.#room.room.layout === 'drawer' ? innerHeight - this.#drawerHeight() : innerHeight };
  }

  #drawerHeight(): number {
    return Math.round(innerHeight * this.#view.drawerShare);
  }

  #makeRoom(): void {
    const room = this.#room.make(this.#article, this.#view.settings, this.#drawerHeight());
    this.#host.resize(room, this.#drawerHeight());
    const width = room.layout === 'beside' ? room.width : this.#view.width;
    this.#show({ layout: room.layout, width, widest: this.#room.widest });
    this.#updatePlace();
  }

  #updatePlace(): void {
    if (this.#article) this.#place.set(readerPlace(this.#article, this.#free().bottom));
  }

  #show(change: Partial<View>): void {
    Object.assign(this.#view, change);
    this.#host.render({ ...this.#view, actions: this.#actions, place: this.#place });
  }
}
