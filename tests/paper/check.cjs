// Opens each page of a folder: axe finds nothing, nothing is fetched, and every heading, paragraph, item and cell is in its PDF.
// Called by print.sh, which brings puppeteer-core and axe-core along.
const fs = require("fs");
const path = require("path");
const puppeteer = require("puppeteer-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const folder = process.argv[2];
const bare = (text) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");

(async () => {
  const browser = await puppeteer.launch({
    executablePath: process.env.BROWSER,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  let faults = 0;
  const fault = (line) => {
    console.error(`WRONG: ${line}`);
    faults += 1;
  };
  const files = fs.readdirSync(folder).filter((name) => name.endsWith(".html")).sort();
  for (const name of files) {
    const page = await browser.newPage();
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.setBypassCSP(true);
    await page.goto(`file://${path.join(folder, name)}`);
    const told = await page.evaluate(() => {
      // Its text, without what is hidden from whoever hears it.
      const words = (element) => {
        const copy = element.cloneNode(true);
        copy.querySelectorAll("[aria-hidden]").forEach((hidden) => hidden.remove());
        return copy.textContent;
      };
      return [...document.querySelectorAll("h1, h2, h3, h4, p, li, td, th")].map(words);
    });
    const others = asked.filter((url) => !url.endsWith(`/${name}`));
    if (others.length > 0) fault(`${name}: asked for ${others.join(", ")}`);
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run(document));
    for (const one of found.violations) {
      fault(`${name}: ${one.id}: ${one.help}: ${one.nodes.map((node) => node.html).join(" ").slice(0, 300)}`);
    }
    const text = path.join(folder, name.replace(/\.html$/, ".txt"));
    const printed = bare(fs.readFileSync(text, "utf8"));
    for (const one of told.filter((one) => !printed.includes(bare(one)))) {
      fault(`${name}: not in the PDF: ${one.slice(0, 120)}`);
    }
    await page.close();
  }
  await browser.close();
  console.log(`${files.length} pages opened, ${faults} wrong.`);
  process.exit(faults === 0 ? 0 : 1);
})();
