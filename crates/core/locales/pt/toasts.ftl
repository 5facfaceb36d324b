# Os toasts, o que a bandeja diz deles, e por que um tocou ou não.

## Resumos, repetições e lembretes ($types é uma lista pronta sem ponto final: “falhas de campanha 9, Dynamics 3”)

toast-summary-title-minutes = { $count ->
    [one] Mais { $count_text } notificação em { $minutes } min
   *[other] Mais { $count_text } notificações em { $minutes } min
}
toast-digest-body-since = Desde { $since }: { $types }.
toast-digest-body-critical = { $others ->
    [0] Desde { $since }: { $types }.
    [one] E mais { $others_text } desde { $since }: { $types }.
   *[other] E mais { $others_text } desde { $since }: { $types }.
}
toast-repeated-body = { $count_text } vezes desde { $since }. { $body }
toast-returned-body = De volta após o adiamento. { $body }
toast-triage-body = { $standing }. { $body }
toast-reminder-title = Ainda não lida: { $title }
toast-reminder-body = { $count ->
    [one] Desde { $since }. Leia ou adie e os lembretes param.
   *[other] { $count_text } vezes desde { $since }. Leia ou adie e os lembretes param.
}
toast-weekly-title = { $count ->
    [0] Últimos 7 dias: nenhuma falha
    [one] Últimos 7 dias: { $count_text } falha de campanha
   *[other] Últimos 7 dias: { $count_text } falhas de campanha
}
toast-weekly-alone = Ainda não há uma semana anterior para comparar.
toast-weekly-same = A mesma quantidade dos 7 dias anteriores.
toast-weekly-fewer = { $count_text } a menos que nos 7 dias anteriores.
toast-weekly-more = { $count_text } a mais que nos 7 dias anteriores.
toast-weekly-quota = { $change } Pico da cota de API: { $share_text }.
toast-test-title = É assim que o Campanile toca
toast-test-body = Um toast aparece e soa assim. Um clique abre a janela.
toast-no-tray-title = O Campanile não tem lugar neste painel
toast-no-tray-body = Ele vigia mesmo assim, e os toasts chegam. Abra-o pelos seus aplicativos.
toast-update-title = O Campanile { $version } chegou
toast-update-body = Configurações › Sobre mostra onde está o pacote. Instale-o por cima deste; nada se perde.
cannot-store-title = O Campanile não consegue guardar nada novo
cannot-store-full = O disco está cheio. Libere espaço; até lá, o que chega não é guardado nem exibido.
cannot-store-refused = A pasta de dados não permite gravação. Até que permita, o que chega não é guardado nem exibido.
cannot-store-busy = Outro programa mantém o histórico bloqueado. O que chega espera até ele liberar.
cannot-store-failing = O disco relata erros. Mande verificá-lo; até lá, o que chega não é guardado nem exibido.

## Botões dos toasts

toast-button-open-in-marketo = Abrir no Marketo
toast-button-snooze = Adiar 1 h
toast-button-mark-read = Marcar como lida
toast-button-show-why = Ver o motivo
toast-button-show-gap = Ver a lacuna
toast-button-show-all = Mostrar todas
toast-button-pause = Pausa de 1 h

## A bandeja

tray-paused-until = Toasts em pausa até { $time }
tray-paused = Toasts em pausa
tray-quiet-hours = Horário de silêncio até { $time }
tray-do-not-disturb = O sistema pede para não incomodar
tray-pause = Pausar os toasts
tray-pause-hour = Por 1 hora
tray-pause-tomorrow = Até amanhã às 08:00
tray-pause-resume = Até eu retomar
tray-resume = Retomar os toasts
tray-offline = Off-line: este computador está sem rede
tray-incident = { $severity }: { $title }
tray-group = { $group }: { $count ->
    [one] { $count_text } não lida
   *[other] { $count_text } não lidas
}

## Por que houve toast, ou por que não

decision-toast = Um toast foi exibido.
decision-repeat = Sem toast próprio: repete um incidente já anunciado, cujo toast foi atualizado.
decision-summed = Resumida: chegaram mais de uma vez do que se avisa uma a uma.
decision-digested = Resumida: tinha mais de uma hora ao chegar.
decision-quiet-hours = Sem toast: horário de silêncio. O resumo seguinte a contou.
decision-paused = Sem toast: os toasts estavam em pausa. O resumo seguinte a contou.
decision-do-not-disturb = Sem toast: o sistema pedia para não incomodar. O resumo seguinte a contou.
decision-interrupted = Toast incerto: o Campanile terminou duas vezes nesse momento. O resumo seguinte a contou.
decision-snoozed = Sem toast: o incidente estava adiado.
decision-silent = Sem toast: a regra diz “Discreto”.
decision-muted = Sem toast: a regra diz “Mudo”.
decision-too-mild = Sem toast: mais leve do que a regra pede.
decision-already-read = Sem toast: já tinha sido lida.
decision-backfill = Sem toast: já estava aqui antes do Campanile.
decision-none = Ainda não decidido: o programa em segundo plano não a viu.
decision-exception = Sua exceção para “{ $what }” decidiu.
