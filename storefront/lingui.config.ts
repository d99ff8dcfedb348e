import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

// Three catalogues, so that a product page does not download the words of the checkout, nor the checkout those of sponsors.
const shop = [
  "<rootDir>/app/root.tsx",
  "<rootDir>/app/routes/{home,catalogue,category,collection,product,search,about,legal}.tsx",
  "<rootDir>/components/*.tsx",
  "<rootDir>/features/catalogue/*.tsx",
  "<rootDir>/features/home/*.tsx",
  "<rootDir>/features/product/*.tsx",
];

const partner = [
  "<rootDir>/app/routes/{sponsor-apply,sponsor-invitation,account-sponsorship*}.tsx",
  "<rootDir>/features/sponsorship/*.{ts,tsx}",
];

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "zh-CN"],
  catalogs: [
    { path: "<rootDir>/locales/shop/{locale}", include: shop },
    {
      path: "<rootDir>/locales/buyer/{locale}",
      include: ["app", "components/buying", "features", "lib"],
      exclude: ["**/*.test.ts", ...shop, ...partner],
    },
    { path: "<rootDir>/locales/partner/{locale}", include: partner, exclude: ["**/*.test.ts"] },
  ],
  format: formatter({ origins: false, lineNumbers: false }),
});
