// How long it takes from an act until the list is there, and until it is painted. Runs in the window's page.
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

/** What was measured, in two rows: until the answer is in the page, and until it is painted. */
class Times {
  there = [];
  painted = [];

  async add(act) {
    const begin = performance.now();
    const end = settled();
    act();
    await end;
    this.there.push(performance.now() - begin);
    await painted();
    this.painted.push(performance.now() - begin);
  }

  get both() {
    return [...this.there, ...this.painted];
  }
}

const click = (id) => document.querySelector(`[data-testid="${id}"]`).click();

async function switches(ids, rounds) {
  const times = new Times();
  for (let round = 0; round < rounds; round += 1) for (const id of ids) await times.add(() => click(id));
  return times.both;
}

function type(text) {
  const field = document.querySelector("[data-testid='search']");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Types a word letter by letter, each when the answer to the one before is there. */
async function types(word) {
  const times = new Times();
  for (let end = 1; end <= word.length; end += 1) {
    if (word[end - 1] === " ") continue;
    await times.add(() => type(word.slice(0, end)));
  }
  await new Times().add(() => type(""));
  return times.both;
}

/** Scrolls down a screen at a time until so many rows went by; how long each frame took. */
async function scrolls(rows) {
  const scroller = document.querySelector("[data-testid='list']");
  const times = [];
  let last = performance.now();
  const seen = () =>
    Math.max(0, ...[...scroller.querySelectorAll("li[aria-posinset]")].map((row) => Number(row.getAttribute("aria-posinset"))));
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

/** Frames in which only a few words change: what painting alone costs here. */
async function frames(count) {
  const title = list().querySelector("h1");
  const times = [];
  for (let number = 0; number < count; number += 1) {
    const begin = performance.now();
    title.style.opacity = number % 2 === 0 ? "0.9" : "1";
    await painted();
    times.push(performance.now() - begin);
  }
  return times;
}

/** Goes to the overview and back: until its numbers are in the page, and until they are painted. */
async function overviews(days, rounds) {
  const there = [];
  const painted_ = [];
  const shown = () =>
    document.querySelector("[data-testid='overview'][aria-busy='false'] [data-testid='overview-total']") !== null;
  const until = (look) =>
    new Promise((done) => {
      const watcher = new MutationObserver(() => {
        if (!look()) return;
        watcher.disconnect();
        done();
      });
      watcher.observe(document.body, { subtree: true, childList: true, attributes: true });
    });
  const choose = async (chosen) => {
    const busy = until(() => !shown());
    click(`overview-days-${chosen}`);
    await busy;
    await until(shown);
  };
  for (let round = 0; round < rounds; round += 1) {
    if (days === 30) {
      const begin = performance.now();
      const end = until(shown);
      click("open-overview");
      await end;
      there.push(performance.now() - begin);
      await painted();
      painted_.push(performance.now() - begin);
    } else {
      const opened = until(shown);
      click("open-overview");
      await opened;
      const begin = performance.now();
      await choose(days);
      there.push(performance.now() - begin);
      await painted();
      painted_.push(performance.now() - begin);
      // The window remembers the days that were chosen.
      await choose(30);
    }
    const back = until(() => list() !== null);
    click("view-all");
    await back;
    await painted();
  }
  return [...there, ...painted_];
}

window.bench = { overviews, frames, switches, types, scrolls };
