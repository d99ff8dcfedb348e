import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { BenefitKind } from "../../../domain/catalogue-draft";
import type { ListingOrder } from "../../../domain/sponsor-listing";
import type { TwoTexts } from "../../../domain/two-texts";
import { inTransaction } from "../../database/connection";
import { partnership } from "../partnership";

/** In the columns of the catalogue's tables; money in minor units as text, by currency in lower case. */
export interface WholeProgram {
  handle: string;
  name: TwoTexts;
  summary: TwoTexts;
  profit_statement: TwoTexts;
  /** `2027-01-01`, as the two below. */
  starts_on: string;
  ends_on: string;
  last_payment_on: string;
  listing_order: ListingOrder;
  benefits: {
    handle: string;
    kind: BenefitKind;
    section: TwoTexts;
    name: TwoTexts;
    description: TwoTexts;
    capacity: number | null;
    price_minor: Record<string, string>;
    is_package_only: boolean;
    settings: Record<string, unknown>;
  }[];
  /** The highest first. */
  tiers: {
    handle: string;
    name: TwoTexts;
    summary: TwoTexts;
    price_minor: Record<string, string>;
    price_note: TwoTexts | null;
    term_months: number;
    capacity: number | null;
    contract_level: "none" | "click_through" | "countersigned";
    promises: { benefit: string; quantity: number }[];
  }[];
}

/** All of it or nothing; a program of this handle that stands already stays as people made it. */
export const openProgramStep = createStep("open-program", async (program: WholeProgram, { container }) => {
  const { benefits, tiers, ...row } = program;
  const service = partnership(container);
  const isOpened = await inTransaction(container, async (on) => {
    await service.catalogue.lockHandles(on);
    if ((await service.programs()).some(({ handle }) => handle === row.handle)) return false;
    await service.importProgram(
      {
        row: { ...row, state: "published" },
        benefits: benefits.map((benefit, position) => ({ ...benefit, position })),
        conflicts: [],
        tiers: tiers.map((tier, position) => ({ ...tier, position })),
      },
      on,
    );
    return true;
  });
  return new StepResponse({ isOpened });
});
