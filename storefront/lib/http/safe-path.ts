/** A path of this shop to go back to, never another site: "//evil.example" and "/\evil.example" are refused. */
export const safePath = (value: unknown, fallback: string): string =>
  typeof value === "string" && /^\/(?![/\\])[^\\\s]*$/.test(value) ? value : fallback;
