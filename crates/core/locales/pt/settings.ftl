# The settings and the first run. What is said of both elsewhere is in window.ftl.

## The sections of the settings

settings-instances = Instâncias
settings-instances-lead = Como se chamam suas assinaturas do Marketo
settings-quiet = Horas de silêncio
settings-quiet-lead = Quando os toasts esperam e quanto dizem
settings-quota = Cota
settings-quota-lead = A partir de quando a cota de API é um aviso
settings-appearance = Aparência
settings-appearance-lead = Claro ou escuro, e o ícone da bandeja
settings-start = Início de sessão
settings-start-lead = Para não perder nada após reiniciar
settings-network = Rede
settings-network-lead = Por qual proxy, e em quais certificados se confia
settings-data = Dados
settings-data-lead = Manter, exportar, excluir, esquecer uma pessoa
settings-about = Sobre
settings-about-lead = Versão, arquivos e com quem ele fala
settings-locked = Sua organização definiu isto. Só o administrador pode alterar.
settings-failed = Não foi possível ler as configurações
settings-test-toast = Enviar-me um toast de teste
settings-test-toast-sent = Um toast de teste está a caminho. Se nenhum aparecer, os toasts estão desativados nas configurações do sistema.

## Rules

settings-rules-sound = Som
settings-rules-sound-of = { $name }: som
settings-rules-sound-on = Seu toast emite som. Pressione para silenciar.
settings-rules-sound-off = Seu toast não emite som. Pressione para ativar.

## Quiet hours and toasts

settings-quiet-hours = Horas de silêncio
settings-quiet-on = Reter os toasts
settings-quiet-help = O histórico continua. Depois um único resumo, nunca uma rajada.
settings-quiet-when = Silêncio
settings-quiet-from = Silêncio de
settings-quiet-to = Silêncio até
settings-quiet-to-word = às
settings-quiet-days = Começando em
settings-quiet-let-through = Deixar passar a partir de
settings-quiet-week = A semana com estas horas
settings-toasts = Toasts
settings-toasts-per-minute = Toasts por minuto
settings-toasts-per-minute-help = No máximo; o excedente vira um resumo. Os críticos contam à parte.
settings-toasts-detail = O que dizem
settings-toasts-detail-full = Tudo
settings-toasts-detail-type = Somente o tipo
settings-toasts-detail-help = Somente o tipo mantém nomes fora de telas bloqueadas ou compartilhadas.
settings-toasts-weekly = Resumo semanal
settings-toasts-weekly-on = Um toast por semana
settings-toasts-weekly-help = A partir de segunda-feira às 08:00, fora das horas de silêncio: quantas vezes campanhas falharam, se foi mais ou menos, e o pico da cota de API. Um clique abre a visão geral.

## Quota

settings-quota-warn-at = Avisar em
settings-quota-warn-at-help = Percentuais da cota diária, separados por vírgulas. 100% é sempre crítico.
settings-quota-percent = %
settings-quota-explain = A partir do primeiro é um aviso; a partir do último, um erro. A cota em si é definida em cada instância.

## Instances

settings-instances-none = Nenhuma instância conhecida ainda. Ela aparece aqui com sua primeira notificação.
settings-instance-name = Nome
settings-instance-name-help = Como deve aparecer na lista e nos toasts.
settings-instance-app-url = Endereço do Marketo
settings-instance-app-url-help = O do seu navegador, por exemplo https://app-sj01.marketo.com. Ele faz funcionar “Abrir no Marketo”.
settings-instance-daily-quota = Cota diária de API
settings-instance-daily-quota-help = Chamadas por dia, como no Marketo em Admin › Serviços da Web. Vazio se desconhecido.

## Appearance

settings-theme = Tema
settings-theme-system = Como o sistema
settings-theme-light = Claro
settings-theme-dark = Escuro
settings-tray = Ícone da bandeja
settings-tray-count = Mostrar quantas não foram lidas
settings-tray-count-help = Sem o número, uma placa ainda diz que há algo não lido.

## Start at login

settings-start-label = Ao iniciar a sessão
settings-start-switch = Iniciar o monitoramento, oculto
settings-start-service = Por um serviço de usuário do systemd, que também o recupera após uma falha.
settings-start-autostart = Pela inicialização automática do seu ambiente. Um pequeno processo pai o recupera após uma falha.
settings-start-not-here = O Campanile ainda não consegue fazer isso neste sistema.
settings-start-explain = Nenhuma janela se abre. O ícone da bandeja diz que há monitoramento. O que está em execução continua se você desativar isto.

## Data

settings-keep = Manter por
settings-keep-days = dias
settings-keep-help = O que é mais antigo é excluído em segundo plano. Vazio mantém tudo.
settings-export = Exportar
settings-export-format = Formato
settings-export-csv = CSV, para planilhas
settings-export-json = JSON
settings-export-ndjson = NDJSON, uma por linha
settings-export-all = Exportar tudo
settings-export-running = Exportando…
settings-export-help = Na sua pasta de downloads, legível somente por você. Textos que começam como fórmula são neutralizados.
settings-export-done =
    { $count ->
        [one] { $count } notificação está em { $file }
       *[other] { $count } notificações estão em { $file }
    }
settings-export-open = Abrir a pasta
settings-delete = Excluir
settings-delete-what = O que excluir
settings-delete-older =
    { $count ->
        [one] Com mais de { $count } dia
       *[other] Com mais de { $count } dias
    }
settings-delete-all = Tudo
settings-delete-button = Excluir notificações
settings-delete-help = As notificações no próprio Marketo permanecem como estão.
settings-delete-sure = Isto exclui aqui tudo o que tem mais de { $count } dias. Não pode ser desfeito.
settings-delete-sure-all = Isto exclui aqui todas as { $count } notificações. Não pode ser desfeito.
settings-delete-yes = Excluí-las
settings-delete-running = Excluindo…
settings-delete-done =
    { $count ->
        [one] { $count } notificação excluída.
       *[other] { $count } notificações excluídas.
    }
settings-forget = Esquecer uma pessoa
settings-forget-help = Retira um endereço de e-mail dos fatos, textos e da pesquisa. As notificações permanecem sem ele.
settings-forget-button = Esquecer este endereço
settings-forget-sure = { $email } é ocultado em todo o histórico. Não pode ser desfeito.
settings-forget-yes = Esquecer o endereço
settings-forget-running = Esquecendo…
settings-forget-done =
    { $count ->
        [0] O endereço não estava em nenhuma notificação.
        [one] Retirado de { $count } notificação.
       *[other] Retirado de { $count } notificações.
    }

## About

settings-about-version = Versão { $version }
settings-about-independent = Uma ferramenta independente, não feita pela Adobe. Não envia nada a ninguém além dos servidores abaixo: nem estatísticas, nem atualizações às escondidas.
settings-about-licence = Licença: { $licence }
settings-about-updates = Versões novas
settings-about-updates-feed = Consultado uma vez por dia:
settings-about-updates-download = Abrir a página de download
settings-about-updates-notes = Novidades
settings-about-talks = Com quem ele fala
settings-about-talks-text = Estes servidores, para estas conexões, e mais ninguém.
settings-about-talks-nobody = Ninguém: nenhuma conexão sai deste computador.
settings-about-files = Onde estão seus arquivos
settings-about-config = Configurações
settings-about-data = Histórico
settings-about-logs = Logs
settings-about-open = Abrir
settings-about-secrets = Os segredos ficam no chaveiro do sistema, em nenhum destes arquivos.
settings-about-unknown = Não entendido em config.toml
settings-about-unknown-text = Ninguém conhece estas chaves; elas ficam como estão:
settings-about-help = Quando algo não funciona
settings-about-help-text = Um relatório diz como o Campanile está aqui, para quem ajuda você. Você o vê por inteiro antes de copiar ou salvar; ele não contém segredos, nomes nem endereços.
settings-about-support = Mostrar um relatório de suporte

## Connections

settings-connections-edit = Editar
settings-connections-edit-of = Editar “{ $name }”
settings-connections-replace-secret = Substituir o segredo
settings-connections-remove = Remover
settings-connections-remove-of = Remover “{ $name }”
settings-connections-remove-sure = O Campanile deixa de ouvir “{ $name }”, e seu segredo sai do chaveiro.
settings-connections-remove-yes = Remover “{ $name }”
settings-connections-remove-what = O que acontece com suas notificações
settings-connections-remove-keeps =
    { $count ->
        [one] Manter sua { $count } notificação no histórico
       *[other] Manter suas { $count } notificações no histórico
    }
settings-connections-remove-deletes =
    { $count ->
        [one] Excluir sua { $count } notificação para sempre
       *[other] Excluir suas { $count } notificações para sempre
    }
settings-connections-remove-demo =
    { $count ->
        [one] Sua { $count } notificação fictícia vai com ela.
       *[other] Suas { $count } notificações fictícias vão com ela.
    }
settings-connections-removed = “{ $name }” foi removida.
settings-connections-changed = “{ $name }” foi alterada.

## First run

first-run-step = { $step } de { $all }
first-run-rest = Marketo REST
first-run-rest-text = Cota, previsão e nomes. Um usuário de API do seu admin.
first-run-mailbox = Caixa de correio
first-run-mailbox-text = Lê os e-mails que o Marketo envia a um endereço inscrito.
first-run-team = Equipe
first-run-team-text = Sua empresa mantém um relé Campanile e lhe deu um arquivo.
first-run-in-part = Em parte: { $groups }
first-run-legend-in-part = em parte
first-run-legend-depends = Caixa de correio e Equipe: o que você inscreve, o que o relé lê.
first-run-by-hand = Escrever config.toml eu mesmo
first-run-ready = O Campanile está monitorando
first-run-ready-hint = Você pode continuar já; o resto chega sozinho.
first-run-show = Mostrar as notificações
first-run-backlog = Os últimos 7 dias
first-run-backlog-begins = Consultando o journal…
first-run-backlog-so-far =
    { $count ->
        [one] { $count } notificação até agora, lido até { $reached }
       *[other] { $count } notificações até agora, lido até { $reached }
    }
first-run-backlog-done =
    { $count ->
        [0] Tudo lido. O journal está vazio por enquanto.
        [one] Tudo lido: { $count } notificação.
       *[other] Tudo lido: { $count } notificações.
    }
first-run-backlog-text = O que já existia não gera toasts. De agora em diante você só ouve o que é novo.
first-run-toast = Veja se os toasts chegam
first-run-toast-text = Alguns sistemas os ocultam no início. Um toast agora mostra isso.

## The form of a journal

journal-paste = Colar do Developer Console
journal-paste-help = “Baixar” do projeto, ou o JSON da credencial. Preenche os campos abaixo e não é guardado em lugar nenhum.
journal-paste-fill = Preencher os campos
journal-paste-found = Encontrado: { $fields }.
journal-paste-no-address = O endereço do journal não está nele: copie-o do registro de eventos.
journal-paste-nothing = Não há nada que o Campanile conheça. Preencha os campos à mão.
journal-id-stays = O nome permanece: o histórico depende dele.
journal-client-secret-keep = Deixe vazio para manter o que está guardado.
journal-save-changes = Salvar as alterações
journal-step-network = Rede
journal-step-secure = Conexão segura
journal-step-permission = Permissão
journal-how = Como chegar lá nas páginas da Adobe e do Marketo
journal-how-1 = O Notification Data Stream é um beta: peça ao seu contato da Adobe para ativá-lo na sua assinatura do Marketo.
journal-how-2 = No Adobe Developer Console, crie um projeto com uma credencial OAuth servidor a servidor e adicione a I/O Management API.
journal-how-3 = Adicione um registro de eventos para as notificações do Marketo e escolha os tipos que deseja ouvir.
journal-how-4 = Copie “Journaling unique API endpoint” desse registro para o endereço do journal acima.

## What rules would have done, and exceptions to them

settings-rules-days = Últimos 7 dias com esta regra
settings-rules-days-of = { $name }, toasts em cada um dos últimos 7 dias, hoje por último: { $days }
settings-rules-toasts =
    { $count ->
        [one] { $count } toast
       *[other] { $count } toasts
    }
settings-rules-silents =
    { $count ->
        [one] { $count } discreta
       *[other] { $count } discretas
    }
settings-rules-muteds =
    { $count ->
        [one] { $count } muda
       *[other] { $count } mudas
    }
settings-rules-effect = Nos últimos 7 dias teriam sido { $after } toasts em vez de { $before }.
settings-rules-undo = Desfazer
settings-exceptions = Exceções
settings-exceptions-other = outra gravidade ou som
settings-exceptions-until = até { $date }
settings-exceptions-remove = Remover
settings-exceptions-remove-of = Remover a exceção de { $name }
details-silence = Não avisar destas
details-silenced = Discreto a partir de agora: { $what }. A exceção está em Configurações, Regras.

## The network

settings-network-proxy = Proxy
settings-network-proxy-system = Como o sistema
settings-network-proxy-none = Nenhum
settings-network-proxy-at = Este
settings-network-address = Endereço do proxy
settings-network-address-help = http://HOST:PORTA ou socks5h://HOST:PORTA. O departamento de TI o conhece.
settings-network-user = Usuário
settings-network-user-help = Só se o proxy pedir login.
settings-network-password = Senha
settings-network-password-help = Vai para o chaveiro do sistema e não aparece mais.
settings-network-password-kept = A senha está guardada.
settings-network-exceptions = Sem o proxy
settings-network-exceptions-help = Nomes ou endereços, separados por vírgulas. Este computador é sempre acessado diretamente.
settings-network-ca = Certificados da empresa
settings-network-ca-help = Um arquivo (PEM) do departamento de TI, com o caminho completo. Confia-se nas autoridades dele além das do sistema.

## The form of a relay’s stream

first-run-set-up-team = Conectar ao relé
settings-connections-add-team = Adicionar um relé
team-lead = Um relé da sua empresa lê o Marketo para todos. Quem o mantém dá a você o endereço do servidor e as suas próprias credenciais.
team-url = Endereço do servidor
team-url-help = Por exemplo, tls://nats.example.com:4222.
team-auth = O que você recebeu
team-auth-file = Um arquivo de credenciais
team-auth-password = Nome de usuário e senha
team-credentials = Arquivo de credenciais
team-credentials-help = Escolha o arquivo, muitas vezes NOME.creds, ou cole todo o texto dele. Vai para o chaveiro do sistema e não é mostrado de novo.
team-credentials-again = As credenciais não ficam no formulário. Informe-as de novo.
team-choose-file = Escolher o arquivo…
team-file-taken = O arquivo “{ $name }” foi lido.
team-file-refused = “{ $name }” não é um arquivo de credenciais: é grande demais ou não pode ser lido.
team-ca-file = Autoridade própria do servidor
team-ca-file-help = O caminho completo de um arquivo como ca.pem, se você recebeu um. Vazio: aquelas em que este computador já confia.
team-only = Quais notificações
team-only-all = Todas
team-only-group = Tudo de { $group }
team-instance-help = Apenas as desta instância, como 123-ABC-456. Vazio: de todas que o relé lê.
team-stream = Fluxo
team-stream-help = Vazio: CAMPANILE.
journal-step-stream = Fluxo
first-run-stream = O que o relé tem para você
first-run-stream-begins = Consultando o servidor do relé…
first-run-stream-done =
    { $count ->
        [0] Tudo lido. O relé ainda não tem nada para você.
        [one] Tudo lido: { $count } notificação.
       *[other] Tudo lido: { $count } notificações.
    }
