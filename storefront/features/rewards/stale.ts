/** What the page shows is not what there is any more: with this answer to a form it is read anew, under what was typed. */
export const staleStatus = 409;
