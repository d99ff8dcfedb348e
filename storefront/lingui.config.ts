import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

// Two catalogues, so that a product page does not download the words of the checkout.
const shop = [
  "<rootDir>/app/root.tsx",
  "<rootDir>/app/routes/{home,catalogue,category,collection,product,search,about,legal}.tsx",
  "<rootDir>/components",
  "<rootDir>/features/{catalogue,product,home,search,content}",
];

export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "zh-CN"],
  catalogs: [
    { path: "<rootDir>/locales/shop/{locale}", include: shop },
    { path: "<rootDir>/locales/buyer/{locale}", include: ["app", "features", "lib"], exclude: ["**/*.test.ts", ...shop] },
  ],
  format: formatter({ origins: false, lineNumbers: false }),
});
