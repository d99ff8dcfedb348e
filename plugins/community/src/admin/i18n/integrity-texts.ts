export interface IntegrityTexts {
  title: string;
  intro: string;
  ok: string;
  allOk: string;
  someBroken: string;
  checkedAt: string;
  took: string;
  again: string;
  checking: string;
  rows: string;
  firstRows: string;
  expected: string;
  found: string;
  /** By code; a sentence that is not here is shown in English, as the shop sends it. */
  sentences: Record<string, string>;
  place: Record<string, string>;
  /** What breaks a sentence, or holds back a parcel. */
  reason: Record<string, string>;
}
