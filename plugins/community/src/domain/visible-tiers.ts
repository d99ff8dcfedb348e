/**
 * Decides what a stranger sees of a program's catalogue: tiers that are advertised, within the time they are to be seen,
 * and the benefits that one of these tiers promises or that are sold beside a tier. What was promised stays visible also when
 * it is given out no more.
 */
export interface TierWindow {
  /** The first moment at which it is shown; null for always. */
  readonly visibleFrom: Date | null;
  /** The first moment at which it is no longer shown; null for ever. */
  readonly visibleTo: Date | null;
  readonly isAdvertised: boolean;
}

export function isVisibleTier({ visibleFrom, visibleTo, isAdvertised }: TierWindow, now: Date): boolean {
  return isAdvertised && (visibleFrom === null || visibleFrom <= now) && (visibleTo === null || now < visibleTo);
}

export interface BenefitOffer {
  readonly isPromised: boolean;
  readonly isAvailable: boolean;
  readonly isPackageOnly: boolean;
}

export function isVisibleBenefit({ isPromised, isAvailable, isPackageOnly }: BenefitOffer): boolean {
  return isPromised || (isAvailable && !isPackageOnly);
}
