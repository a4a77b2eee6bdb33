// Narrows long tables while one types. Pages are whole without it: the field appears only when this runs.
const box = document.querySelector("[data-filter]");
if (box) {
  const field = box.querySelector("input");
  const status = box.querySelector("[data-filter-status]");
  const groups = [...document.querySelectorAll("[data-filter-group]")].map((element) => ({
    element,
    rows: [...element.querySelectorAll("tbody tr")].map((row) => ({ row, text: (row.textContent + " " + (row.dataset.words ?? "")).toLowerCase() })),
  }));
  const narrow = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { element, rows } of groups) {
      let any = false;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        any ||= !row.hidden;
        shown += row.hidden ? 0 : 1;
      }
      element.hidden = !any;
    }
    status.textContent = words.length ? `${shown} ${status.dataset.filterWhat}` : "";
  };
  box.hidden = false;
  field.addEventListener("input", narrow);
  narrow();
}

// A link into a folded table opens it.
const unfold = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target && target.closest("details");
  if (folded && !folded.open) {
    folded.open = true;
    target.scrollIntoView();
  }
};
addEventListener("hashchange", unfold);
unfold();
