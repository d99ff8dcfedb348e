/** Where the stack under test listens; whoever starts it says so in the environment. */
function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the shop and name it (npm run test:e2e does both).`);
  return value;
}

export const settings = {
  get shopUrl(): string {
    return required("BASE_URL").replace(/\/+$/, "");
  },
  get backendUrl(): string {
    return required("BACKEND_URL").replace(/\/+$/, "");
  },
  get stripeDoubleUrl(): string {
    return required("STRIPE_DOUBLE_URL").replace(/\/+$/, "");
  },
  get databaseUrl(): string {
    return required("DATABASE_URL");
  },
  get mailDir(): string {
    return required("MAIL_DIR");
  },
  get adminEmail(): string {
    return required("ADMIN_EMAIL");
  },
  get adminPassword(): string {
    return required("ADMIN_PASSWORD");
  },
};
