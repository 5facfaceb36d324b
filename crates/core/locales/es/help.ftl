### La ayuda de la línea de comandos, un mensaje por comando con un atributo por argumento, y qué está mal en una línea
### de comandos. Solo se lee cuando se pide.

help =
    .about = Vigila las notificaciones de Adobe Marketo Engage: las lee, las guarda, las muestra.
    .config = El archivo de configuración; si no, campanile/config.toml en el lugar previsto por el sistema
    .data-dir = La carpeta de datos; si no, campanile en el lugar previsto por el sistema
    .json = Un objeto JSON por línea, para programas
    .help = Mostrar esta ayuda
    .version = Mostrar la versión

help-sync =
    .about = Lee cada conexión hasta ponerse al día y termina

help-relay =
    .about = Lee cada conexión y publica lo que llega para todos los equipos, hasta que se le pide terminar

help-list =
    .about = Lista las notificaciones, la más reciente primero
    .types = Solo este tipo; puede darse varias veces
    .instance = Solo esta instancia (ID de Munchkin)
    .unread = Solo las no leídas
    .since = Solo desde entonces: un momento (RFC 3339) o hace cuánto (7d, 12h)
    .search = Solo las que contienen todas estas palabras; también se entienden type:, severity:, campaign:, before:, after: e is:unread
    .incidents = Incidentes en lugar de notificaciones: las repeticiones de un problema en una línea
    .limit = Como máximo este número

help-show =
    .about = Muestra una notificación con todo lo que le concierne
    .id = Su ID

help-stats =
    .about = Cuenta las notificaciones

help-export =
    .about = Escribe todo el historial, lo más reciente primero
    .format = Como tabla, una lista o un objeto por línea
    .output = En este archivo en lugar de la salida estándar

help-forget =
    .about = Tacha la dirección de correo de una persona en todo lo almacenado
    .email = La dirección

help-mark =
    .about = Marca notificaciones
    .mark = Cómo
    .ids = Sus ID

help-triage =
    .about = Dice al equipo qué hace usted con un incidente y muestra lo que hace el equipo

help-triage-ack =
    .about = Usted se ocupa
    .incident = La clave del incidente, o el ID de una de sus notificaciones

help-triage-assign =
    .about = Alguien del equipo debe ocuparse
    .incident = La clave del incidente, o el ID de una de sus notificaciones
    .name = Su nombre, como lo conoce el servidor del relé

help-triage-resolve =
    .about = Está resuelto
    .incident = La clave del incidente, o el ID de una de sus notificaciones

help-triage-release =
    .about = Ya nadie se ocupa
    .incident = La clave del incidente, o el ID de una de sus notificaciones

help-triage-comment =
    .about = Dice algo al respecto al equipo
    .incident = La clave del incidente, o el ID de una de sus notificaciones
    .text = Qué

help-triage-show =
    .about = Muestra quién se ocupa y qué se ha dicho
    .incident = La clave del incidente, o el ID de una de sus notificaciones

help-secret =
    .about = Guarda o elimina el secreto de una conexión en el llavero del sistema

help-secret-set =
    .about = Lee el secreto de la entrada estándar y lo guarda
    .id = El ID de la conexión

help-secret-delete =
    .about = Lo elimina
    .id = El ID de la conexión

help-doctor =
    .about = Revisa todo lo que Campanile necesita y dice qué hacer

help-support =
    .about = Dice cómo está esta instalación, para quien ayude, sin secretos ni nombres
    .save = Lo guarda también en este archivo, que aún no debe existir

help-papers =
    .about = Escribe el manual y lo que completan los shells en una carpeta, para paquetes
    .folder = La carpeta

help-help =
    .about = Muestra la ayuda del programa o de un comando
    .command = El comando

help-simulate =
    .about = Hace las veces del servicio de identidad y del diario de Adobe, para probar Campanile
    .port = El puerto; 0 elige uno libre
    .scenario = Qué representa: empty, demo, storm, quiet, corpus

## Las palabras de la ayuda

cli-help-usage = Uso:
cli-help-commands = Comandos:
cli-help-arguments = Argumentos:
cli-help-options = Opciones:
cli-help-command = COMANDO
cli-help-default = { $help } [por defecto: { $value }]
cli-help-values = { $help } [uno de: { $values }]

## Qué está mal en una línea de comandos

cli-usage-unknown-argument = Aquí no existe { $argument }.
cli-usage-unknown-command = No existe el comando { $command }.
cli-usage-no-command = Falta un comando: { $commands }
cli-usage-missing = Falta: { $argument }
cli-usage-no-value = { $argument } necesita un valor.
cli-usage-no-value-here = { $argument } no admite ningún valor.
cli-usage-bad-value = «{ $value }» no se permite para { $argument }.
cli-usage-conflict = { $argument } solo puede darse una vez, o no junto con otra opción.
cli-usage-allowed = Se permite: { $allowed }
cli-usage-suggestion = Quizá: { $suggestion }
cli-usage-help = Todos los comandos y opciones: campanile --help

help-sign-in =
    .about = Inicia sesión en un buzón que no acepta contraseñas
    .id = El ID de la conexión
    .client-secret-file = Un archivo con el secreto propio de la aplicación, si el proveedor dio uno (Google)

help-mail-rule =
    .about = Crea una regla que toma por un tipo los correos como uno guardado
    .id = El ID de la notificación
    .kind = El tipo
    .save = Guarda la regla y la aplica a todos los correos guardados

help-forward =
    .about = Prueba los destinos del reenvío

help-forward-test =
    .about = Envía un mensaje allí y dice qué resultó
    .id = El ID del [[forward]] en config.toml
