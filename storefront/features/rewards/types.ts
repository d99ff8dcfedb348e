import type { Address } from "~/lib/addresses/address";
import type { Picture } from "~/lib/catalogue/types";
import type { Moment } from "~/lib/moments";
import type { ClaimRewardRequest } from "../../../plugins/community/src/types/rewards";

export type Choice = ClaimRewardRequest["choices"][number];

export interface ClaimItem {
  id: string;
  title: string;
  quantity: number;
  picture: Picture | undefined;
  /** Its page, with what helps to choose; undefined where it is not sold in the reader's region. */
  path: string | undefined;
  variants: { id: string; title: string; isAvailable: boolean }[];
}

export interface ClaimView {
  name: string;
  program: string;
  message: string;
  contributions: { key: string; title: string; link: string | null; at: string; date: string }[];
  /** Told when there is some again, and without an end meanwhile. */
  isWaiting: boolean;
  until: Moment;
  items: ClaimItem[];
  countries: string[];
  email: string;
  country: string;
  /** Sent twice with one key, it is one order. */
  claimKey: string;
  /** What a goal would get; undefined when that is nothing. */
  worth: string | undefined;
  goals: { id: string; title: string }[];
}

export interface GivenView {
  /** Undefined when nothing is said of it in public any more. */
  goal: { slug: string; title: string } | undefined;
  /** Of the page that they wished for. */
  thanksPath: string | undefined;
}

export type ClaimState =
  | { kind: "open"; view: ClaimView }
  | { kind: "given"; view: GivenView }
  /** Asked for too often, and when to ask again. */
  | { kind: "busy"; text: string }
  | { kind: "closed" };

/** What was typed, so that it is there again. */
export interface TypedClaim {
  email: string;
  address: Address;
  choices: Choice[];
  claimKey: string;
  /** A page of it is wished for. */
  share: boolean;
}

/** What came back from one of the page's forms: the texts by field, and everything as it was typed. */
export interface ClaimProblem {
  errors: Record<string, string>;
  claim?: TypedClaim;
  goalId?: string;
  /** Of the gift: a page of it is wished for. */
  share?: boolean;
}
