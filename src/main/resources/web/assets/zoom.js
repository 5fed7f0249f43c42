// Lets one zoom and move a drawing: wheel, drag, buttons, and the keys + - 0 Escape and arrows; what is
// reached by Tab comes into sight. Without it the drawing stands still.
(function () {
  "use strict";
  for (const svg of document.querySelectorAll("svg[data-zoom]")) {
    const whole = svg.viewBox.baseVal;
    const start = { x: whole.x, y: whole.y, width: whole.width, height: whole.height };
    let box = { ...start };
    const show = () => svg.setAttribute("viewBox", [box.x, box.y, box.width, box.height].join(" "));
    const zoom = (factor, x = box.x + box.width / 2, y = box.y + box.height / 2) => {
      const width = Math.min(start.width, Math.max(start.width / 40, box.width * factor));
      const real = width / box.width;
      box = { x: x - (x - box.x) * real, y: y - (y - box.y) * real, width: width, height: box.height * real };
      show();
    };
    const move = (dx, dy) => { box.x += dx * box.width; box.y += dy * box.height; show(); };
    const reset = () => { box = { ...start }; show(); };
    const tools = document.createElement("div");
    tools.className = "zoom-tools";
    for (const [text, name, act] of [["+", "Zoom in", () => zoom(0.7)], ["\u2212", "Zoom out", () => zoom(1 / 0.7)], ["\u21ba", "Show all", reset]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      button.setAttribute("aria-label", name);
      button.addEventListener("click", act);
      tools.append(button);
    }
    svg.parentNode.append(tools);
    svg.setAttribute("tabindex", "0");
    svg.addEventListener("wheel", (e) => {
      if (!e.ctrlKey && !e.metaKey) return;
      e.preventDefault();
      const at = new DOMPoint(e.clientX, e.clientY).matrixTransform(svg.getScreenCTM().inverse());
      zoom(e.deltaY > 0 ? 1.15 : 1 / 1.15, at.x, at.y);
    }, { passive: false });
    let held = null;
    svg.addEventListener("pointerdown", (e) => { if (!e.target.closest("a")) held = { x: e.clientX, y: e.clientY }; });
    window.addEventListener("pointermove", (e) => {
      if (!held) return;
      const size = svg.getBoundingClientRect();
      move((held.x - e.clientX) / size.width, (held.y - e.clientY) / size.height);
      held = { x: e.clientX, y: e.clientY };
    });
    window.addEventListener("pointerup", () => { held = null; });
    svg.addEventListener("focusin", (e) => {
      if (!(e.target instanceof SVGGraphicsElement) || e.target === svg) return;
      const part = (e.target.querySelector("circle") || e.target).getBBox();
      const x = part.x + part.width / 2, y = part.y + part.height / 2;
      if (part.x < box.x || part.y < box.y || part.x + part.width > box.x + box.width || part.y + part.height > box.y + box.height) {
        box = { ...box, x: x - box.width / 2, y: y - box.height / 2 };
        show();
      }
    });
    svg.addEventListener("keydown", (e) => {
      const keys = { "+": () => zoom(0.7), "-": () => zoom(1 / 0.7), "0": reset, Escape: reset,
        ArrowLeft: () => move(-0.1, 0), ArrowRight: () => move(0.1, 0), ArrowUp: () => move(0, -0.1), ArrowDown: () => move(0, 0.1) };
      if (keys[e.key]) { e.preventDefault(); keys[e.key](); }
    });
  }
})();
