import type { ImpactAnswer, PublicGoal } from "../../../plugins/community/src/types/impact";
import type { Locale } from "../../config/languages.ts";
import { formatMinor } from "../money.ts";
import { type FlowLink, type FlowNode, larger } from "./flow.ts";

/** What the parts of the picture are called. */
export type FlowNames = Record<
  | "sales"
  | "sponsors"
  | "otherGoals"
  | "contributors"
  | "ahead"
  | "spent"
  | "held"
  | "passedOn"
  | "pool"
  | "shop"
  | "shipping"
  | "tax",
  string
>;

export interface FlowOfMoney {
  nodes: FlowNode[];
  links: FlowLink[];
  /** The same, in words. */
  rows: { key: string; from: string; to: string; amount: string }[];
  inflow: string;
}

type Money = PublicGoal["figures"]["money"][number];
type Sum = [from: string, to: string, minor: bigint];

const moneyIn = (goal: PublicGoal, currency: string): Money | undefined =>
  goal.figures.money.find(({ currency_code }) => currency_code === currency);

/** Every currency in which the books have anything, the reader's own first. */
export const currenciesOf = ({ goals, pool, kept }: ImpactAnswer, own: string): string[] => {
  const moved = (minor: string | undefined) => minor !== undefined && minor !== "0";
  const ofGoals = goals.flatMap(({ figures }) =>
    figures.money
      .filter(({ funded_minor, spent_minor }) => moved(funded_minor) || moved(spent_minor))
      .map(({ currency_code }) => currency_code),
  );
  const beside = [pool, ...Object.values(kept)].flatMap((sums) =>
    Object.keys(sums).filter((code) => moved(sums[code])),
  );
  const found = [...new Set([...ofGoals, ...beside])].sort();
  return found.includes(own) ? [own, ...found.filter((code) => code !== own)] : found;
};

/** Everything that came in and where it is now. A goal that has spent more than it was given was paid ahead by the shop. */
export const flowOfGoals = (
  { goals, pool, kept }: ImpactAnswer,
  currency: string,
  names: FlowNames,
  locale: Locale,
): FlowOfMoney => {
  const sums: Sum[] = goals.flatMap((goal): Sum[] => {
    const money = moneyIn(goal, currency);
    if (!money) return [];
    const balance = BigInt(money.balance_minor);
    return [
      ["sales", goal.id, BigInt(money.from_sales_minor)],
      ["sponsors", goal.id, BigInt(money.from_matching_minor)],
      ["otherGoals", goal.id, BigInt(money.from_other_goals_minor)],
      ["contributors", goal.id, BigInt(money.from_rewards_minor)],
      ["ahead", goal.id, balance < 0n ? -balance : 0n],
      [goal.id, "spent", BigInt(money.spent_minor)],
      [goal.id, "held", balance],
      [goal.id, "passedOn", BigInt(money.passed_on_minor)],
    ];
  });
  for (const use of ["shop", "shipping", "tax"] as const) sums.push(["sales", use, BigInt(kept[use][currency] ?? 0)]);
  const moving = sums.filter(([, , minor]) => minor > 0n);

  const money = (minor: bigint) => formatMinor(String(minor), currency, locale);
  const goalNames = Object.fromEntries(goals.map(({ id, title }) => [id, title[locale]]));
  const nameOf = (id: string): string => goalNames[id] ?? names[id as keyof FlowNames];
  const total = (id: string, end: 0 | 1) =>
    moving.filter((each) => each[end] === id).reduce((sum, [, , minor]) => sum + minor, 0n);
  const node = (id: string, column: FlowNode["column"], kind: FlowNode["kind"]): FlowNode => {
    return { id, column, kind, label: nameOf(id), amount: money(larger(total(id, 0), total(id, 1))) };
  };
  const waiting = BigInt(pool[currency] ?? 0);
  const rows = moving.map(([from, to, minor]) => ({
    key: `${from}>${to}`,
    from: nameOf(from),
    to: nameOf(to),
    amount: money(minor),
  }));
  if (waiting !== 0n) rows.push({ key: "pool", from: names.passedOn, to: names.pool, amount: money(waiting) });
  return {
    nodes: [
      ...(["sponsors", "contributors", "otherGoals", "ahead", "sales"] as const).map((id) => node(id, 0, "source")),
      ...goals.map(({ id }) => node(id, 1, "goal")),
      ...(["spent", "held", "passedOn"] as const).map((id) => node(id, 2, "use")),
      ...(["shop", "shipping", "tax"] as const).map((id) => node(id, 2, "kept")),
    ],
    links: moving.map(([from, to, minor]) => ({
      from,
      to,
      minor,
      title: `${nameOf(from)} → ${nameOf(to)}: ${money(minor)}`,
    })),
    rows,
    inflow: money(total("sales", 0) + total("sponsors", 0) + total("contributors", 0)),
  };
};
