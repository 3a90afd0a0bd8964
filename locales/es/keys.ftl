# The account's product keys: masked in the list, shown one at a time (R59).

keys-title = Claves de producto
# $name and $number are those of the purchasing account.
keys-intro = Claves que activan los productos de { $name } ({ $number }).
keys-search = Buscar un producto
keys-search-hint = Una parte de su nombre o número
# $text is what was typed.
keys-chip-search = Búsqueda: { $text }
# $count is how many keys the list holds, on all its pages.
keys-caption = { $count ->
        [one] { $count } clave
       *[other] { $count } claves
    }
keys-product = Producto
keys-kind = Tipo
keys-key = Clave
# What screen readers say instead of the dots.
keys-hidden = oculta
keys-last-shown = Mostrada por última vez a
keys-acts = Acciones
keys-show = Mostrar clave
# Hidden words after “Show key”; $product is the product's name.
keys-show-context = de { $product }
keys-recorded = La clave se muestra solo a usted, de una en una. Cada vez se registra con su nombre.

keys-empty-title = Todavía no hay claves
keys-empty-text = Las claves aparecen aquí en cuanto el proveedor las emite para esta cuenta de compra.
keys-no-match-title = Ninguna clave coincide
keys-no-match-text = Revise la ortografía o borre la búsqueda. Solo se buscan productos, nunca las propias claves.

## One key

# $product is the product's name.
keys-key-title = Clave de { $product }
keys-copy = Copiar
keys-copied = Copiada
keys-was-recorded = Queda registrado que se le ha mostrado esta clave. Se vuelve a ocultar al salir de esta página.
keys-hide = Ocultar la clave
