import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkSeller } from "../../domain/seller-details";
import type { SellerRow } from "../../modules/partnership/seller-rows";
import type { SellerBody } from "../../types/agreements";
import { partnership } from "./partnership";

const sellerBody = (row: SellerRow): SellerBody => ({
  name: row.name,
  address: row.address,
  country: row.country,
  tax_number: row.taxNumber,
  rate_basis_points: row.rateBasisPoints,
  bank_details: row.bankDetails,
  email: row.email,
  net_days: row.netDays,
  offer_days: row.offerDays,
});

/** Null until somebody said who sells. */
export async function readSeller(container: MedusaContainer): Promise<SellerBody | null> {
  const row = await partnership(container).seller.find();
  return row && sellerBody(row);
}

const saveSellerStep = createStep(
  "save-seller",
  async ({ seller, by }: { seller: SellerBody; by: string }, { container }) => {
    const checked = checkSeller({
      name: seller.name,
      address: seller.address,
      country: seller.country,
      taxNumber: seller.tax_number,
      rateBasisPoints: seller.rate_basis_points,
      bankDetails: seller.bank_details,
      email: seller.email,
      netDays: seller.net_days,
    });
    const row = await partnership(container).seller.save({ ...checked, offerDays: seller.offer_days }, by);
    return new StepResponse(sellerBody(row));
  },
);

/** Who sells, from the next offer on: what was offered before carries a copy of its own. */
export const saveSellerWorkflow = createWorkflow("save-seller", (input: { seller: SellerBody; by: string }) => {
  return new WorkflowResponse(saveSellerStep(input));
});
