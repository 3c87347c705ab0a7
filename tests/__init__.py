"""Las pruebas: el arnés, los ejemplos y todo lo que el sitio promete."""
