import { writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { createRequire } from "node:module";

/**
 * Loaded into a backend before anything else: counts what the process asks of Postgres and takes of the processor, and
 * tells it over the channel to whoever started the process. Knex and MikroORM may each bring a driver of their own.
 */
export interface Usage {
  statements: number;
  cpuSeconds: number;
}

export type Question = { ask: "usage" } | { ask: "profile" } | { ask: "profile-end"; file: string };

interface Driver {
  Client: { prototype: { query(...args: unknown[]): unknown } };
}

const require = createRequire(import.meta.url);
const drivers = new Set(
  ["knex", "@mikro-orm/postgresql"].map((user) => createRequire(require.resolve(user))("pg") as Driver),
);
let statements = 0;
for (const { Client } of drivers) {
  const { query } = Client.prototype;
  Client.prototype.query = function counted(this: unknown, ...args: unknown[]) {
    statements += 1;
    return query.apply(this, args);
  };
}

const profiler = new Session();

async function answer(question: Question): Promise<unknown> {
  if (question.ask === "usage") {
    const { user, system } = process.cpuUsage();
    return { statements, cpuSeconds: (user + system) / 1e6 } satisfies Usage;
  }
  if (question.ask === "profile") {
    profiler.connect();
    await profiler.post("Profiler.enable");
    await profiler.post("Profiler.setSamplingInterval", { interval: 500 });
    await profiler.post("Profiler.start");
    return {};
  }
  const { profile } = await profiler.post("Profiler.stop");
  profiler.disconnect();
  writeFileSync(question.file, JSON.stringify(profile));
  return {};
}

process.on("message", (question: Question) => {
  void answer(question).then((told) => process.send?.(told));
});
