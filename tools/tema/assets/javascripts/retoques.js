// Lo que el tema deja a medias y solo se puede arreglar con la página cargada.
const retocar = () => {
  // De una terminal se copian las órdenes, no el «$» ni lo que imprimen.
  for (const codigo of document.querySelectorAll(".highlight code")) {
    const lineas = codigo.textContent.split("\n");
    const ordenes = lineas.filter((linea) => linea.startsWith("$ "));
    if (ordenes.length)
      codigo.dataset.copy = ordenes.map((orden) => orden.slice(2)).join("\n");
  }

  // La caja del botón de copiar se anuncia como una navegación más, sin nombre.
  for (const caja of document.querySelectorAll(".md-code__nav"))
    caja.setAttribute("role", "none");

  // Los menús anidados toman su nombre de una etiqueta que solo tiene un icono.
  for (const menu of document.querySelectorAll("nav[aria-labelledby]")) {
    const enlace = menu.parentElement.querySelector("a.md-nav__link");
    if (enlace) {
      menu.removeAttribute("aria-labelledby");
      menu.setAttribute("aria-label", enlace.textContent.trim());
    }
  }

  // La esquina vacía de una tabla no encabeza nada.
  for (const celda of document.querySelectorAll("th:empty"))
    celda.replaceWith(document.createElement("td"));

  // A lo que se desplaza se llega también con el teclado.
  for (const caja of document.querySelectorAll(
    ".md-typeset__scrollwrap, figure.dibujo",
  ))
    if (caja.scrollWidth > caja.clientWidth) caja.tabIndex = 0;
    else caja.removeAttribute("tabindex");
};
addEventListener("load", retocar);
addEventListener("resize", retocar);
