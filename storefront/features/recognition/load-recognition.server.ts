import type { Locale } from "~/config/languages";
import type { CustomerRecord } from "~/lib/account/customer.server";
import { personName } from "~/lib/account/person-name";
import { formatDate } from "~/lib/dates";
import { medusa } from "~/lib/medusa.server";
import { formatMinor } from "~/lib/money";
import { orClosed } from "~/lib/or-closed.server";
import type { OwnRecognitionAnswer } from "../../../plugins/community/src/types/reports";
import type { RewardState } from "../../../plugins/community/src/types/rewards";
import { offerView, spendableView, usedView } from "./points-view.server";
import type { RecognitionDesk } from "./types";

export const recognitionPath = "/store/customers/me/recognition";

/** What was claimed is shown to everybody if its owner wants it; what went back to the shop cannot be. */
const claimed = new Set<RewardState>(["claimed", "ordered", "shipped", "delivered", "given"]);

const rewardView = (reward: OwnRecognitionAnswer["rewards"][number], locale: Locale) => ({
  id: reward.id,
  program: reward.program,
  message: reward.message,
  state: reward.state,
  at: reward.moved_at,
  date: formatDate(reward.moved_at, locale),
  worth: Number(reward.worth_minor) > 0 ? formatMinor(reward.worth_minor, reward.currency_code, locale) : undefined,
  items: reward.items.map(({ id, title, variant, quantity }) => ({ id, title, variant, quantity })),
  order: reward.order && { id: reward.order.id, displayId: reward.order.display_id },
  isShared: reward.is_shared,
  canBeShared: claimed.has(reward.state),
});

const reportView = (report: OwnRecognitionAnswer["reports"][number], kind: string, locale: Locale) => ({
  id: report.id,
  state: report.state,
  title: report.title,
  link: report.link,
  name: report.name,
  kind,
  at: report.done_on,
  date: formatDate(report.done_on, locale),
  points: report.points,
  note: report.note,
  hasConflict: report.has_conflict,
});

/** What the shop knows of its reader's work, what they were thanked with, and a form to report more of it. */
export const loadRecognition = async ({ caller }: RecognitionDesk, customer: CustomerRecord, locale: Locale) => {
  const answer = await orClosed(medusa<OwnRecognitionAnswer>(recognitionPath, { ...caller, query: { locale } }));
  const kinds = answer.kinds.map(({ handle, name, points }) => ({ handle, name: name[locale], points }));
  const kindName = new Map(kinds.map(({ handle, name }) => [handle, name]));
  return {
    people: answer.people.map(({ id, name, is_listed, points, contributions, ...left }) => ({
      ...{ id, name, isListed: is_listed, points: Number(points), contributions },
      ...spendableView(left, locale),
    })),
    offers: answer.offers.map(offerView),
    uses: answer.uses.map((use) => usedView(use, locale)),
    rewards: answer.rewards.map((reward) => rewardView(reward, locale)),
    reports: answer.reports.map((report) => reportView(report, kindName.get(report.kind) ?? report.kind, locale)),
    form: {
      // Sent twice with one key, it is one report.
      reportKey: crypto.randomUUID(),
      name: personName(customer, locale),
      kinds,
      // Days are those of UTC, as on the board.
      today: new Date().toISOString().slice(0, 10),
    },
  };
};

export type RecognitionView = Awaited<ReturnType<typeof loadRecognition>>;
