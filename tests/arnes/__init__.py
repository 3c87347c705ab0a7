"""El arnés: arranca programas de verdad y los observa sin carreras."""
