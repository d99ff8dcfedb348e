import "~/lib/i18n/partner-messages";

/** Brings the words of sponsors' pages; every one of these stands below it. */
export { Outlet as default } from "react-router";
