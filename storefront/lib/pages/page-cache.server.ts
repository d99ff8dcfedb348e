import { Lru } from "./lru.ts";
import { type Page, pageBytes } from "./page.server.ts";

/** Rendered pages by what they depend on. Many readers of a page that is not there yet wait for one render. */
export class PageCache {
  readonly #pages: Lru<Page>;
  readonly #rendering = new Map<string, Promise<Page>>();
  #generation = 0;

  constructor(maxBytes = 64 * 1024 * 1024) {
    this.#pages = new Lru(maxBytes);
  }

  peek(key: string): Page | undefined {
    return this.#pages.get(key);
  }

  async get(key: string, render: () => Promise<Page>): Promise<Page> {
    const kept = this.#pages.get(key);
    if (kept) return kept;
    const pending = this.#rendering.get(key);
    if (pending) return pending;
    const generation = this.#generation;
    const rendering = render().then((page) => {
      // A page that was begun before the catalogue changed may show the old price: serve it once, keep it not.
      if (generation === this.#generation && page.status === 200) this.#pages.set(key, page, pageBytes(page));
      return page;
    });
    this.#rendering.set(key, rendering);
    try {
      return await rendering;
    } finally {
      if (this.#rendering.get(key) === rendering) this.#rendering.delete(key);
    }
  }

  clear(): void {
    this.#generation += 1;
    this.#pages.clear();
    this.#rendering.clear();
  }
}
