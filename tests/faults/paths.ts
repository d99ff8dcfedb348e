/** Where the storefront's server finds the checkout. */
export const paths = {
  details: (cartId: string) => `/checkout/carts/${cartId}/details`,
  page: (cartId: string) => `/checkout/carts/${cartId}/page`,
  hold: (cartId: string) => `/checkout/carts/${cartId}/hold`,
  waitList: "/checkout/wait-list",
  place: (token: string) => `/checkout/wait-list/${token}`,
  complete: (sessionId: string) => `/checkout/sessions/${sessionId}/complete`,
};
