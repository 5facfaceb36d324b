# A janela. As chaves começam pela área em que são vistas. Nomes de tipos, grupos e gravidades estão em types.ftl.

## Palavras usadas em toda parte

window-title = Campanile
action-cancel = Cancelar
action-close = Fechar
action-back = Voltar
action-try-again = Tentar de novo
action-details = Detalhes
time-now = agora
time-seconds = { $count } s
time-minutes = { $count } min
time-hours = { $count } h
time-days = { $count } d
time-ago = há { $span }
time-just-now = agora mesmo
time-never = nunca
time-span = { $from } – { $to }
day-today = Hoje
day-yesterday = Ontem

## A barra lateral

sidebar-label = Visualizações e tipos
sidebar-open = Mostrar visualizações e tipos
sidebar-close = Ocultar visualizações e tipos
sidebar-instance = Instância
sidebar-all-instances = Todas as instâncias
sidebar-search = Pesquisar
sidebar-views = Visualizações
sidebar-types = Tipos
sidebar-settings = Configurações
sidebar-resize = Largura da barra lateral
sidebar-unread-of =
    { $count ->
        [0] { $name }, nada por ler
        [one] { $name }, { $count } não lida
       *[other] { $name }, { $count } não lidas
    }
sidebar-count-of = { $name }, { $count }
view-all = Todas
view-unread = Não lidas
view-critical = Críticas
view-snoozed = Adiadas
view-archived = Arquivadas
count-many = { $count }+

## A linha do monitoramento

watch-answers =
    { $count ->
        [one] A conexão responde
       *[other] Todas as { $count } conexões respondem
    }
watch-last-check = Última verificação { $ago }
watch-never-checked = Ainda não verificado
watch-checking = Verificando…
watch-none = Nenhuma conexão ainda
watch-none-hint = Adicione uma em Configurações
watch-trouble-one = { $name }: { $state }
watch-trouble-many =
    { $count ->
        [one] { $count } de { $all } conexões com problema
       *[other] { $count } de { $all } conexões com problema
    }
watch-off = Sem monitoramento
watch-off-hint = Nada de novo chega
watch-open = Mostrar as conexões
watch-banner-title = Sem monitoramento.
watch-banner-text = Nenhuma notificação nova chega até que o monitoramento recomece.
watch-banner-start = Iniciar o monitoramento
watch-banner-starting = Iniciando…

## A lista

list-label = Notificações
list-resize = Largura da lista
list-unread-count =
    { $count ->
        [one] { $count } não lida
       *[other] { $count } não lidas
    }
list-new =
    { $count ->
        [one] { $count } nova
       *[other] { $count } novas
    }
list-new-hint = Mostrar as novas
list-new-critical = Nova e crítica: { $title }
list-archive-row = Arquivar: { $title }
list-snooze-row = Adiar: { $title }
list-sort = Ordem: { $order }
sort-time = Recentes
sort-severity = Gravidade
list-sorted-time = As mais recentes primeiro
list-sorted-severity = As mais graves primeiro
list-row-label = { $severity }. { $title }. { $summary }. { $ago }. { $state }
list-row-label-repeated = { $severity }. { $title }. { $summary }. { $times }. { $ago }. { $state }
list-count = ×{ $count }
list-times =
    { $count ->
        [one] { $count } vez
       *[other] { $count } vezes
    }
list-row-unread = Não lida.
list-row-read = Lida.
list-row-pinned = Fixada.
list-row-noted = Com uma nota.
list-row-resolved = Resolvida.
list-row-snoozed = Adiada até { $until }.
list-row-checked = Selecionada.
list-resolved = resolvida
list-until = até { $until }
list-pinned = Fixadas
list-gap = Falta: { $span } ({ $name })
list-gap-why = Por quê?
list-demo = Demo
list-chip-search = “{ $search }”
list-loading = Lendo o histórico…
list-failed = Não foi possível ler o histórico
list-failed-text = O que está armazenado está seguro. Tente de novo e guarde os detalhes abaixo se isso se repetir.
list-empty-type = Nenhuma notificação: { $name }
list-empty-type-text = Quando o Marketo informar uma, ela aparecerá aqui.
list-empty-archived = Nada arquivado
list-empty-archived-text = Arquive com E o que já resolveu. Tudo fica aqui e pode ser pesquisado.
list-empty-snoozed = Nada adiado
list-empty-snoozed-text = Adie com H o que pode esperar. Volta sozinho na hora que você escolher.
list-empty-filtered = Nada corresponde a estes filtros
list-empty-filtered-text = Remova um ou limpe todos.
list-empty-search = Nenhuma notificação contém “{ $search }”
list-empty-search-text = A pesquisa incluiu títulos, resumos e o que o Marketo enviou.
list-empty-search-narrowed = A busca ficou dentro dos filtros.
list-empty-search-clear = Limpar pesquisa
list-empty-search-archived = Pesquisar nas arquivadas
list-empty-search-everywhere = Buscar sem filtros
list-archived-undo = Desfazer
done-archive = Arquivada: { $title }
done-archive-many = { $count } arquivadas.
done-restore = Fora do arquivo: { $title }
done-restore-many = { $count } retiradas do arquivo.
done-read = Lida: { $title }
done-read-many = { $count } marcadas como lidas.
done-unread = Não lida: { $title }
done-unread-many = { $count } marcadas como não lidas.
done-snooze = Até { $until }: { $title }
done-snooze-many = { $count } adiadas até { $until }.
done-wake = De volta: { $title }
done-wake-many = { $count } de volta.
done-pin = Fixada: { $title }
done-pin-many = { $count } fixadas.
done-unpin = Desafixada: { $title }
done-unpin-many = { $count } desafixadas.
done-note = Nota salva: { $title }
done-note-many = { $count } notas salvas.
said-archive =
    { $count ->
        [one] Arquivada. Desfazer com Z.
       *[other] { $count } arquivadas. Desfazer com Z.
    }
said-restore =
    { $count ->
        [one] Fora do arquivo. Desfazer com Z.
       *[other] { $count } retiradas do arquivo. Desfazer com Z.
    }
said-read =
    { $count ->
        [one] Marcada como lida. Desfazer com Z.
       *[other] { $count } marcadas como lidas. Desfazer com Z.
    }
said-unread =
    { $count ->
        [one] Marcada como não lida. Desfazer com Z.
       *[other] { $count } marcadas como não lidas. Desfazer com Z.
    }
said-snooze =
    { $count ->
        [one] Adiada. Desfazer com Z.
       *[other] { $count } adiadas. Desfazer com Z.
    }
said-wake =
    { $count ->
        [one] De volta à lista. Desfazer com Z.
       *[other] { $count } de volta. Desfazer com Z.
    }
said-pin =
    { $count ->
        [one] Fixada. Desfazer com Z.
       *[other] { $count } fixadas. Desfazer com Z.
    }
said-unpin =
    { $count ->
        [one] Desafixada. Desfazer com Z.
       *[other] { $count } desafixadas. Desfazer com Z.
    }
said-note =
    { $count ->
        [one] Nota salva. Desfazer com Z.
       *[other] { $count } notas salvas. Desfazer com Z.
    }
said-undone = Desfeito.

## Filter, selection, snooze, note

filter-open = Filtrar
filter-open-on = Filtrar, { $count } ativos
filter-title = Filtrar
filter-clear = Limpar tudo
filter-remove = Remover o filtro { $name }
filter-chips = Filtros
filter-time = Período
filter-severity = Gravidade
filter-type = Tipo
filter-density = Linhas
period-any = Qualquer
period-today = Hoje
period-yesterday = Ontem
period-week = 7 dias
period-month = 30 dias
period-quarter = 90 dias
density-comfortable = Duas linhas
density-compact = Uma linha
bulk-label = Notificações selecionadas
bulk-selected =
    { $count ->
        [one] { $shown } selecionada
       *[other] { $shown } selecionadas
    }
bulk-everything = As { $shown } correspondentes
bulk-choose-everything = Selecionar as { $shown } correspondentes
bulk-archive = Arquivar { $shown }
bulk-archive-all = Arquivar todas as { $shown }
bulk-restore = Restaurar { $shown }
bulk-restore-all = Restaurar todas as { $shown }
bulk-snooze = Adiar
bulk-read = Marcar lidas
bulk-clear = Limpar a seleção
snooze-title = Adiar: { $title }
snooze-title-many = Adiar { $shown }
snooze-hour = Por 1 hora
snooze-evening = Até o fim da tarde
snooze-hours = Por 4 horas
snooze-tomorrow = Até amanhã
snooze-monday = Até segunda-feira
snooze-wake = Trazer de volta agora
snooze-explain = Até lá, fica fora da lista e não avisa.
note-title = Nota: { $title }
note-help = Para você. Fica com esta notificação e aparece na busca. { $keys } salva.
note-save = Salvar a nota
note-remove = Remover a nota

## Tudo calmo

quiet-title = Tudo calmo
quiet-unread = Nada por ler. { $answers }
quiet-critical = Nada crítico. { $answers }
quiet-all = Nada chegou ainda. { $answers }
quiet-finished = Não sobrou nada na lista. { $answers }
quiet-archived = No arquivo: { $count }
quiet-answered =
    { $count ->
        [one] A conexão respondeu.
       *[other] Todas as conexões responderam.
    }
quiet-not-answered =
    { $count ->
        [one] Uma conexão não respondeu; algo pode estar faltando.
       *[other] { $count } conexões não responderam; algo pode estar faltando.
    }
quiet-not-watching = Não há monitoramento; algo pode estar faltando.
quiet-cannot-store = Nada de novo pode ser guardado; algo pode estar faltando.
quiet-no-connection = Nenhuma conexão está configurada.
quiet-waiting = Aguardando a primeira resposta.
quiet-waiting-title = À escuta
quiet-unsure-title = Nada para mostrar
quiet-connections = Conexões e última verificação
quiet-check-now = Verificar agora

## Os detalhes

details-label = Detalhes
details-none = Escolha uma notificação
details-none-hint = { $down } e { $up } movem, { $help } mostra todas as teclas.
details-failed = Não foi possível ler esta notificação
details-failed-text = A lista não foi afetada. Tente de novo.
details-gone = Esta notificação não existe mais
details-gone-text = Ela não está mais no histórico.
details-position = { $index } de { $count }
details-next = Próxima
details-previous = Anterior
details-actions = Ações
details-archive = Arquivar
details-archive-short = Arquivar
details-restore = Tirar das arquivadas
details-restore-short = Restaurar
details-mark-unread = Marcar como não lida
details-mark-unread-short = Não lida
details-mark-read = Marcar como lida
details-mark-read-short = Lida
details-snooze = Adiar
details-snooze-short = Adiar
details-pin = Fixar
details-unpin = Desafixar
details-note = Nota
details-note-edit = Escrever uma nota
details-note-change = Alterar
details-key = { $name } ({ $key })
details-snoozed = Adiada até { $until }.
details-wake = Trazer de volta agora
details-open = Abrir no Marketo
details-copy = Copiar detalhes
details-copy-admin = Copiar uma mensagem para meu admin
details-copied = Copiado
details-copied-said = Copiado para a área de transferência.
details-action-failed = A ação falhou. { $message }
details-repeats-today = { $count } vezes desde { $clock }, a última { $ago }.
details-repeats = { $count } vezes desde { $date } às { $clock }, a última { $ago }.
details-older = Exibida: a de { $date } às { $clock }.
details-show-newest = Mostrar a mais recente
details-timeline = Linha do tempo
details-timeline-first = Primeira
details-timeline-pause = Após uma pausa
details-timeline-reopened = Depois de lida
details-timeline-all = Mostrar todas ({ $count })
details-timeline-newest = Mostrar as { $count } mais recentes
details-timeline-cut = São exibidas as { $count } mais recentes de { $all }.
details-days = Por dia desde { $from }: no máximo { $count }, em { $date }; hoje { $today }.
details-why-toast = Por que houve toast
details-why-none = Por que não houve toast
details-change-rule = Alterar esta regra
details-no-facts = O Marketo não enviou mais dados.
details-times = Horários
details-occurred = Ocorrida
details-received = Recebida
details-read-at = Lida
details-archived-at = Arquivada
details-connection = Recebida por
details-kind = Espécie
details-source-id = ID do evento no Marketo
details-sent-label = O que o Marketo enviou, como texto
details-related = Relacionadas
details-related-subject = A mesma campanha
details-related-day = Mesma instância, mesmo dia
details-unknown = O Campanile ainda não conhece esta espécie de notificação. Tudo o que veio com ela está abaixo.
details-demo = Demo

## Configurações

settings-title = Configurações
settings-back = Voltar às notificações
settings-sections = Seções das configurações
settings-connections = Conexões
settings-connections-lead = Por onde o Campanile ouve o Marketo
settings-rules = Regras
settings-rules-lead = O que exibe um toast, em todas as instâncias
settings-language = Idioma
settings-language-lead = Para a janela, a bandeja e os toasts
settings-language-system = Seguir o sistema ({ $name })
settings-language-explain = Códigos, nomes e o que o Marketo enviou ficam como vieram.
settings-keyboard = Teclado
settings-keyboard-lead = Cada comando e sua tecla
settings-connections-none = Nenhuma conexão ainda. Sem uma, o Campanile não ouve nada.
settings-connections-last = Última resposta { $ago }
settings-connections-never = Nenhuma resposta ainda
settings-connections-add-journal = Adicionar um journal da Adobe
settings-connections-added = “{ $name }” foi salva e está sendo monitorada.
settings-rules-type = Tipo
settings-rules-show = Exibição
settings-rules-least = A partir de
settings-rules-saved-as-you-change = Salvo a cada alteração
settings-rules-saved = Salvo
settings-rules-show-of = { $name }: exibição
settings-rules-least-of = { $name }: toast a partir desta gravidade
settings-rules-toast = Toast
settings-rules-silent = Discreto
settings-rules-mute = Mudo
settings-rules-explain = Discreto conta como não lida. Mudo vai somente para o histórico.
settings-rules-failed = Não foi possível ler as regras
settings-rules-not-saved = Não salvo. { $message }
settings-rules-least-unused = Vale somente para Toast
settings-letters = Letras isoladas são comandos
settings-letters-help = Desative se usa controle por voz ou se teclas são pressionadas por acidente. Setas, Enter, Esc e F6 funcionam sempre.

## Conexões

connection-kind-adobe-journal = Journal da Adobe
connection-kind-marketo-rest = Marketo REST
connection-kind-mailbox = Caixa de correio
connection-kind-team = Equipe
connection-kind-demo = Demo

## Primeiro uso

first-run-lead = O Campanile vigia por você.
first-run-text = Ele lê as notificações do Marketo em segundo plano, guarda-as e avisa quando algo precisa de você.
first-run-text-more = Primeiro, escolha como ele ouve o Marketo. Isso pode ser mudado depois.
first-run-secrets = Os segredos vão para o chaveiro do sistema, nunca para um arquivo.
first-run-independent = Uma ferramenta independente, não feita pela Adobe.
first-run-choose = Escolha uma conexão
first-run-heard = Ouve: { $groups }
first-run-not-documented = Não documentado: { $groups }
first-run-demo = Experimentar a demo
first-run-demo-text = Uma instância fictícia com todos os tipos. Nada a preparar.
first-run-journal = Journal da Adobe
first-run-journal-text = Quase em tempo real, oficial. A Adobe precisa ativá-lo para você.
first-run-legend-heard = ouvido
first-run-legend-not-documented = não documentado
first-run-hint = Em dúvida? Comece pela demo e consulte seu admin depois.
first-run-start-demo = Iniciar a demo
first-run-starting = Iniciando…
first-run-set-up-journal = Configurar o journal
first-run-failed = Não foi possível iniciar a demo. { $message }

## O formulário de um journal

journal-title = Journal da Adobe
journal-lead = Estes valores estão no Adobe Developer Console, no registro de eventos do seu projeto e na credencial OAuth de servidor para servidor.
journal-id = Nome
journal-id-help = Curto, como deve aparecer na lista, por exemplo prod.
journal-journal-url = Endereço do journal
journal-journal-url-help = “Journaling unique API endpoint” do registro de eventos.
journal-client-id = ID do cliente
journal-org-id = ID da organização
journal-org-id-help = Termina com @AdobeOrg.
journal-client-secret = Segredo do cliente
journal-client-secret-help = Vai para o chaveiro do sistema e não é mostrado de novo.
journal-advanced = Avançado
journal-ims-url = Endereço de acesso (IMS)
journal-ims-url-help = Deixe como está, a menos que a Adobe tenha indicado outro.
journal-scopes = Escopos
journal-scopes-help = Como constam na credencial, separados por vírgulas.
journal-required = Preencha este campo.
journal-test = Testar conexão
journal-testing = Testando…
journal-save = Salvar e iniciar o monitoramento
journal-saving = Salvando…
journal-steps = Resultado do teste
journal-step-address = Endereço
journal-step-token = Acesso
journal-step-journal = Journal
journal-step-ok = Funciona
journal-step-failed = Falhou
journal-test-failed = Não foi possível fazer o teste. { $message }
journal-save-failed = Não salvo. { $message }
journal-secret-again = O segredo do cliente não fica no formulário. Informe-o de novo.

## O teclado

keys-title = Teclado
keys-hint = As letras isoladas podem ser desativadas em Configurações.
keys-move = Mover
keys-next-previous = Próxima, anterior
keys-open = Abrir detalhes
keys-pane = Próximo painel
keys-ends = Início, fim
keys-days = Dia seguinte, anterior
keys-new = Mostrar as novas
keys-triage = Triagem
keys-archive = Arquivar
keys-snooze = Adiar, depois 1 a 4
keys-unread = Lida ou não lida
keys-pin = Fixar
keys-note = Nota
keys-take = Cuidar disso ou não (em equipe)
keys-select = Selecionar
keys-select-shown = Selecionar tudo exibido
keys-undo = Desfazer
keys-help = Ajuda
keys-admin = Mensagem para meu admin
keys-copy = Copiar detalhes
keys-marketo = Abrir no Marketo
keys-sent = O que o Marketo enviou
keys-go = Ir para
keys-find = Localizar
keys-search = Pesquisar
keys-filter = Filtrar
keys-sort = Ordenar
keys-sheet = Esta folha
keys-watch = Monitoramento
keys-check = Verificar agora
keys-close-window = Fechar a janela

## Falhas

failure-history = Não é possível ler ou gravar o histórico.
failure-settings = Não é possível ler ou gravar as configurações.
failure-agent = O monitoramento não responde.
failure-not-found = Não está mais lá.
failure-invalid = Algum valor não é válido.
failure-other = O Campanile encontrou um erro que não conhece.
failure-start-title = O Campanile não conseguiu abrir a janela
failure-start-text = O monitoramento continua sem ela. Tente de novo e guarde os detalhes abaixo se isso se repetir.

## The window’s details and list: what the team does ($standing is how an incident stands, in a few words)

details-team = A equipe
team-nobody = Ninguém está cuidando disso ainda.
team-again = Aconteceu de novo desde então.
team-ack = Eu cuido disso
team-release = Não cuido mais disso
team-resolve = Está resolvido
team-assign = Pedir a alguém
team-comment = Comentar
team-comments = O que foi dito
team-assign-name = O nome da pessoa, como o servidor do relé o conhece
team-comment-text = O que você diz à equipe
team-comment-help = Toda a equipe lê. { $keys } envia.
team-send-ask = Pedir que cuide disso
team-send-comment = Enviar o comentário
team-said = Seu comentário foi adicionado.
team-waits = Nem tudo isso chegou à equipe ainda. Será enviado assim que o servidor do relé responder.
list-row-team = { $standing }.
