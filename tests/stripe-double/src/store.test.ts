import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Journal } from "./journal.ts";
import { Store } from "./store.ts";

test("a row forgotten while somebody still works on it stays forgotten", async () => {
  const folder = await mkdtemp(join(tmpdir(), "stripe-double-"));
  const file = join(folder, "state.jsonl");
  const store = new Store(new Journal(file));
  const row = store.tables.settings.put({ id: "x", value: 1 });
  store.flush();
  store.reset();
  store.tables.settings.update(row, { value: 2 });
  store.flush();
  expect(store.tables.settings.get("x")).toBeUndefined();
  expect(await readFile(file, "utf8")).toBe("");
  await rm(folder, { recursive: true });
});
