# The frame around every page, and the fixed words of the components.

frame-skip-to-content = Ir para o conteúdo
frame-menu = Menu
frame-main-menu = Menu principal
frame-language = Idioma
frame-select-account = Selecionar conta
frame-signed-in-as = Sessão aberta como
frame-my-profile = Meu perfil
frame-sign-ins = Minhas sessões
frame-sign-out = Sair
frame-help = Ajuda
# Variables: $email is the vendor's support address.
frame-support = Suporte: { $email }
# In the footer of a language that nobody who speaks it has read.
frame-awaiting-review = Esta tradução aguarda revisão
frame-demo = Demonstração: empresas fictícias, nada sai deste computador.
frame-demo-mail = Ler os e-mails enviados

# Stands before the title of a page that shows errors.
frame-title-error-prefix = Erro:
frame-error-summary = Ocorreu um problema
frame-error-support = Se o problema continuar, escreva para
frame-error-reference = Referência para o suporte:

frame-optional = (opcional)
frame-cancel = Cancelar
frame-breadcrumb = Você está aqui
frame-filters = Filtros ativos
frame-filter-remove = remover este filtro
frame-filters-clear = Limpar todos os filtros
frame-pages = Páginas
frame-page-previous = Anterior
frame-page-next = Próxima
