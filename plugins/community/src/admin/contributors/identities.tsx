import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import type { ContributorDetailAnswer } from "../../types/recognition";
import { Section } from "../page/section";
import { useWords } from "../use-words";
import { SplitDialog } from "./split-dialog";

/** By what somebody is recognised; what is another person's can be taken apart. */
export function Identities({ contributor, identities }: Pick<ContributorDetailAnswer, "contributor" | "identities">) {
  const { t, word } = useWords();
  const [isSplitting, setSplitting] = useState(false);
  return (
    <Section
      title={t("contributors.identities.title")}
      text={t(`contributors.identities.${identities.length === 0 ? "none" : "text"}`)}
      aside={
        identities.length > 1 && (
          <Button size="small" variant="secondary" onClick={() => setSplitting(true)}>
            {t("contributors.split.open")}
          </Button>
        )
      }
    >
      {identities.length > 0 && (
        <ul className="divide-y">
          {identities.map(({ id, kind, value }) => (
            <li key={id} className="px-6 py-3">
              <Text size="small" leading="compact" className="break-all">
                {value}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {word("contributors.identities", kind)}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {isSplitting && (
        <SplitDialog contributor={contributor} identities={identities} onClose={() => setSplitting(false)} />
      )}
    </Section>
  );
}
