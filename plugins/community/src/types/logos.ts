/** What the shop keeps of a partner's logo. Plain types, no code. */
export type LogoVariant = "light" | "dark";

export interface LogoFile {
  format: "png" | "webp";
  width: number;
  height: number;
  url: string;
}

export interface KeptLogo {
  id: string;
  partner_id: string;
  /** Which background it is for. */
  variant: LogoVariant;
  /** Of the largest file. */
  width: number;
  height: number;
  /** `#rrggbb` of the logo's own background; null where one sees through it. */
  background: string | null;
  /** The smallest first; of each size a PNG and a WebP. */
  files: LogoFile[];
  /** ISO 8601 */
  kept_at: string;
}

export interface LogoAnswer {
  logo: KeptLogo;
}

/** Those in use, the one for light backgrounds first. */
export interface LogoListAnswer {
  logos: KeptLogo[];
}
