import { expect, it } from "vitest";
import { settingProblems } from "./benefit-settings";
import type { DomainError } from "./errors";
import { type BenefitTerms, benefitProblems } from "./sponsorship-benefit";
import {
  checkNextVersion,
  checkProgramMove,
  PROGRAM_STATES,
  PROGRAM_TRANSITIONS,
  type ProgramTerms,
  programProblems,
} from "./sponsorship-program";
import { type TierTerms, tierProblems } from "./sponsorship-tier";

const both = (en: string, zh = en) => ({ en, "zh-CN": zh });
const fields = (problems: readonly { field: string }[]) => problems.map(({ field }) => field);

it("a program has a handle, a name in one language at least, and ends after it starts", () => {
  const program = {
    handle: "season",
    name: both("", "赛季"),
    starts_on: "2027-01-01",
    ends_on: "2027-01-01",
  } as ProgramTerms;
  expect(programProblems(program)).toEqual([]);
  const wrong = { ...program, handle: "Season 1", name: both(" "), ends_on: "2026-12-31" };
  expect(fields(programProblems(wrong))).toEqual(["handle", "name.en", "ends_on"]);
});

it("a tier promises benefits of its program, and is seen for a while", () => {
  const tier = {
    handle: "gold",
    name: both("Gold"),
    price_minor: { usd: "1" },
    visible_from: "2027-01-01T00:00:00.000Z",
    visible_to: "2027-01-01T00:00:00.000Z",
    promises: { b1: 1, b2: 1 },
  } as unknown as TierTerms;
  expect(fields(tierProblems({ ...tier, price_minor: { USD: "1" } }, new Set(["b1"])))).toEqual([
    "price_minor.USD",
    "visible_to",
    "promises.b2",
  ]);
});

it("a benefit excludes others of its program, and its assets have names of their own", () => {
  const benefit = {
    handle: "logo",
    name: both("Logo"),
    kind: "logo_placement",
    value_minor: {},
    price_minor: {},
    is_package_only: true,
    is_standalone: true,
    settings: { minutes: 5 },
    assets: [{ handle: "slide" }, { handle: "slide" }],
    conflicts: ["b2", "b9"],
  } as unknown as BenefitTerms;
  expect(fields(benefitProblems(benefit, new Set(["b2"])))).toEqual([
    "is_standalone",
    "settings.minutes",
    "assets[1].handle",
    "conflicts[1]",
  ]);
});

it("each kind has its own settings, of their own form", () => {
  expect(settingProblems("talk", { minutes: 30, internal_note: "slot 2", legal_clauses: [] })).toEqual([]);
  expect(fields(settingProblems("talk", { minutes: 0 }))).toEqual(["settings.minutes"]);
  expect(fields(settingProblems("discount_code", { percent: 101, uses: 0 }))).toEqual([
    "settings.percent",
    "settings.uses",
  ]);
  expect(settingProblems("discount_code", { percent: 15, uses: null })).toEqual([]);
  expect(fields(settingProblems("merchandise_bundle", { pieces: "T-shirt: S, S" }))).toEqual(["settings.pieces"]);
  expect(settingProblems("merchandise_bundle", { pieces: "2 × T-shirt: S, M" })).toEqual([]);
  expect(fields(settingProblems("logo_placement", { place: 5, is_described: "yes" }))).toEqual([
    "settings.place",
    "settings.is_described",
  ]);
  expect(fields(settingProblems("text", { constructor: 1 }))).toEqual(["settings.constructor"]);
});

it("a program goes one way, from draft to closed", () => {
  for (const from of PROGRAM_STATES)
    for (const to of PROGRAM_STATES) {
      const move = () => checkProgramMove(from, to);
      if (PROGRAM_TRANSITIONS[from].includes(to)) move();
      else expect(move, `${from} ${to}`).toThrow(/cannot become/);
    }
  expect(PROGRAM_TRANSITIONS.closed).toEqual([]);
});

it("one version is written at a time", () => {
  const [draft, published] = [
    { id: "p2", state: "draft" as const },
    { id: "p1", state: "published" as const },
  ];
  checkNextVersion(published, published);
  for (const of of [draft, published])
    try {
      checkNextVersion(of, draft);
      expect.unreachable();
    } catch (error) {
      expect((error as DomainError).data).toEqual({ id: "p2" });
    }
});
