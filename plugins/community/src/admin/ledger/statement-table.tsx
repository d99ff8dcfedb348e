import { Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { StatementAnswer } from "../../types/ledger";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";

export function StatementTable({ account: { unit }, lines }: StatementAnswer) {
  const { t, word, date, minor } = useWords();
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("ledger.statement.when")}</Table.HeaderCell>
            <Table.HeaderCell>{t("ledger.statement.what")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("ledger.statement.amount")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("ledger.statement.balance")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {lines.map(({ transfer_id, source, posted_at, amount_minor, balance_minor }) => (
            <Table.Row key={transfer_id}>
              <Table.Cell className="whitespace-nowrap">{date(posted_at)}</Table.Cell>
              <Table.Cell>
                <Link to={`/ledger/transfers/${transfer_id}`} className={LINK_STYLE}>
                  {word("ledger.kind", source.kind)}
                </Link>
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">{minor(amount_minor, unit)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{minor(balance_minor, unit)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
