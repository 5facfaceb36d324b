### Team: a relay and its desktops.

fact-raw-left-out = Omitido do original (bytes)

## Why a relay’s stream could not be read ($detail is what the server says)

reason-team-no-secret = Não há credenciais armazenadas para ela. Na janela: Configurações › Conexões. Em um terminal: campanile secret set { $detail }, com o arquivo que você recebeu.
reason-team-credentials = O que está armazenado como credenciais não é isso. Armazene o arquivo recebido inteiro, ou a senha onde user estiver definido.
reason-team-sign-in = { $host } recusa estas credenciais. Verifique-as; talvez tenham expirado ou sido retiradas: então pergunte a quem mantém o relé.
reason-team-forbidden = { $host } deixa você entrar, mas não permite { $detail }, sem o que o fluxo não pode ser lido. Verifique o fluxo e a instância e depois pergunte a quem mantém o relé.
reason-team-stream = { $host } ainda não tem o fluxo { $detail }. O relé o cria na primeira vez que inicia.
reason-team-refused = { $host } não pode no momento: { $detail }
reason-not-nats = { $host } respondeu algo que não é de um servidor NATS. Verifique o endereço e a porta.

fault-address-team = “{ $value }” deve começar com tls:// (nats:// apenas para este computador).
cli-relay-no-team = O relé publica por uma conexão do tipo team, e { $path } não tem nenhuma.
cli-relay-no-source = { $path } não tem nada para o relé ler: adicione uma conexão além de { $connection }.

## Shared triage: how an incident stands ($who is a colleague’s name)

triage-on-it = { $who } está cuidando disso
triage-on-it-you = Você está cuidando disso
triage-on-it-colleague = Alguém da equipe está cuidando disso
triage-assigned = Atribuído a { $who }
triage-assigned-colleague = Atribuído a alguém da equipe
triage-assigned-you = { $who } pede que você cuide disso
triage-assigned-you-colleague = Alguém da equipe pede que você cuide disso
triage-resolved = Resolvido por { $who }
triage-resolved-you = Resolvido por você
triage-resolved-colleague = Resolvido por alguém da equipe
triage-nobody = Ninguém mais está cuidando disso
triage-you = Você
triage-colleague = Alguém da equipe
cli-triage-noted = { $standing }. A equipe saberá na próxima vez que o fluxo for lido.
cli-triage-said = Seu comentário foi anotado. Ele chega à equipe na próxima vez que o fluxo for lido.
cli-triage-nothing = A equipe ainda não fez nada a respeito.
triage-no-team = Nenhuma conexão leu ainda o que a equipe faz. É preciso uma do tipo team em { $path } e um campanile sync; se não bastar, pergunte a quem mantém o relé.
triage-no-user = A conexão { $connection } não diz quem você é. Defina user em { $path }.
triage-no-name = “{ $name }” não é um nome de usuário: ele tem apenas letras, dígitos, - e _.
triage-no-words = Um comentário precisa de palavras.
cli-no-such-incident = Não há incidente nem notificação { $id }.

## The form of a relay’s stream: wrong values, and how a test went

field-team-address = O endereço de um servidor como tls://nats.example.com:4222, sem usuário e senha.
field-team-plain = Sem segurança, apenas para este computador: qualquer outro endereço começa com tls://.
field-team-name = Letras de a a z, algarismos, hifens e sublinhados, no máximo 64.
field-team-credentials = Isto não é um arquivo de credenciais. Escolha o que você recebeu ou cole todo o texto dele.
field-team-only = Escolha algo da lista.
test-team-sign-in-ok = { $host } aceita estas credenciais.
test-team-sign-in-user = { $host } aceita as credenciais de { $user }.
test-team-permission-ok = Estas credenciais podem ler o fluxo.
test-stream-ok =
    { $count ->
        [one] O fluxo existe, com { $count_text } notificação para você.
       *[other] O fluxo existe, com { $count_text } notificações para você.
    }
test-stream-none = O fluxo existe. Nada nele é do tipo e da instância que você escolheu.
test-stream-empty = O fluxo existe e está vazio por enquanto.
test-team-untrusted = O certificado de { $host } foi emitido por “{ $issuer }”, em que este computador não confia. Se você recebeu um arquivo como ca.pem, indique-o em “Autoridade própria do servidor”; caso contrário, pergunte a quem mantém o relé.
test-team-untrusted-file = O certificado de { $host } foi emitido por “{ $issuer }”, e essa não é a autoridade do arquivo que você indicou. Peça o correto a quem mantém o relé.
test-team-past-proxy = { $message } Nenhum proxy leva a { $host }, nem mesmo { $proxy }: pergunte ao seu departamento de TI se a sua rede deixa passar conexões para ele.
