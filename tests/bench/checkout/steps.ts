import { setTimeout as sleep } from "node:timers/promises";
import { table } from "../table.ts";
import type { Observer } from "./requester.ts";
import type { MeasuredShop } from "./shop.ts";

const WARM_UP = 15;
const ORDERS = 20;

interface Step {
  times: number;
  statements: number;
  cpuSeconds: number;
}

/** What each request of an order costs, one buyer at a time; what happens between and after them is "the rest". */
export async function printSteps({ name: shop, backend, buyer }: MeasuredShop): Promise<void> {
  const steps = new Map<string, Step>();
  const add = (name: string, { times, statements, cpuSeconds }: Step) => {
    const known = steps.get(name) ?? { times: 0, statements: 0, cpuSeconds: 0 };
    steps.set(name, {
      times: known.times + times,
      statements: known.statements + statements,
      cpuSeconds: known.cpuSeconds + cpuSeconds,
    });
  };
  let seen = { statements: 0, cpuSeconds: 0 };
  const observe: Observer = async (request, made) => {
    const before = await backend.usage();
    const answer = await made();
    const after = await backend.usage();
    const cost = { statements: after.statements - before.statements, cpuSeconds: after.cpuSeconds - before.cpuSeconds };
    seen = { statements: seen.statements + cost.statements, cpuSeconds: seen.cpuSeconds + cost.cpuSeconds };
    add(request, { times: 1, ...cost });
    return answer;
  };
  const warmUp = buyer();
  for (let order = 0; order < WARM_UP; order += 1) await warmUp();
  await sleep(3000);
  const buy = buyer(observe);
  const before = await backend.usage();
  for (let order = 0; order < ORDERS; order += 1) await buy();
  await sleep(2000);
  const after = await backend.usage();
  add("the rest: webhooks, mails, events", {
    times: ORDERS,
    statements: after.statements - before.statements - seen.statements,
    cpuSeconds: after.cpuSeconds - before.cpuSeconds - seen.cpuSeconds,
  });
  const row = (name: string, { times, statements, cpuSeconds }: Step) => [
    name,
    (times / ORDERS).toFixed(0),
    (statements / ORDERS).toFixed(0),
    ((cpuSeconds / ORDERS) * 1000).toFixed(1),
  ];
  const whole = [...steps.values()].reduce((sum, step) => ({
    times: sum.times + step.times,
    statements: sum.statements + step.statements,
    cpuSeconds: sum.cpuSeconds + step.cpuSeconds,
  }));
  const rows = [...steps].map(([name, step]) => row(name, step));
  console.log(
    table(
      [`an order, request by request: ${shop}`, "times", "statements", "CPU ms"],
      [...rows, row("all of it", whole)],
    ),
  );
}
