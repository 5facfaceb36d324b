### E-mails como notificações

## What a mail says

fact-csv-expires = Lista disponível até
fact-mail-from = Remetente
fact-mail-subject = Assunto
fact-mail-authentication = Verificação do remetente
fact-mail-text = Texto do e-mail
fact-value-recognised-by-rule = uma regra para e-mails; o Marketo não documenta seus e-mails
fact-value-mail-authentication-pass = o servidor de e-mail confirmou o remetente
fact-value-mail-authentication-fail = o servidor de e-mail não pôde confirmar o remetente: o e-mail pode ser falso
summary-mail-not-confirmed = Remetente não confirmado. { $summary }

## What is wrong in the file of rules

fault-mail-pattern = o padrão não pode ser usado: { $detail }
fault-mail-fact = “{ $value }” não é nome de um dado; são permitidos a a z, algarismos e _
fault-mail-no-condition = a regra não tem condição e pegaria todos os e-mails
fault-mail-too-much = o arquivo é grande demais ou tem mais de 1000 padrões

## Por que uma caixa de correio não pôde ser lida

reason-mail-no-password = Não há senha armazenada para ela, ou ninguém entrou ainda. Na janela: Configurações › Conexões. Em um terminal: campanile secret set { $detail }, ou campanile sign-in { $detail }.
reason-mail-sign-in = O servidor de e-mail recusa o usuário ou a senha. Verifique os dois; muitos servidores exigem uma senha própria para cada programa.
reason-mail-token = O acesso à caixa de correio expirou ou foi retirado ({ $detail }). Entre de novo.
reason-mail-folder = { $host } não tem a pasta “{ $detail }”. Ela foi renomeada ou removida, ou não pode ser lida.
reason-mail-temporary = { $host } não pode atender a caixa de correio no momento: { $detail }
reason-mail-refused = { $host } se recusou a executar um comando: { $detail }
reason-mail-not-put-away = Os e-mails foram lidos, mas { $host } não deixou marcá-los ou movê-los: { $detail }
reason-mail-cannot-move = Os e-mails foram lidos, mas { $host } não consegue mover e-mails um a um; ficam onde estão. Escolha marcá-los como lidos.
reason-no-starttls = { $host } não oferece conexão segura nesta porta. Use a porta 993 ou pergunte a quem administra o servidor.
reason-not-imap = { $host } não respondeu como um servidor de e-mail. Verifique o endereço e a porta.
reason-mail-rules = As regras para e-mails não podem ser usadas: { $detail }

## No terminal

cli-sync-progress = { $connection }: { $done } de { $of } e-mails examinados
cli-sign-in-not-oauth = { $connection } não é uma caixa de correio com auth = "oauth", não há onde entrar. Uma senha é armazenada com campanile secret set.
cli-sign-in-device = Abra { $url } em qualquer dispositivo e digite o código { $code }. O Campanile espera.
cli-sign-in-browser = Abra { $url } em um navegador neste computador. O Campanile espera.
cli-sign-in-done = Você entrou. Pode fechar esta página.
cli-signed-in = Acesso a { $connection } concluído.
cli-mail-rule-none = Esta notificação não é um e-mail, ou não diz nada que uma regra possa perguntar.
cli-mail-rule-hint = Com --save, esta regra é colocada antes das outras em { $path } e aplicada a todos os e-mails armazenados.
cli-mail-rule-saved = { $count ->
    [one] A regra foi salva em { $path }. { $count_text } e-mail armazenado agora é outra coisa.
   *[other] A regra foi salva em { $path }. { $count_text } e-mails armazenados agora são outra coisa.
}

## Setting up a mailbox in the window

test-mail-sign-in-ok = O servidor de e-mail deixa { $user } entrar.
test-folder-ok = A pasta “{ $folder }” existe.
test-mails-none = A pasta está vazia por enquanto.
test-mails-others = Há { $all_text } e-mails; dos { $newest_text } mais recentes nenhum é do Marketo. Inscreva esta caixa no Marketo se ainda não o fez.
test-mails-ok = Há { $all_text } e-mails; dos { $newest_text } mais recentes, do Marketo: { $count_text }.
field-mail-host = Apenas o nome de um servidor de e-mail, por exemplo imap.example.com.
field-mail-plain = Sem segurança, só para este computador: qualquer um no caminho poderia ler a senha.
field-tenant = Um domínio ou ID de locatário, por exemplo contoso.com.
field-move-to = Outra pasta que não a que é lida.
field-port = Um número de 1 a 65535, ou nada.
field-sign-in = Entre primeiro.
sign-in-declined = A entrada foi recusada. Tente de novo e aceite lá.
sign-in-late = Ninguém entrou a tempo. Comece de novo.
sign-in-client = O aplicativo não é aceito ({ $detail }). Verifique o ID e o segredo do cliente, e se é um cliente público ou app para computador.
sign-in-refused = A entrada foi negada ({ $detail }). Seu departamento de TI sabe o que isso significa.
sign-in-given-up = A entrada foi abandonada. Comece de novo.
