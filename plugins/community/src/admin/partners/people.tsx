import { Text } from "@medusajs/ui";
import type { PersonAnswer } from "../../types/partners";
import { Section } from "../page/section";
import { useWords } from "../use-words";

export function People({ people }: { people: readonly PersonAnswer[] }) {
  const { t, word, day } = useWords();
  return (
    <Section title={t("partners.people.title")} text={people.length === 0 ? t("partners.people.none") : undefined}>
      {people.length > 0 && (
        <ul className="divide-y">
          {people.map(({ id, email, role, accepted_at, invited_at }) => (
            <li key={id} className="px-6 py-3">
              <Text size="small" leading="compact" className="break-words">
                {email}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {word("partners.people", role)} ·{" "}
                {accepted_at
                  ? t("partners.people.joined", { when: day(accepted_at) })
                  : t("partners.people.invited", { when: day(invited_at) })}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
