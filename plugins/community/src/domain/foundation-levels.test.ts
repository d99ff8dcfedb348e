import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Foundation, readFoundationLevels } from "./foundation-levels";

const file = new URL("../../../../tests/fixtures/sponsorship/foundation-sponsorship-levels.json", import.meta.url);
const foundations: Foundation[] = JSON.parse(readFileSync(file, "utf8"));
const { programs, notes } = readFoundationLevels(foundations);
const tiers = programs.flatMap((program) => program.tiers);

describe("the published levels of 39 foundations", () => {
  it("are all taken over, in their order", () => {
    expect(programs).toHaveLength(39);
    expect(tiers.map(({ name }) => name)).toEqual(foundations.flatMap(({ levels }) => levels.map(({ name }) => name)));
    expect(tiers).toHaveLength(139);
  });

  it("have their amounts in minor units, but for the one that tells it on request", () => {
    expect(tiers.filter(({ priceMinor }) => Object.keys(priceMinor).length === 1)).toHaveLength(138);
    expect(notes.filter(({ code }) => code === "price_on_request")).toHaveLength(1);
    const total = (currency: string) =>
      tiers.reduce((sum, { priceMinor }) => sum + BigInt(priceMinor[currency] ?? 0), 0n) / 100n;
    const inSource = (wanted: (currency: string) => boolean) =>
      foundations
        .flatMap(({ levels }) => levels)
        .filter(({ amountCurrency = "USD", amount }) => wanted(amountCurrency) && amount !== "TBD")
        .reduce((sum, { amount }) => sum + BigInt(amount), 0n);
    expect(total("usd")).toBe(inSource((currency) => currency === "USD"));
    expect(total("eur")).toBe(inSource((currency) => currency === "EUR"));
    expect(tiers.filter(({ priceNote }) => priceNote !== null)).toHaveLength(18);
  });

  it("keep every promise in its own words", () => {
    for (const [at, { levels }] of foundations.entries())
      for (const [number, level] of levels.entries()) {
        const promised = Object.entries(level.benefits ?? {}).filter(([, words]) => !/^\s*(no)?\s*$/i.test(words));
        const program = programs[at];
        const kept = program?.tiers[number]?.benefits.map(({ benefit }) => {
          const { section, name } = program.benefits.find(({ handle }) => handle === benefit) ?? {};
          return [section, name];
        });
        expect(kept).toEqual(
          promised.map(([heading, words]) => [heading, /^yes$/i.test(words.trim()) ? heading : words.trim()]),
        );
      }
  });

  it("tell what had no kind of its own", () => {
    const asText = programs.flatMap(({ benefits }) => benefits.filter(({ kind }) => kind === "text"));
    expect(notes.filter(({ code }) => code === "kept_as_text")).toHaveLength(asText.length);
    expect(
      programs.flatMap(({ benefits }) => benefits.filter(({ kind }) => kind === "logo_placement")).length,
    ).toBeGreaterThan(30);
  });

  it("have handles that nobody shares", () => {
    for (const program of programs) {
      for (const rows of [program.tiers, program.benefits]) {
        const handles = rows.map(({ handle }) => handle);
        expect(new Set(handles).size).toBe(handles.length);
        for (const handle of handles) expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
    }
    expect(new Set(programs.map(({ handle }) => handle)).size).toBe(39);
  });

  it("name those who have a level", () => {
    expect(tiers.reduce((sum, { sponsors }) => sum + sponsors.length, 0)).toBe(
      foundations.flatMap(({ levels }) => levels).reduce((sum, { sponsors = [] }) => sum + sponsors.length, 0),
    );
  });
});
