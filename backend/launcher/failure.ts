/** A failure the person at the terminal can act on: shown as its text, without a stack. */
export class LaunchFailure extends Error {
  readonly advice: string | undefined;

  constructor(message: string, advice?: string) {
    super(message);
    this.name = "LaunchFailure";
    this.advice = advice;
  }
}

const FULL_DISK = /ENOSPC|No space left on device|could not extend file|disk quota exceeded/i;

/** Says in one place what a full disk looks like, whoever reports it: Node, initdb, Postgres or a build. */
export function isDiskFull(text: string): boolean {
  return FULL_DISK.test(text);
}

export const DISK_FULL_ADVICE = "The disk is full. Free some space (at least 1 GB), or set DATA_DIR to another disk.";
