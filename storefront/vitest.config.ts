import { defineConfig } from "vitest/config";

// Plain rules are tested without the router's and the translator's build steps.
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: { include: ["{app,components,config,features,lib,server}/**/*.test.ts"], environment: "node" },
});
