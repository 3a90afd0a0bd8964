// Chromium, which resolves no name but this machine's.
import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";

const executablePath = process.env.CHROME_PATH;
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--disable-breakpad",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

export const launch = () => chromium.launch({ executablePath, args });

// The same for the tools that are driven by Puppeteer: a window in which somebody is signed in.
export async function puppet(state) {
  const browser = await puppeteer.launch({ executablePath, args, headless: true });
  const cookies = state?.cookies ?? [];
  await browser.setCookie(...cookies.map(({ name, value, domain, path }) => ({ name, value, domain, path })));
  return { browser, page: await browser.newPage() };
}

// Signs in, and gives what the other windows of this person need.
export async function signIn(browser, base, email) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${base}/sign-in`);
  await page.fill("main [name=email]", email);
  await page.fill("main [name=password]", process.env.PASSWORD);
  await Promise.all([
    page.waitForURL((url) => url.pathname !== "/sign-in"),
    page.click("main form[method=post] .button.primary"),
  ]);
  const state = await context.storageState();
  await context.close();
  return state;
}
