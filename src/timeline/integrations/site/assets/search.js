// The search box: words in headlines, dates and names, from the index that stands beside this file.
(() => {
  "use strict";
  const root = document.body.dataset.root;
  const form = document.querySelector(".search");
  const box = document.getElementById("search");
  const list = document.getElementById("found");
  const most = 30;
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const index = TIMELINE_INDEX.map((entry) => ({ ...entry, text: plain(`${entry.what} ${entry.when} ${entry.who}`) }));

  function item(entry) {
    const link = document.createElement("a");
    link.href = root + entry.at;
    const about = document.createElement("small");
    about.textContent = [entry.when, entry.who].filter(Boolean).join(" · ");
    link.append(entry.what, about);
    const line = document.createElement("li");
    line.append(link);
    return line;
  }

  function note(text) {
    const line = document.createElement("li");
    line.className = "none";
    line.textContent = text;
    return line;
  }

  function show() {
    const words = plain(box.value).split(/\s+/).filter(Boolean);
    list.hidden = words.length === 0;
    const found = words.length ? index.filter((entry) => words.every((word) => entry.text.includes(word))) : [];
    list.replaceChildren(...found.slice(0, most).map(item));
    if (words.length && !found.length) list.append(note("Nothing found."));
    if (found.length > most) list.append(note(`${found.length - most} more; add a word.`));
  }

  function step(event) {
    const links = [...list.querySelectorAll("a")];
    const here = links.indexOf(document.activeElement);
    if (event.key === "Escape") { box.value = ""; show(); box.focus(); }
    else if (event.key === "ArrowDown" && here + 1 < links.length) { event.preventDefault(); links[here + 1].focus(); }
    else if (event.key === "ArrowUp" && here >= 0) { event.preventDefault(); (links[here - 1] ?? box).focus(); }
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => { event.preventDefault(); list.querySelector("a")?.click(); });
  form.addEventListener("keydown", step);
  box.addEventListener("input", show);
})();
