const EVERY = 200;
const WIDTH = 24;

/** Tells people at a terminal how far it has come; in a pipe or a file it is silent. */
export class ProgressBar {
  readonly #size: number | undefined;
  readonly #began = Date.now();
  #bytes = 0;
  #records = 0;
  #told = 0;
  #shown = false;

  /** @param size of all that is to be read, in bytes, where that is known. */
  constructor(size: number | undefined) {
    this.#size = size;
  }

  read(bytes: number): void {
    this.#bytes += bytes;
  }

  done(): void {
    this.#records++;
    const now = Date.now();
    if (!process.stderr.isTTY || now - this.#told < EVERY) return;
    this.#told = now;
    this.#shown = true;
    process.stderr.write(`\r\u001b[K${this.line((now - this.#began) / 1000)}`);
  }

  /** Takes it away, before something else is told. */
  clear(): void {
    if (this.#shown) process.stderr.write('\r\u001b[K');
  }

  line(seconds: number): string {
    const rate = this.#records / Math.max(seconds, 0.001);
    const counts = `${this.#records} ${this.#records === 1 ? 'article' : 'articles'}, ${rate.toFixed(1)} a second`;
    if (!this.#size) return counts;
    const share = Math.min(1, this.#bytes / this.#size);
    const full = Math.floor(share * WIDTH);
    const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
    const left = share > 0.01 ? `, about ${duration((seconds / share) * (1 - share))} left` : '';
    return `${bar} ${Math.floor(share * 100)} %  ${counts}${left}`;
  }
}

export function duration(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.round(seconds) % 60];
  if (h > 0) return `${h} h ${m} min`;
  return m > 0 ? `${m} min ${s} s` : `${s} s`;
}
