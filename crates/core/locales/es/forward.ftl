### Forwarding: where notifications go on to.

fact-forwarder = Reenvío

## What is told where it does not work ($detail is what the place or the network says)

title-monitoring-not-forwarded = Nada llega a «{ $forwarder }»
summary-monitoring-not-forwarded = Lo que debe reenviarse allí espera y se vuelve a intentar. La última respuesta: { $detail }
title-monitoring-forwarded-again = «{ $forwarder }» vuelve a recibir notificaciones
summary-monitoring-forwarded-again = Lo que esperaba se reenvía ahora.
title-monitoring-given-up = { $count ->
    [one] { $count_text } notificación no llegó a «{ $forwarder }»
   *[other] { $count_text } notificaciones no llegaron a «{ $forwarder }»
}
summary-monitoring-given-up = Campanile dejó de intentarlo: { $detail }. Siguen en el historial.

playbook-monitoring-forwarding =
    .who = Quien configuró este reenvío.
    .means = Campanile lee y guarda todo como antes. Solo lo que debe reenviarse a este destino no llega.
    .causes = El webhook se eliminó o se reemplazó, un token caducó, o un cortafuegos, un proxy o una dirección privada lo impide.
    .step1 = Donde Campanile reenvía, abra Ajustes › Reenvío y envíe una prueba, o ejecute en un terminal campanile forward test con su ID: dice qué falla.
    .step2 = Si el destino rechaza, cree allí un webhook o token nuevo e introdúzcalo en el mismo formulario, o guárdelo con campanile secret set.
    .step3 = Después espere: lo que no supere su keep se reenvía solo.

## What is forwarded

forward-summary-title = { $count ->
    [one] { $count_text } notificación desde el { $since }
   *[other] { $count_text } notificaciones desde el { $since }
}
forward-summary-more = Y { $count_text } más
forward-test-title = Campanile reenvía aquí
forward-test-body = Así se ven las notificaciones aquí. Alguien probó «{ $forwarder }».

## Why it does not work

reason-forward-no-secret = No hay ningún secreto guardado para él. En la ventana: Ajustes › Reenvío. En un terminal: campanile secret set { $detail }, con la dirección del webhook, la clave o el token en la entrada estándar.
reason-forward-secret = Lo guardado como secreto no es lo que necesita esta clase: { $detail }
reason-forward-private = { $host } es este equipo o está en una red privada. Campanile no envía nada allí si no se permite: Ajustes › Reenvío en la ventana, o allow_private = true en config.toml.
reason-forward-refused = { $host } rechaza el mensaje (estado { $status }). Quizá se eliminó el webhook, o se reemplazó su dirección, su clave o su token.
reason-forward-busy = { $host } pidió esperar. Campanile lo envía más tarde por sí mismo.

fault-secret-here = Un secreto no debe estar aquí. Guárdelo con: campanile secret set { $value }
cli-forward-sent = «{ $forwarder }» aceptó el mensaje de prueba.
cli-no-such-forwarder = No hay ningún [[forward]] { $forwarder } en { $path }.

## The form of a place to forward to: wrong values, and how a test went

field-name-taken = Este nombre ya existe. Elija otro.
field-forward-webhook = La dirección completa del webhook, que empieza por https://.
field-forward-key = Una clave empieza por whsec_, y siguen de 24 a 64 bytes en base64.
field-forward-topic = Letras de la a a la z, cifras, guiones y guiones bajos, 64 como máximo.
field-forward-token = Un token no lleva espacios.
problem-no-forwarder = Ese destino ya no existe.
test-forward-secret-ok = Está lo que necesita este destino.
test-forward-message-ok = { $host } aceptó el mensaje de prueba. Compruebe que está allí.
