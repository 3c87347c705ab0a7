
// La búsqueda en español. El tema busca por prefijos («conex» encuentra
// «conexión»), pero no entiende de tildes ni de nombres de Python. Aquí se añade:
// - «conexion» y «conexión» son la misma palabra;
// - «reuseaddr» encuentra SO_REUSEADDR, y «into», recv_into;
// - la palabra exacta va antes que las que empiezan por ella: recv, antes que recvfrom;
// - en un mensaje de error pegado entero cuentan las palabras que lo distinguen:
//   ni «in», ni «ya», ni «Errno»; y un «-2» no descarta las páginas con un 2;
// - ConnectionRefusedError encuentra también «Connection refused».
(function (lunr) {
  const espanol = lunr.es;
  const ingles = "a an and at by for in is it no not of on or the to with".split(" ");
  const prefijos = ["error", "errno", "oserror", "winerror"];
  const PESO_DE_LA_EXACTA = 8;

  const sinTildes = (texto) =>
    texto.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

  const plegar = (palabra) => palabra.update(sinTildes);

  // La primera parte no hace falta: la encuentra el prefijo.
  const partir = (palabra) => [
    palabra,
    ...palabra
      .toString()
      .split("_")
      .slice(1)
      .map((parte) => palabra.clone(() => parte)),
  ];

  lunr.es = function () {
    espanol.call(this);
    this.pipeline.add(partir, plegar);
    this.searchPipeline.add(plegar);
  };
  Object.assign(lunr.es, espanol);
  lunr.Pipeline.registerFunction(partir, "partir");
  lunr.Pipeline.registerFunction(plegar, "plegar");

  const vacia = (palabra) =>
    !espanol.stopWordFilter(palabra) ||
    ingles.includes(palabra) ||
    prefijos.includes(palabra);

  const deUnNombreDeClase = (palabra) =>
    /^([A-Z][a-z]+){2,}\*?$/.test(palabra) ? palabra.match(/[A-Z][a-z]+/g) : [];

  // Llega con un asterisco tras cada palabra: «direccion* ya* en* uso*».
  const preparar = (consulta) => {
    const palabras = sinTildes(consulta)
      .replace(/(^|\s)[-+](?=\d)/g, "$1")
      .split(" ")
      .flatMap((palabra) => [palabra, ...deUnNombreDeClase(palabra)])
      .map((palabra) => palabra.toLowerCase());
    const llenas = palabras.filter((palabra) => !vacia(palabra.replace("*", "")));
    return (llenas.length ? llenas : palabras)
      .map((palabra) =>
        /^[^-+~^:*]+\*$/.test(palabra)
          ? `${palabra} ${palabra.slice(0, -1)}^${PESO_DE_LA_EXACTA}`
          : palabra,
      )
      .join(" ");
  };

  lunr.QueryParser = class extends lunr.QueryParser {
    constructor(consulta, clausulas) {
      super(preparar(consulta), clausulas);
    }
  };
})(self.lunr);
