// Lighthouse on twelve pages, as a phone in English and as a desktop in French: 100 in each category, but for whether a
// private page may be indexed; nothing moves, nothing blocks, and the figures of ux.md 2.3 hold (rows 55 and 64).
import lighthouse from "lighthouse";
import desktop from "lighthouse/core/config/desktop-config.js";
import { puppet } from "./chromium.js";
import { inLanguage } from "./walk.js";

const skipAudits = ["is-crawlable"];
const ways = [
  { name: "phone", language: "en", config: { extends: "lighthouse:default", settings: { skipAudits } } },
  { name: "desktop", language: "fr", config: { ...desktop, settings: { ...desktop.settings, skipAudits } } },
];

// Whose pages.
const paths = {
  visitor: ["/sign-in", "/password-reset", "/help"],
  "account administrator": [
    "/accounts/1001",
    "/accounts/1001/manage-access/users",
    "/accounts/1001/manage-access/users/invite",
    "/accounts/1001/manage-access/partner-visibility",
    "/accounts/1001/licenses",
    "/accounts/1001/orders",
    "/accounts/1001/reports",
    "/profile",
  ],
  "partner staff": ["/partner-center"],
};

// Milliseconds, and for shifts their sum.
const most = {
  "first-contentful-paint": 1000,
  "largest-contentful-paint": 1200,
  "total-blocking-time": 0,
  "cumulative-layout-shift": 0,
};

export async function light({ state, base, role, report }) {
  if (!paths[role]) return;
  const { browser, page } = await puppet(state);
  try {
    for (const path of paths[role]) {
      for (const { name, language, config } of ways) {
        const url = inLanguage(base + path, language);
        const found = await judge(url, config, page);
        report.add({ role, page: url, view: name, found });
      }
    }
  } finally {
    await browser.close();
  }
}

// A page that is good at once has passed; of another, two of three runs must be good.
async function judge(url, config, page) {
  const look = async () => faults(await run(url, config, page));
  const first = await look();
  if (!first.length) return first;
  const second = await look();
  return second.length ? second : look();
}

// Now and then Chromium loses the page; that tells nothing about it.
async function run(url, config, page) {
  for (let tries = 1; ; tries += 1) {
    const { lhr } = await lighthouse(url, { logLevel: "silent" }, config, page);
    if (!lhr.runtimeError) return lhr;
    if (tries === 3) throw new Error(`Lighthouse, ${url}: ${lhr.runtimeError.message}`);
  }
}

function faults({ categories, audits }) {
  const found = [];
  for (const { id, score, auditRefs } of Object.values(categories)) {
    if (score === 1) continue;
    const guilty = auditRefs.filter((ref) => ref.weight > 0 && (audits[ref.id].score ?? 1) < 1).map((ref) => ref.id);
    const [first] = guilty.map((id) => audits[id].details?.items?.[0]?.node?.snippet).filter(Boolean);
    const why = `${Math.round(score * 100)}: ${guilty.join(", ")}`;
    found.push({ rule: `lighthouse ${id}`, element: first ?? "html", why });
  }
  for (const [id, limit] of Object.entries(most)) {
    const { numericValue } = audits[id];
    const why = `${+numericValue?.toFixed(4)} > ${limit}`;
    // One that could not be measured is none that holds.
    if (!(numericValue <= limit)) found.push({ rule: `lighthouse ${id}`, element: "html", why });
  }
  return found;
}
