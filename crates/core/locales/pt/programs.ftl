# O que o programa residente e o terminal dizem.

## Toasts

toast-body-with-instance = { $instance }: { $body }

## Bandeja

tray-open = Abrir o Campanile
tray-check-now = Verificar agora
tray-quit = Sair
tray-all-read = Nada por ler
tray-unread = { $count ->
    [one] { $count_text } não lida
   *[other] { $count_text } não lidas
}
tray-quiet = Tudo calmo. { $count ->
    [one] { $count_text } conexão
   *[other] { $count_text } conexões
}, verificação às { $time }
tray-no-connection = Nenhuma conexão ainda. Abra o Campanile para escolher uma
tray-never-checked = Ainda não verificado
tray-critical = Crítico: { $title }
tray-trouble-silent = { $connection } não responde há { $minutes } min
tray-trouble-sign-in = { $connection } precisa de um novo acesso
tray-connection-ok = { $connection }: verificada às { $time }
tray-connection-never = { $connection }: ainda não verificada
tray-connection-failed = { $connection }: { $reason }

## Por que uma conexão não pôde ser lida

reason-no-secret = Não há segredo do cliente armazenado para ela. Informe-o de novo nas configurações.
reason-keychain = O chaveiro do sistema está bloqueado ou não responde. Desbloqueie-o e verifique de novo.
reason-invalid-client = A Adobe recusa o ID do cliente ou o segredo do cliente. Informe os atuais nas configurações.
reason-scope = A Adobe recusa os escopos. Compare-os com os do Developer Console.
reason-forbidden = A Adobe não permite que este cliente leia o journal. Verifique o ID da organização, o ID do cliente e o acesso do projeto.
reason-unauthorized = A Adobe recusa o token de acesso que ela mesma emitiu. Verifique se a credencial ainda pertence ao projeto.
reason-dns = O nome { $host } é desconhecido. Verifique o endereço e a rede.
reason-connect = Não é possível chegar a { $host }. Verifique a rede, o proxy e o firewall.
reason-tls = A conexão segura com { $host } falhou: { $detail }
reason-timeout = { $host } não respondeu a tempo.
reason-status = { $host } respondeu com o status { $status }.
reason-rate-limited = { $host } pediu para esperar. O Campanile continua a leitura sozinho.
reason-not-found = { $host } não conhece esse journal. Copie de novo o URL do journal no Developer Console.
reason-redirect = { $host } indicou outro endereço ({ $detail }). O Campanile não o segue: há algo no caminho, como uma página de acesso.
reason-other-origin = { $host } indicou outro servidor para continuar a leitura ({ $detail }). O Campanile não o segue.
reason-not-a-page = { $host } respondeu algo que não é um journal. A página de acesso de um proxy faz isso.
reason-too-large = { $host } enviou mais do que o Campanile aceita de uma vez.
reason-expired = { $host } repete que a posição de leitura expirou.
reason-unsupported = Esta versão do Campanile ainda não lê conexões deste tipo.

## O terminal

cli-no-connection = Nenhuma conexão está configurada em { $path }. Comece com uma ou com: campanile simulate
cli-no-such-connection = Não há conexão { $connection } em { $path }.
cli-no-such-notification = Não há notificação { $id }.
cli-nothing-to-show = Nenhuma notificação.
cli-unread = não lida
cli-sync-line = { $connection }: { $new } novas, { $duplicates } conhecidas, { $state }
cli-busy = Outro programa lê esta pasta de dados (processo { $pid }) e não respondeu.
cli-busy-unknown = Outro programa lê esta pasta de dados e não respondeu.
cli-marked = { $count ->
    [one] { $count_text } notificação
   *[other] { $count_text } notificações
}: { $mark }
cli-mark-read = lida
cli-mark-unread = não lida
cli-mark-archived = arquivada
cli-secret-stored = Armazenado no chaveiro: { $connection }
cli-secret-deleted = Excluído do chaveiro: { $connection }
cli-secret-empty = Nada chegou pela entrada padrão.
cli-config-warning = Aviso: { $detail }

## Teste de uma conexão

test-address-ok = { $host } é um endereço que o Campanile pode consultar.
test-token-ok = A Adobe aceita o ID do cliente e o segredo do cliente.
test-journal-ok = O journal responde. { $count ->
    [0] Por enquanto, está vazio.
    [one] A primeira página tem { $count_text } evento.
   *[other] A primeira página tem { $count_text } eventos.
}

## Campos errados

field-required = Campo obrigatório.
field-id = De 1 a 32 caracteres: a até z, 0 até 9 e hífen.
field-url = Isto não é um endereço.
field-url-secure = O endereço deve começar com https://.

## O que não pôde ser feito

problem-not-found = Esta notificação não está mais no histórico.
problem-invalid = Alguns campos ainda não estão corretos.
problem-history = Não foi possível ler ou gravar o histórico.
problem-settings = Não foi possível ler ou salvar as configurações.
problem-keychain = Não foi possível armazenar o segredo no chaveiro do sistema. Desbloqueie o chaveiro e tente de novo.
problem-agent = Não foi possível acessar o programa do Campanile em segundo plano.
problem-no-link = Não há link para o Marketo neste caso.
problem-open = Não foi possível abrir o link em um navegador.
problem-no-display = A janela do Campanile precisa de uma área de trabalho gráfica.
