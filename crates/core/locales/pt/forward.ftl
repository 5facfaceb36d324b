### Forwarding: where notifications go on to.

fact-forwarder = Encaminhamento

## What is told where it does not work ($detail is what the place or the network says)

title-monitoring-not-forwarded = Nada chega a “{ $forwarder }”
summary-monitoring-not-forwarded = O que deve ser encaminhado espera, e há novas tentativas. A última resposta: { $detail }
title-monitoring-forwarded-again = “{ $forwarder }” voltou a receber notificações
summary-monitoring-forwarded-again = O que esperava é encaminhado agora.
title-monitoring-given-up = { $count ->
    [one] { $count_text } notificação não chegou a “{ $forwarder }”
   *[other] { $count_text } notificações não chegaram a “{ $forwarder }”
}
summary-monitoring-given-up = O Campanile desistiu: { $detail }. Elas continuam no histórico.

playbook-monitoring-forwarding =
    .who = Quem configurou este encaminhamento.
    .means = O Campanile lê e guarda tudo como antes. Só o que deve seguir para este destino não chega lá.
    .causes = O webhook foi removido ou substituído, um token expirou, ou um firewall, um proxy ou um endereço privado impede a passagem.
    .step1 = Onde o Campanile encaminha, abra Configurações › Encaminhamento e envie um teste, ou execute em um terminal campanile forward test com o ID: ele diz o que está errado.
    .step2 = Se o destino recusar, crie lá um novo webhook ou token e informe-o no mesmo formulário, ou armazene-o com campanile secret set.
    .step3 = Depois espere: o que não for mais antigo que o seu keep é encaminhado sozinho.

## What is forwarded

forward-summary-title = { $count ->
    [one] { $count_text } notificação desde { $since }
   *[other] { $count_text } notificações desde { $since }
}
forward-summary-more = E mais { $count_text }
forward-test-title = O Campanile encaminha para cá
forward-test-body = É assim que as notificações aparecem aqui. Alguém testou “{ $forwarder }”.

## Why it does not work

reason-forward-no-secret = Não há segredo armazenado para ele. Na janela: Configurações › Encaminhamento. Em um terminal: campanile secret set { $detail }, com o endereço do webhook, a chave ou o token na entrada padrão.
reason-forward-secret = O que está armazenado como segredo não é o que este tipo precisa: { $detail }
reason-forward-private = { $host } é este computador ou está em uma rede privada. O Campanile não envia nada para lá se isso não for permitido: Configurações › Encaminhamento na janela, ou allow_private = true em config.toml.
reason-forward-refused = { $host } recusa a mensagem (status { $status }). Talvez o webhook tenha sido removido, ou seu endereço, chave ou token substituído.
reason-forward-busy = { $host } pediu para esperar. O Campanile envia mais tarde sozinho.

fault-secret-here = Um segredo não deve ficar aqui. Armazene-o com: campanile secret set { $value }
cli-forward-sent = “{ $forwarder }” aceitou a mensagem de teste.
cli-no-such-forwarder = Não há [[forward]] { $forwarder } em { $path }.

## The form of a place to forward to: wrong values, and how a test went

field-name-taken = Este nome já existe. Escolha outro.
field-forward-webhook = O endereço completo do webhook, que começa com https://.
field-forward-key = Uma chave começa com whsec_, seguida de 24 a 64 bytes em base64.
field-forward-topic = Letras de a a z, dígitos, hifens e sublinhados, no máximo 64.
field-forward-token = Um token não tem espaços.
problem-no-forwarder = Esse destino não existe mais.
test-forward-secret-ok = O que este destino precisa está lá.
test-forward-message-ok = { $host } aceitou a mensagem de teste. Veja se ela está lá.
