import { buildIfStale } from "./build-if-stale.ts";
import { BACKEND, type Build, PLUGIN, STOREFRONT } from "./builds.ts";
import type { Crew } from "./crew.ts";
import { checkDatabase, prepareDatabase, publishableKey } from "./database.ts";
import type { Group } from "./group.ts";
import { awaitHealth } from "./health.ts";
import { type Postgres, startPostgres } from "./postgres/start.ts";
import { backendService, doubleService, type Service, storefrontService } from "./services.ts";
import { type Stack, usesDouble } from "./stack.ts";
import type { Steps } from "./steps.ts";
import { watchPlugin } from "./watch-plugin.ts";

/** Starts everything, each part as soon as what it needs is there. */
export class BringUp {
  readonly #stack: Stack;
  readonly #crew: Crew;
  readonly #steps: Steps;
  /** In the order they are stopped: a service before the ones it calls. */
  readonly #services: Record<"storefront" | "backend" | "double", Group | undefined> = {
    storefront: undefined,
    backend: undefined,
    double: undefined,
  };
  #postgres: Promise<Postgres> | undefined;
  #unwatch = () => {};

  constructor(stack: Stack, crew: Crew, steps: Steps) {
    this.#stack = stack;
    this.#crew = crew;
    this.#steps = steps;
  }

  async run(): Promise<void> {
    const stack = this.#stack;
    const database = this.#database();
    const plugin = this.#build(PLUGIN);
    const [shop, server] = stack.isDev
      ? [undefined, plugin]
      : [this.#build(STOREFRONT), plugin.then(() => this.#build(BACKEND))];
    const prepared = Promise.all([database, plugin]).then(([url]) =>
      prepareDatabase(stack, url, this.#crew, this.#steps),
    );
    const double = usesDouble(stack) ? this.#start("double", doubleService(stack)) : undefined;
    const backend = Promise.all([database, prepared, server]).then(async ([url]) => {
      await this.#start("backend", backendService(stack, url));
      if (stack.isDev) this.#unwatch = watchPlugin(stack.root, () => this.#build(PLUGIN));
    });
    const storefront = Promise.all([database, prepared, shop]).then(async ([url]) => {
      await this.#start("storefront", storefrontService(stack, await publishableKey(url)));
    });
    await Promise.all([double, backend, storefront]);
  }

  /** Rejects when a part that should stay ends. */
  untilSomethingDies(): Promise<never> {
    const deaths = Object.values(this.#services)
      .filter((group) => group !== undefined)
      .map(async (group) => {
        throw this.#crew.failureOf(group, await group.ended);
      });
    const postgres = this.#postgres?.then(async ({ ended }) => Promise.reject(await ended));
    return Promise.race(postgres ? [...deaths, postgres] : deaths);
  }

  async stopServices(): Promise<void> {
    this.#unwatch();
    await this.#services.storefront?.stop(4000);
    await this.#services.backend?.stop(8000);
    await this.#services.double?.stop(3000);
  }

  async stopDatabase(): Promise<void> {
    const postgres = await this.#postgres?.catch(() => undefined);
    await postgres?.stop();
  }

  async #database(): Promise<string> {
    const { databaseUrl, dataDir } = this.#stack.settings;
    if (databaseUrl) {
      await this.#steps.run("reach the database of DATABASE_URL", () => checkDatabase(databaseUrl));
      return databaseUrl;
    }
    return this.#steps.run("start Postgres", async () => {
      this.#postgres = startPostgres({ dataDir, say: this.#steps.say });
      return (await this.#postgres).url;
    });
  }

  async #build(build: Build): Promise<void> {
    await buildIfStale(this.#stack.root, build, this.#stack.shell, this.#crew, this.#steps);
  }

  async #start(role: "storefront" | "backend" | "double", service: Service): Promise<void> {
    await this.#steps.run(service.title, async () => {
      const group = this.#crew.start(service.program);
      this.#services[role] = group;
      await awaitHealth(this.#crew, group, service.health);
    });
  }
}
