# The frame around every page, and the fixed words of the components.

frame-skip-to-content = Ir al contenido
frame-menu = Menú
frame-main-menu = Menú principal
frame-language = Idioma
frame-select-account = Seleccionar cuenta
frame-signed-in-as = Sesión iniciada como
frame-my-profile = Mi perfil
frame-sign-ins = Mis sesiones
frame-sign-out = Cerrar sesión
frame-help = Ayuda
# Variables: $email is the vendor's support address.
frame-support = Soporte: { $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = Esta traducción está pendiente de revisión
frame-demo = Demostración: empresas ficticias, nada sale de este equipo.
frame-demo-mail = Leer los correos enviados

# Stands before the title of a page that shows errors.
frame-title-error-prefix = Error:
frame-error-summary = Hay un problema
frame-error-support = Si el problema continúa, escriba a
frame-error-reference = Referencia para el soporte:

frame-optional = (opcional)
frame-cancel = Cancelar
frame-breadcrumb = Se encuentra aquí
frame-filters = Filtros activos
frame-filter-remove = quitar este filtro
frame-filters-clear = Borrar todos los filtros
frame-pages = Páginas
frame-page-previous = Anterior
frame-page-next = Siguiente
