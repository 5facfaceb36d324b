# O que o programa residente e o terminal dizem.

## Toasts

toast-body-with-instance = { $instance }: { $body }

## Bandeja

tray-open = Abrir o Campanile
tray-check-now = Verificar agora
tray-settings = Configurações
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
reason-secret-file = O arquivo com o segredo dela não pode ser usado: { $detail }. Só você deve poder lê-lo (modo 0600).
reason-keychain = O chaveiro do sistema está bloqueado ou não responde. Desbloqueie-o e verifique de novo.
reason-invalid-client = A Adobe recusa o ID do cliente ou o segredo do cliente. Informe os atuais nas configurações.
reason-scope = A Adobe recusa os escopos. Compare-os com os do Developer Console.
reason-forbidden = A Adobe não permite que este cliente leia o journal. Verifique o ID da organização, o ID do cliente e o acesso do projeto.
reason-unauthorized = A Adobe recusa o token de acesso que ela mesma emitiu. Verifique se a credencial ainda pertence ao projeto.
reason-dns = O nome { $host } é desconhecido. Verifique o endereço e a rede.
reason-connect = Não é possível chegar a { $host }. Verifique a rede, o proxy e o firewall.
reason-tls = A conexão segura com { $host } falhou: { $detail }
reason-tls-untrusted = O certificado de { $host } vem de uma autoridade que este computador não conhece. Se a rede da empresa abre conexões seguras, o departamento de TI tem o certificado: instale-o aqui ou indique o arquivo dele nas configurações, em Rede.
reason-tls-expired = O certificado de { $host } não é válido hoje. Ele expirou, ou a data deste computador está errada: verifique a data e a hora.
reason-tls-name = { $host } mostra um certificado de outro nome. Verifique o endereço; ou há algo no caminho, como uma rede Wi-Fi que pede acesso.
reason-ca-file = O arquivo com outras autoridades certificadoras não pode ser usado: { $detail }
reason-proxy = O proxy no caminho até { $host } não deixa o Campanile passar: { $detail }. Verifique o proxy, nas configurações do sistema ou nas do Campanile, em Rede.
reason-proxy-sign-in = O proxy no caminho pede usuário e senha, ou os recusa. Indique os dois nas configurações, em Rede.
reason-portal = A rede no caminho até { $host } pede que você entre primeiro, como em hotéis e trens. Abra uma página da web no navegador e entre.
reason-timeout = { $host } não respondeu a tempo.
reason-status = { $host } respondeu com o status { $status }.
reason-rate-limited = { $host } pediu para esperar. O Campanile continua a leitura sozinho.
reason-not-found = { $host } não conhece esse journal. Copie de novo o URL do journal no Developer Console.
reason-redirect = { $host } indicou outro endereço ({ $detail }). O Campanile não o segue: há algo no caminho, como uma página de acesso.
reason-other-origin = { $host } indicou outro servidor para continuar a leitura ({ $detail }). O Campanile não o segue.
reason-not-a-page = { $host } respondeu algo que não é um journal. A página de acesso de um proxy faz isso.
reason-not-understood = { $host } respondeu algo que o Campanile não entende. A página de acesso de um proxy faz isso.
reason-too-large = { $host } enviou mais do que o Campanile aceita de uma vez.
reason-expired = { $host } repete que a posição de leitura expirou.

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
cli-config-warning = { $file }: a chave { $key } é desconhecida e foi ignorada.

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
problem-undo = Isso foi há tempo demais para ser desfeito.
problem-invalid = Alguns campos ainda não estão corretos.
problem-keychain = Não foi possível armazenar o segredo no chaveiro do sistema. Desbloqueie o chaveiro e tente de novo.
problem-agent = Não foi possível acessar o programa do Campanile em segundo plano.
problem-no-link = Não há link para o Marketo neste caso.
problem-open = Não foi possível abrir o link em um navegador.
problem-no-display = A janela do Campanile precisa de uma área de trabalho gráfica.

## O que está errado em config.toml

settings-fault = { $file }, linha { $line }, { $key }: { $fault }
fault-toml = Isto não é TOML válido ({ $detail }).
fault-unknown = Isto não foi entendido ({ $detail }).
fault-kind-text = Aqui se espera um texto entre aspas.
fault-kind-whole = Aqui se espera um número inteiro, 0 ou maior.
fault-kind-number = Aqui se espera um número.
fault-kind-yes-or-no = Aqui se espera true ou false.
fault-kind-list = Aqui se espera uma lista entre colchetes.
fault-kind-table = Aqui se espera uma tabela de chaves.
fault-not-allowed = “{ $value }” não é permitido. Permitido: { $allowed }.
fault-missing = Falta esta chave.
fault-missing-key = Falta a chave { $name }.
fault-twice = “{ $value }” aparece duas vezes.
fault-id = “{ $value }” não é permitido: de 1 a 32 caracteres entre a-z, 0-9 e -.
fault-duration = “{ $value }” não é uma duração: espera-se um número inteiro com unidade, como 60s, 5m, 12h ou 7d.
fault-time-of-day = “{ $value }” não é um horário como 20:00.
fault-moment = “{ $value }” não é um momento como 2026-12-01T08:00:00+01:00 nem um dia.
fault-one-of = É preciso pelo menos uma destas chaves: { $names }.
fault-percent = { $value } não é permitido: porcentagem de 0 a menos de 100.
fault-address = “{ $value }” não é um endereço.
fault-address-host = O endereço deve ter um host e não ter nome de usuário.
fault-address-secure = “{ $value }” deve começar com https:// (http:// apenas para este computador).
fault-address-https = “{ $value }” deve ser um endereço https://.
settings-form-toml = { $file } não pode ser alterado: não é TOML válido ({ $detail }).
settings-form-table = { $file } não pode ser alterado: { $key } não é uma tabela.
settings-form-connection = { $file } não pode ser alterado: connection não está escrito como [[connection]].
settings-form-locked = { $key } é definido pela política da sua organização. O seu administrador pode alterá-lo.

## O que o sistema ou o histórico recusa

problem-no-place = O sistema não indica uma pasta para seus arquivos. Defina --config e --data-dir.
problem-file = Não foi possível ler ou gravar { $file }: { $detail }
problem-system = O sistema informa: { $detail }
problem-history-newer = O histórico { $file } é de um Campanile mais recente. Atualize este.
problem-history-older = O histórico { $file } está em uso por um Campanile mais antigo. Encerre-o primeiro.
problem-history-foreign = { $file } não é um histórico do Campanile e fica intacto.
problem-history-damaged = O histórico está danificado. O Campanile o repara ao iniciar de novo; não é preciso fazer nada.
problem-history-because = Não foi possível ler ou gravar o histórico: { $detail }
secret-missing = Não há segredo armazenado para esta conexão.
secret-keychain = O chaveiro do sistema está bloqueado ou não responde: { $detail }
secret-mode = Outros podem ler { $file }. Dê a ele o modo 0600.
## Exporting and forgetting

cli-exported = { $count ->
    [one] { $count_text } notificação
   *[other] { $count_text } notificações
} → { $file }
cli-support-saved = Salvo: { $file }. Só você pode ler. Leia antes de entregar.
cli-support-there = { $file } já existe. Indique outro arquivo.
cli-forgotten = { $count ->
    [one] Retirado de { $count_text } notificação
   *[other] Retirado de { $count_text } notificações
}

## Testing a connection, step by step

test-network-ok = É possível chegar a { $host }.
test-network-proxy = É possível chegar a { $host }, pelo proxy { $proxy }.
test-through-proxy = Pelo proxy { $proxy }: { $message } O proxy vem das configurações do seu sistema ou das do Campanile, em Rede.
test-secure-ok = O certificado de { $host } é confiável.
test-secure-local = { $host } é este computador: nada sai dele.
test-untrusted = O certificado de { $host } é emitido por “{ $issuer }”, e este computador não o aceita ({ $detail }). Algumas redes de empresas abrem conexões seguras com um certificado próprio: peça ao seu departamento de TI para instalá-lo aqui ou deixar { $host } de fora.
test-permission-ok = Este cliente pode ler o journal.

## Wrong values of settings

field-id-taken = Já existe uma conexão com este nome. Escolha outro, ou edite aquela.
field-range = Um número inteiro de { $least } a { $most }.
field-percents = Percentuais de 1 a menos de 100, separados por vírgulas, como 75, 90.
field-time = Uma hora do dia, como 20:00.
field-same-time = Escolha duas horas diferentes: estas seriam nunca, ou sempre.
field-days = Escolha pelo menos um dia, ou desative as horas de silêncio.
field-munchkin = O ID do Munchkin, como 123-ABC-456.
field-quota = Um número de chamadas, como 50000, ou nada.
field-proxy = Um endereço como http://proxy.example.com:8080, sem usuário nem senha.
field-whole-path = É preciso o caminho completo do arquivo.
field-email = “{ $text }” não é um endereço de e-mail como anna@example.com.

## What the settings could not do

problem-login = Não foi possível alterar o início ao iniciar a sessão.
problem-no-connection = Essa conexão não existe mais.
problem-secret-stays = A conexão foi removida, mas seu segredo não pôde ser retirado do chaveiro. Desbloqueie o chaveiro e exclua-o lá.
problem-export = Não foi possível gravar a exportação.
problem-support-save = Não foi possível salvar o relatório de suporte.
problem-open-folder = Não foi possível abrir a pasta.
