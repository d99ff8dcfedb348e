export const steps = ["tier", "organisation", "people", "payment", "review"] as const;
export type Step = (typeof steps)[number];

export const isStep = (value: unknown): value is Step => steps.includes(value as Step);

/** People and payment are an organisation's: none of what comes after it opens before it is known. */
export const canOpen = (step: Step, hasPartner: boolean): boolean =>
  hasPartner || steps.indexOf(step) <= steps.indexOf("organisation");

/** The step that is open: the one asked for, or where somebody who comes back goes on. */
export const openStep = (asked: string | null, hasPartner: boolean): Step => {
  const goesOn = hasPartner ? "review" : "organisation";
  return isStep(asked) && canOpen(asked, hasPartner) ? asked : goesOn;
};

export const stepAfter = (step: Step): Step => steps[steps.indexOf(step) + 1] ?? "review";
