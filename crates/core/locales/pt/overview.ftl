### The window: the overview, views of one’s own, and the palette

## The overview

overview-title = Visão geral
overview-compared =
    { $count ->
        [one] notificação, { $change } em comparação com os { $days } dias anteriores
       *[other] notificações, { $change } em comparação com os { $days } dias anteriores
    }
overview-counted =
    { $count ->
        [one] notificação
       *[other] notificações
    }
overview-total = Notificações no total
overview-types = Por tipo
overview-types-none = Nada chegou nestes dias.
overview-bar = { $name }: { $count }, { $change }
overview-bar-alone = { $name }: { $count }
overview-sum = Total
overview-before = Antes
overview-campaigns = Campanhas com mais falhas
overview-campaign = Campanha
overview-campaigns-none = Nenhuma campanha falhou nestes dias.
overview-connections = Estado das conexões
overview-troubles =
    { $count ->
        [one] Um problema nestes dias:
       *[other] { $count } problemas nestes dias:
    }
overview-troubles-none = Sem problemas nestes dias
overview-quota = Chamadas de API por dia
overview-copy = Copiar como texto
overview-print = Imprimir
overview-failed = Não foi possível ler a visão geral

## Searches, and views of one’s own

sidebar-search-help = Palavras, e também type:, severity:, campaign:, before:, after: e is:unread
sidebar-own-views = Visualizações próprias
view-save = Salvar como visualização
view-save-title = Nome da visualização
view-save-button = Salvar a visualização
view-remove = Remover a visualização { $name }
view-saved-said = A visualização “{ $name }” foi salva.
view-removed-said = A visualização “{ $name }” foi removida.

## The palette

keys-palette = Comandos
palette-title = Comandos
palette-placeholder = Visualização, ação, campanha ou configuração
palette-for = Para “{ $title }”
palette-campaigns = Campanhas
palette-everywhere = Em todo lugar
palette-settings = Configurações
palette-search = Notificações
palette-search-for = Pesquisar “{ $words }”
palette-go = Ir para { $name }
palette-none = Nenhum comando tem esse nome
palette-hint = ↑ ↓ escolher · Enter executar · Esc fechar
