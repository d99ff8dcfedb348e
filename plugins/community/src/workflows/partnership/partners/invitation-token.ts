import { openedId, sealedId } from "../../sealed-id";

const PURPOSE = "keepsake-invitation";

/** The key to one invitation, for whoever holds the link that was mailed. */
export const invitationToken = (personId: string, secret: string) => sealedId(PURPOSE, personId, secret);

/** The person a token invites, or null for anything we have not sealed. */
export const invitedId = (token: string, secret: string) => openedId(PURPOSE, token, secret);
