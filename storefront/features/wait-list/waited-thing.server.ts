import type { Language } from "~/config/languages";
import { urls } from "~/config/urls";
import { type FoundVariant, variantLabel, variantPicture } from "~/lib/catalogue/find-variant";
import type { WaitedThing } from "./types";

export const waitedThing = (found: FoundVariant, language: Language): WaitedThing => ({
  variantId: found.variant.id,
  title: found.product.title,
  variant: variantLabel(found),
  picture: variantPicture(found),
  path: urls.product(language, found.product.handle, found.variant.options),
});
