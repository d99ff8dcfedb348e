import type { Language } from "./web.ts";

/** Every page an anonymous visitor can open, except the ones a running checkout needs. */
export const visitorPages = [
  "",
  "/catalogue",
  "/categories/plush",
  "/collections/limited-editions",
  "/products/three-copies-t-shirt",
  "/products/indigo-tuple-numbered-edition",
  "/products/starter-cluster-gift-set",
  "/search?q=tuple",
  "/search?q=nothingfitsthis",
  "/cart",
  "/impact",
  "/impact/goals/teach-databases",
  "/impact/goals/translate-the-manual",
  "/impact/books",
  "/contributors",
  "/sponsors",
  "/about",
  "/legal/terms",
  "/legal/privacy",
  "/legal/returns",
  "/legal/imprint",
  "/account/login",
  "/account/register",
  "/account/forgot-password",
  "/nowhere",
] as const;

export const addressOf = (language: Language, page: string): string => `/${language}${page}`;
