/** Screen readers hear of the time that is left at these minutes, not each second. */
const spokenAt = [10, 5, 1];

/** The last of those moments that has come; undefined while there is plenty of time. */
export const spokenMinutes = (leftSeconds: number): number | undefined =>
  spokenAt.findLast((minutes) => leftSeconds <= minutes * 60);

/** Seconds matter in the last hour; before it, whole minutes do, and the text need not change more often. */
export const shownSeconds = (leftSeconds: number): number =>
  leftSeconds > 3600 ? Math.ceil(leftSeconds / 60) * 60 : leftSeconds;

export const timeParts = (seconds: number): { hours: number; minutes: number; seconds: string } => ({
  hours: Math.floor(seconds / 3600),
  minutes: Math.floor(seconds / 60) % 60,
  seconds: String(seconds % 60).padStart(2, "0"),
});
