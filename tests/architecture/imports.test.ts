import { describe, expect, it } from "vitest";
import { brokenRules, type Import, importRules } from "./import-rules.ts";
import { allImports, importsOf } from "./source-imports.ts";

const at = "plugins/community/src";
const feature = "storefront/features";

/** One import that breaks each rule: a rule nobody can break protects nothing. */
const violations: [rule: string, file: string, source: string][] = [
  ["the ledger's domain imports only itself", "plugins/ledger/src/domain/amount.ts", `import pg from "pg"`],
  [
    "the ledger's store knows its domain, TypeORM and pg",
    "plugins/ledger/src/postgres/store.ts",
    `import { post } from "../ledger"`,
  ],
  ["the ledger knows no Medusa", "plugins/ledger/src/ledger.ts", `import { x } from "@medusajs/framework/utils"`],
  [
    "the plugin's domain imports only itself, and types of the ledger",
    `${at}/domain/postings.ts`,
    `import { post } from "@keepsake/ledger"`,
  ],
  [
    "a module knows the framework, the domain and its own folder",
    `${at}/modules/impact/service.ts`,
    `import x from "../../workflows/goals/open-goal"`,
  ],
  [
    "the ledger module adapts the ledger and nothing below it",
    `${at}/modules/ledger/service.ts`,
    `import pg from "pg"`,
  ],
  [
    "workflows know neither the api nor the admin nor models",
    `${at}/workflows/goals/open-goal.ts`,
    `import { Goal } from "../../modules/impact/models/goal"`,
  ],
  [
    "the api parses, calls one workflow, responds: it never decides",
    `${at}/api/store/goals/route.ts`,
    `import { x } from "../../../domain/allocation"`,
  ],
  ["subscribers and jobs call workflows", `${at}/jobs/reap.ts`, `import x from "../modules/stripe-inbox/service"`],
  [
    "the admin imports no server code",
    `${at}/admin/routes/goals/page.tsx`,
    `import { x } from "../../../workflows/goals/open-goal"`,
  ],
  [
    "the storefront knows the plugin by types only",
    "storefront/lib/orders.server.ts",
    `import { x } from "@keepsake/community/types"`,
  ],
  [
    "the storefront's components, lib and config know no feature and no route",
    "storefront/lib/money.ts",
    `import { x } from "../features/cart/line"`,
  ],
  ["the storefront's features know no route", `${feature}/cart/line.tsx`, `import { x } from "../../app/routes/cart"`],
  [
    "the backend holds no business rule",
    "backend/src/seed/index.ts",
    `import { x } from "../../../plugins/community/src/domain/allocation"`,
  ],
  [
    "tests use public entry points",
    "tests/integration/checkout.test.ts",
    `import { x } from "../../plugins/community/src/domain/allocation"`,
  ],
  ["no feature imports another", `${feature}/cart/line.tsx`, `import { x } from "../product/price"`],
  ["no module imports another", `${at}/modules/impact/service.ts`, `import { x } from "../recognition/service"`],
];

describe("who may import whom", () => {
  it.each(violations)("refuses a break of: %s", (rule, file, source) => {
    expect(importsOf(file, source).flatMap(brokenRules)).toContain(rule);
  });

  it("has a proven break for every rule", () => {
    const proven = new Set(violations.map(([rule]) => rule));
    expect(importRules.map((rule) => rule.name).filter((name) => !proven.has(name))).toEqual([]);
  });

  it("allows types where only types may pass", () => {
    const source = `import type { OrderStatus } from "@keepsake/community/types"`;
    expect(importsOf("storefront/lib/orders.server.ts", source).flatMap(brokenRules)).toEqual([]);
  });

  it("finds no break in the code as it stands", () => {
    const imports: Import[] = allImports();
    expect(imports.length).toBeGreaterThan(50);
    const broken = imports.flatMap((entry) =>
      brokenRules(entry).map((rule) => `${entry.file} -> ${entry.target}: ${rule}`),
    );
    expect(broken).toEqual([]);
  });
});
