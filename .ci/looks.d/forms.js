// Forms that are refused, with what is typed, and one that is not: what they come back with.
const errors = "[data-error-summary]";
const refused = (path, typed) => ({ path, typed, expected: errors });

const visitor = [
  refused("/sign-in", { email: "somebody@company.example", password: "wrong" }),
  refused("/password-reset", { email: "no address" }),
];

const administrator = (account) => [
  refused(`/accounts/${account}/manage-access/users/invite`, { email: "anna@@x", first_name: "Zoë" }),
  refused(`/accounts/${account}/manage-access/users/invite-many`, { addresses: "" }),
  refused(`/accounts/${account}/agreement/details`, { notice_email: "nonsense" }),
  refused(`/accounts/${account}/provisioning/domain`, { domain: "no domain" }),
  refused("/profile/details", { first_name: "" }),
  refused("/profile/password", { current_password: "wrong", password: "short", password_confirmation: "other" }),
  refused(`/profile/role-requests?account=${account}`, { reason: "" }),
  { path: "/profile/details", typed: {}, expected: "[data-banner]" },
];

// Whose forms, in the language of whose mails the pages are.
export const forms = {
  visitor: { locale: "en", forms: visitor },
  "account administrator": { locale: "en", forms: administrator("1001") },
  "French administrator": { locale: "fr", forms: administrator("2001") },
};

// Types and presses the form's first button.
export async function fill(page, url, typed) {
  await page.goto(url);
  for (const [name, text] of Object.entries(typed)) await page.fill(`main [name=${name}]`, text);
  await Promise.all([page.waitForEvent("load"), page.click("main form[method=post] .button.primary")]);
}
