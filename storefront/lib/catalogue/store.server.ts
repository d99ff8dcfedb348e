import type { Locale } from "../../config/languages.ts";
import { medusa } from "../medusa.server.ts";
import { joinCatalogue } from "./join.ts";
import { loadCatalogue } from "./load.server.ts";
import { keyOf } from "./options.ts";
import type { RawCatalogue } from "./raw.ts";
import { shownStockChanged } from "./shown-stock.ts";
import type { Catalogue, Region } from "./types.ts";

interface Version {
  catalogue: string;
  stock: string;
}
type Stock = Map<string, number | null>;

const pollMs = 1_000;
/** After this long without an answer from the backend, pages say that they may be out of date. */
const staleAfterMs = 5_000;

const fetchStock = async (): Promise<Stock> => {
  const { variants } = await medusa<{ variants: Record<string, number | null> }>("/store/catalogue/stock");
  return new Map(Object.entries(variants));
};

/** Holds the whole catalogue in memory, so that a page costs the backend nothing; asks each second what has changed. */
export class CatalogueStore {
  #raw: RawCatalogue | undefined;
  #stock: Stock = new Map();
  #version: Version = { catalogue: "", stock: "" };
  #joined = new Map<string, Catalogue>();
  #optionKeys: ReadonlySet<string> = new Set();
  #lastAnswerAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #listeners: (() => void)[] = [];
  #firstLoad = Promise.withResolvers<void>();
  #stopped = false;

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  start(): void {
    const tick = async () => {
      await this.refresh().catch((error: unknown) => {
        if (Date.now() - this.#lastAnswerAt > staleAfterMs && !this.#raw) console.error(`catalogue: ${String(error)}`);
      });
      if (!this.#stopped) this.#timer = setTimeout(tick, pollMs);
    };
    void tick();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Waits for the first load, but not forever: a page that cannot be shown should say so. */
  async ready(timeoutMs = 10_000): Promise<boolean> {
    if (this.#raw) return true;
    const late = new Promise<void>((resolve) => setTimeout(resolve, timeoutMs).unref());
    await Promise.race([this.#firstLoad.promise, late]);
    return this.#raw !== undefined;
  }

  get isLoaded(): boolean {
    return this.#raw !== undefined;
  }

  /** The names of options ("size", "colour"), which are also the names of filters in addresses. */
  get optionKeys(): ReadonlySet<string> {
    return this.#optionKeys;
  }

  get isStale(): boolean {
    return Date.now() - this.#lastAnswerAt > staleAfterMs;
  }

  get regions(): Region[] {
    return (this.#raw?.regions ?? []).map((region) => ({
      id: region.id,
      name: region.name,
      currencyCode: region.currency_code,
      countries: region.countries.map(({ iso_2 }) => iso_2),
    }));
  }

  view(locale: Locale, regionId: string): Catalogue {
    if (!this.#raw) throw new Response("The catalogue is not loaded yet.", { status: 503 });
    const key = `${locale}:${regionId}`;
    let joined = this.#joined.get(key);
    if (!joined) {
      joined = joinCatalogue(this.#raw, this.#stock, locale, regionId);
      this.#joined.set(key, joined);
    }
    return joined;
  }

  async refresh(): Promise<void> {
    const version = await medusa<Version>("/store/catalogue/version", { timeoutMs: 5_000 });
    const catalogueChanged = !this.#raw || version.catalogue !== this.#version.catalogue;
    if (catalogueChanged || version.stock !== this.#version.stock) {
      const raw = catalogueChanged ? await loadCatalogue() : this.#raw;
      const stock = await fetchStock();
      const visible = catalogueChanged || shownStockChanged(this.#stock, stock, raw);
      this.#raw = raw;
      this.#optionKeys = new Set(
        raw?.texts.en.products.flatMap(({ options }) => options.map(({ title }) => keyOf(title))),
      );
      this.#stock = stock;
      this.#version = version;
      this.#firstLoad.resolve();
      if (visible) this.#announce();
    }
    this.#lastAnswerAt = Date.now();
  }

  #announce(): void {
    this.#joined.clear();
    for (const listener of this.#listeners) listener();
  }
}
