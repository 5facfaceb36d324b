### The window: the API usage, and connections over Marketo REST

## Connections over Marketo REST: refused, and spared

watch-spared = { $name } se consulta menos hoy

## The page of the API usage

usage-title = Uso de la API
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
usage-full-at = agotada hacia las { $at }
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
