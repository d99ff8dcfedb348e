import { Copy } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { ExceptionAnswer } from "../../types/exceptions";
import { FactList } from "../page/fact-list";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";
import { detailFacts } from "./details";

/** To whom it happened, and everything that can be opened to look closer. */
export function ExceptionFacts({ exception }: { exception: ExceptionAnswer }) {
  const words = useWords();
  const { t, date, money } = words;
  const { order, email, customer_id, cart_id, payment_intent_id, stripe_url, amount, currency, subject } = exception;
  const known: (string | null)[] = [order?.id ?? null, cart_id, payment_intent_id];
  const facts: Parameters<typeof FactList>[0]["facts"] = [
    [t("exceptions.facts.buyer"), email],
    [t("exceptions.facts.amount"), amount && currency && money(amount, currency)],
    [
      t("exceptions.facts.order"),
      order && (
        <Link to={`/orders/${order.id}`} className={LINK_STYLE}>
          #{order.display_id}
        </Link>
      ),
    ],
    [
      t("exceptions.facts.customer"),
      customer_id && (
        <Link to={`/customers/${customer_id}`} className={LINK_STYLE}>
          {email ?? customer_id}
        </Link>
      ),
    ],
    [
      t("exceptions.facts.payment"),
      payment_intent_id && (
        <span className="flex flex-wrap items-center gap-x-3">
          <Code text={payment_intent_id} />
          {stripe_url && (
            <a href={stripe_url} target="_blank" rel="noreferrer" className={LINK_STYLE}>
              {t("exceptions.facts.stripe")}
            </a>
          )}
        </span>
      ),
    ],
    [t("exceptions.facts.cart"), cart_id && <Code text={cart_id} />],
    [t("exceptions.facts.subject"), !known.includes(subject) && <Code text={subject} />],
    ...detailFacts(exception.details, words),
    [t("exceptions.facts.first"), date(exception.created_at)],
    [t("exceptions.facts.last"), date(exception.updated_at)],
  ];
  return <FactList facts={facts.map(([name, value]) => [name, value || null])} />;
}

function Code({ text }: { text: string }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-x-1">
      <code className="txt-compact-small break-all font-mono">{text}</code>
      <Copy content={text} className="text-ui-fg-muted" />
    </span>
  );
}
