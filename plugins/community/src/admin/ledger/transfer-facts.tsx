import { Link } from "react-router-dom";
import type { TransferPageAnswer } from "../../types/ledger";
import { inLanguage } from "../goals/in-language";
import { FactList } from "../page/fact-list";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";

export function TransferFacts({ transfer, goals, order, seal }: TransferPageAnswer) {
  const { t, word, date, locale } = useWords();
  const { source, occurred_at, posted_at, reverses, metadata } = transfer;
  const goalLinks = Object.entries(goals).map(([id, title], index) => (
    <span key={id}>
      {index > 0 && ", "}
      <Link to={`/goals/${id}`} className={LINK_STYLE}>
        {inLanguage(title, locale)}
      </Link>
    </span>
  ));
  return (
    <FactList
      facts={[
        [t("ledger.transfer.what"), word("ledger.kind", source.kind)],
        [
          t("ledger.transfer.order"),
          order && (
            <Link to={`/orders/${order.id}`} className={LINK_STYLE}>
              #{order.display_id}
            </Link>
          ),
        ],
        [t("ledger.transfer.goal"), goalLinks.length > 0 ? goalLinks : null],
        [
          t("ledger.transfer.source"),
          <span key="source" className="break-all font-mono text-xs">
            {[source.type, source.id, source.kind, source.version].join(" · ")}
          </span>,
        ],
        [t("ledger.transfer.occurred"), date(occurred_at)],
        [t("ledger.transfer.posted"), date(posted_at)],
        [
          t("ledger.transfer.seal"),
          seal === null ? t("ledger.transfer.notSealed") : t("ledger.transfer.sealed", { number: seal }),
        ],
        [
          t("ledger.transfer.reverses"),
          reverses && (
            <Link to={`/ledger/transfers/${reverses}`} className={LINK_STYLE}>
              {t("ledger.transfer.title", { id: reverses })}
            </Link>
          ),
        ],
        [
          t("ledger.transfer.metadata"),
          Object.keys(metadata).length > 0 && (
            <pre className="overflow-x-auto whitespace-pre-wrap break-all font-mono text-xs">
              {JSON.stringify(metadata, null, 2)}
            </pre>
          ),
        ],
      ]}
    />
  );
}
