import type { PublicGoal } from "../../../plugins/community/src/types/impact";
import type { Locale } from "../../config/languages.ts";

/** What a goal's card says, wherever it stands. */
export interface GoalWords {
  states: Record<PublicGoal["state"], string>;
  funded: (units: string, target: string, unit: string) => string;
  delivered: (units: string, target: string, unit: string) => string;
  reported: (units: string, unit: string) => string;
  given: (money: string) => string;
  nothingGiven: string;
  until: (date: string) => string;
}

export const goalWords: Record<Locale, GoalWords> = {
  en: {
    states: {
      open: "Open",
      funded: "Funded",
      delivering: "Being delivered",
      achieved: "Achieved",
      delayed: "Delayed",
      substituted: "Replaced",
      cancelled: "Cancelled",
    },
    funded: (units, target, unit) => `Funded: ${units} of ${target} ${unit}`,
    delivered: (units, target, unit) => `Delivered: ${units} of ${target} ${unit}`,
    reported: (units, unit) => `${units} more ${unit} reported, waiting for a second person to check`,
    given: (money) => `${money} given`,
    nothingGiven: "Nothing given yet",
    until: (date) => `until ${date}`,
  },
  "zh-CN": {
    states: {
      open: "筹集中",
      funded: "已筹足",
      delivering: "进行中",
      achieved: "已达成",
      delayed: "已延期",
      substituted: "已替换",
      cancelled: "已取消",
    },
    funded: (units, target, unit) => `已筹到：${units} / ${target} ${unit}`,
    delivered: (units, target, unit) => `已完成：${units} / ${target} ${unit}`,
    reported: (units, unit) => `另有 ${units} ${unit}已上报，等待第二人核实`,
    given: (money) => `已筹 ${money}`,
    nothingGiven: "尚无款项",
    until: (date) => `截至 ${date}`,
  },
};
