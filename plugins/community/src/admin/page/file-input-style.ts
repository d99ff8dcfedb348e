/** Of a field for files: its button looks like the admin's other buttons. */
export const FILE_INPUT_STYLE =
  "txt-small file:bg-ui-button-neutral file:text-ui-fg-base file:shadow-buttons-neutral w-full file:me-3 file:rounded-md file:border-0 file:px-3 file:py-1.5";
