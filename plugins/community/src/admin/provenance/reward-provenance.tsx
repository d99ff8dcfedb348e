import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";
import type { RewardProvenanceAnswer } from "../../types/provenance";
import { FactList } from "../page/fact-list";
import { LINK_STYLE } from "../page/link-style";
import { Failed, Loading } from "../page/loading";
import { Section } from "../page/section";
import { WebLink } from "../page/web-link";
import { wordsOf } from "../sponsorship/words-of";
import { useWords } from "../use-words";
import { MoneySources } from "./money-sources";
import { Quiet } from "./quiet";
import { useRewardProvenance } from "./use-provenance";

interface AnswerProps {
  answer: RewardProvenanceAnswer;
}

/** Back from a reward to the work it thanks for, to the money that paid for it, and to what the books say. */
export function RewardProvenance({ rewardId }: { rewardId: string }) {
  const { t } = useWords();
  const { data, error, isPending, refetch } = useRewardProvenance(rewardId);
  return (
    <Section title={t("provenance.title")} text={t("provenance.text")}>
      {isPending && <Loading rows={3} />}
      {error && <Failed error={error} onRetry={refetch} />}
      {data && (
        <>
          <Block title={t("provenance.work.title")}>
            <Work answer={data} />
          </Block>
          <Block title={t("provenance.money.title")}>
            <MoneySources answer={data} />
          </Block>
          <Block title={t("provenance.books.title")}>
            <Transfers answer={data} />
          </Block>
          <Parcel answer={data} />
        </>
      )}
    </Section>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col gap-y-2 px-6 py-4">
      <Text asChild size="small" leading="compact" weight="plus">
        <h3>{title}</h3>
      </Text>
      {children}
    </div>
  );
}

function Work({ answer: { contributions, contributions_count } }: AnswerProps) {
  const { t, date, number } = useWords();
  if (contributions.length === 0) return <Quiet>{t("provenance.work.none")}</Quiet>;
  return (
    <>
      <ul className="flex flex-col gap-y-2">
        {contributions.map(({ id, title, kind, link, occurred_at, points }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Text size="small" leading="compact" className="min-w-0 break-words">
              <WebLink address={link}>{title || kind}</WebLink>
            </Text>
            <Text size="xsmall" className="text-ui-fg-subtle tabular-nums">
              {t("contributors.points", { points: number(points) })} · {date(occurred_at)}
            </Text>
          </li>
        ))}
      </ul>
      {contributions_count > contributions.length && (
        <Quiet>
          {t("provenance.work.newest", { shown: number(contributions.length), total: number(contributions_count) })}
        </Quiet>
      )}
    </>
  );
}

function Transfers({ answer: { transfers } }: AnswerProps) {
  const { t, word, date } = useWords();
  if (transfers.length === 0) return <Quiet>{t("provenance.books.none")}</Quiet>;
  return (
    <ul className="flex flex-col gap-y-2">
      {transfers.map(({ id, kind, posted_at }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4">
          <Text size="small" leading="compact">
            <Link to={`/ledger/transfers/${id}`} className={LINK_STYLE}>
              {t("provenance.books.transfer", { id })}
            </Link>{" "}
            <span className="text-ui-fg-subtle">{word("ledger.kind", kind)}</span>
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {date(posted_at)}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function Parcel({ answer: { program, order } }: AnswerProps) {
  const { t, date, locale } = useWords();
  return (
    <FactList
      facts={[
        [
          t("provenance.parcel.program"),
          <Link key="program" to="/rewards/programs" className={LINK_STYLE}>
            {wordsOf(program.name, locale)}
          </Link>,
        ],
        [
          t("provenance.parcel.order"),
          order && (
            <Link to={`/orders/${order.id}`} className={LINK_STYLE}>
              #{order.display_id}
            </Link>
          ),
        ],
        [t("provenance.parcel.shipped"), order?.shipped_at && date(order.shipped_at)],
        [t("provenance.parcel.delivered"), order?.delivered_at && date(order.delivered_at)],
      ]}
    />
  );
}
