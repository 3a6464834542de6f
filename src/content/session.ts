import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { Verdict } from '../corrections/correction.ts';
import { onPage } from '../living/those-of-gone.ts';
import type { LivingClaim } from '../living/types.ts';
import { askBackground } from '../messages/send.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { choiceOf } from '../sidebar/listed.ts';
import type { SidebarActions, SidebarProps } from '../sidebar/props.ts';
import { ArticleSide } from './article-side.ts';
import { ClaimsInView, claimsOf } from './claims-in-view.ts';
import { pause } from './in-slices.ts';
import { PageCard } from './page-card.ts';
import { PageCorrections } from './page-corrections.ts';
import { linesOf } from './place-claims.ts';
import { quotation } from './quotation.ts';
import type { Reading } from './read-page.ts';
import { ScopeReader } from './read-scope.ts';
import { ReaderSettings } from './reader-settings.ts';
import type { Scope } from './scope.ts';
import { SidebarHost } from './sidebar-host.ts';
import { visitText } from './visit-text.ts';
import { Whereabouts } from './whereabouts.ts';
import { watchWindow } from './window-events.ts';

/** What the sidebar shows. */
type View = Omit<SidebarProps, 'actions' | 'place'>;

interface SessionEvents {
  /** The article was read. */
  onRead(reading: Reading): void;
  onClosed(): void;
}

/** One opening of the sidebar, from the click that opens it to the one that closes it. */
export class Session {
  readonly #end = new AbortController();
  readonly #focusedBefore = document.activeElement;
  readonly #host: SidebarHost;
  readonly #events: SessionEvents;
  readonly #settings = new ReaderSettings((settings) => this.#follow(settings), this.#end.signal);
  readonly #reader: ScopeReader;
  readonly #card = new PageCard(
    (card) => this.#show({ card }),
    () => this.#host.root,
  );
  readonly #corrections = new PageCorrections(() => this.#corrected(), this.#end.signal);
  readonly #side = new ArticleSide(() => this.#host.element, {
    onPoint: (id, x, y) => this.#card.point(id, x, y),
    onPick: (id, x, y) => {
      this.#select(id, 'page');
      this.#card.pick(id, x, y);
    },
    onScroll: () => this.#where.update(),
    onEscape: () => this.#escape(),
  });
  readonly #claims = new ClaimsInView(this.#side, this.#corrections);
  readonly #where = new Whereabouts(0.5);
  #view: View = {
    scan: { phase: 'reading', done: 0 },
    settings: defaultSettings,
    choice: choiceOf(defaultSettings, false),
    selected: null,
    card: null,
    corrections: new Map(),
    justSetAside: null,
    isUnkept: false,
    selection: null,
    layout: this.#where.room.layout,
    width: defaultSettings.width,
    widest: defaultSettings.width,
    drawerShare: 0.5,
  };

  constructor(ctx: ContentScriptContext, before: Reading | null, events: SessionEvents) {
    this.#events = events;
    this.#host = new SidebarHost(ctx);
    this.#reader = new ScopeReader(
      before,
      {
        onBegin: (scope) => this.#begin(scope),
        onFound: (article) => {
          this.#where.isIn(article);
          this.#side.goTo(article.root.ownerDocument);
          this.#makeRoom();
        },
        onRead: (reading, isFirst, signal) => this.#showReading(reading, isFirst, signal),
        onNone: (reason) => this.#show({ scan: { phase: 'no-article', reason } }),
        onFailed: () => this.#show({ scan: { phase: 'failed' } }),
      },
      this.#end.signal,
    );
  }

  /** Shows the sidebar at once, then reads the page. */
  async open(scope: Scope): Promise<void> {
    await Promise.all([this.#host.mount(), this.#settings.read()]);
    if (this.#ended) {
      this.#host.remove();
      return;
    }
    this.#follow(this.#settings.value);
    this.#host.focus();
    this.#listen();
    this.read(scope);
  }

  /** Reads the article, or something else of the page. */
  read(scope: Scope): void {
    void this.#reader.read(scope);
  }

  showProgress(done: number): void {
    if (this.#view.scan.phase === 'reading') this.#show({ scan: { phase: 'reading', done } });
  }

  /** Takes everything of ours out of the page. */
  close(): void {
    if (this.#ended) return;
    this.#end.abort();
    const hadFocus = this.#host.hasFocus();
    this.#card.close();
    this.#host.remove();
    this.#side.remove();
    this.#where.giveBack();
    if (hadFocus && this.#focusedBefore instanceof HTMLElement)
      this.#focusedBefore.focus({ preventScroll: true });
    askBackground('badge', { count: null }).catch(() => {
      // The extension was taken away or replaced: its badge went with it.
    });
    this.#events.onClosed();
  }

  get #ended(): boolean {
    return this.#end.signal.aborted;
  }

  #begin(scope: Scope): void {
    this.#where.isIn(null);
    this.#claims.forget();
    this.#card.close();
    this.#show({
      scan: { phase: 'reading', done: 0 },
      selection: scope === 'article' ? null : scope.place,
      selected: null,
      justSetAside: null,
    });
  }

  /** Shows what was read; of an article that has changed, with the claim still in focus that was. */
  async #showReading(reading: Reading, isFirst: boolean, signal: AbortSignal): Promise<void> {
    await this.#corrections.of(reading.analysis);
    if (signal.aborted) return;
    if (this.#view.selection === null) this.#events.onRead(reading);
    this.#where.isIn(reading.article);
    this.#side.goTo(reading.article.root.ownerDocument);
    this.#claims.mark(reading, this.#view.choice, this.#view.settings.density);
    if (this.#view.selected && !isFirst) this.#claims.focus(this.#view.selected.id);
    // Each of these is a task of its own, so that the page can answer its reader in between.
    await pause();
    if (signal.aborted) return;
    this.#list(reading);
    await pause();
    if (!signal.aborted) this.#where.update();
  }

  #list(reading: Reading): void {
    const scan = this.#claims.list(reading, this.#view.choice);
    this.#show({ scan, corrections: this.#corrections.known });
    const { claims } = onPage(scan.listed.analysis);
    askBackground('badge', { count: claims.length }).catch(console.error);
  }

  #listen(): void {
    this.#side.begin();
    watchWindow(
      {
        onScroll: () => this.#where.update(),
        onResize: () => this.#makeRoom(),
        onEscape: () => this.#escape(),
        onTick: () => {
          this.#side.marks.keep();
          this.#where.keep();
          this.#host.keep();
        },
      },
      this.#end.signal,
    );
  }

  readonly #actions: SidebarActions = {
    close: () => this.close(),
    escape: () => this.#escape(),
    readAgain: () => this.read('article'),
    select: (id) => this.#select(id, 'list'),
    goTo: (id) => this.#where.goTo(this.#claims.firstRange(id)),
    openCard: (id) => {
      this.#actions.goTo(id);
      this.#card.visit(id);
    },
    visit: (id) => this.#visit(id),
    choose: ({ lessCertain = this.#view.choice.lessCertain, shown }) => {
      this.#view.choice = choiceOf(this.#view.settings, lessCertain);
      if (shown) this.#settings.change({ shown });
      else this.#listAnew();
    },
    set: (change) => this.#settings.change(change),
    closeCard: () => this.#card.close(),
    pointAtCard: (isOn) => this.#card.pointAtCard(isOn),
    linesOf: (id) => linesOf(this.#claims.reading, id),
    quotationOf: (id) => quotation(this.#claims.reading, id),
    correct: (id, verdict) => void this.#correct(id, verdict),
    takeBack: (id) => void this.#kept(this.#corrections.takeBack(id)),
    jump: (offset) => this.#where.jump(offset),
    setDrawerShare: (drawerShare) => {
      this.#view.drawerShare = drawerShare;
      this.#makeRoom();
    },
  };

  #escape(): void {
    if (!this.#card.close()) this.close();
  }

  async #correct(id: string, verdict: Verdict): Promise<void> {
    const isInList = this.#view.card?.id !== id;
    await this.#kept(this.#corrections.correct(id, verdict));
    const isGone = isInList && verdict.kind === 'not-a-claim' && this.#corrections.known.has(id);
    if (isGone) this.#show({ justSetAside: id });
  }

  async #kept(keeping: Promise<void>): Promise<void> {
    const isUnkept = await keeping.then(
      () => false,
      (error) => {
        console.error(error);
        return true;
      },
    );
    this.#show({ isUnkept });
  }

  /** The reader has said something of a claim, here or in another tab. */
  #corrected(): void {
    this.#listAnew();
    if (!this.#corrections.known.has(this.#view.justSetAside ?? '')) this.#show({ justSetAside: null });
  }

  /** The claim in focus stays so while it is among those listed. */
  #listAnew(): void {
    const { reading } = this.#claims;
    const { selected } = this.#view;
    if (!reading) return;
    this.#claims.mark(reading, this.#view.choice, this.#view.settings.density);
    this.#list(reading);
    if (selected) this.#focus(selected.id, selected.from);
  }

  /** Brings a listed claim into focus, in list and page; else takes the focus away. */
  #focus(id: string | null, from: 'page' | 'list'): LivingClaim | undefined {
    const claim = claimsOf(this.#view.scan).find((claim) => claim.id === id);
    this.#claims.focus(claim?.id ?? null);
    this.#show({ selected: claim ? { id: claim.id, from } : null });
    return claim;
  }

  #select(id: string | null, from: 'page' | 'list'): void {
    const claim = this.#focus(id, from);
    if (this.#view.justSetAside !== null) this.#show({ justSetAside: null });
    const looked = claim && this.#reader.lookedAt(claim.id);
    if (looked && looked !== this.#claims.reading) {
      this.#claims.replace(looked);
      this.#list(looked);
    }
    if (from === 'list') this.#where.bringIntoView(this.#claims.firstRange(claim?.id));
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
    const range = this.#claims.firstRange(id);
    if (!range) return;
    this.#where.goTo(range);
    visitText(range, () => this.#host.focusCard(id), this.#end.signal);
  }

  #makeRoom(): void {
    this.#where.makeRoom(this.#view.settings, this.#view.drawerShare);
    this.#host.resize(this.#where.room, this.#where.drawerHeight);
    const { room, widest } = this.#where;
    const width = room.layout === 'beside' ? room.width : this.#view.width;
    this.#show({ layout: room.layout, width, widest });
    this.#where.update();
  }

  #show(change: Partial<View>): void {
    Object.assign(this.#view, change);
    this.#host.render({ ...this.#view, actions: this.#actions, place: this.#where.place });
  }
}
