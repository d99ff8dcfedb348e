import { Button } from "@medusajs/ui";
import { useState } from "react";
import type { KindAnswer } from "../../types/recognition";
import { useBoardChoices } from "../contributors/use-contributors";
import { Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { KindForm } from "./kind-form";

const CELL = "border-b px-3 py-2.5 first:ps-6 last:pe-6";
const NUMBER = `${CELL} text-end tabular-nums`;

/** What each kind of contribution is worth. */
export function Kinds() {
  const { t } = useWords();
  const { data, error, isPending, refetch } = useBoardChoices();
  /** Which one is changed, and how often its form has begun again. */
  const [edited, setEdited] = useState({ handle: "", round: 0 });
  const kind = data?.kinds.find(({ handle }) => handle === edited.handle);
  return (
    <Section title={t("contributionRules.kinds.title")} text={t("contributionRules.kinds.text")}>
      {isPending && <Loading />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data && <KindTable kinds={data.kinds} onEdit={(handle) => setEdited({ handle, round: 0 })} />}
      {kind && (
        <KindForm
          key={`${kind.handle} ${edited.round}`}
          kind={kind}
          onReload={() => setEdited({ ...edited, round: edited.round + 1 })}
          onClose={() => setEdited({ handle: "", round: 0 })}
        />
      )}
    </Section>
  );
}

/** It scrolls by itself on a phone. */
function KindTable({ kinds, onEdit }: { kinds: readonly KindAnswer[]; onEdit: (handle: string) => void }) {
  const { t, number, locale } = useWords();
  const capOf = (cap: number | null) => (cap === null ? t("contributionRules.kinds.noCap") : number(cap));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it with the keys.
    <section className="overflow-x-auto" aria-label={t("contributionRules.kinds.title")} tabIndex={0}>
      <table className="txt-small w-full border-separate border-spacing-0">
        <caption className="sr-only">{t("contributionRules.kinds.title")}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${CELL} text-start font-medium`}>
              {t("contributionRules.kinds.kind")}
            </th>
            {(["points", "cap_per_day", "cap_per_season"] as const).map((column) => (
              <th key={column} scope="col" className={`${CELL} text-end font-medium`}>
                {t(`contributionRules.kinds.${column}`)}
              </th>
            ))}
            <td className={CELL} />
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ handle, name, points, cap_per_day, cap_per_season }) => (
            <tr key={handle} className="hover:bg-ui-bg-base-hover">
              <th scope="row" className={`${CELL} min-w-36 break-words text-start font-medium`}>
                {wordsOf(name, locale)}{" "}
                <span className="text-ui-fg-subtle txt-xsmall block font-mono font-normal">{handle}</span>
              </th>
              <td className={NUMBER}>{number(points)}</td>
              <td className={NUMBER}>{capOf(cap_per_day)}</td>
              <td className={NUMBER}>{capOf(cap_per_season)}</td>
              <td className={`${CELL} text-end`}>
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={t("contributionRules.kinds.edit", { kind: wordsOf(name, locale) })}
                  onClick={() => onEdit(handle)}
                >
                  {t("contributionRules.kinds.open")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
