import { listRewardPrograms, nominateWorkflow, openAwardWorkflow, readBoard } from "@keepsake/community/workflows";
import type { SeedContext } from "../context";
import { season } from "../data/contributors";

const NOMINATED = [
  ["王雪 Xue Wang", "论坛里的三次解答，救了很多人的周末，还办了成都的工作坊。"],
  ["Ines Duarte", "Wrote the guide with which eleven people sent their first patch."],
  ["Sam Okafor", "The mirror in Lagos, and the talk on backups that restore."],
] as const;
const FORTNIGHT_MS = 14 * 86_400_000;

/** A committee of the demo's administrator, and three nominees to vote on; what is there already stays as it is. */
export async function ensureAwards({ container, users, products }: SeedContext, email?: string): Promise<void> {
  const [member] = email ? await users.listUsers({ email }, { take: 1 }) : [];
  const [program] = await listRewardPrograms(container);
  const [plush] = await products.listProducts(
    { handle: "tuple-plush-elephant", status: "published" },
    { select: ["id"] },
  );
  if (!member || !program || !plush) return;
  const { result } = await openAwardWorkflow(container).run({
    input: {
      award_key: "demo-award-1",
      program_id: program.id,
      name: { en: "Quiet hands of 2026", "zh-CN": "2026 默默付出奖" },
      period: season.handle,
      items: [{ product_id: plush.id, variant_id: null, quantity: 1 }],
      seats: 2,
      votes_each: 2,
      member_ids: [member.id],
      closes_at: new Date(Date.now() + FORTNIGHT_MS).toISOString(),
      message: "委员会选出了你，谢谢。 The committee chose you: thank you.",
      locale: "zh-CN",
      by: member.id,
    },
  });
  if (!result.award.is_voting) return;
  const { places } = await readBoard(container, { period: season.handle, kind: "all", group: null, after: null });
  for (const [name, reason] of NOMINATED) {
    const person = places.find((place) => place.name === name);
    if (!person || result.nominees.some((each) => each.contributor_id === person.contributor_id)) continue;
    const nomination = { id: result.award.id, contributor_id: person.contributor_id, reason, by: member.id };
    await nominateWorkflow(container).run({ input: nomination });
  }
}
