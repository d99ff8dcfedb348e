import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";

const simpler = msg`This drawing is too complex for us. Please simplify it, or send a PNG.`;

/** What a logo is refused for, in words that tell what to do. */
export const logoWords: Record<string, MessageDescriptor> = {
  logo_too_large: msg`A logo may have at most 5 MB.`,
  logo_incomplete: msg`The file did not arrive whole. Please send it again.`,
  logo_unreadable: msg`This is no JPEG, PNG, WebP, AVIF, GIF or SVG that we can read.`,
  logo_compressed: msg`This is a compressed file. Please unpack it, and send the SVG or the picture inside.`,
  logo_too_small: msg`A logo needs at least 100 pixels on its longer side.`,
  logo_too_many_pixels: msg`A logo may have at most 40 million pixels.`,
  logo_shape: msg`A logo may be at most eight times as long as it is high, or as high as it is long.`,
  logo_size_unknown: msg`The SVG does not say its size. Please give it a viewBox.`,
  logo_doctype: msg`Please export the SVG without a DOCTYPE and entities.`,
  logo_script: msg`A logo may not carry scripts.`,
  logo_text: msg`Please convert the text of the SVG to outlines: we do not have your fonts.`,
  logo_styles: msg`Please export the SVG with presentation attributes instead of a style sheet.`,
  logo_forbidden_content: msg`An SVG logo may hold shapes, gradients, clips and masks only.`,
  logo_outside_reference: msg`An SVG logo may refer to its own parts only.`,
  logo_too_complex: simpler,
  logo_too_heavy: simpler,
  logo_busy: msg`We are drawing many logos at the moment. Please try again in a minute.`,
};
