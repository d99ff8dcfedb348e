import { listRedeemables, listRewardPrograms, saveRedeemableWorkflow } from "@keepsake/community/workflows";
import type { SeedContext } from "../context";
import { PROGRAM } from "./rewards";

const OFFERS = [
  { handle: "extension-pack-stickers", points: 40 },
  { handle: "cap-theorem-cap", points: 150 },
];

/** What points buy, out of the season's budget; what is there already stays as it is. */
export async function ensurePoints({ container, products }: SeedContext): Promise<void> {
  const program = (await listRewardPrograms(container)).find(({ name }) => name.en === PROGRAM.name.en);
  if (!program) return;
  const known = new Set((await listRedeemables(container)).map(({ product_id }) => product_id));
  for (const { handle, points } of OFFERS) {
    const [product] = await products.listProducts({ handle }, { select: ["id"] });
    if (!product || known.has(product.id)) continue;
    const redeemable = { product_id: product.id, program_id: program.id, points };
    await saveRedeemableWorkflow(container).run({ input: { id: null, redeemable, by: "seed" } });
  }
}
