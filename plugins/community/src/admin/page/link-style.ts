/** Underlined and in the colour of the text: the admin's own blue is too pale to read on white. */
export const LINK_STYLE = "text-ui-fg-base hover:text-ui-fg-subtle underline underline-offset-4";
