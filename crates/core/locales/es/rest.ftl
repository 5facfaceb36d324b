## Why a Marketo REST connection could not be read ($detail is Marketo’s code)

reason-rest-token = Marketo rechaza el token de acceso que emitió (código { $detail }). Compruebe que el usuario de API y su servicio de LaunchPoint siguen existiendo.
reason-rest-denied = Marketo no admite a este usuario de API (código { $detail }). Revise los permisos de su rol y la lista de direcciones IP permitidas.
reason-quota-reached = La cuota de API de hoy de esta suscripción de Marketo está agotada. Campanile seguirá leyendo tras el restablecimiento.
reason-rest-temporary = Marketo tiene un fallo pasajero (código { $detail }). Campanile volverá a intentarlo por sí mismo.
reason-rest-code = { $host } respondió con el código { $detail } de Marketo.
reason-not-an-answer = { $host } respondió algo que no es una respuesta de la API de Marketo. Lo hace la página de inicio de sesión de un proxy.

## Quota, errors and campaigns as Marketo REST shows them

title-web-services-forecast = La cuota de API puede agotarse hacia las { $at }
summary-web-services-forecast = { $used_text } de { $quota_text } llamadas. A este ritmo se agotan hacia las { $at }, hora local (de { $from } a { $to }), { $hours_text } h antes del restablecimiento.
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
