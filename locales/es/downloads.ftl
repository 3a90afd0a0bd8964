# What the account may download today (R60).

downloads-title = Descargas
# $name and $number are those of the purchasing account.
downloads-intro = Software de los productos a los que { $name } ({ $number }) tiene derecho hoy.
downloads-search = Buscar
downloads-search-hint = Una parte del título o del producto
# $text is what was typed.
downloads-chip-search = Búsqueda: { $text }
# $language is a language's name.
downloads-chip-language = Idioma: { $language }
# $count is how many files the list holds, on all its pages.
downloads-caption = { $count ->
        [one] { $count } archivo
       *[other] { $count } archivos
    }
downloads-file = Título y producto
downloads-version = Versión
downloads-language = Idioma
# A file for every language, and the choice of all languages.
downloads-any-language = Todos los idiomas
downloads-size = Tamaño
downloads-sha256 = SHA-256
downloads-acts = Acciones
# $count is a size in thousands of bytes.
downloads-kilobytes = { $count } KB
# $count is a size in millions of bytes.
downloads-megabytes = { $count } MB
downloads-download = Descargar
# Hidden words after “Download”; $version may be empty.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = No disponible ahora
downloads-help = Una descarga interrumpida se puede reanudar. Compare el valor SHA-256 del archivo recibido con el que se muestra. Cada descarga se registra con su nombre.

downloads-empty-title = Hoy no hay nada que descargar
downloads-empty-text = Aquí aparecen archivos de cada producto con una licencia o suscripción vigente en esta cuenta de compra.
downloads-no-match-title = Ningún archivo coincide
downloads-no-match-text = Revise la ortografía o borre los filtros.

## A file that the vendor has to put back

downloads-missing-title = Este archivo no está disponible ahora
downloads-missing-text = El proveedor tiene que volver a ponerlo a disposición. Inténtelo más tarde o consulte al soporte del proveedor.
