import { DomainError } from "./errors";

/**
 * Decides what a partner's logo may be and what the shop makes of it. What comes is a picture or an SVG drawing; what is
 * kept are pictures of fixed heights that were drawn anew, never what came. `light` and `dark` say which background a
 * logo is for.
 */
export const LOGO_VARIANTS = ["light", "dark"] as const;
export type LogoVariant = (typeof LOGO_VARIANTS)[number];

export const MOST_LOGO_BYTES = 5 * 1024 * 1024;
export const MOST_LOGO_PIXELS = 40_000_000;
/** Of a picture's longer side: what is smaller looks bad on every wall. A drawing has no size of its own. */
const LEAST_LONGER_SIDE = 100;
const MOST_TIMES_AS_LONG = 8;
const HEIGHTS = [64, 128, 256] as const;
/** Drawings have this height, and pictures no more. */
export const LOGO_HEIGHT = 256;

const MESSAGES = {
  logo_too_large: "A logo may have at most 5 MB",
  logo_incomplete: "The logo did not arrive whole: send it again",
  logo_content_type: "Send the logo itself, as image/… or application/octet-stream",
  logo_unreadable: "This is no JPEG, PNG, WebP, AVIF, GIF or SVG that can be read",
  logo_compressed: "This is a compressed file: unpack it and send the SVG or picture inside",
  logo_too_small: `A logo has at least ${LEAST_LONGER_SIDE} pixels on its longer side`,
  logo_too_many_pixels: `A logo may have at most ${MOST_LOGO_PIXELS / 1e6} million pixels`,
  logo_shape: `A logo may be at most ${MOST_TIMES_AS_LONG} times as long as it is high, or as high as it is long`,
  logo_size_unknown: "The SVG does not say its size: give it a viewBox",
  logo_doctype: "Remove the DOCTYPE, entities and processing instructions from the SVG",
  logo_script: "A logo may not carry scripts",
  logo_text: "Convert text to outlines: the shop does not have your fonts",
  logo_styles: "Export the SVG with presentation attributes instead of a style sheet",
  logo_forbidden_content: "An SVG logo may hold shapes, gradients, clips and masks only",
  logo_outside_reference: "An SVG logo may refer to its own parts only",
  logo_too_complex: "The SVG is too complex: simplify it or send a PNG",
  logo_too_heavy: "Drawing this logo took too much time or memory: simplify it or send a PNG",
  logo_busy: "The shop is too busy to draw this logo at the moment: try again in a minute",
} as const;
export type LogoCode = keyof typeof MESSAGES;

export const isLogoCode = (code: unknown): code is LogoCode =>
  typeof code === "string" && Object.hasOwn(MESSAGES, code);

const kindOf = (code: LogoCode) => {
  if (code === "logo_busy") return "unavailable";
  return code === "logo_too_large" ? "too_large" : "invalid_data";
};

/** @param found what of the logo is refused; it was written by a stranger, so only a short plain name of it is told. */
export function logoRefusal(code: LogoCode, found?: string): DomainError {
  const name = found?.slice(0, 40).replace(/[^\w:.#-]/g, "?");
  return new DomainError(kindOf(code), code, name ? `${MESSAGES[code]} (${name})` : MESSAGES[code], {
    field: "logo",
    ...(name ? { data: { found: name } } : {}),
  });
}

/** @throws DomainError `logo_shape` */
export function checkLogoShape(width: number, height: number): void {
  const times = width / height;
  if (!(times <= MOST_TIMES_AS_LONG && times >= 1 / MOST_TIMES_AS_LONG)) throw logoRefusal("logo_shape");
}

/** @throws DomainError `logo_too_many_pixels`, `logo_too_small` or `logo_shape` */
export function checkPicture(width: number, height: number): void {
  if (width * height > MOST_LOGO_PIXELS) throw logoRefusal("logo_too_many_pixels");
  if (Math.max(width, height) < LEAST_LONGER_SIDE) throw logoRefusal("logo_too_small");
  checkLogoShape(width, height);
}

/** What is kept of a picture of this height, the largest last: nothing is enlarged. */
export function logoHeights(height: number): number[] {
  const largest = Math.min(height, LOGO_HEIGHT);
  return [...HEIGHTS.filter((each) => each < largest), largest];
}

export const widthAt = (height: number, of: { width: number; height: number }): number =>
  Math.max(1, Math.round((of.width * height) / of.height));
