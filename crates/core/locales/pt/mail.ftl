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
