import { Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { TransferPageAnswer } from "../../types/ledger";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";
import { accountName, accountPath } from "./account-name";

export function LegsTable({ transfer, goals }: Pick<TransferPageAnswer, "transfer" | "goals">) {
  const words = useWords();
  const { t, minor } = words;
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("ledger.transfer.account")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("ledger.transfer.debit")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("ledger.transfer.credit")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {transfer.legs.map(({ account, unit, amount_minor }) => {
            const isCredit = amount_minor.startsWith("-");
            const shown = minor(amount_minor.replace("-", ""), unit);
            return (
              <Table.Row key={`${account} ${amount_minor}`}>
                <Table.Cell>
                  <Link to={accountPath(account)} className={LINK_STYLE}>
                    {accountName(account, goals, words)}
                  </Link>
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">{isCredit ? "" : shown}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{isCredit ? shown : ""}</Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </div>
  );
}
