// What people come for, with how often they press something on the way: with JavaScript and without (rows 1 to 9 and 68). Typing
// and choosing in a list are no presses.
import { signIn } from "./chromium.js";

// Each way of telling has an administrator and an account of its own: the first leaves nothing to be sent again. `left` stay
// Expired: somebody in 2001 has roles on another account only, which no invitation of this one renews.
const tellings = [
  {
    name: "JavaScript on",
    javaScriptEnabled: true,
    email: "anna.keller@halden.example",
    account: "1001",
    viewer: "CASCADE",
    left: 0,
  },
  {
    name: "JavaScript off",
    javaScriptEnabled: false,
    email: "camille.aubert@aubert.example",
    account: "2001",
    viewer: "ATELIER",
    left: 1,
  },
];
const colleagues = { 1001: "oskar.lind@", 2001: "hugo.lambert@" };

// The hand that presses, and counts.
class Hand {
  presses = 0;

  constructor(page, base, telling) {
    Object.assign(this, { page, base, ...telling, users: `/accounts/${telling.account}/manage-access/users` });
  }

  open = (path) => this.page.goto(this.base + path);

  async press(selector) {
    this.presses += 1;
    await this.page.locator(selector).first().click();
  }

  // Presses what leads to another page.
  async go(selector) {
    await Promise.all([this.page.waitForEvent("load"), this.press(selector)]);
  }

  // An entry of the menu, which may have to be opened.
  async menu(path) {
    const link = `header a[href="${path}"]`;
    if (!(await this.page.locator(link).first().isVisible())) await this.press(`header details:has(a[href="${path}"]) > summary`);
    await this.go(link);
  }

  send = () => this.go("main form[method=post] .button.primary");
  shows = async (selector) => (await this.page.locator(selector).count()) > 0;

  // The worker needs a moment.
  async becomes(path, rows) {
    for (let tries = 0; tries < 60; tries += 1) {
      await this.open(path);
      if ((await this.page.locator("main tbody tr").count()) === rows) return true;
      await this.page.waitForTimeout(500);
    }
    return false;
  }
}

const tasks = [
  {
    name: "invites three colleagues",
    most: 4,
    async does(hand) {
      const addresses = ["Ann Lee <ann@team.example>", "bo@team.example", "cy@team.example"].join(", ");
      await hand.open(hand.users);
      await hand.go(`main a[href="${hand.users}/invite-many"]`);
      await hand.page.fill("main [name=addresses]", addresses);
      await hand.press("main [name=role]");
      await hand.send();
      await hand.send();
    },
    done: (hand) => hand.becomes(`${hand.users}?q=@team.example`, 3),
  },
  {
    name: "finds somebody by the beginning of the address",
    most: 1,
    async does(hand) {
      await hand.open(hand.users);
      await hand.page.fill("main [name=q]", colleagues[hand.account]);
      await hand.go("main form[role=search] .button");
    },
    done: async (hand) => (await hand.page.locator("main tbody tr").count()) === 1,
  },
  {
    name: "sends all expired invitations again",
    most: 4,
    async does(hand) {
      await hand.open(hand.users);
      await hand.go('main a[href$="?status=expired"]');
      await hand.press("#many [name=all]");
      await hand.go("#many [value=resend]");
      await hand.send();
    },
    done: (hand) => hand.becomes(`${hand.users}?status=expired`, hand.left),
  },
  {
    name: "gives a colleague a role",
    most: 4,
    async does(hand) {
      await hand.open(hand.users);
      await hand.go(`main tr:has-text("${colleagues[hand.account]}") a.row-link`);
      await hand.go(`main a[href$="/roles"]`);
      await hand.press("main [name=role]:not(:checked, :disabled)");
      await hand.send();
    },
    done: (hand) => hand.shows("[data-banner]"),
  },
  {
    name: "lets a partner see",
    most: 5,
    async does(hand) {
      await hand.open(`/accounts/${hand.account}`);
      await hand.menu(`/accounts/${hand.account}/manage-access/partner-visibility`);
      await hand.page.selectOption("#partner", hand.viewer);
      await hand.go("#choose .button");
      await hand.press("#visibility [name=orderer]:not(:checked)");
      await hand.send();
    },
    done: (hand) => hand.shows("[data-banner]"),
  },
  {
    name: "asks what their role is",
    most: 2,
    async does(hand) {
      await hand.open(`/accounts/${hand.account}/orders`);
      await hand.menu("/profile");
    },
    done: async (hand) => (await hand.page.locator("main").innerText()).includes(hand.account),
  },
  {
    name: "reads a key",
    most: 3,
    async does(hand) {
      await hand.open(`/accounts/${hand.account}`);
      await hand.menu(`/accounts/${hand.account}/keys`);
      await hand.go("main td.acts form .button");
    },
    done: (hand) => hand.shows("main code.secret"),
  },
  {
    name: "takes a list home",
    most: 1,
    async does(hand) {
      await hand.open(`/accounts/${hand.account}/orders?q=PO-7`);
      hand.numbers = await hand.page.locator("main a.row-link").allInnerTexts();
      const [file] = await Promise.all([hand.page.waitForEvent("download"), hand.press('main a[href*="orders.csv"]')]);
      hand.file = await (await file.createReadStream()).setEncoding("utf8").toArray();
    },
    done: async ({ numbers, file }) => numbers.length > 0 && numbers.every((number) => file.join("").includes(number)),
  },
];

const partners = [
  {
    name: "finds a customer's licenses",
    most: 3,
    async does(hand) {
      await hand.open("/partner-center");
      await hand.go("main a.row-link");
    },
    done: (hand) => hand.shows("main tbody tr"),
  },
];

export async function tell(browser, base, report) {
  for (const telling of tellings) {
    await act(browser, base, report, telling, telling.email, tasks);
    await act(browser, base, report, telling, "nora.blake@bluepeak.example", partners);
  }
}

async function act(browser, base, report, telling, email, tasks) {
  const { name: view, javaScriptEnabled } = telling;
  const context = await browser.newContext({ storageState: await signIn(browser, base, email), javaScriptEnabled });
  context.setDefaultTimeout(15_000);
  for (const { name, most, does, done } of tasks) {
    const page = await context.newPage();
    const hand = new Hand(page, base, telling);
    const wrong = async () => {
      await does(hand);
      if (hand.presses > most) return `${hand.presses} presses > ${most}`;
      return (await done(hand)) ? undefined : "to no end";
    };
    const why = await wrong().catch((error) => error.message);
    report.add({ role: email, page: page.url(), view, found: why ? [{ rule: `task: ${name}`, element: "", why }] : [] });
    await page.close();
  }
  await context.close();
}
