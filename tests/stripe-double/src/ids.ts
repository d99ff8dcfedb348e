import { randomInt } from "node:crypto";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

export function randomText(length: number): string {
  let text = "";
  for (let i = 0; i < length; i++) text += ALPHABET[randomInt(ALPHABET.length)];
  return text;
}

const LENGTHS: Record<string, number> = {
  cs_test: 58,
  pi: 24,
  ch: 24,
  re: 24,
  cus: 14,
  evt: 24,
  req: 14,
  li: 24,
  pm: 24,
  prod: 14,
  si: 14,
};

export function newId(prefix: string): string {
  return `${prefix}_${randomText(LENGTHS[prefix] ?? 24)}`;
}
