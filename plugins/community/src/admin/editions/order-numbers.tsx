import { Badge, Container, Heading, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminOrderEditionsAnswer } from "../../types/editions";
import { formatMoment, localeOf } from "../format";
import { readJson } from "../read-json";

type Line = AdminOrderEditionsAnswer["lines"][number];
type Moment = AdminOrderEditionsAnswer["history"][number];

function NumberedLine({ line: { title, size, numbers } }: { line: Line }) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <Text size="small" weight="plus">
        {title}
      </Text>
      <div className="flex flex-wrap gap-1">
        {numbers.map((number) => (
          <Badge key={number} size="2xsmall" color="orange">
            {size ? t("editions.oneOf", { number, size }) : t("editions.one", { number })}
          </Badge>
        ))}
      </div>
    </div>
  );
}

function History({ moments }: { moments: Moment[] }) {
  const { t, i18n } = useTranslation();
  return (
    <div className="px-6 py-4">
      <Text size="small" weight="plus" className="mb-1">
        {t("editions.history")}
      </Text>
      {moments.map(({ number, event, at }) => (
        <Text key={`${number} ${event} ${at}`} size="small" className="text-ui-fg-subtle">
          {t(`editions.event.${event}`, { number })} · {formatMoment(at, localeOf(i18n.language))}
        </Text>
      ))}
    </div>
  );
}

/** Nothing at all for an order without an edition. What happened is told once more happened than the giving. */
export function OrderNumbers({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const { data, isError } = useQuery({
    queryKey: ["edition-numbers", "order", orderId],
    queryFn: () => readJson<AdminOrderEditionsAnswer>(`/admin/orders/${orderId}/edition-numbers`),
  });
  const { lines = [], history = [] } = data ?? {};
  if (!isError && history.length === 0) return null;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("editions.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(isError ? "editions.unreachable" : "editions.orderHint")}
        </Text>
      </div>
      {lines.map((line) => (
        <NumberedLine key={line.line_item_id} line={line} />
      ))}
      {history.some(({ event }) => event !== "given") && <History moments={history} />}
    </Container>
  );
}
