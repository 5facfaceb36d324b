## Why a Marketo REST connection could not be read ($detail is Marketo’s code)

reason-rest-token = Marketo rechaza el token de acceso que emitió (código { $detail }). Compruebe que el usuario de API y su servicio de LaunchPoint siguen existiendo.
reason-rest-denied = Marketo no admite a este usuario de API (código { $detail }). Revise los permisos de su rol y la lista de direcciones IP permitidas.
reason-quota-reached = La cuota de API de hoy de esta suscripción de Marketo está agotada. Campanile seguirá leyendo tras el restablecimiento.
reason-rest-temporary = Marketo tiene un fallo pasajero (código { $detail }). Campanile volverá a intentarlo por sí mismo.
reason-rest-code = { $host } respondió con el código { $detail } de Marketo.
reason-not-an-answer = { $host } respondió algo que no es una respuesta de la API de Marketo. Lo hace la página de inicio de sesión de un proxy.

## Quota, errors and campaigns as Marketo REST shows them

title-web-services-forecast = La cuota de API puede agotarse hacia las { $at }
summary-web-services-forecast = { $used_text } de { $quota_text } llamadas. A este ritmo se agotan a las { $at }, hora local ({ $from }–{ $to }), { $hours_text } h antes de restablecerse.
summary-web-services-count = { $count ->
        [one] { $count_text } llamada recibió hoy el error { $code }.
       *[other] { $count_text } llamadas recibieron hoy el error { $code }.
    }
summary-web-services-jump = { $count ->
        [one] { $count_text } llamada recibió hoy el error { $code }; lo habitual son { $usual_text } al día.
       *[other] { $count_text } llamadas recibieron hoy el error { $code }; lo habitual son { $usual_text } al día.
    }
summary-campaign-failure-invalid = Marketo la muestra como no válida desde { $since } aproximadamente. No se ejecuta hasta que se corrija su lista inteligente o su flujo.
summary-idle-trigger-cleanup-inferred = Activa más de 6 meses y ahora desactivada: por una persona o por la limpieza de Marketo. Reactive las que aún necesite.

fact-inferred = Deducido por Campanile
fact-runs-out-at = Se agota hacia
fact-runs-out-from = Se agota como muy pronto
fact-runs-out-to = Se agota como muy tarde
fact-usual-count = Cantidad habitual al día
fact-value-inferred = sí; Marketo no lo dice

cli-stats-calls = Llamadas de API de Campanile hoy ({ $connection }): { $calls_text } de { $budget_text }

## Connections over Marketo REST: refused, and spared

reason-rest-client = Marketo rechaza el ID de cliente o el secreto de cliente. Copie de nuevo ambos de los detalles del servicio en Admin › LaunchPoint.
reason-budget-stretched = Se consulta cada { $detail } min aproximadamente, para que Campanile no supere sus propias llamadas.
reason-budget-spent = Campanile ha hecho todas las llamadas que se permite hoy. Volverá a consultar tras el restablecimiento.

## The page of the API usage

usage-lasts = A este ritmo, las llamadas alcanzan hasta el restablecimiento.
usage-unknown = Aún hay muy pocos datos para una previsión: necesita las primeras horas del día y al menos tres días parecidos.
usage-no-quota = Sin la cuota diaria no se puede saber hasta cuándo alcanzan las llamadas.
usage-reset = Se restablece hacia las { $reset }, hora local (medianoche de la zona central de EE. UU.).
usage-of-quota = { $used_text } de { $quota_text } llamadas hoy
usage-calls-today = { $count ->
        [one] { $count_text } llamada hoy
       *[other] { $count_text } llamadas hoy
    }
usage-seen-at = Contado por Marketo, visto a las { $at }.
usage-not-seen = Hoy aún no se ha contado nada.
usage-own = El propio Campanile ({ $connection }) ha hecho { $calls_text } de las { $budget_text } llamadas que se permite hoy.
usage-own-none = El propio Campanile ({ $connection }) aún no ha consultado hoy.

## The form of a Marketo REST connection

test-rest-token-ok = Marketo acepta el ID de cliente y el secreto de cliente.
test-rest-ok = El usuario de API puede leer el uso: { $count ->
        [one] { $count_text } llamada hasta ahora hoy.
       *[other] { $count_text } llamadas hasta ahora hoy.
    }
field-rest-address = No es la dirección de la interfaz REST de Marketo, por ejemplo https://123-ABC-456.mktorest.com/rest.
field-poll-every = Un número entero con su unidad, al menos un minuto, por ejemplo 5m o 1h.
