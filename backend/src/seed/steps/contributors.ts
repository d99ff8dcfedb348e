import { boardChoices, createSeasonWorkflow, importContributionsWorkflow } from "@keepsake/community/workflows";
import type { SeedContext } from "../context";
import { contributions, season } from "../data/contributors";

/** People on the boards of a season; what is there already stays as it is. */
export async function ensureContributors({ container }: SeedContext): Promise<void> {
  const { seasons } = await boardChoices(container);
  if (!seasons.some(({ handle }) => handle === season.handle))
    await createSeasonWorkflow(container).run({ input: { ...season, by: "seed" } });
  await importContributionsWorkflow(container).run({
    input: { content: contributions, source: "demo", mailmap: "", dry_run: false, by: "seed" },
  });
}
