### A ajuda da linha de comando, uma mensagem por comando com um atributo por argumento, e o que está errado em uma
### linha de comando. Só é lida quando pedida.

help =
    .about = Observa as notificações do Adobe Marketo Engage: lê, guarda e mostra.
    .config = O arquivo de configuração; sem ele, campanile/config.toml no local previsto pelo sistema
    .data-dir = A pasta de dados; sem ela, campanile no local previsto pelo sistema
    .json = Um objeto JSON por linha, para programas
    .help = Mostrar esta ajuda
    .version = Mostrar a versão

help-sync =
    .about = Lê cada conexão até ficar em dia e termina

help-relay =
    .about = Lê cada conexão e publica o que chega para todos os computadores, até que peçam para terminar

help-list =
    .about = Lista as notificações, a mais recente primeiro
    .types = Só este tipo; pode ser usado várias vezes
    .instance = Só esta instância (Munchkin ID)
    .unread = Só as não lidas
    .since = Só desde então: um momento (RFC 3339) ou há quanto tempo (7d, 12h)
    .search = Só as que têm todas estas palavras; type:, severity:, campaign:, before:, after: e is:unread também são entendidos
    .incidents = Incidentes em vez de notificações: as repetições de um problema em uma linha
    .limit = No máximo este número

help-show =
    .about = Mostra uma notificação com tudo sobre ela
    .id = O ID dela

help-stats =
    .about = Conta as notificações

help-export =
    .about = Escreve todo o histórico, o mais recente primeiro
    .format = Como tabela, uma lista ou um objeto por linha
    .output = Neste arquivo em vez da saída padrão

help-forget =
    .about = Oculta o endereço de e-mail de uma pessoa em tudo o que está armazenado
    .email = O endereço

help-mark =
    .about = Marca notificações
    .mark = Como
    .ids = Os IDs delas

help-triage =
    .about = Diz à equipe o que você faz com um incidente e mostra o que a equipe faz

help-triage-ack =
    .about = Você está cuidando disso
    .incident = A chave do incidente, ou o ID de uma de suas notificações

help-triage-assign =
    .about = Alguém da equipe deve cuidar disso
    .incident = A chave do incidente, ou o ID de uma de suas notificações
    .name = O nome, como o servidor do relé o conhece

help-triage-resolve =
    .about = Está resolvido
    .incident = A chave do incidente, ou o ID de uma de suas notificações

help-triage-release =
    .about = Ninguém mais está cuidando disso
    .incident = A chave do incidente, ou o ID de uma de suas notificações

help-triage-comment =
    .about = Diz algo a respeito à equipe
    .incident = A chave do incidente, ou o ID de uma de suas notificações
    .text = O quê

help-triage-show =
    .about = Mostra quem está cuidando disso e o que foi dito
    .incident = A chave do incidente, ou o ID de uma de suas notificações

help-secret =
    .about = Armazena ou exclui o segredo de uma conexão no chaveiro do sistema

help-secret-set =
    .about = Lê o segredo da entrada padrão e o armazena
    .id = O ID da conexão

help-secret-delete =
    .about = Exclui o segredo
    .id = O ID da conexão

help-doctor =
    .about = Examina tudo de que o Campanile precisa e diz o que fazer

help-support =
    .about = Diz como está esta instalação, para quem ajuda, sem segredos nem nomes
    .save = Salva também neste arquivo, que ainda não pode existir

help-papers =
    .about = Grava o manual e o que os shells completam em uma pasta, para pacotes
    .folder = A pasta

help-help =
    .about = Mostra a ajuda do programa ou de um comando
    .command = O comando

help-simulate =
    .about = Faz o papel do serviço de identidade e do journal da Adobe, para experimentar o Campanile
    .port = A porta; 0 escolhe uma livre
    .scenario = O que ele encena: empty, demo, storm, quiet, corpus

## As palavras da ajuda

cli-help-usage = Uso:
cli-help-commands = Comandos:
cli-help-arguments = Argumentos:
cli-help-options = Opções:
cli-help-command = COMANDO
cli-help-default = { $help } [padrão: { $value }]
cli-help-values = { $help } [um de: { $values }]

## O que está errado em uma linha de comando

cli-usage-unknown-argument = Não existe { $argument } aqui.
cli-usage-unknown-command = Não existe o comando { $command }.
cli-usage-no-command = Falta um comando: { $commands }
cli-usage-missing = Falta: { $argument }
cli-usage-no-value = { $argument } precisa de um valor.
cli-usage-no-value-here = { $argument } não aceita valor.
cli-usage-bad-value = “{ $value }” não é permitido para { $argument }.
cli-usage-conflict = { $argument } só pode ser usado uma vez, ou não junto com outra opção.
cli-usage-allowed = Permitido: { $allowed }
cli-usage-suggestion = Talvez: { $suggestion }
cli-usage-help = Todos os comandos e opções: campanile --help

help-sign-in =
    .about = Entra em uma caixa de correio que não aceita senhas
    .id = O ID da conexão
    .client-secret-file = Um arquivo com o segredo próprio do aplicativo, se o provedor forneceu um (Google)

help-mail-rule =
    .about = Cria uma regra que toma e-mails como um armazenado por um tipo
    .id = O ID da notificação
    .kind = O tipo
    .save = Salva a regra e a aplica a todos os e-mails armazenados

help-forward =
    .about = Testa os destinos do encaminhamento

help-forward-test =
    .about = Envia uma mensagem para lá e diz o resultado
    .id = O ID do [[forward]] em config.toml
