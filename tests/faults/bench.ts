import { setTimeout as sleep } from "node:timers/promises";
import { STOREFRONT_TOKEN } from "../integration/shop-environment.ts";
import { CartStore } from "./cart-store.ts";
import type { Operation, Performed } from "./operations/operation.ts";
import type { Random } from "./random.ts";
import type { BackendProcess } from "./rig/backend-process.ts";
import { type Answer, json, send } from "./rig/http.ts";
import type { Rig } from "./rig/open-rig.ts";

export interface Asked {
  method?: string;
  body?: unknown;
  /** The process to ask; the next in turn unless said. */
  at?: BackendProcess;
  as?: "buyer" | "staff" | "colleague" | "sponsor";
}

/** An answer nobody should get from a shop that is well. */
export interface Surprise {
  /** When it was asked, and when it was answered. */
  from: number;
  at: number;
  backend: string;
  what: string;
}

/** Thrown into clients that wait for something when the bench closes. */
class Closing extends Error {}

/** The clients of a rig: what they ask of it, and what they were told. */
export class Bench {
  readonly rig: Rig;
  readonly random: Random;
  readonly carts: CartStore;
  /** Their promotions leave nothing to pay. */
  readonly freeCarts: CartStore;
  readonly journal: Performed[] = [];
  readonly surprises: Surprise[] = [];
  readonly knownExceptions = new Set<string>();
  readonly failedPreparations: string[] = [];
  /** Set at the end of a scenario: whoever still waits gives up. */
  isClosing = false;
  private turn = 0;
  private clients = 0;

  constructor(rig: Rig, random: Random) {
    this.rig = rig;
    this.random = random;
    this.carts = new CartStore(rig);
    this.freeCarts = new CartStore(rig, rig.freeCodes);
  }

  /** Asks as the storefront's server does, for a visitor of its own each time; throws when the line is cut. */
  async ask<T>(path: string, { method, body, at, as = "buyer" }: Asked = {}): Promise<Answer<T>> {
    const backend = at ?? (await this.next());
    const content = body === undefined ? {} : json(body);
    const headers = { ...content.headers, ...(as === "buyer" ? this.visitor() : this.rig[as]) };
    const how = method ?? (body === undefined ? "GET" : "POST");
    const from = Date.now();
    backend.inFlight += 1;
    try {
      const signal = backend.patience.signal;
      const answer = await send<T>(backend.url + path, { method: how, body: content.body, headers, signal });
      if (answer.status < 300) backend.lastGoodAt = Date.now();
      if (answer.status >= 500)
        this.surprised(backend, from, `${how} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer;
    } catch (error) {
      backend.cut += 1;
      throw error;
    } finally {
      backend.inFlight -= 1;
    }
  }

  /**
   * What staff does before something else can happen, again until it is done: only what may be done twice. A conflict says
   * that it was done when the line was cut.
   */
  async must<T>(path: string, body: () => object): Promise<T> {
    for (;;) {
      const answer = await this.ask<T>(path, { body: body(), as: "staff" }).catch(() => null);
      if (answer && (answer.status < 300 || answer.status === 409)) return answer.body;
      if (answer && answer.status < 500) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      await this.pause(300);
    }
  }

  /** The next process in turn; waits while all are down. */
  async next(): Promise<BackendProcess> {
    for (;;) {
      const up = this.rig.backends.filter(({ state }) => state === "up");
      const chosen = up[this.turn++ % Math.max(1, up.length)];
      if (chosen) return chosen;
      await this.pause(50);
    }
  }

  /** Performs until a client was told that it is done. */
  async done<Subject>(operation: Operation<Subject>): Promise<Subject> {
    for (;;) {
      const { subject, isAcknowledged } = await operation.perform(this);
      if (isAcknowledged) return subject;
      await this.pause(100);
    }
  }

  /** For what the bench itself has to do or to know while parts of the rig are down. */
  async persist<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch {
        await this.pause(300);
      }
    }
  }

  async pause(ms: number): Promise<void> {
    if (this.isClosing) throw new Closing("the bench closes");
    await sleep(ms);
  }

  private visitor(): Record<string, string> {
    const number = this.clients++;
    return {
      "x-publishable-api-key": this.rig.catalogue.publishableKey,
      "x-storefront-token": STOREFRONT_TOKEN,
      "x-client-ip": `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`,
    };
  }

  private surprised(backend: BackendProcess, from: number, what: string): void {
    this.surprises.push({ from, at: Date.now(), backend: backend.name, what: what.slice(0, 500) });
  }
}
