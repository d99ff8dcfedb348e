import {
  boardChoices,
  changeContributorWorkflow,
  createGroupWorkflow,
  createSeasonWorkflow,
  importContributionsWorkflow,
  listContributors,
} from "@keepsake/community/workflows";
import type { SeedContext } from "../context";
import { contributions, groups, season } from "../data/contributors";

/** People on the boards of a season; what is there already stays as it is. */
export async function ensureContributors({ container }: SeedContext): Promise<void> {
  const { seasons } = await boardChoices(container);
  if (!seasons.some(({ handle }) => handle === season.handle))
    await createSeasonWorkflow(container).run({ input: { ...season, by: "seed" } });
  await importContributionsWorkflow(container).run({
    input: { content: contributions, source: "demo", mailmap: "", dry_run: false, by: "seed" },
  });
}

/** Some of them belong to a group; whoever has one already, or another name by now, is left alone. */
export async function ensureGroups({ container }: SeedContext): Promise<void> {
  const standing = (await boardChoices(container)).groups;
  for (const { people, ...group } of groups) {
    if (!standing.some(({ handle }) => handle === group.handle))
      await createGroupWorkflow(container).run({ input: { ...group, by: "seed" } });
    for (const name of people) {
      const { contributors } = await listContributors(container, { q: name, limit: 5, offset: 0 });
      const person = contributors.find((each) => each.name === name && each.group === null);
      if (person) await changeContributorWorkflow(container).run({ input: { id: person.id, group: group.handle } });
    }
  }
}
