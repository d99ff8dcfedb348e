import { DomainError, type FieldProblem } from "./errors";

/**
 * Decides how much a sponsor owes a goal for what others give to it: a ratio of it, up to a cap. It is reckoned from the
 * whole sum given so far, so that no rounded unit is lost between two looks. When gifts are refunded, what was matched
 * already stays and later gifts make up for it first.
 */
export interface MatchingPledge {
  readonly goalId: string;
  readonly partnerId: string;
  /** Of an organisation, as everybody may read it. */
  readonly sponsorName: string;
  /** 10 000 matches one to one, 20 000 doubles; 1 … 1 000 000. */
  readonly ratioBasisPoints: number;
  /** The most the sponsor will give in all, in minor units. */
  readonly capMinor: bigint;
  /** Lower case. */
  readonly currencyCode: string;
  /** Gifts from then on are matched. */
  readonly validFrom: Date;
  /** The first moment from which on they are not; null for open-ended. */
  readonly validTo: Date | null;
}

export interface MatchingState {
  /**
   * All that others gave to the goal so far while the pledge was valid, net of refunds: neither what this sponsor gave, nor what any pledge matched
   * (two pledges would chase each other).
   */
  readonly givenByOthersMinor: bigint;
  readonly givenCurrencyCode: string;
  /** What this pledge has matched so far, paid or asked for. */
  readonly matchedMinor: bigint;
}

/**
 * The minor units to match now, never negative, rounded down.
 * @throws DomainError `pledge_currency` when the gifts are in another currency: nothing is exchanged here.
 */
export function dueToMatchMinor(
  pledge: Pick<MatchingPledge, "ratioBasisPoints" | "capMinor" | "currencyCode">,
  state: MatchingState,
): bigint {
  const { givenByOthersMinor, givenCurrencyCode, matchedMinor } = state;
  if (givenCurrencyCode !== pledge.currencyCode)
    throw new DomainError("invalid_data", "pledge_currency", `The pledge matches gifts in ${pledge.currencyCode}`, {
      field: "currency_code",
    });
  const wishedMinor = (givenByOthersMinor * BigInt(pledge.ratioBasisPoints)) / 10_000n;
  const allowedMinor = wishedMinor < pledge.capMinor ? wishedMinor : pledge.capMinor;
  return allowedMinor > matchedMinor ? allowedMinor - matchedMinor : 0n;
}

/** A hundred times what others give; more is a slip of the keyboard. */
const MOST_RATIO = 1_000_000;

/** @throws DomainError `matching_pledge_invalid` with one problem for each field that is wrong. */
export function checkPledge(pledge: MatchingPledge): void {
  const { ratioBasisPoints, validFrom, validTo } = pledge;
  const problems: FieldProblem[] = [];
  const blame = (field: string, message: string) => problems.push({ field, code: "invalid", message });
  if (!pledge.goalId.trim()) blame("goal_id", "A pledge gives to a goal");
  if (!pledge.partnerId.trim()) blame("partner_id", "A pledge is given by a partner");
  if (!pledge.sponsorName.trim()) blame("sponsor_name", "A pledge is given by somebody");
  if (!Number.isInteger(ratioBasisPoints) || ratioBasisPoints < 1 || ratioBasisPoints > MOST_RATIO)
    blame("ratio_basis_points", `A ratio is 1 to ${MOST_RATIO} basis points`);
  if (pledge.capMinor <= 0n) blame("cap_minor", "A cap is more than nothing");
  if (!/^[a-z]{3}$/.test(pledge.currencyCode)) blame("currency_code", "A currency has three letters");
  if (Number.isNaN(+validFrom)) blame("valid_from", "Not a date");
  if (validTo && !(validTo > validFrom)) blame("valid_to", "A pledge ends after it begins");
  if (problems.length === 0) return;
  throw new DomainError("invalid_data", "matching_pledge_invalid", "This pledge cannot be saved", { problems });
}
