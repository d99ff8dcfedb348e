import { Button, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { GroupListAnswer } from "../../types/recognition";
import { KEY } from "../contributors/use-contributors";
import { Empty, Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { readJson } from "../read-json";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { GroupForm } from "./group-form";

type Group = GroupListAnswer["groups"][number];

/** Whom people belong to, each with a board of its own. */
export function Groups() {
  const { t } = useWords();
  const { data, error, isPending, refetch } = useQuery({
    queryKey: [KEY, "groups"],
    queryFn: () => readJson<GroupListAnswer>("/admin/contributor-groups"),
  });
  /** Which one is renamed (none: a new one is made), and how often its form has begun again. */
  const [edited, setEdited] = useState<{ handle: string | null; round: number } | null>(null);
  const group = data?.groups.find(({ handle }) => handle === edited?.handle) ?? null;
  return (
    <Section
      title={t("contributionRules.groups.title")}
      text={t("contributionRules.groups.text")}
      aside={
        <Button size="small" onClick={() => setEdited({ handle: null, round: 0 })}>
          {t("contributionRules.groups.new")}
        </Button>
      }
    >
      {isPending && <Loading rows={2} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data?.groups.length === 0 && (
        <Empty title={t("contributionRules.groups.none.title")} text={t("contributionRules.groups.none.text")} />
      )}
      {data && data.groups.length > 0 && (
        <ul className="divide-y">
          {data.groups.map((each) => (
            <GroupRow key={each.handle} group={each} onEdit={() => setEdited({ handle: each.handle, round: 0 })} />
          ))}
        </ul>
      )}
      {edited && (
        <GroupForm
          key={`${edited.handle} ${edited.round}`}
          group={group}
          onReload={() => setEdited({ ...edited, round: edited.round + 1 })}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

function GroupRow({ group: { handle, name, people }, onEdit }: { group: Group; onEdit: () => void }) {
  const { t, number, locale } = useWords();
  const called = wordsOf(name, locale);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-6 py-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          {called}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("contributionRules.groups.people", { total: number(people) })} <span className="font-mono">{handle}</span>
        </Text>
      </div>
      <Button
        size="small"
        variant="secondary"
        aria-label={t("contributionRules.groups.edit", { group: called })}
        onClick={onEdit}
      >
        {t("contributionRules.groups.open")}
      </Button>
    </li>
  );
}
