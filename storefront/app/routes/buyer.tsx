import "~/lib/i18n/buyer-messages";

/** Brings the words of cart, checkout and account; every page of these stands below it. */
export { Outlet as default } from "react-router";
