import type { Language } from "./languages.ts";

type Query = Record<string, string | number | undefined>;

const withQuery = (path: string, query?: Query): string => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== "") params.set(name, String(value));
  }
  const text = params.toString();
  return text ? `${path}?${text}` : path;
};

// Every address of the shop, in one place: a route that moves is changed here and in app/routes.ts.
export const urls = {
  home: (language: Language) => `/${language}`,
  catalogue: (language: Language, query?: Query) => withQuery(`/${language}/catalogue`, query),
  category: (language: Language, handle: string, query?: Query) =>
    withQuery(`/${language}/categories/${handle}`, query),
  collection: (language: Language, handle: string, query?: Query) =>
    withQuery(`/${language}/collections/${handle}`, query),
  product: (language: Language, handle: string, query?: Query) => withQuery(`/${language}/products/${handle}`, query),
  search: (language: Language, query?: Query) => withQuery(`/${language}/search`, query),
  suggest: (language: Language, query: string) => withQuery(`/${language}/search/suggest`, { q: query }),
  cart: (language: Language) => `/${language}/cart`,
  checkout: (language: Language, query?: Query) => withQuery(`/${language}/checkout`, query),
  checkoutReturn: (language: Language, query?: Query) => withQuery(`/${language}/checkout/return`, query),
  /** A place in a line; with no token, the way into one. */
  waitList: (language: Language, token: string, query?: Query) =>
    withQuery(`/${language}/wait-list${token && `/${token}`}`, query),
  /** What somebody was thanked with, for whoever holds the link. */
  claim: (language: Language, token: string, query?: Query) => withQuery(`/${language}/claim/${token}`, query),
  /** What somebody shows to everybody of what they were thanked with. */
  thanks: (language: Language, id: string) => `/${language}/thanks/${id}`,
  thanksPicture: (language: Language, id: string) => `/${language}/og/thanks/${id}.png`,
  divisions: (language: Language, province: string) => withQuery(`/${language}/divisions`, { province }),
  order: (language: Language, id: string, token?: string) => withQuery(`/${language}/orders/${id}`, { token }),
  account: (language: Language) => `/${language}/account`,
  login: (language: Language, query?: Query) => withQuery(`/${language}/account/login`, query),
  register: (language: Language, query?: Query) => withQuery(`/${language}/account/register`, query),
  logout: (language: Language) => `/${language}/account/logout`,
  forgotPassword: (language: Language) => `/${language}/account/forgot-password`,
  resetPassword: (language: Language, query?: Query) => withQuery(`/${language}/account/reset-password`, query),
  accountOrders: (language: Language) => `/${language}/account/orders`,
  accountAddresses: (language: Language, query?: Query) => withQuery(`/${language}/account/addresses`, query),
  accountProfile: (language: Language) => `/${language}/account/profile`,
  /** What a member did for the community, and what they were thanked with. */
  accountRecognition: (language: Language) => `/${language}/account/recognition`,
  accountDelete: (language: Language) => `/${language}/account/delete`,
  impact: (language: Language, query?: Query) => withQuery(`/${language}/impact`, query),
  goal: (language: Language, slug: string) => `/${language}/impact/goals/${slug}`,
  books: (language: Language, query?: Query) => withQuery(`/${language}/impact/books`, query),
  posting: (language: Language, id: string) => `/${language}/impact/postings/${id}`,
  /** `books.ndjson` or `ledger.mjs` */
  booksFile: (language: Language, file: string) => `/${language}/impact/files/${file}`,
  contributors: (language: Language, query?: Query) => withQuery(`/${language}/contributors`, query),
  contributor: (language: Language, id: string) => `/${language}/contributors/${id}`,
  contributorBadge: (language: Language, id: string) => `/${language}/contributors/${id}/badge.svg`,
  sponsors: (language: Language) => `/${language}/sponsors`,
  /** Where signing up for a tier begins; for a tier that is full, the way into its line. */
  applyToSponsor: (language: Language, program: string, tier: string) =>
    withQuery(`/${language}/sponsors/${program}/apply`, { tier }),
  sponsorInvitation: (language: Language, token: string) => `/${language}/sponsors/invitation/${token}`,
  accountSponsorships: (language: Language) => `/${language}/account/sponsorships`,
  accountSponsorship: (language: Language, id: string, query?: Query) =>
    withQuery(`/${language}/account/sponsorships/${id}`, query),
  accountSponsorshipApply: (language: Language, id: string, query?: Query) =>
    withQuery(`/${language}/account/sponsorships/${id}/apply`, query),
  verify: (language: Language, query?: Query) => withQuery(`/${language}/verify`, query),
  about: (language: Language) => `/${language}/about`,
  legal: (language: Language, page: "terms" | "privacy" | "returns" | "imprint") => `/${language}/legal/${page}`,
  preferences: (language: Language) => `/${language}/preferences`,
  feed: (language: Language) => `/${language}/feed.xml`,
  openGraph: (language: Language, handle: string) => `/${language}/og/${handle}.png`,
  image: (width: number, file: string, format: "avif" | "webp") =>
    `/images/${width}/${encodeURIComponent(file)}.${format}`,
  demoMail: (file = "") => `/demo/mail${file && `/${encodeURIComponent(file)}`}`,
  demoMailHtml: (file: string) => `/demo/mail/${encodeURIComponent(file)}/html`,
};
