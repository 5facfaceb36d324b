# The settings and the first run. What is said of both elsewhere is in window.ftl.

## The sections of the settings

settings-instances = Instancias
settings-instances-lead = Cómo se llaman sus suscripciones de Marketo
settings-quiet = Horas de silencio
settings-quiet-lead = Cuándo esperan los avisos emergentes y cuánto dicen
settings-quota = Cuota
settings-quota-lead = Desde cuándo la cuota de API es una advertencia
settings-appearance = Apariencia
settings-appearance-lead = Claro u oscuro, y el icono de la bandeja
settings-start = Inicio de sesión
settings-start-lead = Para no perder nada tras reiniciar
settings-network = Red
settings-network-lead = Por qué proxy, y en qué certificados se confía
settings-data = Datos
settings-data-lead = Conservar, exportar, eliminar, olvidar a una persona
settings-about = Acerca de
settings-about-lead = Versión, archivos y con quién habla
settings-locked = Su organización lo ha fijado. Solo su administrador puede cambiarlo.
settings-failed = No se pudieron leer los ajustes
settings-test-toast = Enviarme un aviso de prueba
settings-test-toast-sent = Un aviso de prueba está en camino. Si no aparece, los avisos están desactivados en los ajustes del sistema.

## Rules

settings-rules-sound = Sonido
settings-rules-sound-of = { $name }: sonido
settings-rules-sound-on = Su aviso suena. Pulse para quitar el sonido.
settings-rules-sound-off = Su aviso no suena. Pulse para activar el sonido.

## Quiet hours and toasts

settings-quiet-hours = Horas de silencio
settings-quiet-on = Retener los avisos
settings-quiet-help = El historial continúa. Después un solo resumen, nunca una ráfaga.
settings-quiet-when = Silencio
settings-quiet-from = Silencio desde
settings-quiet-to = Silencio hasta
settings-quiet-to-word = a
settings-quiet-days = Empiezan el
settings-quiet-let-through = Dejar pasar desde
settings-quiet-week = La semana con estas horas
settings-toasts = Avisos emergentes
settings-toasts-per-minute = Avisos por minuto
settings-toasts-per-minute-help = Como máximo; lo demás va en un resumen. Los críticos se cuentan aparte.
settings-toasts-detail = Qué dicen
settings-toasts-detail-full = Todo
settings-toasts-detail-type = Solo el tipo
settings-toasts-detail-help = Solo el tipo evita nombres en pantallas bloqueadas o compartidas.
settings-toasts-weekly = Resumen semanal
settings-toasts-weekly-on = Un aviso por semana
settings-toasts-weekly-help = Desde el lunes a las 08:00, fuera de las horas de silencio: cuántas veces fallaron campañas, si son más o menos, y el pico de la cuota de API. Un clic abre el resumen.

## Quota

settings-quota-warn-at = Advertir al
settings-quota-warn-at-help = Porcentajes de la cuota diaria, separados por comas. El 100 % siempre es crítico.
settings-quota-percent = %
settings-quota-explain = Desde el primero es una advertencia; desde el último, un error. La cuota en sí se ajusta en cada instancia.

## Instances

settings-instances-none = Aún no se conoce ninguna instancia. Aparece aquí con su primera notificación.
settings-instance-name = Nombre
settings-instance-name-help = Como debe figurar en la lista y en los avisos.
settings-instance-app-url = Dirección de Marketo
settings-instance-app-url-help = La de su navegador, por ejemplo https://app-sj01.marketo.com. Hace que funcione «Abrir en Marketo».
settings-instance-daily-quota = Cuota diaria de API
settings-instance-daily-quota-help = Llamadas al día, como en Marketo en Administración › Servicios web. Vacío si no se conoce.

## Appearance

settings-theme = Tema
settings-theme-system = Como el sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-tray = Icono de la bandeja
settings-tray-count = Mostrar cuántas no están leídas
settings-tray-count-help = Sin el número, una placa sigue diciendo que hay algo sin leer.

## Start at login

settings-start-label = Al iniciar sesión
settings-start-switch = Iniciar la vigilancia, oculta
settings-start-service = Mediante un servicio de usuario de systemd, que también la recupera tras un fallo.
settings-start-autostart = Mediante el inicio automático de su escritorio. Un pequeño proceso padre la recupera tras un fallo.
settings-start-not-here = Campanile aún no puede hacerlo en este sistema.
settings-start-explain = No se abre ninguna ventana. El icono de la bandeja dice que alguien vigila. Lo que se ejecuta ahora continúa si desactiva esto.

## Data

settings-keep = Conservar durante
settings-keep-days = días
settings-keep-help = Lo más antiguo se elimina en segundo plano. Vacío lo conserva todo.
settings-export = Exportar
settings-export-format = Formato
settings-export-csv = CSV, para hojas de cálculo
settings-export-json = JSON
settings-export-ndjson = NDJSON, una por línea
settings-export-all = Exportar todo
settings-export-running = Exportando…
settings-export-help = En su carpeta de descargas, legible solo por usted. Los textos que empiezan como una fórmula se neutralizan.
settings-export-done =
    { $count ->
        [one] { $count } notificación está en { $file }
       *[other] { $count } notificaciones están en { $file }
    }
settings-export-open = Abrir la carpeta
settings-delete = Eliminar
settings-delete-what = Qué eliminar
settings-delete-older =
    { $count ->
        [one] De más de { $count } día
       *[other] De más de { $count } días
    }
settings-delete-all = Todo
settings-delete-button = Eliminar notificaciones
settings-delete-help = Las notificaciones en Marketo siguen como están.
settings-delete-sure = Esto elimina aquí todo lo que tiene más de { $count } días. No se puede deshacer.
settings-delete-sure-all = Esto elimina aquí las { $count } notificaciones. No se puede deshacer.
settings-delete-yes = Eliminarlas
settings-delete-running = Eliminando…
settings-delete-done =
    { $count ->
        [one] { $count } notificación eliminada.
       *[other] { $count } notificaciones eliminadas.
    }
settings-forget = Olvidar a una persona
settings-forget-help = Quita una dirección de correo de datos, textos y búsqueda. Las notificaciones quedan sin ella.
settings-forget-button = Olvidar esta dirección
settings-forget-sure = { $email } se tacha en todo el historial. No se puede deshacer.
settings-forget-yes = Olvidar la dirección
settings-forget-running = Olvidando…
settings-forget-done =
    { $count ->
        [0] La dirección no estaba en ninguna notificación.
        [one] Quitada de { $count } notificación.
       *[other] Quitada de { $count } notificaciones.
    }

## About

settings-about-version = Versión { $version }
settings-about-independent = Una herramienta independiente, no hecha por Adobe. No envía nada a nadie salvo a los servidores de abajo: ni estadísticas ni actualizaciones a sus espaldas.
settings-about-licence = Licencia: { $licence }
settings-about-updates = Versiones nuevas
settings-about-updates-feed = Se consulta una vez al día:
settings-about-updates-download = Abrir la página de descarga
settings-about-updates-notes = Novedades
settings-about-talks = Con quién habla
settings-about-talks-text = Estos servidores, para estas conexiones, y nadie más.
settings-about-talks-nobody = Nadie: ninguna conexión sale de este equipo.
settings-about-files = Dónde están sus archivos
settings-about-config = Ajustes
settings-about-data = Historial
settings-about-logs = Registros
settings-about-open = Abrir
settings-about-secrets = Los secretos están en el llavero del sistema, en ninguno de estos archivos.
settings-about-unknown = No entendido en config.toml
settings-about-unknown-text = Nadie conoce estas claves; se dejan como están:
settings-about-help = Cuando algo no funciona
settings-about-help-text = Un informe dice cómo está Campanile aquí, para quien le ayude. Lo ve entero antes de copiarlo o guardarlo; no contiene secretos, nombres ni direcciones.
settings-about-support = Mostrar un informe de soporte

## Connections

settings-connections-edit = Editar
settings-connections-edit-of = Editar «{ $name }»
settings-connections-replace-secret = Sustituir el secreto
settings-connections-remove = Quitar
settings-connections-remove-of = Quitar «{ $name }»
settings-connections-remove-sure = Campanile deja de escuchar «{ $name }», y su secreto sale del llavero.
settings-connections-remove-yes = Quitar «{ $name }»
settings-connections-remove-what = Qué pasa con sus notificaciones
settings-connections-remove-keeps =
    { $count ->
        [one] Conservar su { $count } notificación en el historial
       *[other] Conservar sus { $count } notificaciones en el historial
    }
settings-connections-remove-deletes =
    { $count ->
        [one] Eliminar su { $count } notificación para siempre
       *[other] Eliminar sus { $count } notificaciones para siempre
    }
settings-connections-remove-demo =
    { $count ->
        [one] Su { $count } notificación ficticia se va con ella.
       *[other] Sus { $count } notificaciones ficticias se van con ella.
    }
settings-connections-removed = «{ $name }» se ha quitado.
settings-connections-changed = «{ $name }» se ha cambiado.

## First run

first-run-step = { $step } de { $all }
first-run-rest = Marketo REST
first-run-rest-text = Cuota, previsión y nombres. Un usuario de API de su administrador.
first-run-mailbox = Buzón
first-run-mailbox-text = Lee los correos que Marketo envía a una dirección suscrita.
first-run-team = Equipo
first-run-team-text = Su empresa tiene un relé de Campanile y le dio un archivo.
first-run-in-part = En parte: { $groups }
first-run-legend-in-part = en parte
first-run-legend-depends = Buzón y Equipo: lo que suscriba, lo que lea el relé.
first-run-by-hand = Escribir config.toml yo mismo
first-run-ready = Campanile vigila
first-run-ready-hint = Puede seguir ya; el resto llega solo.
first-run-show = Mostrar las notificaciones
first-run-backlog = Los últimos 7 días
first-run-backlog-begins = Consultando el diario…
first-run-backlog-so-far =
    { $count ->
        [one] { $count } notificación por ahora, leído hasta { $reached }
       *[other] { $count } notificaciones por ahora, leído hasta { $reached }
    }
first-run-backlog-done =
    { $count ->
        [0] Todo leído. El diario está vacío por ahora.
        [one] Todo leído: { $count } notificación.
       *[other] Todo leído: { $count } notificaciones.
    }
first-run-backlog-text = Lo que ya estaba no genera avisos. A partir de ahora solo oirá lo nuevo.
first-run-toast = Compruebe que llegan los avisos
first-run-toast-text = Algunos sistemas los ocultan al principio. Un aviso ahora lo muestra.

## The form of a journal

journal-paste = Pegar desde Developer Console
journal-paste-help = «Descargar» del proyecto, o el JSON de la credencial. Rellena los campos de abajo y no se guarda en ningún sitio.
journal-paste-fill = Rellenar los campos
journal-paste-found = Encontrado: { $fields }.
journal-paste-no-address = La dirección del diario no está: cópiela del registro de eventos.
journal-paste-nothing = No hay nada que Campanile conozca. Rellene los campos a mano.
journal-id-stays = El nombre se mantiene: el historial depende de él.
journal-client-secret-keep = Déjelo vacío para conservar el guardado.
journal-save-changes = Guardar los cambios
journal-step-network = Red
journal-step-secure = Conexión segura
journal-step-permission = Permiso
journal-how = Cómo llegar en las páginas de Adobe y Marketo
journal-how-1 = El Notification Data Stream es una beta: pida a su contacto de Adobe que lo active para su suscripción de Marketo.
journal-how-2 = En Adobe Developer Console, cree un proyecto con una credencial OAuth de servidor a servidor y añada la I/O Management API.
journal-how-3 = Añada un registro de eventos para las notificaciones de Marketo y elija los tipos que desea recibir.
journal-how-4 = Copie «Journaling unique API endpoint» de ese registro en la dirección del diario de arriba.

## What rules would have done, and exceptions to them

settings-rules-days = Últimos 7 días con esta regla
settings-rules-days-of = { $name }, avisos de cada uno de los últimos 7 días, hoy al final: { $days }
settings-rules-toasts =
    { $count ->
        [one] { $count } aviso
       *[other] { $count } avisos
    }
settings-rules-silents =
    { $count ->
        [one] { $count } discreta
       *[other] { $count } discretas
    }
settings-rules-muteds =
    { $count ->
        [one] { $count } silenciada
       *[other] { $count } silenciadas
    }
settings-rules-effect = En los últimos 7 días habría habido { $after } avisos en lugar de { $before }.
settings-rules-undo = Deshacer
settings-exceptions = Excepciones
settings-exceptions-other = otra gravedad o sonido
settings-exceptions-until = hasta { $date }
settings-exceptions-remove = Quitar
settings-exceptions-remove-of = Quitar la excepción de { $name }
details-silence = No avisar de estas
details-silenced = Discreto desde ahora: { $what }. La excepción está en Ajustes, Reglas.

## The network

settings-network-proxy = Proxy
settings-network-proxy-system = Como el sistema
settings-network-proxy-none = Ninguno
settings-network-proxy-at = Este
settings-network-address = Dirección del proxy
settings-network-address-help = http://HOST:PUERTO o socks5h://HOST:PUERTO. Su departamento de informática la conoce.
settings-network-user = Usuario
settings-network-user-help = Solo si el proxy pide iniciar sesión.
settings-network-password = Contraseña
settings-network-password-help = Va al llavero del sistema y no se muestra más.
settings-network-password-kept = La contraseña está guardada.
settings-network-exceptions = Sin el proxy
settings-network-exceptions-help = Nombres o direcciones, separados por comas. A este equipo siempre se llega directamente.
settings-network-ca = Certificados de la empresa
settings-network-ca-help = Un archivo (PEM) de su departamento de informática, con la ruta completa. Se confía en sus autoridades además de las del sistema.

## The form of a relay’s stream

first-run-set-up-team = Conectarse al relé
settings-connections-add-team = Añadir un relé
team-lead = Un relé de su empresa lee Marketo para todos. Quien lo administre le da la dirección del servidor y sus propias credenciales.
team-url = Dirección del servidor
team-url-help = Por ejemplo, tls://nats.example.com:4222.
team-auth = Lo que recibió
team-auth-file = Un archivo de credenciales
team-auth-password = Nombre de usuario y contraseña
team-credentials = Archivo de credenciales
team-credentials-help = Elija el archivo, a menudo NOMBRE.creds, o pegue todo su texto. Va al llavero de su sistema y no se vuelve a mostrar.
team-credentials-again = Las credenciales no se conservan en el formulario. Introdúzcalas de nuevo.
team-choose-file = Elegir el archivo…
team-file-taken = El archivo «{ $name }» se ha leído.
team-file-refused = «{ $name }» no es un archivo de credenciales: es demasiado grande o no se puede leer.
team-ca-file = Autoridad propia del servidor
team-ca-file-help = La ruta completa de un archivo como ca.pem, si recibió uno. Vacío: las autoridades en que este equipo ya confía.
team-only = Qué notificaciones
team-only-all = Todas
team-only-group = Todo de { $group }
team-instance-help = Solo las de esta instancia, como 123-ABC-456. Vacío: de todas las que lee el relé.
team-stream = Flujo
team-stream-help = Vacío: CAMPANILE.
journal-step-stream = Flujo
first-run-stream = Lo que el relé tiene para usted
first-run-stream-begins = Consultando el servidor del relé…
first-run-stream-done =
    { $count ->
        [0] Todo leído. El relé no tiene nada para usted por ahora.
        [one] Todo leído: { $count } notificación.
       *[other] Todo leído: { $count } notificaciones.
    }
