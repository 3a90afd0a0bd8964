// A slow line and a slow machine, 400 kbit/s with 400 ms and a quarter of the speed: when the page is there, and how soon it
// answers to a press (rows 66 and 67).
const FIRST_VIEW = 2000;
const NEXT_PAGE = 800;
const PRESS = 100;
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

// The first is seen with nothing cached.
const paths = {
  visitor: ["/sign-in", "/password-reset"],
  "account administrator": ["/accounts/1001", "/accounts/1001/manage-access/users?size=100"],
};

export async function slow({ browser, state, base, role, report }) {
  if (!paths[role]) return;
  const tell = (rule, page, is, most) => {
    const found = is > most ? [{ rule, element: "html", why: `${is} ms > ${most} ms` }] : [];
    report.add({ role, page, view: "", found });
  };
  const context = await browser.newContext({ storageState: state });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", line);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  for (const [at, path] of paths[role].entries()) {
    await page.goto(base + path);
    tell("slow line", path, await page.evaluate(largest), at ? NEXT_PAGE : FIRST_VIEW);
  }
  const box = page.locator("main [data-select-all]").first();
  if (await box.count()) {
    await page.evaluate(watch);
    for (let times = 0; times < 4; times += 1) await box.click();
    await page.waitForTimeout(500);
    tell("slow press", page.url(), await page.evaluate(() => globalThis.longest), PRESS);
  }
  await context.close();
}

// Both run in the page.
const largest = () =>
  new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(Math.round(list.getEntries().at(-1).startTime))).observe({
      type: "largest-contentful-paint",
      buffered: true,
    });
  });

const watch = () => {
  globalThis.longest = 0;
  const keep = (list) => {
    for (const { duration } of list.getEntries()) globalThis.longest = Math.max(globalThis.longest, duration);
  };
  new PerformanceObserver(keep).observe({ type: "event", durationThreshold: 16 });
};
