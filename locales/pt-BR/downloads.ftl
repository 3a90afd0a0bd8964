# What the account may download today (R60).

downloads-title = Downloads
# $name and $number are those of the purchasing account.
downloads-intro = Software dos produtos a que { $name } ({ $number }) tem direito hoje.
downloads-search = Pesquisar
downloads-search-hint = Uma parte do título ou do produto
# $text is what was typed.
downloads-chip-search = Pesquisa: { $text }
# $language is a language's name.
downloads-chip-language = Idioma: { $language }
# $count is how many files the list holds, on all its pages.
downloads-caption = { $count ->
        [one] { $count } arquivo
       *[other] { $count } arquivos
    }
downloads-file = Título e produto
downloads-version = Versão
downloads-language = Idioma
# A file for every language, and the choice of all languages.
downloads-any-language = Todos os idiomas
downloads-size = Tamanho
downloads-sha256 = SHA-256
downloads-acts = Ações
# $count is a size in thousands of bytes.
downloads-kilobytes = { $count } KB
# $count is a size in millions of bytes.
downloads-megabytes = { $count } MB
downloads-download = Baixar
# Hidden words after “Download”; $version may be empty.
downloads-download-context = { $title } { $version } { $language }
downloads-not-there = Indisponível no momento
downloads-help = Um download interrompido pode ser retomado. Compare o SHA-256 do arquivo recebido com o exibido. Cada download é registrado com o seu nome.

downloads-empty-title = Nada para baixar hoje
downloads-empty-text = Aqui aparecem os arquivos de cada produto com licença ou assinatura em vigor nesta conta de compra.
downloads-no-match-title = Nenhum arquivo correspondente
downloads-no-match-text = Confira a ortografia ou limpe os filtros.

## A file that the vendor has to put back

downloads-missing-title = Este arquivo está indisponível no momento
downloads-missing-text = O fornecedor precisa disponibilizá-lo de novo. Tente mais tarde ou fale com o suporte do fornecedor.
