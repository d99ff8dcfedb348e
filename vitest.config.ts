import { defineConfig } from "vitest/config";

/** Pure rules are tested beside their files in milliseconds; what needs a server lives in tests/, or is named for its database. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          // Pure rules share nothing that one could spoil for another: a worker of its own for each file costs more than the tests.
          isolate: false,
          include: ["{backend,plugins,tests}/**/*.test.ts"],
          exclude: [
            "**/node_modules/**",
            "**/.medusa/**",
            "**/*.database.test.ts",
            "tests/{integration,ledger}/**",
            "tests/e2e/**",
          ],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "integration",
          include: ["tests/{integration,ledger}/**/*.test.ts", "plugins/*/src/**/*.database.test.ts"],
          pool: "forks",
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
