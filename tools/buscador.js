
// Sin tildes en el índice y en la consulta: «conexion» encuentra «conexión».
// Se quitan antes de la raíz, así las dos formas acaban en la misma palabra.
(function (lunr) {
  var raiz = lunr.es.stemmer;
  lunr.es.stemmer = function (palabra) {
    return raiz(
      palabra.update(function (texto) {
        return texto.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
      })
    );
  };
  lunr.Pipeline.registerFunction(lunr.es.stemmer, "raiz-sin-tildes");
})(self.lunr);
