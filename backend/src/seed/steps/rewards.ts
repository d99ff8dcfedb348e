import { issueRewardsWorkflow, listRewardPrograms, saveRewardProgramWorkflow } from "@keepsake/community/workflows";
import type { SeedContext } from "../context";
import { season } from "../data/contributors";

export const PROGRAM = {
  name: { en: "Thanks of the 2026 season", "zh-CN": "2026 赛季谢礼" },
  currency_code: "cny",
  budget_minor: "2000000",
  claim_days: 60,
  keeps_stock: false,
};

/** A budget, and the first places of the season thanked out of it; what is there already stays as it is. */
export async function ensureRewards({ container, products }: SeedContext): Promise<void> {
  const run = <Input, Result>(workflow: { run(of: { input: Input }): Promise<{ result: Result }> }, input: Input) =>
    workflow.run({ input }).then(({ result }) => result);
  const standing = (await listRewardPrograms(container)).find(({ name }) => name.en === PROGRAM.name.en);
  const program =
    standing ?? (await run(saveRewardProgramWorkflow(container), { id: null, program: PROGRAM, by: "seed" }));
  const [shirt] = await products.listProducts({ handle: "three-copies-t-shirt" }, { select: ["id"] });
  if (!shirt) return;
  await run(issueRewardsWorkflow(container), {
    issue_key: "demo-season-2026",
    program_id: program.id,
    contributor_ids: [],
    rule: { kind: "top", places: 3 },
    period: season.handle,
    group: null,
    items: [{ product_id: shirt.id, variant_id: null, quantity: 1 }],
    message: "感谢你这一季的付出。 Thank you for this season.",
    locale: "zh-CN",
    dry_run: false,
    by: "seed",
  });
}
