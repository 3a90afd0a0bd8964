# The account's product keys: masked in the list, shown one at a time (R59).

keys-title = Chaves de produto
# $name and $number are those of the purchasing account.
keys-intro = Chaves que ativam os produtos de { $name } ({ $number }).
keys-search = Pesquisar um produto
keys-search-hint = Uma parte do nome ou do número
# $text is what was typed.
keys-chip-search = Pesquisa: { $text }
# $count is how many keys the list holds, on all its pages.
keys-caption = { $count ->
        [one] { $count } chave
       *[other] { $count } chaves
    }
keys-product = Produto
keys-kind = Tipo
keys-key = Chave
# What screen readers say instead of the dots.
keys-hidden = oculta
keys-last-shown = Exibida por último a
keys-acts = Ações
keys-show = Exibir chave
# Hidden words after “Show key”; $product is the product's name.
keys-show-context = de { $product }
keys-recorded = Cada chave é exibida somente para você, uma de cada vez. Cada exibição é registrada com o seu nome.

keys-empty-title = Nenhuma chave ainda
keys-empty-text = As chaves aparecem aqui assim que o fornecedor emitir alguma para esta conta de compra.
keys-no-match-title = Nenhuma chave correspondente
keys-no-match-text = Confira a ortografia ou limpe a pesquisa. A pesquisa abrange somente os produtos, nunca as próprias chaves.

## One key

# $product is the product's name.
keys-key-title = Chave de { $product }
keys-copy = Copiar
keys-copied = Copiada
keys-was-recorded = A exibição desta chave para você foi registrada. Ela volta a ficar oculta quando você sai desta página.
keys-hide = Ocultar a chave
