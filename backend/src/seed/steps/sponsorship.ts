import { openProgramWorkflow, readSeller, saveSellerWorkflow } from "@keepsake/community/workflows";
import type { SeedContext } from "../context";
import { benefits } from "../data/season-benefits";
import { season, tiers } from "../data/season-tiers";
import { seller } from "../data/seller";
import { minorOf } from "../minor-prices";

/** A season that sponsors can sign up for; one that is there already stays as it is. */
export async function ensureSponsorship({ container }: SeedContext): Promise<void> {
  if (!(await readSeller(container))) await saveSellerWorkflow(container).run({ input: { seller, by: "seed" } });
  await openProgramWorkflow(container).run({
    input: {
      ...season,
      benefits: benefits.map(({ price, quantities: _, settings = {}, ...benefit }) => ({
        ...benefit,
        settings,
        price_minor: price ? minorOf(price) : {},
        is_package_only: price === null,
      })),
      tiers: tiers.map(({ price, ...tier }) => ({
        ...tier,
        price_minor: price ? minorOf(price) : {},
        term_months: 12,
        promises: benefits.flatMap(({ handle, quantities: { [tier.handle]: quantity } }) =>
          quantity ? [{ benefit: handle, quantity }] : [],
        ),
      })),
    },
  });
}
