import type { TwoTexts } from "../../types/impact";
import type { RewardProgramAnswer, RewardProgramChange, RewardProgramRequest } from "../../types/rewards";
import { countOf, NO_TEXTS, typedCount } from "../catalogue/typed";
import { majorText, minorText } from "../money/minor-text";

/** A program as its form holds it: numbers as they were typed, money in major units. */
export interface ProgramDraft {
  name: TwoTexts;
  currency: string;
  budget: string;
  days: string;
  keepsStock: boolean;
}

const USUAL_DAYS = 90;

export const draftOf = (program: RewardProgramAnswer | null): ProgramDraft =>
  program
    ? {
        name: program.name,
        currency: program.currency_code,
        budget: majorText(program.budget_minor, program.currency_code),
        days: typedCount(program.claim_days),
        keepsStock: program.keeps_stock,
      }
    : { name: NO_TEXTS, currency: "", budget: "", days: String(USUAL_DAYS), keepsStock: false };

export const leftMinor = ({ budget_minor, committed_minor }: RewardProgramAnswer): string =>
  String(BigInt(budget_minor) - BigInt(committed_minor));

/** What cannot be read is asked for as nothing, which the shop refuses together with everything else that is wrong. */
function termsOf({ name, currency, budget, days, keepsStock }: ProgramDraft) {
  return {
    name,
    budget_minor: minorText(budget, currency) ?? "",
    claim_days: countOf(days) ?? 0,
    keeps_stock: keepsStock,
  };
}

export const requestOf = (draft: ProgramDraft): RewardProgramRequest => ({
  ...termsOf(draft),
  currency_code: draft.currency,
});

export const changeOf = (draft: ProgramDraft, revision: number): RewardProgramChange => ({
  ...termsOf(draft),
  revision,
});

export const isUnreadable = ({ currency, budget }: ProgramDraft): boolean =>
  currency !== "" && minorText(budget, currency) === null;
