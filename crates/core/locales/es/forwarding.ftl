# The page of forwarding, of the settings.

settings-forwarding = Reenvío
settings-forwarding-lead = A Slack, Teams, ntfy o un programa propio

## The list

forwarding-none = No se reenvía nada. Lo que aquí aparece en pantalla también puede ir a un canal de su equipo o a su teléfono.
forwarding-relay = Un relé lee para este equipo. Haga que reenvíe él y no este equipo: lo que reenvían ambos llega dos veces.
forwarding-add = Añadir un destino
forwarding-new = Un destino nuevo
forwarding-added = «{ $name }» está guardado. Lo que llegue desde ahora se reenvía allí.
forwarding-changed = «{ $name }» está modificado.
forwarding-removed = «{ $name }» está eliminado, con su secreto.
forwarding-restored = «{ $name }» está de vuelta.
forwarding-kind-slack = Slack
forwarding-kind-teams = Microsoft Teams
forwarding-kind-ntfy = ntfy
forwarding-kind-webhook = Webhook
forwarding-on = Activo
forwarding-on-of = Activo: «{ $name }»
forwarding-off = Parado. Lo que llegue mientras tanto tampoco se reenviará después.
forwarding-never = Aún sin mensajes
forwarding-last = Último mensaje { $ago }
forwarding-failing = No llega nada desde { $since }.
forwarding-waiting = { $count ->
    [one] { $count } notificación espera.
   *[other] { $count } notificaciones esperan.
}
forwarding-next = Próximo intento: { $at }.
forwarding-test = Enviar una prueba
forwarding-test-of = Enviar una prueba a «{ $name }»
forwarding-testing = Enviando…
journal-step-secret = Secreto
journal-step-message = Mensaje de prueba

## The form of a place

forwarding-kind = Adónde
forwarding-lead-slack = En Slack, una aplicación propia da su dirección a un canal: Features › Incoming Webhooks › Add New Webhook.
forwarding-lead-teams = En el canal, abra Workflows y elija «Publicar en un canal cuando se recibe una solicitud de webhook». La última página muestra la dirección.
forwarding-lead-ntfy = ntfy lleva mensajes a los teléfonos. Suscríbase allí a un tema que nadie adivine e introdúzcalo aquí.
forwarding-lead-webhook = Un programa propio recibe JSON, firmado como lo describe Standard Webhooks.
forwarding-id-help = Breve, como deba figurar en la lista, por ejemplo marketing-ops.
forwarding-save = Guardar y reenviar
forwarding-again = El secreto no se conserva en el formulario. Introdúzcalo de nuevo.
forwarding-given = Su secreto viene de un archivo o de una variable de este equipo, y allí se cambia.
forwarding-address = Dirección del webhook
forwarding-address-help = Quien la tenga puede escribir allí: va al llavero de su sistema y no se vuelve a mostrar.
forwarding-url = Dirección
forwarding-url-help = Por ejemplo https://example.com/hook. Si lleva una clave, tras un signo de interrogación, va al llavero.
forwarding-url-kept = Está en el llavero. Déjelo vacío para conservarla.
forwarding-key = Clave de firma
forwarding-key-help = Empieza por whsec_; quien recibe tiene la misma. Va al llavero de su sistema y no se vuelve a mostrar.
forwarding-topic = Tema
forwarding-topic-help = Letras, cifras, guiones y guiones bajos.
forwarding-topic-kept = Está en el llavero. Déjelo vacío para conservarlo.
forwarding-hides-topic = Mantener el tema en secreto
forwarding-hides-topic-help = En un servidor público, quien conoce el tema también lee. En secreto está en el llavero, y en ningún archivo.
forwarding-server = Servidor
forwarding-server-help = Vacío: https://ntfy.sh.
forwarding-auth = Inicio de sesión
forwarding-auth-none = No hace falta
forwarding-auth-token = Token de acceso
forwarding-token = Token de acceso
forwarding-token-help = Por ejemplo tk_…; va al llavero de su sistema y no se vuelve a mostrar.
forwarding-least = Desde qué gravedad
forwarding-least-rules = Como dicen las reglas
forwarding-types = { $count ->
    [0] Tipos: todos
    [one] Tipos: { $count } elegido
   *[other] Tipos: { $count } elegidos
}
forwarding-types-legend = Solo estos tipos
forwarding-types-help = Sin elección, se reenvían todos.
forwarding-instance-help = Solo las de esta instancia, por ejemplo 123-ABC-456. Vacío: las de todas.
forwarding-silent = También lo que las reglas dejan en silencio
forwarding-silent-help = Lo silenciado del todo nunca se reenvía.
forwarding-private = Permitir direcciones privadas
forwarding-private-help = Solo si el destino es este equipo o está en su propia red. De otro modo no se envía nada allí, para que ningún mensaje pueda desviarse a ella.
forwarding-per-minute = Mensajes sueltos por minuto
forwarding-per-minute-help = Vacío: 3. Lo que pase de ahí va en un resumen; las críticas se cuentan aparte.
forwarding-gather = Reunir un resumen durante
forwarding-gather-help = Por ejemplo 30s o 10m. Vacío: 1m.
forwarding-keep = Intentarlo durante
forwarding-keep-help = Por ejemplo 12h. Lo que no se pueda enviar hasta entonces se abandona, y se le avisa. Vacío: 3d.
