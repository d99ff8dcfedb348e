import type { VerifyAnswer } from "../../../plugins/community/src/types/documents";

export type DocumentKind = NonNullable<VerifyAnswer["kind"]>;

export type Finding =
  | { state: "unknown" }
  | {
      state: "current" | "superseded";
      kind: DocumentKind;
      revision: number;
      /** Written out in the reader's language. */
      madeOn: string;
      supersededOn: string | undefined;
    };

export interface VerifyView {
  finding?: Finding;
  /** What is wrong with the question, by field. */
  errors?: Record<string, string>;
  /** The fingerprint as it was typed. */
  typed?: string;
  /** What was asked about: the file's name, or nothing. */
  fileName?: string;
}
