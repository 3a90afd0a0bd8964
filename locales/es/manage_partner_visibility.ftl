# Manage Partner Visibility: which partner may see what another one ordered (R41-R52).

manage-partner-visibility-title = Administrar la visibilidad de los partners
manage-partner-visibility-intro = De forma predeterminada, un partner solo ve las licencias y suscripciones que él mismo ha pedido para su organización. Aquí puede permitirle ver lo que han pedido sus demás partners y revocar ese permiso.
manage-partner-visibility-partner = Nombre del partner
manage-partner-visibility-choose = Elija un partner
manage-partner-visibility-show = Mostrar
manage-partner-visibility-allow = Permitir ver los pedidos de

## What is true. $viewer is a partner's name, $orderers one or more names: "Fabrikam and Tailspin".

manage-partner-visibility-state-granted = { $viewer } puede ver los pedidos realizados por { $orderers } para su organización.
manage-partner-visibility-state-own = { $viewer } solo puede ver los pedidos propios realizados para su organización.
# $viewer is the name of the partner that is allowed to look.
manage-partner-visibility-note = Marque los partners cuyas licencias y suscripciones puede ver { $viewer }, desmarque los demás y guarde. Esto solo se aplica a esta cuenta de compra, y no a la inversa.
# $lines is how many order lines the viewer sees, or would see.
manage-partner-visibility-lines = { $lines ->
        [0] Ninguna línea de pedido que ver por ahora
        [one] { $lines } línea de pedido
       *[other] { $lines } líneas de pedido
    }
# $lines as above; $more is how many came with a change of partner after the permission.
manage-partner-visibility-lines-beyond = { $lines ->
        [one] { $lines } línea de pedido visible.
       *[other] { $lines } líneas de pedido visibles.
    } { $more ->
        [one] { $more } más llegó con un cambio de partner posterior. Para mostrarla también, desmarque y guarde; después, marque y guarde de nuevo.
       *[other] { $more } más llegaron con un cambio de partner posterior. Para mostrarlas también, desmarque y guarde; después, marque y guarde de nuevo.
    }

## Nothing to grant

manage-partner-visibility-none-title = Esta cuenta todavía no tiene partner
manage-partner-visibility-none-text = En cuanto haya partners que hayan realizado pedidos para esta cuenta de compra, podrá permitir que uno vea lo que ha pedido otro.
manage-partner-visibility-single-title = No hay otro partner al que permitir
# $partner is the name of the only partner.
manage-partner-visibility-single-text = { $partner } es el único partner de esta cuenta de compra y ve lo que ha pedido para su organización. Con un segundo partner, podrá permitir que uno vea lo que ha pedido el otro.

## Preview: the page of a partner as a save would make it

manage-partner-visibility-preview = Vista previa
# $viewer is the partner that would look.
manage-partner-visibility-preview-title = Vista previa: lo que vería { $viewer }
manage-partner-visibility-preview-intro = Todavía no se ha guardado nada y nadie recibe ningún aviso.
manage-partner-visibility-preview-effects = Qué cambiaría
# $state is one of the sentences above.
manage-partner-visibility-preview-state = Después de guardar: { $state }
manage-partner-visibility-preview-same = No cambiaría nada de lo que ve.
# $count is 1 or more.
manage-partner-visibility-preview-effects-count = { $count ->
        [one] { $count } cambio, por orden de nombre del partner
       *[other] { $count } cambios, por orden de nombre del partner
    }
manage-partner-visibility-preview-orders-of = Pedidos de
manage-partner-visibility-preview-effect = Cambio
manage-partner-visibility-preview-added = Se añade
manage-partner-visibility-preview-removed = Se quita
manage-partner-visibility-preview-products = Productos
manage-partner-visibility-preview-page = La página de { $viewer }
manage-partner-visibility-preview-nothing-title = No vería nada
manage-partner-visibility-preview-nothing-text = { $viewer } no tiene líneas de pedido propias en esta cuenta y no se le mostraría ninguna.
manage-partner-visibility-preview-gone = Dejaría de verse
# $count rows are listed.
manage-partner-visibility-preview-gone-count = { $count ->
        [one] { $count } fila que ve ahora
       *[other] { $count } filas que ve ahora
    }
# $shown rows are listed, of $count in all.
manage-partner-visibility-preview-gone-some = { $shown } de { $count } filas que ve ahora

## After a save. $state is one of the sentences above.

manage-partner-visibility-changed = Ha cambiado la visibilidad de los partners. { $state }
manage-partner-visibility-unchanged = No se ha cambiado nada. { $state }
# $count is how many people are mailed, $viewer their partner.
manage-partner-visibility-told = { $count ->
        [one] { $count } persona de { $viewer } recibe un aviso por correo.
       *[other] { $count } personas de { $viewer } reciben un aviso por correo.
    }

## Undo. $by saved something on $when; $until is the moment when the mails about it leave.

manage-partner-visibility-undo = Deshacer
manage-partner-visibility-undo-title = Guardado hace un momento
manage-partner-visibility-undo-until = Guardado por { $by } el { $when }. Hasta el { $until }, los correos correspondientes esperan y puede deshacerlo.
# After the button's word "Undo", for screen readers.
manage-partner-visibility-undo-context = lo que guardó { $by } el { $when }
# $state is one or more sentences about what is true again.
manage-partner-visibility-undone = Ha deshecho el cambio. { $state }
manage-partner-visibility-undone-told = { $count ->
        [one] { $count } persona ya había recibido un aviso y recibe otro.
       *[other] { $count } personas ya habían recibido un aviso y reciben otro.
    }
manage-partner-visibility-undo-before = Esto ya se había deshecho.
manage-partner-visibility-undo-late = Ya no se puede deshacer: los correos han salido.
# $viewers is one or more partners' names.
manage-partner-visibility-undo-changed = La visibilidad de { $viewers } ha vuelto a cambiar desde entonces.
manage-partner-visibility-undo-next = No se ha deshecho nada. Elija el partner para cambiar lo que puede ver.

## The grid: all partners at once. $viewer may look, $orderer ordered.

manage-partner-visibility-grid-title = Todos los partners a la vez
manage-partner-visibility-grid-open = Mostrar todos los partners a la vez
manage-partner-visibility-grid-back = Elegir un partner
manage-partner-visibility-grid-note = Cada fila es un partner que puede ver pedidos de otros. Marque los partners cuyas licencias y suscripciones puede ver y guarde todas las filas a la vez.
# $count is how many partners there are: 2 or more.
manage-partner-visibility-grid-caption = { $count ->
        [one] { $count } partner, por orden de nombre
       *[other] { $count } partners, por orden de nombre
    }
# Heads the first column; the other columns are the partners that ordered.
manage-partner-visibility-grid-corner = Puede ver los pedidos de
manage-partner-visibility-grid-own = Siempre
manage-partner-visibility-grid-cell = { $viewer } puede ver lo que ha pedido { $orderer }
manage-partner-visibility-grid-changed = { $count ->
        [one] Ha cambiado lo que puede ver { $count } partner.
       *[other] Ha cambiado lo que pueden ver { $count } partners.
    }
manage-partner-visibility-grid-unchanged = No se ha cambiado nada.
manage-partner-visibility-grid-told = { $count ->
        [one] { $count } persona recibe un aviso por correo.
       *[other] { $count } personas reciben un aviso por correo.
    }
# $viewers is one or more partners' names.
manage-partner-visibility-grid-stale = Otra persona ha cambiado la visibilidad de { $viewers }. No se ha guardado nada de lo que ha introducido.
manage-partner-visibility-grid-stale-next = Las casillas de abajo muestran lo que usted indicó. Guarde de nuevo para aplicarlo, o vuelva a abrir la página para dejarlo como está.
# $count is how many partners there are, $most how many a screen has room for.
manage-partner-visibility-grid-many-title = Esta cuenta tiene { $count } partners
manage-partner-visibility-grid-many-text = En esta vista caben { $most }. Elija un solo partner cada vez.

## Errors

manage-partner-visibility-error-partner = Elija el partner que puede ver los pedidos de otros.
manage-partner-visibility-error-itself = Elija otros partners: un partner siempre ve sus propios pedidos.
# $by is who saved first, $viewer the partner, $when the moment.
manage-partner-visibility-stale-by = El { $when }, { $by } cambió lo que puede ver { $viewer }. No se ha guardado nada de lo que ha introducido.
manage-partner-visibility-stale = Otra persona ha cambiado lo que puede ver { $viewer }. No se ha guardado nada de lo que ha introducido.
manage-partner-visibility-stale-next = Las casillas de abajo muestran lo que usted indicó. Guarde de nuevo para aplicarlo, o vuelva a elegir el partner para dejarlo como está.
manage-partner-visibility-stale-now = Vigente ahora
manage-partner-visibility-stale-asked = Lo que usted indicó

## Who may see what

manage-partner-visibility-grants = Quién puede ver qué
manage-partner-visibility-grants-none = En esta cuenta, ningún partner puede ver lo que ha pedido otro.
# $count is 1 or more.
manage-partner-visibility-grants-count = { $count ->
        [one] { $count } permiso, por orden de nombre del partner
       *[other] { $count } permisos, por orden de nombre del partner
    }
manage-partner-visibility-viewer = Partner
manage-partner-visibility-orderer = Puede ver los pedidos de
manage-partner-visibility-granted-by = Permitido por
manage-partner-visibility-granted-on = Desde
# After the button's word "Revoke", for screen readers.
manage-partner-visibility-revoke-context = el permiso de { $viewer } para ver los pedidos de { $orderer }

## Ended by a change of partner (D8)

manage-partner-visibility-ended = Finalizados por un cambio de partner
manage-partner-visibility-ended-note = Estos permisos afectaban a un partner que su cuenta ya no tiene. No se ha permitido nada en su lugar: vuelva a permitir lo que todavía desee.
# $count is 1 or more.
manage-partner-visibility-ended-count = { $count ->
        [one] { $count } permiso
       *[other] { $count } permisos, los más recientes primero
    }
manage-partner-visibility-ended-orderer = Podía ver los pedidos de
manage-partner-visibility-ended-on = Finalizado
# $date is a day.
manage-partner-visibility-ended-by-change = Por cambio de partner, { $date }

## History. $by is who did it.

manage-partner-visibility-history = Historial
manage-partner-visibility-history-made = { $by } permitió a { $viewer } ver los pedidos de { $orderers }.
manage-partner-visibility-history-revoked = { $by } ya no permite a { $viewer } ver los pedidos de { $orderers }.
manage-partner-visibility-history-ended = Un cambio de partner puso fin al permiso de { $viewer } para ver los pedidos de { $orderers }.
manage-partner-visibility-history-changed = Por cambio de partner el { $date }, los pedidos de { $from } pasaron a { $to }.
manage-partner-visibility-history-undone = { $by } deshizo el último cambio de lo que puede ver { $viewer }.
manage-partner-visibility-history-other = { $by } cambió la visibilidad de los partners.
