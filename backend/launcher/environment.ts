import type { Environment } from "./settings.ts";

/** Readers of single variables: undefined when not set, an error that names the variable when it makes no sense. */

export function port(env: Environment, name: string, fallback: number): number {
  const value = given(env, name);
  if (value === undefined) return fallback;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= 65_535) return number;
  throw new Error(`${name} is "${value}": it must be a port number from 1 to 65535`);
}

export function url(env: Environment, name: string, protocols: string[], example: string): string | undefined {
  const value = given(env, name);
  if (value === undefined) return undefined;
  const parsed = URL.parse(value);
  if (parsed && protocols.includes(parsed.protocol) && parsed.hostname) return value;
  // The value itself may hold a password.
  throw new Error(`${name} is not an address of the form ${example}`);
}

/** Scheme, host and port; a slash at the end is forgiven. */
export function origin(env: Environment, name: string): string | undefined {
  const value = given(env, name)?.replace(/\/+$/, "");
  if (value === undefined) return undefined;
  const parsed = URL.parse(value);
  if (parsed && /^https?:$/.test(parsed.protocol) && parsed.origin === value.toLowerCase()) return parsed.origin;
  throw new Error(`${name} is "${value}": it must be an origin such as https://shop.example, without a path`);
}

export function text(env: Environment, name: string, pattern: RegExp, wanted: string): string | undefined {
  const value = given(env, name);
  if (value === undefined || pattern.test(value)) return value;
  throw new Error(`${name} does not look right: expected ${wanted}`);
}

const WELL_KNOWN = /secret|password|changeme|example|keepsake|12345678|abcdefgh|default/i;

/** A secret somebody could guess is worse than none: without one a random one is made. */
export function secret(env: Environment, name: string): string | undefined {
  const value = given(env, name);
  if (value === undefined) return undefined;
  const weakness = weaknessOf(value);
  if (!weakness) return value;
  throw new Error(`${name} is too weak (${weakness}): leave it out, or use the output of \`openssl rand -hex 32\``);
}

function weaknessOf(value: string): string | undefined {
  if (value.length < 32) return `${value.length} characters, at least 32 are needed`;
  if (new Set(value).size < 10) return "too few different characters";
  return WELL_KNOWN.test(value) ? "it contains a well-known word" : undefined;
}

function given(env: Environment, name: string): string | undefined {
  return env[name]?.trim() || undefined;
}
