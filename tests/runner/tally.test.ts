import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { tallyFaults, tallyPlaywright, tallyVitest } from "./tally.ts";

const folder = mkdtempSync(join(tmpdir(), "tally-"));
afterAll(() => rmSync(folder, { recursive: true }));
const report = (content: unknown) => {
  const file = join(folder, "report.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
};
const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 };

test("tests are counted as the runners report them", () => {
  expect(tallyVitest(report(vitest), true)).toMatchObject({ passed: 3, failed: 0, skipped: 1 });
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  const counts = { passed: 5, failed: 1, skipped: 2, note: "1 flaky" };
  expect(tallyPlaywright(report({ stats }), false)).toMatchObject(counts);
});

test("what failed is named", () => {
  const assertionResults = [
    { fullName: "sells one", status: "passed" },
    { fullName: "sells none", status: "failed" },
  ];
  const testResults = [
    { name: "/shop/stock.test.ts", assertionResults },
    { name: "/shop/broken.test.ts", message: "no such module", assertionResults: [] },
  ];
  expect(tallyVitest(report({ ...vitest, numFailedTests: 1, testResults }), false).failures).toEqual([
    "stock.test.ts: sells none",
    "broken.test.ts: no such module",
  ]);
  const specs = [
    { title: "buys", ok: true },
    { title: "pays", ok: false },
  ];
  const suites = [{ title: "buying.spec.ts", suites: [{ title: "in Chinese", specs }] }];
  const stats = { expected: 1, unexpected: 1, flaky: 0, skipped: 0 };
  expect(tallyPlaywright(report({ stats, suites }), false).failures).toEqual(["buying.spec.ts › in Chinese › pays"]);
  const line = { what: "kills: errors", figure: "2", limit: "0", ok: false };
  expect(tallyFaults(report([line]), false).failures).toEqual(["kills: errors: 2 instead of 0"]);
});

test("each limit of the fault bench counts", () => {
  expect(tallyFaults(report([{ ok: true }, { ok: false }, { ok: true }]), false)).toMatchObject({
    passed: 2,
    failed: 1,
  });
  expect(tallyFaults(report([{ ok: true }]), true)).toMatchObject({ passed: 1, failed: 0 });
  expect(tallyFaults(report([]), true)).toMatchObject({ failed: 1, note: "no test ran" });
});

test("a runner that fails without a failed test, says nothing, or runs nothing counts as a failure", () => {
  expect(tallyVitest(report(vitest), false)).toMatchObject({ failed: 1, note: "the runner failed" });
  expect(tallyVitest(join(folder, "absent.json"), true)).toMatchObject({ failed: 1, note: "no test ran" });
  expect(tallyVitest(report("{half"), false)).toMatchObject({ failed: 1 });
  expect(tallyVitest(report({ ...vitest, numPassedTests: 0 }), true)).toMatchObject({ failed: 1, note: "no test ran" });
});
