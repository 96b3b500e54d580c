import type { account as nl } from "../nl/account.ts";

export const account: typeof nl = {
  signInTitle: "Sign in",
  email: "E-mail address",
  password: "Password",
  withCardTitle: "Do you have a card?",
  withCardText: "Scan the code on your card with your phone. You need no e-mail.",
  noAccount: "No account yet?",
  registerOrganisation: "Register an organisation",
  registerBuddy: "Become a buddy",
  title: "My account",
  changePassword: "Change password",
  currentPassword: "Current password",
  newPassword: "New password",
  newPasswordHint: "At least 12 characters. A sentence that you can remember works well.",
  sessions: "You are signed in here",
  thisDevice: "this device",
  unknownDevice: "unknown device",
  lastSeen: "last seen {{when}}",
  signOutThere: "Sign out there",
};
