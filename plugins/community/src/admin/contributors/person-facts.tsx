import { Link } from "react-router-dom";
import type { ContributorDetailAnswer } from "../../types/recognition";
import { accountPath } from "../ledger/account-name";
import { FactList } from "../page/fact-list";
import { LINK_STYLE } from "../page/link-style";
import { useWords } from "../use-words";
import { useGroupName } from "./use-contributors";

export function PersonFacts({ contributor, balance }: Pick<ContributorDetailAnswer, "contributor" | "balance">) {
  const { t } = useWords();
  const { id, name, is_listed, group } = contributor;
  const groupName = useGroupName();
  return (
    <FactList
      facts={[
        [t("contributors.person.name"), name],
        [t("contributors.person.group"), group === null ? t("contributors.person.noGroup") : groupName(group)],
        [t("contributors.person.listed"), t(`contributors.person.${is_listed ? "isListed" : "isNotListed"}`)],
        [
          t("contributors.person.standing"),
          <Held key="standing" account={`contributor:${id}:points_standing`} points={balance.standing} />,
        ],
        [
          t("contributors.person.spendable"),
          <Held key="spendable" account={`contributor:${id}:points_spendable`} points={balance.spendable} />,
        ],
      ]}
    />
  );
}

/** Leads to where the points came from; an account that holds nothing may never have been opened. */
function Held({ account, points }: { account: string; points: string }) {
  const { number } = useWords();
  if (points === "0") return <>{number(points)}</>;
  return (
    <Link to={accountPath(account)} className={`${LINK_STYLE} tabular-nums`}>
      {number(points)}
    </Link>
  );
}
