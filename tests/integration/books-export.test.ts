import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { createLedger, verifyExport } from "@keepsake/ledger";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ErrorAnswer } from "../../plugins/community/src/types/checkout.ts";
import { ACCOUNTS, fillTo } from "../bench/ledger/fill.ts";
import { eventually } from "./buyer.ts";
import { openShop, STOREFRONT_TOKEN, type TestShop } from "./harness.ts";

/** Far more than lies between a server and a reader who does not read. */
const TRANSFERS = 60_000;
/** Who reads nothing for half a minute is cut off, seen at the next look at their line. */
const CUT_OFF_SECONDS = 75;

let shop: TestShop;

beforeAll(async () => {
  shop = await openShop();
  const ledger = await createLedger({ databaseUrl: shop.databaseUrl, largestPool: 1 });
  await ledger.openAccounts(ACCOUNTS);
  await ledger.close();
  const database = new pg.Client({ connectionString: shop.databaseUrl });
  await database.connect();
  await fillTo(database, TRANSFERS, ["ledger"]);
  await database.end();
});
afterAll(() => shop?.close());

const PATH = "/store/impact/export";
let visitors = 0;
/** Of somebody new each time: one address may not download the books as often. */
const headers = () => ({
  "x-publishable-api-key": shop.publishableKey,
  "x-storefront-token": STOREFRONT_TOKEN,
  "x-client-ip": `198.51.${Math.trunc(visitors / 250)}.${visitors++ % 250}`,
});
const download = (signal?: AbortSignal) =>
  fetch(shop.backendUrl + PATH, { headers: headers(), signal: signal ?? null });

/** Asks for the books, reads the first of them, and then nothing more. */
async function stall(): Promise<Socket> {
  const { hostname, port } = new URL(shop.backendUrl);
  const line = connect({ host: hostname, port: Number(port) });
  await once(line, "connect");
  const head = Object.entries({ host: hostname, ...headers() }).map(([name, value]) => `${name}: ${value}\r\n`);
  line.write(`GET ${PATH} HTTP/1.1\r\n${head.join("")}\r\n`);
  const [first] = (await once(line, "data")) as [Buffer];
  line.pause();
  line.on("error", () => {});
  expect(first.toString()).toContain("HTTP/1.1 200");
  return line;
}

/** What so many are told who ask at the same moment and go away at once. */
async function askTogether(readers: number): Promise<number[]> {
  const answers = await Promise.all(Array.from({ length: readers }, () => download()));
  await Promise.all(answers.map(({ body }) => body?.cancel()));
  return answers.map(({ status }) => status);
}
const isRoom = (statuses: number[]) => statuses.every((status) => status === 200);

/** A reader who has gone is noticed a moment later. */
async function untilAllHaveGone(): Promise<void> {
  await eventually(() => askTogether(2), isRoom, 10);
  await sleep(1000);
}

it("two may read the books at once, whole and sound; a third is told to come back", async () => {
  const both = await Promise.all([download(), download()]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const third = await download();
  expect([third.status, ((await third.json()) as ErrorAnswer).code]).toEqual([503, "export_busy"]);
  for (const response of both) {
    const lines = (await response.text()).trimEnd().split("\n");
    expect(await verifyExport(lines)).toMatchObject({ isSound: true, transfers: TRANSFERS });
  }
});

it("whoever goes away half-way makes room, and so does whoever goes before anything was sent", async () => {
  for (let turn = 0; turn < 6; turn++) {
    const leaving = new AbortController();
    const asked = download(leaving.signal);
    if (turn % 2 === 0) await asked;
    else await sleep(turn * 3);
    leaving.abort();
    await asked.catch(() => {});
  }
  expect(await eventually(() => askTogether(2), isRoom, 10)).toEqual([200, 200]);
});

it("however many ask at the same moment, no more than two are answered", async () => {
  await untilAllHaveGone();
  const statuses = await askTogether(12);
  expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(2);
  expect(new Set(statuses)).toEqual(new Set([200, 503]));
});

it("who reads nothing for half a minute is cut off, and makes room for others", async () => {
  await untilAllHaveGone();
  const began = Date.now();
  const lines = await Promise.all([stall(), stall()]);
  expect(await askTogether(1)).toEqual([503]);
  await eventually(() => askTogether(1), isRoom, CUT_OFF_SECONDS);
  expect((Date.now() - began) / 1000).toBeGreaterThan(25);
  for (const line of lines) {
    line.resume();
    await once(line, "close");
  }
});
