// La búsqueda corre en un Worker, y el navegador no deja crearlo desde file://.
// Aquí se ofrece la misma interfaz con un iframe: así se busca sin servidor.
if (location.protocol === "file:") {
  window.IFrameWorker = class extends EventTarget {
    constructor(url) {
      super();
      const marco = document.createElement("iframe");
      marco.hidden = true;
      marco.title = "Motor de búsqueda";
      document.body.append(marco);
      const ventana = marco.contentWindow;
      // Lo que un Worker encuentra a su alrededor.
      ventana.importScripts = (...direcciones) =>
        Promise.all(
          direcciones.map(
            (direccion) =>
              new Promise((listo, fallo) => {
                const guion = ventana.document.createElement("script");
                guion.src = new URL(direccion, location);
                guion.async = false;
                guion.onload = listo;
                guion.onerror = () => fallo(new Error(direccion));
                ventana.document.head.append(guion);
              }),
          ),
        );
      ventana.postMessage = (datos) =>
        this.dispatchEvent(new MessageEvent("message", { data: datos }));
      this.cargado = ventana.importScripts(url);
      this.ventana = ventana;
    }

    postMessage(datos) {
      this.cargado.then(() =>
        this.ventana.dispatchEvent(
          new this.ventana.MessageEvent("message", { data: datos }),
        ),
      );
    }
  };
  window.Worker = window.IFrameWorker;
}
