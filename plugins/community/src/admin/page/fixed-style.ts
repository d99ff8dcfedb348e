/** Of a field that can only be read: paler than what can be typed in, and still well to read. */
export const FIXED_STYLE = "bg-ui-bg-disabled hover:bg-ui-bg-disabled text-ui-fg-subtle";
