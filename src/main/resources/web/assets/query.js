// Puts the editor in place of the plain form. Asks this server only.
(function () {
  "use strict";
  const place = document.getElementById("yasgui");
  const plain = document.getElementById("plain");
  if (!window.Yasgui || !place) return;
  const endpoint = new URL(place.dataset.endpoint, location.href).href;
  const query = document.getElementById("text").value;
  const Yasgui = window.Yasgui.default || window.Yasgui;
  Yasgui.Yasqe.defaults.autocompleters = ["variables"];
  Yasgui.Yasqe.forkAutocompleter && (Yasgui.Yasqe.Autocompleters = {});
  const yasgui = new Yasgui(place, {
    requestConfig: { endpoint: endpoint, method: "POST" },
    endpointCatalogueOptions: { getData: () => [{ endpoint: endpoint }] },
    copyEndpointOnNewTab: true,
    persistenceId: null,
    persistencyExpire: 0
  });
  const tab = yasgui.getTab();
  tab.setEndpoint(endpoint);
  tab.setQuery(query);
  plain.hidden = true;
  const show = document.getElementById("show");
  show.hidden = false;
  show.addEventListener("submit", () => { show.elements.query.value = yasgui.getTab().getQuery(); });
  place.querySelectorAll(".CodeMirror textarea").forEach((e) => e.setAttribute("aria-label", "Query"));
  place.querySelectorAll(".yasqe_queryButton").forEach((e) => e.setAttribute("aria-label", "Run"));
  place.querySelectorAll("[role=tablist], [role=tab]").forEach((e) => e.removeAttribute("role"));
  place.querySelectorAll("[role=tabpanel]").forEach((e) => {
    e.removeAttribute("role");
    e.removeAttribute("aria-labelledby");
  });
})();
