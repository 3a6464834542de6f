import type { CardActions } from '../card/props.ts';
import { SidebarLink } from '../link/sidebar-link.ts';
import type { LivingAnalysis } from '../living/types.ts';
import type { Opening } from '../messages/opening.ts';
import { askBackground } from '../messages/send.ts';
import type { SidebarActions } from '../sidebar/props.ts';
import { ArticleSide } from './article-side.ts';
import { CardLayer } from './card-layer.ts';
import { ClaimFocus } from './claim-focus.ts';
import { ClaimsInView } from './claims-in-view.ts';
import { documentsAround } from './frames.ts';
import { pause } from './in-slices.ts';
import { PageCard } from './page-card.ts';
import { pageText } from './page-text.ts';
import { linesOf } from './place-claims.ts';
import type { Reading } from './read-page.ts';
import { ScopeReader } from './read-scope.ts';
import { ReaderVerdicts } from './reader-verdicts.ts';
import { ReaderWishes } from './reader-wishes.ts';
import type { Scope } from './scope.ts';
import { forSidebar, ShownView } from './shown-view.ts';
import { SidebarHost } from './sidebar-host.ts';
import { Whereabouts } from './whereabouts.ts';
import { onFirstMove, watchWindow } from './window-events.ts';

interface SessionEvents {
  /** The article was read. */
  onRead(reading: Reading): void;
  onClosed(): void;
}

/** One opening of the sidebar, from the click that opens it to the one that closes it. */
export class Session {
  readonly #end = new AbortController();
  readonly #focusedBefore = document.activeElement;
  readonly #events: SessionEvents;
  readonly #reader: ScopeReader;
  readonly #link: SidebarLink;
  readonly #host: SidebarHost;
  readonly #card: PageCard;
  readonly #layer: CardLayer;
  readonly #side = new ArticleSide(() => this.#host.element, {
    onPoint: (id, x, y) => this.#card.point(id, x, y),
    onPick: (id, x, y) => {
      this.#select(id, 'page');
      this.#card.pick(id, x, y);
    },
    onScroll: () => this.#where.update(),
    onEscape: () => this.#escape(),
  });
  readonly #where = new Whereabouts(0.5, (place) => this.#link.place(place));
  readonly #view = new ShownView((view) => {
    this.#host.edge.show({ ...view, side: view.settings.side });
    this.#layer.show(view);
    this.#link.show(forSidebar(view));
  });
  readonly #verdicts: ReaderVerdicts;
  readonly #claims: ClaimsInView;
  readonly #focus: ClaimFocus;
  readonly #wishes: ReaderWishes;
  #count: number | null = null;

  constructor(before: LivingAnalysis | null, { settings, said }: Opening, events: SessionEvents) {
    this.#events = events;
    this.#verdicts = new ReaderVerdicts(said, this.#view, () => this.#listAnew(), this.#end.signal);
    this.#claims = new ClaimsInView(this.#side, this.#verdicts.page);
    this.#link = new SidebarLink(this.#actions, {
      takeKeys: () => this.#host.focus(),
      onNames: (names) => this.#host.call(names),
      onSettings: (changed) => this.#wishes.follow(changed),
      onCorrected: () => void this.#verdicts.page.changedElsewhere(),
    });
    this.#host = new SidebarHost((port) => this.#link.connect(port), {
      onWidth: (width) => this.#wishes.change({ width }),
      onShare: (share) => this.#wishes.setDrawerShare(share),
      onEscape: () => this.#escape(),
    });
    this.#layer = new CardLayer(this.#host.cardPlace, this.#actions);
    this.#card = new PageCard(
      (card) => this.#view.show({ card }),
      () => this.#host.root,
      (id) => this.#link.focus(id),
    );
    this.#reader = new ScopeReader(
      before,
      {
        onBegin: (scope) => this.#begin(scope),
        onFound: (article) => {
          this.#where.isIn(article);
          this.#side.goTo(article.root.ownerDocument);
          this.#wishes.makeRoom();
        },
        onRead: (reading, isFirst, signal) => this.#showReading(reading, isFirst, signal),
        onNone: (reason) => {
          this.#view.show({ scan: { phase: 'no-article', reason } });
          this.showCount(null);
        },
        onFailed: () => this.#view.show({ scan: { phase: 'failed' } }),
      },
      this.#end.signal,
    );
    const around = {
      view: this.#view,
      claims: this.#claims,
      where: this.#where,
      host: this.#host,
      focusCard: (id: string) => this.#link.focus(id),
      lookedAt: (id: string) => this.#reader.lookedAt(id),
      onSeen: (reading: Reading) => this.#list(reading),
      relist: () => this.#listAnew(),
    };
    this.#focus = new ClaimFocus(around, this.#end.signal);
    this.#wishes = new ReaderWishes(settings, around, this.#end.signal);
  }

  /**
   * Shows the sidebar at once, then reads the page.
   * @param how opened by itself it must not take the reader's keys.
   */
  open(scope: Scope, { takesFocus }: { takesFocus: boolean }): void {
    this.#host.mount();
    this.#wishes.begin();
    if (takesFocus) this.#link.focus(null);
    this.#listen();
    this.read(scope);
  }

  /** The sidebar has come up in its frame. @param key by which it knows us. */
  welcome(key: string): void {
    this.#host.welcome(key);
  }

  /** Reads the article, or something else of the page. */
  read(scope: Scope): void {
    void this.#reader.read(scope);
  }

  showProgress(done: number): void {
    if (this.#view.value.scan.phase === 'reading') this.#view.show({ scan: { phase: 'reading', done } });
  }

  /** Shows on the button how many claims are listed: as told, or once more, where the browser has cleared it. */
  showCount(count = this.#count): void {
    this.#count = count;
    askBackground('badge', { count }).catch(() => {
      // The extension was taken away or replaced: its badge went with it.
    });
  }

  /** Takes everything of ours out of the page. */
  close(): void {
    if (this.#ended) return;
    this.#end.abort();
    const hadFocus = this.#host.hasFocus();
    this.#card.close();
    this.#link.close();
    this.#host.remove();
    this.#side.remove();
    this.#where.giveBack();
    if (hadFocus && this.#focusedBefore instanceof HTMLElement)
      this.#focusedBefore.focus({ preventScroll: true });
    this.showCount(null);
    this.#events.onClosed();
  }

  get #ended(): boolean {
    return this.#end.signal.aborted;
  }

  #begin(scope: Scope): void {
    this.#verdicts.page.prepare();
    this.#where.isIn(null);
    this.#claims.forget();
    this.#card.close();
    this.#view.show({
      scan: { phase: 'reading', done: 0 },
      selection: scope === 'article' ? null : scope.place,
      selected: null,
      justSetAside: null,
    });
  }

  /** Shows what was read; of an article that has changed, with the claim still in focus that was. */
  async #showReading(reading: Reading, isFirst: boolean, signal: AbortSignal): Promise<void> {
    await this.#verdicts.page.of(reading.analysis);
    if (signal.aborted) return;
    if (this.#view.value.selection === null) this.#events.onRead(reading);
    this.#where.isIn(reading.article);
    this.#side.goTo(reading.article.root.ownerDocument);
    // The list first: it is drawn elsewhere while the marks are made here.
    this.#claims.replace(reading);
    this.#list(reading);
    // Each of these is a task of its own, so that the page can answer its reader in between.
    await pause();
    if (signal.aborted) return;
    this.#claims.mark(reading, this.#view.value.choice, this.#view.value.settings.density);
    if (this.#view.value.selected && !isFirst) this.#claims.focus(this.#view.value.selected.id);
    await pause();
    if (!signal.aborted) this.#where.update();
  }

  #list(reading: Reading): void {
    const scan = this.#claims.list(reading, this.#view.value.choice);
    this.#view.show({ scan, corrections: this.#verdicts.page.known });
    this.showCount(scan.listed.analysis.claims.filter(({ isGone }) => !isGone).length);
  }

  #listen(): void {
    this.#side.begin();
    onFirstMove(() => this.#layer.prepare(this.#view.value.settings), this.#end.signal);
    watchWindow(
      {
        onScroll: () => this.#where.update(),
        onResize: () => this.#wishes.makeRoom(),
        onEscape: () => this.#escape(),
        onLeave: () => this.#host.leave(),
        onBack: () => {
          this.#host.comeBack();
          // The browser has cleared the button meanwhile.
          this.showCount();
        },
        onTick: () => {
          this.#side.marks.keep();
          this.#where.keep();
          this.#host.keep();
        },
      },
      this.#end.signal,
    );
  }

  readonly #actions: SidebarActions & CardActions = {
    close: () => this.close(),
    escape: () => this.#escape(),
    readAgain: () => this.read('article'),
    select: (id) => this.#select(id, 'list'),
    goTo: (id) => this.#focus.goTo(id),
    openCard: (id) => {
      this.#focus.goTo(id);
      this.#card.visit(id);
    },
    visit: (id) => {
      this.#verdicts.goOn();
      this.#focus.visit(id);
    },
    choose: (choice) => this.#wishes.choose(choice),
    set: (change) => this.#wishes.change(change),
    openOptions: (about) => void askBackground('options', { about }).catch(console.error),
    openLibrary: () => void askBackground('openLibrary', {}).catch(console.error),
    closeCard: () => this.#card.close(),
    pointAtCard: (isOn) => this.#card.pointAtCard(isOn),
    keepCard: () => this.#card.keep(),
    linesOf: (id) => linesOf(this.#claims.reading, id),
    scrollers: () => documentsAround(this.#side.document),
    pageText: async () => pageText(),
    correct: (id, verdict) => void this.#verdicts.correct(id, verdict),
    takeBack: (id) => void this.#verdicts.takeBack(id),
    jump: (offset) => this.#where.jump(offset),
  };

  #escape(): void {
    if (!this.#card.close()) this.close();
  }

  /** The claim in focus stays so while it is among those listed. */
  #listAnew(): void {
    const { reading } = this.#claims;
    const { selected } = this.#view.value;
    if (!reading) return;
    this.#claims.mark(reading, this.#view.value.choice, this.#view.value.settings.density);
    this.#list(reading);
    if (selected) this.#focus.set(selected.id, selected.from);
  }

  #select(id: string | null, from: 'page' | 'list'): void {
    this.#verdicts.goOn();
    this.#focus.pick(id, from);
  }
}
