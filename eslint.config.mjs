import medusa from "@medusajs/eslint-plugin";
import tseslint from "typescript-eslint";

/** Medusa's own conventions for what Medusa loads; style and correctness elsewhere are Biome's and the compiler's. */
const ours = ["backend/src/**/*.{ts,tsx}", "plugins/community/src/**/*.{ts,tsx}"];

export default [
  {
    ignores: [
      "**/node_modules/**",
      "**/.medusa/**",
      "storefront/**",
      "tests/**",
      "backend/launcher/**",
      "**/*.test.ts",
    ],
  },
  ...medusa.configs.recommended,
  { files: ours, languageOptions: { parser: tseslint.parser } },
  // Pure rules throw their own errors, the seed answers no request, and the ledger knows no Medusa.
  {
    files: ["backend/src/**/*.ts", "plugins/community/src/domain/**/*.ts", "plugins/ledger/src/**/*.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
];
