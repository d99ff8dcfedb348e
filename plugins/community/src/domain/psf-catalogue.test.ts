import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Fixture, readPsfCatalogue } from "./psf-catalogue";

const file = new URL("../../../../tests/fixtures/sponsorship/psf-sponsorship-catalogue.json", import.meta.url);
const fixtures: Fixture[] = JSON.parse(readFileSync(file, "utf8"));
const { programs, notes } = readPsfCatalogue(fixtures);
const [program] = programs as [(typeof programs)[number]];
const of = (model: string) => fixtures.filter((row) => row.model === `sponsors.${model}`);
const benefit = (pk: number) => program.benefits.find(({ handle }) => handle.startsWith(`${pk}-`));
const tier = (handle: string) => program.tiers.find((one) => one.handle === handle);

describe("the catalogue of the Python Software Foundation", () => {
  it("is one program with its 11 packages, 47 benefits and 4 sections", () => {
    expect(programs).toHaveLength(1);
    expect(program).toMatchObject({ handle: "psf-2022", year: 2022 });
    expect(program.tiers).toHaveLength(11);
    expect(program.benefits).toHaveLength(47);
    expect(program.sections).toEqual(["Foundation", "PyCon US 2022", "PyPI", "Core Development"]);
  });

  it("has its prices in minor units", () => {
    expect(program.tiers.map(({ name, priceMinor }) => [name, priceMinor.usd])).toEqual(
      of("sponsorshippackage").map(({ fields }) => [
        fields.name,
        `${fields.sponsorship_amount}00`.replace(/^000$/, "0"),
      ]),
    );
    expect(tier("visionary")).toMatchObject({ logoWidth: 350, isAdvertised: true });
    expect(tier("standalone-only")?.isAdvertised).toBe(false);
  });

  it("has every benefit in every package it names, and in the five more that only count it", () => {
    const named = of("sponsorshipbenefit").reduce((sum, { fields }) => sum + (fields.packages as number[]).length, 0);
    expect(program.tiers.reduce((sum, { benefits }) => sum + benefits.length, 0)).toBe(named + 5);
    expect(tier("pycon-startup-row")?.benefits.map(({ benefit: handle, quantity }) => [handle, quantity])).toEqual([
      ["64-full-conference-passes", 2],
      ["65-expo-hall-only-staff-passes", 2],
      ["77-additional-full-conference-passes", 2],
    ]);
  });

  it("has all 46 quantities", () => {
    const bases = new Map(of("benefitfeatureconfiguration").map(({ pk, fields }) => [pk, fields.benefit as number]));
    const counted = of("tieredbenefitconfiguration");
    expect(counted).toHaveLength(46);
    for (const { pk, fields } of counted) {
      const package_ = of("sponsorshippackage").find((row) => row.pk === fields.package);
      const promised = tier(String(package_?.fields.slug))?.benefits.find(
        ({ benefit: handle }) => handle === benefit(bases.get(pk) as number)?.handle,
      );
      expect(promised?.quantity, `${pk}`).toBe(fields.quantity);
    }
  });

  it("tells kinds by what a benefit is configured with, then by its name", () => {
    expect(benefit(4)).toMatchObject({ kind: "logo_placement", settings: { publisher: "psf", place: "download" } });
    expect(benefit(64)).toMatchObject({ kind: "event_tickets", valueMinor: "70000" });
    expect(benefit(58)).toMatchObject({ kind: "booth", capacity: 3, settings: { is_on_address_list: true } });
    expect(benefit(30)).toMatchObject({ kind: "social_post", isPackageOnly: false });
    expect(notes.map(({ code }) => code)).toEqual(
      program.benefits.filter(({ kind }) => kind === "text").map(() => "kept_as_text"),
    );
  });

  it("keeps what is asked of a sponsor, and what is handed over", () => {
    const assets = program.benefits.flatMap((one) => one.assets);
    const configured = ["requiredimg", "requiredtext", "requiredresponse", "providedtext", "providedfile"];
    expect(assets).toHaveLength(configured.reduce((sum, name) => sum + of(`${name}assetconfiguration`).length, 0));
    expect(benefit(69)?.assets).toEqual([
      expect.objectContaining({
        direction: "from_partner",
        form: "image",
        dueOn: "2022-04-08",
        limits: { min_width: 1024, max_width: 4096, min_height: 768, max_height: 3072 },
      }),
    ]);
    expect(assets.filter(({ sharedValue }) => sharedValue)).not.toHaveLength(0);
  });
});
