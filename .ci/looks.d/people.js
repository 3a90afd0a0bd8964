// Who looks, and where to besides following links; ` >` is for what the first row of that list opens.
const halden = "/accounts/1001";

export const people = [
  {
    role: "visitor",
    extra: ["/sign-in", "/password-reset", "/password-reset/made-up", "/demo/mail", "/invitations/made-up", "/nowhere"],
  },
  {
    role: "account administrator",
    email: "anna.keller@halden.example",
    extra: [
      `${halden}/manage-access/partner-visibility?partner=CASCADE`,
      `${halden}/manage-access/partner-visibility/preview?partner=BLUEPEAK&orderer=FJORD`,
      `${halden}/manage-access/users?q=nobody@halden.example`,
      `${halden}/manage-access/users?status=expired&role=account_viewer`,
      `${halden}/manage-access/users?q=mikkel.dahl@ >`,
      `${halden}/manage-access/users?q=eva.strand@ >`,
      `${halden}/manage-access/users/removed >`,
      `${halden}/manage-access/users/requests >`,
      `${halden}/reports?q=zz`,
      `${halden}/orders?q=zz`,
      `${halden}/orders?q=PO-71 >`,
      "/accounts/1003/agreement",
      "/accounts/1003/agreement/details",
      "/profile/role-requests?account=1002",
      "/accounts/none",
      halden,
    ],
  },
  { role: "agreement administrator", email: "mikkel.dahl@halden.example", extra: [halden] },
  {
    role: "user administrator",
    email: "ingrid.solberg@halden.example",
    extra: [`${halden}/manage-access/users/requests >`, halden],
  },
  { role: "account manager", email: "lars.haugen@halden.example", extra: [halden] },
  { role: "report viewer", email: "freya.nilsen@halden.example", extra: [halden] },
  {
    role: "account viewer",
    email: "oskar.lind@halden.example",
    extra: [`${halden}/manage-access/users`, "/profile/role-requests", halden],
  },
  { role: "member without a role", email: "elin.aas@halden.example", extra: ["/accounts", "/profile/role-requests"] },
  {
    role: "partner staff",
    email: "nora.blake@bluepeak.example",
    extra: ["/partner-center?q=zz", "/partner-center/accounts/4001", "/partner-center"],
  },
  // Accounts that look different: nobody invited yet, one partner only, French texts; and somebody whose access ended.
  {
    role: "administrator of a new account",
    email: "petra.vogel@lindenau.example",
    extra: ["/accounts/5001/manage-access/users", "/accounts/5001/reports/access"],
  },
  {
    role: "administrator with one partner",
    email: "tom.reyes@kestrel.example",
    extra: ["/accounts/3001/manage-access/partner-visibility", "/accounts/3001"],
  },
  {
    role: "French administrator",
    email: "camille.aubert@aubert.example",
    extra: ["/accounts/2001/provisioning", "/accounts/2001"],
  },
  {
    role: "consultant",
    email: "jonas.weber@weber-consulting.example",
    extra: ["/accounts", `${halden}/orders`],
  },
];

// The short tier: those whose pages differ most.
export const few = ["visitor", "account administrator", "partner staff"];
