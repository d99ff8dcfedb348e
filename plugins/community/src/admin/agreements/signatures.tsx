import { Text } from "@medusajs/ui";
import type { SignatureAnswer } from "../../types/agreements";
import { Section } from "../page/section";
import { useWords } from "../use-words";

export function Signatures({ signatures }: { signatures: readonly SignatureAnswer[] }) {
  const { t, number, date } = useWords();
  return (
    <Section
      title={t("agreements.signatures.title")}
      text={signatures.length === 0 ? t("agreements.signatures.none") : undefined}
    >
      {signatures.length > 0 && (
        <ul className="divide-y">
          {signatures.map(({ revision, side, typed_name, role, signed_at }) => (
            <li key={`${revision} ${side}`} className="px-6 py-3">
              <Text size="small" leading="compact" weight="plus" className="break-words">
                {typed_name}
              </Text>
              <Text size="small" className="text-ui-fg-subtle break-words">
                {role} · {t(`agreements.signatures.${side}`)}
              </Text>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t("agreements.signatures.of", { revision: number(revision), when: date(signed_at) })}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
