import { Text } from "@medusajs/ui";
import { useParams } from "react-router-dom";
import type { ExceptionAnswer } from "../../../../types/exceptions";
import { ExceptionActions } from "../../../exceptions/exception-actions";
import { ExceptionFacts } from "../../../exceptions/exception-facts";
import { ExceptionLog } from "../../../exceptions/exception-log";
import { leftToDo } from "../../../exceptions/left-to-do";
import { Settling } from "../../../exceptions/settle-form";
import { StateBadge } from "../../../exceptions/state-badge";
import { useException } from "../../../exceptions/use-exceptions";
import { Failed, Loading } from "../../../page/loading";
import { Section } from "../../../page/section";
import { useWords } from "../../../use-words";

export const handle = {
  breadcrumb: ({ params }: { params?: { id?: string } } = {}) => <Crumb id={params?.id ?? ""} />,
};

function Crumb({ id }: { id: string }) {
  const { word } = useWords();
  const { data } = useException(id);
  return data ? word("exceptions.kind", `${data.kind}.title`) : null;
}

/** What happened on the left, what can be done beside it; one below the other where there is no room. */
const ExceptionPage = () => {
  const { id = "" } = useParams();
  const { t } = useWords();
  const { data, error, isPending, refetch } = useException(id);
  if (isPending || error)
    return (
      <Section level="h1" title={t("exceptions.title")}>
        {isPending ? <Loading /> : <Failed error={error} onRetry={refetch} />}
      </Section>
    );
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-y-4">
        <WhatHappened exception={data} />
        <Section title={t("exceptions.facts.title")}>
          <ExceptionFacts exception={data} />
        </Section>
      </div>
      <div className="flex min-w-0 flex-col gap-y-4">
        <ExceptionActions exception={data} />
        <Settling key={data.state} exception={data} />
        <ExceptionLog exception={data} />
      </div>
    </div>
  );
};
export default ExceptionPage;

function WhatHappened({ exception }: { exception: ExceptionAnswer }) {
  const words = useWords();
  const { t, word } = words;
  const { kind, state, done, occurrences } = exception;
  const parts = [
    [t("exceptions.columns.done"), word("exceptions.done", done)],
    [t("exceptions.columns.left"), leftToDo(exception, words)],
  ] as const;
  return (
    <Section
      level="h1"
      title={word("exceptions.kind", `${kind}.title`)}
      text={word("exceptions.kind", `${kind}.text`)}
      aside={<StateBadge state={state} />}
    >
      <dl className="grid grid-cols-1 sm:grid-cols-2">
        {parts.map(([name, value]) => (
          <div key={name} className="px-6 py-3">
            <Text asChild size="xsmall" leading="compact" className="text-ui-fg-subtle">
              <dt>{name}</dt>
            </Text>
            <Text asChild size="base" weight="plus">
              <dd>{value}</dd>
            </Text>
          </div>
        ))}
      </dl>
      {occurrences > 1 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("exceptions.times", { total: occurrences })}
        </Text>
      )}
    </Section>
  );
}
