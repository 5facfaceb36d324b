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

## Connections over Marketo REST: refused, and spared

reason-rest-client = Marketo rechaza el ID de cliente o el secreto de cliente. Copie de nuevo ambos de los detalles del servicio en Admin › LaunchPoint.
reason-budget-stretched = Se consulta cada { $detail } min aproximadamente, para que Campanile no supere sus propias llamadas.
reason-budget-spent = Campanile ha hecho todas las llamadas que se permite hoy. Volverá a consultar tras el restablecimiento.
watch-spared = { $name } se consulta menos hoy

## The page of the API usage

usage-title = Uso de la API
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
usage-instance = Instancia
usage-by-day = Llamadas por día
usage-period = Periodo
usage-days = { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
usage-show-table = Mostrar como tabla
usage-show-chart = Mostrar como gráfico
usage-day = Día
usage-calls = Llamadas
usage-share = De la cuota
usage-day-unknown = desconocido
usage-bar = { $day }: { $calls } llamadas
usage-bar-share = { $day }: { $calls } llamadas, { $share } de la cuota
usage-bar-unknown = { $day }: desconocido
usage-expected = Se prevé que se agote hacia las { $at }
usage-today = Hoy
usage-users = Hoy por usuario de API
usage-user = Usuario de API
usage-others = Otros
usage-errors = Errores de hoy por código
usage-errors-none = Hoy ninguna llamada ha recibido un error.
usage-errors-unknown = Campanile aún no ha consultado los errores de hoy.
usage-error-code = Código
usage-error-means = Significado
usage-ask-quota = ¿Cuántas llamadas al día tiene esta suscripción?
usage-ask-quota-help = La interfaz REST de Marketo no lo indica. En Marketo figura en Admin › Servicios web; la mayoría de las suscripciones tiene 50 000.
usage-save-quota = Guardar la cuota
usage-none-title = Conecte Marketo REST para ver el uso de la API
usage-none-text = Muestra qué usuario de API hace cuántas llamadas y cuándo se agotará probablemente la cuota de hoy.
usage-connect = Conectar Marketo REST
usage-failed = No se pudo leer el uso de la API
details-usage = Ver el uso de la API

## The form of a Marketo REST connection

rest-lead = Estos valores se los da un administrador de Marketo, que los encuentra en Admin › Servicios web y Admin › LaunchPoint.
rest-base-url = Dirección REST
rest-base-url-help = «Endpoint» de la API REST, por ejemplo https://123-ABC-456.mktorest.com/rest.
rest-poll-every = Consultar cada
rest-poll-every-help = Por ejemplo 5m o 1h. Cada vez cuesta una llamada de la cuota común.
rest-instance = ID de Munchkin
rest-instance-help = Solo hace falta si la dirección no empieza por él.
rest-count-exhausted = Contar las personas que agotaron una secuencia
rest-count-exhausted-cost = Cuesta una llamada por cada 300 miembros de cada programa de interacción activo, una vez al día, y como mucho el 15 % de las llamadas que Campanile se permite. Solo se guardan cantidades, no personas.
rest-exhausted-step = Avisar a partir de tantas personas más
rest-how = Cómo crea su administrador un usuario solo de API y un servicio de LaunchPoint
rest-how-1 = En Admin › Usuarios y roles › Roles, cree un rol con el permiso de API Read-Only Assets; añada Read-Only Person para contar personas en las secuencias.
rest-how-2 = En Admin › Usuarios y roles › Usuarios, invite a un usuario nuevo con ese rol y marque API Only.
rest-how-3 = En Admin › LaunchPoint, elija Nuevo › Nuevo servicio, el servicio Personalizado y ese usuario.
rest-how-4 = Abra los detalles del servicio: ahí están el ID de cliente y el secreto de cliente.
rest-how-5 = En Admin › Servicios web, copie el Endpoint de la API REST; ahí figura también la cuota diaria.
first-run-set-up-rest = Configurar Marketo REST
first-run-look = La primera consulta
first-run-look-begins = Consultando Marketo…
first-run-look-done = Marketo responde. Desde ahora, Campanile vigila la cuota, los errores y las campañas.
settings-connections-add-rest = Añadir Marketo REST
test-rest-token-ok = Marketo acepta el ID de cliente y el secreto de cliente.
test-rest-ok = El usuario de API puede leer el uso: { $count ->
        [one] { $count_text } llamada hasta ahora hoy.
       *[other] { $count_text } llamadas hasta ahora hoy.
    }
field-rest-address = No es la dirección de la interfaz REST de Marketo, por ejemplo https://123-ABC-456.mktorest.com/rest.
field-poll-every = Un número entero con su unidad, al menos un minuto, por ejemplo 5m o 1h.
