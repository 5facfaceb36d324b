// How long it takes from an act until the list is there and painted. Runs in the window's page.
const list = () => document.querySelector("[data-pane='list']");
const frame = () => new Promise((done) => requestAnimationFrame(done));
const painted = async () => {
  await frame();
  await new Promise((done) => setTimeout(done));
};

/** Until the list was busy and is not any more; an act that changes nothing never ends. */
function settled() {
  return new Promise((done) => {
    let busy = false;
    const look = () => {
      const now = list()?.getAttribute("aria-busy") === "true";
      if (busy && !now) {
        watcher.disconnect();
        done();
      }
      busy ||= now;
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["aria-busy"] });
    look();
  });
}

async function timed(act) {
  const begin = performance.now();
  const end = settled();
  act();
  await end;
  await painted();
  return performance.now() - begin;
}

const click = (id) => document.querySelector(`[data-testid="${id}"]`).click();

async function switches(ids, rounds) {
  const times = [];
  for (let round = 0; round < rounds; round += 1) for (const id of ids) times.push(await timed(() => click(id)));
  return times;
}

/** Types a word letter by letter, each when the answer to the one before is there. */
async function types(word) {
  const field = document.querySelector("[data-testid='search']");
  const times = [];
  for (let end = 1; end <= word.length; end += 1) {
    if (word[end - 1] === " ") continue;
    times.push(
      await timed(() => {
        field.value = word.slice(0, end);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    );
  }
  await timed(() => {
    field.value = "";
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  return times;
}

/** Scrolls down a screen at a time until so many rows went by; how long each frame took. */
async function scrolls(rows) {
  const scroller = document.querySelector("[data-testid='list']");
  const times = [];
  let last = performance.now();
  const seen = () => Number(document.querySelector("[data-row]:last-of-type")?.closest("li")?.ariaPosInSet ?? 0);
  while (seen() < rows) {
    const before = scroller.scrollTop;
    scroller.scrollTop += scroller.clientHeight;
    await frame();
    const now = performance.now();
    times.push(now - last);
    last = now;
    // At the end of what is loaded: the next page is on its way.
    if (scroller.scrollTop === before && list().getAttribute("aria-busy") !== "true") break;
  }
  return times;
}

window.bench = { switches, types, scrolls };
