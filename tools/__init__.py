"""La pequeña maquinaria del sitio: un oficio por fichero."""
