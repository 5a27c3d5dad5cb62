"use strict";
(() => {
  const $ = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const entries = all(".entry");
  const entryOf = new Map(entries.map((entry) => [entry.id.slice(1), entry]));
  const words = all("a.event");
  const wide = matchMedia("(min-width: 1000px) and (min-height: 560px)");

  // Civil days as the page counts them: day 1 is 0001-01-01, in the proleptic Gregorian calendar.
  const floor = Math.floor;
  function dayNumber(year, month, day) {
    if (month <= 2) year -= 1;
    const era = floor(year / 400), ofEra = year - era * 400;
    const ofYear = floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    return era * 146097 + ofEra * 365 + floor(ofEra / 4) - floor(ofEra / 100) + ofYear - 305;
  }
  function civil(number) {
    const era = floor((number + 305) / 146097), day = number + 305 - era * 146097;
    const year = floor((day - floor(day / 1460) + floor(day / 36524) - floor(day / 146096)) / 365);
    const ofYear = day - (365 * year + floor(year / 4) - floor(year / 100));
    const part = floor((5 * ofYear + 2) / 153), month = part < 10 ? part + 3 : part - 9;
    return { year: era * 400 + year + (month <= 2 ? 1 : 0), month, day: ofYear - floor((153 * part + 2) / 5) + 1 };
  }
  const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December"];
  const yearWords = (year) => (year <= 0 ? `${1 - year} BC` : year < 1000 ? `AD ${year}` : `${year}`);

  // The steps of the axis, finest first, as the page was drawn with.
  const hours = (count) => ({
    days: count / 24, pixels: 52, middle: 0,
    first: (day) => Math.ceil(day * 24 / count) * count / 24,
    next: (day) => (Math.round(day * 24) + count) / 24,
    label: (date, part) => `${String(Math.round(part * 24)).padStart(2, "0")}:00`,
    context: (date) => `${date.day} ${MONTHS[date.month - 1]} ${yearWords(date.year)}`,
  });
  const days = (count) => {
    const fits = (day) => {
      const of = civil(day).day;
      return (of - 1) % count === 0 && (of === 1 || of + floor(count / 2) <= 31);
    };
    const next = (day) => { do day += 1; while (!fits(day)); return day; };
    return {
      days: count, pixels: 30, middle: 0.5, next,
      first: (day) => (fits(Math.ceil(day - 0.5)) ? Math.ceil(day - 0.5) : next(Math.ceil(day - 0.5))),
      label: (date) => `${date.day}`,
      context: (date) => `${MONTHS[date.month - 1]} ${yearWords(date.year)}`,
    };
  };
  const months = (count) => {
    const at = (number) => dayNumber(floor(number / 12), number - floor(number / 12) * 12 + 1, 1);
    const number = (day) => { const date = civil(day); return date.year * 12 + date.month - 1 + (date.day > 1 ? 1 : 0); };
    return {
      days: count * 30.4, pixels: 42, middle: 0,
      first: (day) => at(Math.ceil(number(Math.ceil(day)) / count) * count),
      next: (day) => at(number(day) + count),
      label: (date) => (count >= 12 ? yearWords(date.year) : MONTHS[date.month - 1].slice(0, 3)),
      context: (date) => (count >= 12 ? "" : yearWords(date.year)),
    };
  };
  const STEPS = [...[1, 3, 6, 12].map(hours), ...[1, 2, 5, 10].map(days), ...[1, 3, 6].map(months)];
  for (let power = 0; power < 8; power += 1) STEPS.push(...[1, 2, 5].map((years) => months(12 * years * 10 ** power)));

  const HOURS = 4;

  const plot = $(".plot");
  const chart = plot ? lanes(plot) : { update() {}, show() {}, select() {} };

  function lanes(plot) {
    const SVG = "http://www.w3.org/2000/svg";
    const axis = $(".axis .ticks"), grid = $(".grid", plot);
    const cut = plot.dataset.stretches.split(";").map((text) => {
      const [start, end, left, right, clocked] = text.split(",").map(Number);
      return { start, end, left, right, clocked };
    });
    const even = [{ start: cut[0].start, end: cut.at(-1).end, left: 0, right: 1, clocked: cut.some((one) => one.clocked) }];
    const number = (text) => (text === "" ? null : Number(text));
    const names = all(".names bdi").map((name) => `${name.textContent.toLowerCase()} `);
    // In somebody's lane their name goes without saying.
    const told = (headline, name) => (headline.toLowerCase().startsWith(name) ? headline.slice(name.length) : headline);
    const marks = all(".mark", plot).map((node) => ({
      node, n: node.dataset.n, row: node.dataset.row, a: number(node.dataset.a), b: number(node.dataset.b),
      form: node.classList[1], reach: $(".reach", node), ends: all("use:not(.sign)", node), sign: $(".sign", node),
      text: $("text", node), label: told($("h3", entryOf.get(node.dataset.n)).textContent, names[parseInt(node.dataset.row, 10)]),
      y: Number($(".sign", node).getAttribute("y")),
    }));
    const rows = new Map();
    for (const mark of marks) rows.set(mark.row, [...(rows.get(mark.row) || []), mark]);
    const tie = plot.appendChild(document.createElementNS(SVG, "line"));
    tie.setAttribute("class", "tie off");
    let scale = cut, from = 0, to = 1, chosen = null;

    const place = (day) => {
      let before = scale[0];
      if (day <= before.start) return before.left;
      for (const stretch of scale) {
        if (day < stretch.start) return (before.right + stretch.left) / 2;
        if (day <= stretch.end) {
          return stretch.left + (stretch.right - stretch.left) * (day - stretch.start) / (stretch.end - stretch.start);
        }
        before = stretch;
      }
      return before.right;
    };
    const seen = (place) => (place - from) / (to - from);
    const share = (place) => `${(place * 100).toFixed(3)}%`;

    function move(mark) {
      const tail = mark.form === "bounds" ? 40 / (plot.clientWidth || 860) : Infinity;
      let left = mark.a === null ? -0.02 : seen(place(mark.a));
      let right = mark.b === null ? 1.02 : seen(place(mark.b));
      if (mark.form === "point") left = right = (left + right) / 2;
      if (mark.a === null) left = Math.max(left, right - tail);
      if (mark.b === null) right = Math.min(right, left + tail);
      const known = mark.a === null ? right : mark.b === null || mark.form === "extent" ? left : (left + right) / 2;
      // Of a time longer than the view the sign stays in sight.
      mark.at = left < 0 && right > 0 && mark.form !== "point" ? Math.max(known, Math.min(right, 0.012)) : known;
      if (left < 1 && right > 1 && mark.form !== "point") mark.at = Math.min(mark.at, 0.97);
      mark.left = left;
      mark.right = right;
      if (mark.reach) {
        const ends = [Math.max(left, mark.a === null ? 0.006 : -0.1), Math.min(right, mark.b === null ? 0.994 : 1.1)];
        mark.reach.setAttribute("x1", share(ends[0]));
        mark.reach.setAttribute("x2", share(ends[1]));
        mark.ends.forEach((end, side) => end.setAttribute("x", share(ends[side])));
      }
      mark.sign.setAttribute("x", share(mark.at));
      mark.node.classList.toggle("off", right < -0.01 || left > 1.01 || entryOf.get(mark.n).hidden);
    }

    function letterWidth() {
      const pen = document.createElement("canvas").getContext("2d"), sample = "The mayor met the port authority";
      pen.font = getComputedStyle(marks[0].text).font;
      return pen.measureText(sample).width / sample.length * 1.03;
    }

    function label() {
      const width = plot.clientWidth || 860, letter = letterWidth();
      for (const row of rows.values()) {
        const shown = row.filter((mark) => !mark.node.classList.contains("off")).sort((a, b) => a.at - b.at);
        let taken = 0;
        shown.forEach((mark, i) => {
          const next = shown[i + 1];
          const wanted = (mark.label.length * letter + 25) / width;
          const clear = mark.form === "bounds" || (mark.form === "within" && mark.right - mark.at < wanted);
          const beside = clear ? mark.right : mark.at;
          const after = (next ? Math.min(next.left, next.at) : 1) - beside;
          const before = Math.min(mark.left, mark.at) - taken;
          const leftward = after < wanted && before > Math.max(after, 0);
          const letters = floor(((leftward ? before : after) * width - 24) / letter);
          const text = mark.label.length <= letters ? mark.label
            : letters > 5 ? `${mark.label.slice(0, letters - 1).trimEnd()}…` : "";
          const x = leftward ? Math.min(mark.left, mark.at) : beside;
          mark.text.textContent = text;
          mark.text.setAttribute("class", leftward ? "leftward" : "");
          mark.text.setAttribute("dx", leftward ? -10 : 10);
          mark.text.setAttribute("x", share(x));
          taken = Math.max(mark.right, mark.at, leftward ? 0 : x + text.length * letter / width) + 16 / width;
        });
      }
    }

    function drawAxis() {
      const width = plot.clientWidth || 860, made = [];
      for (const stretch of scale) {
        const perDay = (stretch.right - stretch.left) / (stretch.end - stretch.start);
        const dayAt = (view) => stretch.start + (from + view * (to - from) - stretch.left) / perDay;
        const first = Math.max(stretch.start, dayAt(0)), last = Math.min(stretch.end, dayAt(1));
        if (first >= last) continue;
        const pixels = perDay / (to - from) * width;
        const step = STEPS.slice(stretch.clocked ? 0 : HOURS).find((one) => one.days * pixels >= one.pixels) || STEPS.at(-1);
        const before = made.length;
        let told = "";
        for (let day = step.first(first); day <= last; day = step.next(day)) {
          const at = seen(stretch.left + (day + step.middle - stretch.start) * perDay);
          if (at > Math.min(seen(stretch.right), 1) - 14 / width) continue;
          const date = civil(floor(day)), context = step.context(date);
          made.push({ at, label: step.label(date, day - floor(day)), context: context === told ? "" : context });
          told = context;
        }
        if (made.length === before) {
          const date = civil(floor((first + last) / 2)), year = yearWords(date.year);
          const label = stretch.end - stretch.start > 366 ? year : `${MONTHS[date.month - 1].slice(0, 3)} ${year}`;
          made.push({ at: seen(place((first + last) / 2)), label, context: "" });
        }
      }
      let following = width;
      for (const tick of [...made].reverse()) {
        if (!tick.context) continue;
        if (tick.at * width + tick.context.length * 7 + 8 > following) tick.context = "";
        else following = tick.at * width;
      }
      let labelled = -Infinity;
      for (const tick of made) {
        const half = tick.label.length * 3.3;
        if (tick.at * width - half < labelled + 4) tick.label = "";
        else labelled = tick.at * width + half;
      }
      axis.replaceChildren();
      all("line", grid).forEach((line) => line.remove());
      const put = (parent, name, attributes, text) => {
        const node = document.createElementNS(SVG, name);
        for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
        if (text) node.textContent = text;
        parent.append(node);
      };
      for (const tick of made) {
        const x = share(tick.at);
        put(grid, "line", { x1: x, x2: x, y1: 0, y2: "100%" });
        put(axis, "line", { x1: x, x2: x, y1: 38, y2: 44 });
        if (tick.label) put(axis, "text", { x, y: 34 }, tick.label);
        if (tick.context) put(axis, "text", { x, y: 16, class: "context" }, tick.context);
      }
      all(".gap", grid).forEach((gap, i) => {
        const shown = scale === cut;
        gap.classList.toggle("off", !shown);
        if (!shown) return;
        const left = seen(cut[i].right), right = seen(cut[i + 1].left);
        gap.setAttribute("x", share(left));
        gap.setAttribute("width", share(right - left));
        put(axis, "use", { href: "#cut", x: share((left + right) / 2), y: 44 });
      });
    }

    function drawTie() {
      const of = marks.filter((mark) => mark.n === chosen && !mark.node.classList.contains("off"));
      tie.classList.toggle("off", of.length < 2);
      if (of.length < 2) return;
      const ys = of.map((mark) => mark.y);
      const x = share(of[0].at);
      for (const [key, value] of Object.entries({ x1: x, x2: x, y1: Math.min(...ys), y2: Math.max(...ys) })) {
        tie.setAttribute(key, value);
      }
    }

    let asked = 0;
    function update() {
      if (asked) return;
      asked = requestAnimationFrame(() => { asked = 0; drawAxis(); marks.forEach(move); label(); drawTie(); });
    }
    function view(start, end) {
      const least = 1e-6, size = Math.min(Math.max(end - start, least), 1);
      from = Math.min(Math.max(start, 0), 1 - size);
      to = from + size;
      update();
    }
    function zoom(factor, around = 0.5) {
      const fixed = from + (to - from) * around, size = Math.min((to - from) * factor, 1);
      view(fixed - size * around, fixed + size * (1 - around));
    }
    const pan = (part) => view(from + part * (to - from), to + part * (to - from));

    const acts = {
      in: () => zoom(0.6), out: () => zoom(1 / 0.6), all: () => view(0, 1),
      true: (button) => {
        scale = scale === cut ? even : cut;
        button.setAttribute("aria-pressed", String(scale === even));
        view(0, 1);
      },
    };
    for (const button of all(".tools button")) button.addEventListener("click", () => acts[button.dataset.act](button));

    plot.addEventListener("wheel", (event) => {
      const across = (event.clientX - plot.getBoundingClientRect().left) / plot.clientWidth;
      if (event.ctrlKey || event.metaKey) zoom(Math.exp(event.deltaY / 240), across);
      else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) pan((event.deltaX || event.deltaY) / plot.clientWidth);
      else return;
      event.preventDefault();
    }, { passive: false });
    plot.addEventListener("dblclick", (event) => zoom(0.5, (event.clientX - plot.getBoundingClientRect().left) / plot.clientWidth));

    const fingers = new Map();
    let dragged = 0;
    plot.addEventListener("pointerdown", (event) => { fingers.set(event.pointerId, event.clientX); dragged = 0; });
    plot.addEventListener("pointermove", (event) => {
      if (!fingers.has(event.pointerId)) return;
      const before = [...fingers.values()];
      const step = event.clientX - fingers.get(event.pointerId);
      fingers.set(event.pointerId, event.clientX);
      dragged += Math.abs(step);
      if (dragged < 4) return;
      const after = [...fingers.values()];
      if (after.length === 2) {
        const middle = (after[0] + after[1]) / 2 - plot.getBoundingClientRect().left;
        zoom((Math.abs(before[0] - before[1]) || 1) / (Math.abs(after[0] - after[1]) || 1), middle / plot.clientWidth);
      } else {
        if (!plot.hasPointerCapture(event.pointerId)) plot.setPointerCapture(event.pointerId);
        plot.classList.add("moving");
        pan(-step / plot.clientWidth);
      }
    });
    for (const kind of ["pointerup", "pointercancel"]) {
      plot.addEventListener(kind, (event) => { fingers.delete(event.pointerId); plot.classList.remove("moving"); });
    }
    plot.addEventListener("dragstart", (event) => event.preventDefault());
    plot.addEventListener("click", (event) => {
      const mark = event.target.closest(".mark");
      if (!mark) return;
      event.preventDefault();
      if (dragged < 4) select(mark.dataset.n, "chart");
    });

    $(".chart").addEventListener("keydown", (event) => {
      if (event.target.closest("button")) return;
      const steps = { ArrowLeft: () => pan(-0.15), ArrowRight: () => pan(0.15), "+": acts.in, "=": acts.in, "-": acts.out,
        0: acts.all, ArrowDown: () => step(1), ArrowUp: () => step(-1),
        Enter: () => chosen && entryOf.get(chosen).focus() };
      if (!steps[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      steps[event.key]();
    });
    new ResizeObserver(update).observe(plot);
    addEventListener("beforeprint", () => view(0, 1));

    return {
      update,
      show: (start, end) => {
        const left = start === null ? 0 : place(start), right = end === null ? 1 : place(end);
        const margin = (right - left) * 0.04;
        if (right > left) view(left - margin, right + margin);
      },
      select: (n) => {
        chosen = n;
        for (const mark of marks) mark.node.classList.toggle("selected", mark.n === n);
        const mark = marks.find((one) => one.n === n);
        if (mark && (mark.at < 0 || mark.at > 1)) {
          const at = from + mark.at * (to - from);
          view(at - (to - from) / 2, at + (to - from) / 2);
        }
        drawTie();
      },
    };
  }

  let current = null;
  function select(n, source) {
    current = n;
    const entry = entryOf.get(n);
    for (const one of entries) one.classList.toggle("selected", one === entry);
    for (const word of words) word.classList.toggle("selected", word.dataset.n === n);
    chart.select(n);
    if (!entry) return;
    if (source !== "list") entry.scrollIntoView({ block: "nearest" });
    const word = words.find((one) => one.dataset.n === n);
    if (word && wide.matches && source !== "text") word.scrollIntoView({ block: "center" });
  }
  function step(by) {
    const shown = entries.filter((entry) => !entry.hidden);
    const at = shown.findIndex((entry) => entry.id === `n${current}`);
    const next = shown[Math.min(Math.max(at + by, 0), shown.length - 1)];
    if (next) select(next.id.slice(1), "chart");
  }

  const list = $(".list");
  list.addEventListener("click", (event) => {
    const entry = event.target.closest(".entry");
    if (!entry) return;
    if (wide.matches && event.target.closest("a")) event.preventDefault();
    select(entry.id.slice(1), "list");
  });
  list.addEventListener("keydown", (event) => {
    const entry = event.target.closest(".entry");
    if (!entry) return;
    if (event.key === "Enter" || event.key === " ") select(entry.id.slice(1), "list");
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const shown = entries.filter((one) => !one.hidden);
      shown[shown.indexOf(entry) + (event.key === "ArrowDown" ? 1 : -1)]?.focus();
    } else return;
    event.preventDefault();
  });
  for (const word of words) {
    word.addEventListener("click", (event) => {
      event.preventDefault();
      select(word.dataset.n, "text");
    });
  }
  addEventListener("keydown", (event) => { if (event.key === "Escape") select(null, "chart"); });

  const form = $("#filters"), actor = $("#actor"), lower = $("#from"), upper = $("#to"), main = $("#main");
  // A year, month or day as its first day and the day after its last; null for nothing, undefined for nonsense.
  function period(text) {
    if (!text.trim()) return null;
    const match = /^\s*(-?\d{1,6})(?:-(\d\d?)(?:-(\d\d?))?)?\s*$/.exec(text);
    if (!match) return undefined;
    const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
    if (month !== null && (month < 1 || month > 12)) return undefined;
    const start = dayNumber(year, month || 1, day || 1);
    if (day !== null && civil(start).day !== day) return undefined;
    const end = day ? start + 1 : month ? dayNumber(year + (month === 12 ? 1 : 0), month % 12 + 1, 1) : dayNumber(year + 1, 1, 1);
    return { start, end };
  }
  function filter() {
    const statuses = new Set(all("[name=status]:checked").map((box) => box.value));
    const [first, last] = [lower, upper].map((field) => {
      const read = period(field.value);
      field.setCustomValidity(read === undefined ? "Write a date as 2023, 2023-07 or 2023-07-10" : "");
      return read || null;
    });
    let shown = 0;
    for (const entry of entries) {
      const { status, actors, a, b, dated } = entry.dataset;
      const asked = !main?.checked || "main" in entry.dataset;
      const inTime = (!first && !last) || (dated !== undefined
        && !(first && b !== "" && Number(b) <= first.start) && !(last && a !== "" && Number(a) >= last.end));
      entry.hidden = !(asked && statuses.has(status) && inTime && (actor.value === "" || actors.split(" ").includes(actor.value)));
      shown += entry.hidden ? 0 : 1;
    }
    for (const heading of all(".list h2")) heading.hidden = !$(".entry:not([hidden])", heading.nextElementSibling);
    for (const part of all(".names [data-actor]")) part.setAttribute("aria-pressed", String(part.dataset.actor === actor.value));
    for (const lane of all(".lane")) lane.classList.toggle("dim", actor.value !== "" && lane.dataset.actor !== actor.value);
    for (const name of all(".text .actor")) name.classList.toggle("selected", name.dataset.actor === actor.value);
    $(".shown").textContent = shown === entries.length ? "" : `${shown} of ${entries.length} events`;
    return [first && first.start, last && last.end];
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    const [start, end] = filter();
    if (event.target === lower || event.target === upper) chart.show(start, end);
    chart.update();
  });
  for (const name of all(".names button")) {
    name.addEventListener("click", () => {
      actor.value = actor.value === name.dataset.actor ? "" : name.dataset.actor;
      filter();
      chart.update();
    });
  }
  filter();
  chart.update();
  if (/^#[nw]\d+$/.test(location.hash)) select(location.hash.slice(2), "address");
})();
