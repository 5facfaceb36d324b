# What the resident program and the terminal say.

## Toasts

toast-body-with-instance = { $instance }: { $body }

## Tray

tray-open = Abrir Campanile
tray-check-now = Comprobar ahora
tray-settings = Ajustes
tray-quit = Salir
tray-all-read = Nada sin leer
tray-unread = { $count ->
    [one] { $count_text } sin leer
   *[other] { $count_text } sin leer
}
tray-quiet = Todo tranquilo. { $count ->
    [one] { $count_text } conexión
   *[other] { $count_text } conexiones
}, comprobación: { $time }
tray-no-connection = Aún no hay conexión. Abra Campanile para elegir una
tray-never-checked = Aún sin comprobar
tray-critical = Crítico: { $title }
tray-trouble-silent = { $connection } lleva { $minutes } min en silencio
tray-trouble-sign-in = { $connection } pide iniciar sesión de nuevo
tray-connection-ok = { $connection }, comprobación: { $time }
tray-connection-never = { $connection }: aún sin comprobar
tray-connection-failed = { $connection }: { $reason }

## Why a connection could not be read

reason-no-secret = No hay ningún secreto de cliente guardado para ella. Escríbalo de nuevo en los ajustes.
reason-secret-file = No se puede usar el archivo con su secreto: { $detail }. Solo usted debe poder leerlo (modo 0600).
reason-keychain = El llavero del sistema está bloqueado o no responde. Desbloquéelo y compruebe de nuevo.
reason-invalid-client = Adobe rechaza su ID de cliente o su secreto de cliente. Escriba los actuales en los ajustes.
reason-scope = Adobe rechaza sus ámbitos (scopes). Compárelos con la Developer Console.
reason-forbidden = Adobe no deja que este cliente lea el diario. Revise el ID de organización, el ID de cliente y el acceso del proyecto.
reason-unauthorized = Adobe rechaza el token de acceso que emitió. Compruebe que la credencial sigue perteneciendo al proyecto.
reason-dns = No se conoce el nombre { $host }. Revise la dirección y la red.
reason-connect = No se puede llegar a { $host }. Revise la red, el proxy y el cortafuegos.
reason-tls = Falló la conexión segura con { $host }: { $detail }
reason-tls-untrusted = El certificado de { $host } viene de una autoridad que este equipo no conoce. Si la red de la empresa abre las conexiones seguras, el departamento de informática tiene el certificado: instálelo aquí o indique su archivo en los ajustes, en Red.
reason-tls-expired = El certificado de { $host } no es válido hoy. Ha caducado, o la fecha de este equipo es incorrecta: revise la fecha y la hora.
reason-tls-name = { $host } muestra un certificado de otro nombre. Revise la dirección; o algo se interpone, como una red wifi que pide iniciar sesión.
reason-ca-file = No se puede usar el archivo con más autoridades de certificación: { $detail }
reason-proxy = El proxy en el camino a { $host } no deja pasar a Campanile: { $detail }. Revise el proxy, en los ajustes del sistema o en los de Campanile, en Red.
reason-proxy-sign-in = El proxy en el camino pide usuario y contraseña, o los rechaza. Indique ambos en los ajustes, en Red.
reason-portal = La red en el camino a { $host } pide iniciar sesión primero, como en hoteles y trenes. Abra una página web en su navegador e inicie sesión.
reason-timeout = { $host } no respondió a tiempo.
reason-status = { $host } respondió con el estado { $status }.
reason-rate-limited = { $host } pide esperar. Campanile seguirá leyendo por sí mismo.
reason-not-found = { $host } no conoce ese diario. Copie de nuevo la dirección del diario desde la Developer Console.
reason-redirect = { $host } remite a otro lugar ({ $detail }). Campanile no lo sigue: algo se interpone, como una página de inicio de sesión.
reason-other-origin = { $host } indica otro servidor para seguir leyendo ({ $detail }). Campanile no lo sigue.
reason-not-a-page = { $host } respondió algo que no es un diario. Lo hace la página de inicio de sesión de un proxy.
reason-not-understood = { $host } respondió algo que Campanile no entiende. Lo hace la página de inicio de sesión de un proxy.
reason-too-large = { $host } envió más de lo que Campanile acepta de una vez.
reason-expired = { $host } dice una y otra vez que la posición de lectura ha caducado.

## The terminal

cli-no-connection = No hay ninguna conexión configurada en { $path }. Empiece con una o con: campanile simulate
cli-no-such-connection = No hay ninguna conexión { $connection } en { $path }.
cli-no-such-notification = No hay ninguna notificación { $id }.
cli-nothing-to-show = Ninguna notificación.
cli-unread = sin leer
cli-sync-line = { $connection }: { $new } nuevas, { $duplicates } conocidas, { $state }
cli-busy = Otro programa lee esta carpeta de datos (proceso { $pid }) y no respondió.
cli-busy-unknown = Otro programa lee esta carpeta de datos y no respondió.
cli-marked = { $count ->
    [one] { $count_text } notificación
   *[other] { $count_text } notificaciones
}: { $mark }
cli-mark-read = leída
cli-mark-unread = sin leer
cli-mark-archived = archivada
cli-secret-stored = Guardado en el llavero: { $connection }
cli-secret-deleted = Eliminado del llavero: { $connection }
cli-secret-empty = No llegó nada por la entrada estándar.
cli-config-warning = { $file }: la clave { $key } no se conoce y se omite.

## Testing a connection

test-address-ok = { $host } es una dirección que Campanile puede consultar.
test-token-ok = Adobe acepta el ID de cliente y el secreto de cliente.
test-journal-ok = El diario responde. { $count ->
    [0] Por ahora está vacío.
    [one] Su primera página tiene { $count_text } evento.
   *[other] Su primera página tiene { $count_text } eventos.
}

## Wrong fields

field-required = Este dato es necesario.
field-id = De 1 a 32 caracteres: de la a a la z, del 0 al 9 y el guion.
field-url = Esto no es una dirección.
field-url-secure = La dirección debe empezar por https://.

## What could not be done

problem-not-found = Esta notificación ya no está en el historial.
problem-undo = Ocurrió hace demasiado tiempo para deshacerlo.
problem-invalid = Algunos campos aún no son correctos.
problem-keychain = No se pudo guardar el secreto en el llavero del sistema. Desbloquee el llavero e inténtelo de nuevo.
problem-agent = No se pudo llegar al programa en segundo plano de Campanile.
problem-no-link = No hay ningún enlace a Marketo para esta.
problem-open = No se pudo abrir el enlace en un navegador.
problem-no-display = La ventana de Campanile necesita un escritorio gráfico.

## Qué está mal en config.toml

settings-fault = { $file }, línea { $line }, { $key }: { $fault }
fault-toml = No es TOML válido ({ $detail }).
fault-unknown = Esto no se entendió ({ $detail }).
fault-kind-text = Aquí se espera un texto entre comillas.
fault-kind-whole = Aquí se espera un número entero, 0 o más.
fault-kind-number = Aquí se espera un número.
fault-kind-yes-or-no = Aquí se espera true o false.
fault-kind-list = Aquí se espera una lista entre corchetes.
fault-kind-table = Aquí se espera una tabla de claves.
fault-not-allowed = «{ $value }» no se permite. Se permite: { $allowed }.
fault-missing = Falta esta clave.
fault-missing-key = Falta la clave { $name }.
fault-twice = «{ $value }» está dos veces.
fault-id = «{ $value }» no se permite: de 1 a 32 caracteres entre a-z, 0-9 y -.
fault-duration = «{ $value }» no es una duración: se espera un número entero con unidad, como 60s, 5m, 12h o 7d.
fault-time-of-day = «{ $value }» no es una hora como 20:00.
fault-moment = «{ $value }» no es ni un momento como 2026-12-01T08:00:00+01:00 ni un día.
fault-one-of = Hace falta al menos una de estas claves: { $names }.
fault-percent = { $value } no se permite: porcentaje de 0 a menos de 100.
fault-address = «{ $value }» no es una dirección.
fault-address-host = La dirección debe tener un host y no llevar nombre de usuario.
fault-address-secure = «{ $value }» debe empezar por https:// (http:// solo hacia este equipo).
fault-address-https = «{ $value }» debe ser una dirección https://.
settings-form-toml = No se puede cambiar { $file }: no es TOML válido ({ $detail }).
settings-form-table = No se puede cambiar { $file }: { $key } no es una tabla.
settings-form-connection = No se puede cambiar { $file }: connection no está escrito como [[connection]].
settings-form-locked = { $key } lo fija la directiva de su organización. Su administrador puede cambiarlo.

## Lo que rechazan el sistema o el historial

problem-no-place = El sistema no indica ninguna carpeta para sus archivos. Indique --config y --data-dir.
problem-file = No se pudo leer o escribir { $file }: { $detail }
problem-system = El sistema informa: { $detail }
problem-history-newer = El historial { $file } es de un Campanile más reciente. Actualice este.
problem-history-older = Un Campanile más antiguo está usando el historial { $file }. Ciérrelo primero.
problem-history-foreign = { $file } no es un historial de Campanile y no se toca.
problem-history-damaged = El historial está dañado. Campanile lo repara al volver a iniciarse; no hay que hacer nada.
problem-history-because = No se pudo leer o escribir el historial: { $detail }
secret-missing = No hay ningún secreto guardado para esta conexión.
secret-keychain = El llavero del sistema está bloqueado o no responde: { $detail }
secret-mode = Otros pueden leer { $file }. Dele el modo 0600.
## Exporting and forgetting

cli-exported = { $count ->
    [one] { $count_text } notificación
   *[other] { $count_text } notificaciones
} → { $file }
cli-support-saved = Guardado: { $file }. Solo usted puede leerlo. Léalo antes de entregarlo.
cli-support-there = { $file } ya existe. Indique otro archivo.
cli-forgotten = { $count ->
    [one] Quitada de { $count_text } notificación
   *[other] Quitada de { $count_text } notificaciones
}

## Testing a connection, step by step

test-network-ok = Se puede llegar a { $host }.
test-network-proxy = Se puede llegar a { $host }, a través del proxy { $proxy }.
test-through-proxy = A través del proxy { $proxy }: { $message } El proxy viene de los ajustes de su sistema o de los de Campanile, en Red.
test-secure-ok = El certificado de { $host } es de confianza.
test-secure-local = { $host } es este equipo: nada sale de él.
test-untrusted = El certificado de { $host } lo emite «{ $issuer }», y este equipo no lo acepta ({ $detail }). Algunas redes de empresa abren las conexiones seguras con un certificado propio: pida a su departamento de TI que lo instale aquí o que deje { $host } aparte.
test-permission-ok = Este cliente puede leer el diario.

## Wrong values of settings

field-id-taken = Ya existe una conexión con este nombre. Elija otro, o edite esa.
field-range = Un número entero de { $least } a { $most }.
field-percents = Porcentajes de 1 a menos de 100, separados por comas, como 75, 90.
field-time = Una hora del día, como 20:00.
field-same-time = Elija dos horas distintas: estas serían nunca, o siempre.
field-days = Elija al menos un día, o desactive las horas de silencio.
field-munchkin = El ID de Munchkin, como 123-ABC-456.
field-quota = Un número de llamadas, como 50000, o nada.
field-proxy = Una dirección como http://proxy.example.com:8080, sin usuario ni contraseña.
field-whole-path = Hace falta la ruta completa del archivo.
field-email = «{ $text }» no es una dirección de correo como anna@example.com.

## What the settings could not do

problem-login = No se pudo cambiar el inicio al iniciar sesión.
problem-no-connection = Esa conexión ya no existe.
problem-secret-stays = La conexión se ha quitado, pero su secreto no se pudo sacar del llavero. Desbloquee el llavero y elimínelo allí.
problem-export = No se pudo escribir la exportación.
problem-support-save = No se pudo guardar el informe de soporte.
problem-open-folder = No se pudo abrir la carpeta.
