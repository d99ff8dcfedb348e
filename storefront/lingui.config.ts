import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

// Two catalogues, so that a product page does not download the words of the checkout.
const shop = [
  "<rootDir>/app/root.tsx",
  "<rootDir>/app/routes/{home,catalogue,category,collection,product,search,about,legal}.tsx",
  "<rootDir>/components/*.tsx",
  "<rootDir>/features/catalogue/*.tsx",
  "<rootDir>/features/home/*.tsx",
  "<rootDir>/features/product/*.tsx",
];

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "zh-CN"],
  catalogs: [
    { path: "<rootDir>/locales/shop/{locale}", include: shop },
    {
      path: "<rootDir>/locales/buyer/{locale}",
      include: ["app", "components/buying", "features", "lib"],
      exclude: ["**/*.test.ts", ...shop],
    },
  ],
  format: formatter({ origins: false, lineNumbers: false }),
});
