# The window. Keys begin with the area they are seen in. Names of types, groups and severities are in types.ftl.

## Words used everywhere

window-title = Campanile
action-cancel = Cancelar
action-close = Cerrar
action-back = Atrás
action-try-again = Reintentar
action-details = Detalles
time-now = ahora
time-seconds = { $count } s
time-minutes = { $count } min
time-hours = { $count } h
time-days = { $count } d
time-ago = hace { $span }
time-just-now = ahora mismo
time-never = nunca
time-span = { $from } – { $to }
day-today = Hoy
day-yesterday = Ayer

## The sidebar

sidebar-label = Vistas y tipos
sidebar-open = Mostrar vistas y tipos
sidebar-close = Ocultar vistas y tipos
sidebar-instance = Instancia
sidebar-all-instances = Todas las instancias
sidebar-search = Buscar
sidebar-views = Vistas
sidebar-types = Tipos
sidebar-settings = Ajustes
sidebar-resize = Ancho de la barra lateral
sidebar-unread-of =
    { $count ->
        [0] { $name }, nada sin leer
       *[other] { $name }, { $count } sin leer
    }
sidebar-count-of = { $name }, { $count }
view-all = Todas
view-unread = Sin leer
view-critical = Críticas
view-snoozed = Pospuestas
view-archived = Archivadas
count-many = { $count }+

## The watch line

watch-answers =
    { $count ->
        [one] La conexión responde
       *[other] Las { $count } conexiones responden
    }
watch-last-check = Última comprobación { $ago }
watch-never-checked = Aún sin comprobar
watch-checking = Comprobando…
watch-none = Aún no hay conexión
watch-none-hint = Agregue una en Ajustes
watch-trouble-one = { $name }: { $state }
watch-trouble-many =
    { $count ->
        [one] { $count } de { $all } conexiones con problemas
       *[other] { $count } de { $all } conexiones con problemas
    }
watch-off = Sin vigilancia
watch-off-hint = No llega nada nuevo
watch-open = Mostrar las conexiones
watch-banner-title = Sin vigilancia.
watch-banner-text = No llega ninguna notificación nueva hasta que se reanude la vigilancia.
watch-banner-start = Iniciar la vigilancia
watch-banner-starting = Iniciando…

## The list

list-label = Notificaciones
list-resize = Ancho de la lista
list-unread-count = { $count } sin leer
list-new =
    { $count ->
        [one] { $count } nueva
       *[other] { $count } nuevas
    }
list-new-hint = Mostrar las nuevas
list-new-critical = Nueva y crítica: { $title }
list-archive-row = Archivar: { $title }
list-snooze-row = Posponer: { $title }
list-sort = Orden: { $order }
sort-time = Recientes
sort-severity = Gravedad
list-sorted-time = Las más recientes primero
list-sorted-severity = Las más graves primero
list-row-label = { $severity }. { $title }. { $summary }. { $ago }. { $state }
list-row-label-repeated = { $severity }. { $title }. { $summary }. { $times }. { $ago }. { $state }
list-count = ×{ $count }
list-times =
    { $count ->
        [one] Una vez
       *[other] { $count } veces
    }
list-row-unread = Sin leer.
list-row-read = Leída.
list-row-pinned = Fijada.
list-row-noted = Con una nota.
list-row-resolved = Resuelta.
list-row-snoozed = Pospuesta hasta { $until }.
list-row-checked = Seleccionada.
list-resolved = resuelta
list-until = hasta { $until }
list-pinned = Fijadas
list-gap = Falta: { $span } ({ $name })
list-gap-why = ¿Por qué?
list-demo = Demo
list-chip-search = «{ $search }»
list-loading = Leyendo el historial…
list-failed = No se pudo leer el historial
list-failed-text = Lo guardado está a salvo. Inténtelo de nuevo y conserve los detalles de abajo si vuelve a ocurrir.
list-empty-type = Ninguna notificación: { $name }
list-empty-type-text = Cuando Marketo informe de una, aparecerá aquí.
list-empty-archived = Nada archivado
list-empty-archived-text = Archive con E lo que ya esté resuelto. Se queda aquí y puede buscarse.
list-empty-snoozed = Nada pospuesto
list-empty-snoozed-text = Posponga con H lo que pueda esperar. Vuelve por sí solo a la hora que elija.
list-empty-filtered = Nada coincide con estos filtros
list-empty-filtered-text = Quite uno o bórrelos todos.
list-empty-search = Ninguna notificación contiene «{ $search }»
list-empty-search-text = Se buscó en títulos, resúmenes y lo que envió Marketo.
list-empty-search-narrowed = Solo se buscó dentro de los filtros.
list-empty-search-clear = Borrar la búsqueda
list-empty-search-archived = Buscar en el archivo
list-empty-search-everywhere = Buscar sin filtros
list-archived-undo = Deshacer
done-archive = Archivada: { $title }
done-archive-many = { $count } archivadas.
done-restore = Fuera del archivo: { $title }
done-restore-many = { $count } sacadas del archivo.
done-read = Leída: { $title }
done-read-many = { $count } marcadas como leídas.
done-unread = No leída: { $title }
done-unread-many = { $count } marcadas como no leídas.
done-snooze = Hasta { $until }: { $title }
done-snooze-many = { $count } pospuestas hasta { $until }.
done-wake = De vuelta: { $title }
done-wake-many = { $count } de vuelta.
done-pin = Fijada: { $title }
done-pin-many = { $count } fijadas.
done-unpin = Ya no está fijada: { $title }
done-unpin-many = { $count } ya no están fijadas.
done-note = Nota guardada: { $title }
done-note-many = { $count } notas guardadas.
said-archive =
    { $count ->
        [one] Archivada. Deshacer con Z.
       *[other] { $count } archivadas. Deshacer con Z.
    }
said-restore =
    { $count ->
        [one] Fuera del archivo. Deshacer con Z.
       *[other] { $count } sacadas del archivo. Deshacer con Z.
    }
said-read =
    { $count ->
        [one] Marcada como leída. Deshacer con Z.
       *[other] { $count } marcadas como leídas. Deshacer con Z.
    }
said-unread =
    { $count ->
        [one] Marcada como no leída. Deshacer con Z.
       *[other] { $count } marcadas como no leídas. Deshacer con Z.
    }
said-snooze =
    { $count ->
        [one] Pospuesta. Deshacer con Z.
       *[other] { $count } pospuestas. Deshacer con Z.
    }
said-wake =
    { $count ->
        [one] De vuelta en la lista. Deshacer con Z.
       *[other] { $count } de vuelta. Deshacer con Z.
    }
said-pin =
    { $count ->
        [one] Fijada. Deshacer con Z.
       *[other] { $count } fijadas. Deshacer con Z.
    }
said-unpin =
    { $count ->
        [one] Ya no está fijada. Deshacer con Z.
       *[other] { $count } ya no están fijadas. Deshacer con Z.
    }
said-note =
    { $count ->
        [one] Nota guardada. Deshacer con Z.
       *[other] { $count } notas guardadas. Deshacer con Z.
    }
said-undone = Deshecho.

## Filter, selection, snooze, note

filter-open = Filtrar
filter-open-on = Filtrar, { $count } activos
filter-title = Filtrar
filter-clear = Borrar todo
filter-remove = Quitar el filtro { $name }
filter-chips = Filtros
filter-time = Período
filter-severity = Gravedad
filter-type = Tipo
filter-density = Filas
period-any = Cualquiera
period-today = Hoy
period-yesterday = Ayer
period-week = 7 días
period-month = 30 días
period-quarter = 90 días
density-comfortable = Dos líneas
density-compact = Una línea
bulk-label = Notificaciones seleccionadas
bulk-selected =
    { $count ->
        [one] { $shown } seleccionada
       *[other] { $shown } seleccionadas
    }
bulk-everything = Las { $shown } que coinciden
bulk-choose-everything = Seleccionar las { $shown } que coinciden
bulk-archive = Archivar { $shown }
bulk-archive-all = Archivar las { $shown }
bulk-restore = Restaurar { $shown }
bulk-restore-all = Restaurar las { $shown }
bulk-snooze = Posponer
bulk-read = Marcar leídas
bulk-clear = Borrar la selección
snooze-title = Posponer: { $title }
snooze-title-many = Posponer { $shown }
snooze-hour = Durante 1 hora
snooze-evening = Hasta esta tarde
snooze-hours = Durante 4 horas
snooze-tomorrow = Hasta mañana
snooze-monday = Hasta el lunes
snooze-wake = Recuperar ahora
snooze-explain = Hasta entonces no está en la lista ni avisa.
note-title = Nota: { $title }
note-help = Para usted. Se queda con esta notificación y la búsqueda la encuentra. { $keys } guarda.
note-save = Guardar la nota
note-remove = Quitar la nota

## All quiet

quiet-title = Todo tranquilo
quiet-unread = Nada sin leer. { $answers }
quiet-critical = Nada crítico. { $answers }
quiet-all = Aún no ha llegado nada. { $answers }
quiet-finished = No queda nada en la lista. { $answers }
quiet-archived = En el archivo: { $count }
quiet-answered =
    { $count ->
        [one] La conexión respondió.
       *[other] Todas las conexiones respondieron.
    }
quiet-not-answered =
    { $count ->
        [one] Una conexión no respondió, así que puede faltar algo.
       *[other] { $count } conexiones no respondieron, así que puede faltar algo.
    }
quiet-not-watching = Nadie vigila, así que puede faltar algo.
quiet-cannot-store = No se puede guardar nada nuevo, así que puede faltar algo.
quiet-no-connection = No hay ninguna conexión configurada.
quiet-waiting = Esperando la primera respuesta.
quiet-waiting-title = A la escucha
quiet-unsure-title = Nada que mostrar
quiet-connections = Conexiones y su última comprobación
quiet-check-now = Comprobar ahora

## The details

details-label = Detalles
details-none = Elija una notificación
details-none-hint = { $down } y { $up } desplazan, { $help } muestra todas las teclas.
details-failed = No se pudo leer esta notificación
details-failed-text = La lista no está afectada. Inténtelo de nuevo.
details-gone = Esta notificación ya no existe
details-gone-text = Ya no está en el historial.
details-position = { $index } de { $count }
details-next = Siguiente
details-previous = Anterior
details-actions = Acciones
details-archive = Archivar
details-archive-short = Archivar
details-restore = Sacar del archivo
details-restore-short = Restaurar
details-mark-unread = Marcar como no leída
details-mark-unread-short = No leída
details-mark-read = Marcar como leída
details-mark-read-short = Leída
details-snooze = Posponer
details-snooze-short = Posponer
details-pin = Fijar
details-unpin = Soltar
details-note = Nota
details-note-edit = Escribir una nota
details-note-change = Cambiar
details-key = { $name } ({ $key })
details-snoozed = Pospuesta hasta { $until }.
details-wake = Recuperar ahora
details-open = Abrir en Marketo
details-copy = Copiar los detalles
details-copy-admin = Copiar un mensaje para mi administrador
details-copied = Copiado
details-copied-said = Copiado en el portapapeles.
details-action-failed = No se pudo hacer. { $message }
details-repeats-today = { $count } veces desde las { $clock }; la última, { $ago }.
details-repeats = { $count } veces desde el { $date }, { $clock }; la última, { $ago }.
details-older = Se muestra la del { $date }, { $clock }.
details-show-newest = Mostrar la más reciente
details-timeline = Cronología
details-timeline-first = Primera
details-timeline-pause = Tras una pausa
details-timeline-reopened = Tras leerse
details-timeline-all = Mostrar las { $count }
details-timeline-newest = Mostrar las { $count } más recientes
details-timeline-cut = Se muestran las { $count } más recientes de { $all }.
details-days = Por día desde el { $from }: como máximo { $count }, el { $date }; hoy { $today }.
details-why-toast = Por qué hubo toast
details-why-none = Por qué no hubo toast
details-change-rule = Cambiar esta regla
details-no-facts = Marketo no envió más datos.
details-times = Fechas
details-occurred = Ocurrió
details-received = Recibida
details-read-at = Leída
details-archived-at = Archivada
details-connection = Conexión
details-kind = Clase
details-source-id = ID de evento de Marketo
details-sent-label = Lo que envió Marketo, como texto
details-related = Relacionadas
details-related-subject = La misma campaña
details-related-day = Misma instancia, mismo día
details-unknown = Campanile aún no conoce esta clase de notificación. Todo lo que llegó con ella está abajo.
details-demo = Demo

## Settings

settings-title = Ajustes
settings-back = Volver a las notificaciones
settings-sections = Secciones de los ajustes
settings-connections = Conexiones
settings-connections-lead = Por dónde oye Campanile a Marketo
settings-rules = Reglas
settings-rules-lead = Qué muestra un aviso, para todas las instancias
settings-language = Idioma
settings-language-lead = Para la ventana, el icono y los avisos
settings-language-system = Como el sistema ({ $name })
settings-language-explain = Códigos, nombres y lo que envió Marketo quedan como llegaron.
settings-keyboard = Teclado
settings-keyboard-lead = Cada comando y su tecla
settings-connections-none = Aún no hay conexión. Sin ella, Campanile no oye nada.
settings-connections-last = Última respuesta { $ago }
settings-connections-never = Aún sin respuesta
settings-connections-add-journal = Agregar un diario de Adobe
settings-connections-added = «{ $name }» está guardada y vigilada.
settings-rules-type = Tipo
settings-rules-show = Modo
settings-rules-least = Desde
settings-rules-saved-as-you-change = Se guarda al cambiar
settings-rules-saved = Guardado
settings-rules-show-of = { $name }: modo
settings-rules-least-of = { $name }: aviso desde esta gravedad
settings-rules-toast = Aviso
settings-rules-silent = Discreto
settings-rules-mute = Silenciado
settings-rules-explain = Discreto cuenta como sin leer. Silenciado va solo al historial.
settings-rules-failed = No se pudieron leer las reglas
settings-rules-not-saved = No guardado. { $message }
settings-rules-least-unused = Solo cuenta para Aviso
settings-letters = Las letras sueltas son comandos
settings-letters-help = Desactive esto si usa control por voz o si pulsa teclas sin querer. Las flechas, Intro, Esc y F6 funcionan siempre.

## Connections

connection-kind-adobe-journal = Diario de Adobe
connection-kind-marketo-rest = Marketo REST
connection-kind-mailbox = Buzón
connection-kind-team = Equipo
connection-kind-demo = Demo

## First run

first-run-lead = Campanile vigila para que usted no tenga que hacerlo.
first-run-text = Lee las notificaciones de Marketo en segundo plano, las guarda y suena cuando algo le necesita.
first-run-text-more = Primero, elija por dónde oye a Marketo. Podrá cambiarlo después.
first-run-secrets = Los secretos van al llavero de su sistema, nunca a un archivo.
first-run-independent = Una herramienta independiente, no hecha por Adobe.
first-run-choose = Elegir una conexión
first-run-heard = Se oye: { $groups }
first-run-not-documented = Sin documentar: { $groups }
first-run-demo = Probar la demo
first-run-demo-text = Una instancia inventada con todos los tipos. Nada que preparar.
first-run-journal = Diario de Adobe
first-run-journal-text = Casi en tiempo real, oficial. Adobe debe habilitarlo para usted.
first-run-legend-heard = se oye
first-run-legend-not-documented = sin documentar
first-run-hint = ¿Tiene dudas? Empiece con la demo y pregunte después a su administrador.
first-run-start-demo = Iniciar la demo
first-run-starting = Iniciando…
first-run-set-up-journal = Configurar el diario
first-run-failed = No se pudo iniciar la demo. { $message }

## The form of a journal

journal-title = Diario de Adobe
journal-lead = Estos valores están en Adobe Developer Console, en el registro de eventos de su proyecto y en su credencial de servidor a servidor OAuth.
journal-id = Nombre
journal-id-help = Corto, tal como debe figurar en la lista; por ejemplo, prod.
journal-journal-url = Dirección del diario
journal-journal-url-help = «Journaling unique API endpoint» del registro de eventos.
journal-client-id = ID de cliente
journal-org-id = ID de organización
journal-org-id-help = Termina en @AdobeOrg.
journal-client-secret = Secreto de cliente
journal-client-secret-help = Va al llavero de su sistema y no se vuelve a mostrar.
journal-advanced = Avanzado
journal-ims-url = Dirección de inicio de sesión (IMS)
journal-ims-url-help = Déjela como está, salvo que Adobe le indique otra cosa.
journal-scopes = Ámbitos (scopes)
journal-scopes-help = Como figuran con la credencial, separados por comas.
journal-required = Rellene este campo.
journal-test = Probar la conexión
journal-testing = Probando…
journal-save = Guardar y vigilar
journal-saving = Guardando…
journal-steps = Resultado de la prueba
journal-step-address = Dirección
journal-step-token = Acceso
journal-step-journal = Diario
journal-step-ok = Funciona
journal-step-failed = Falló
journal-test-failed = No se pudo hacer la prueba. { $message }
journal-save-failed = No guardado. { $message }
journal-secret-again = El secreto de cliente no se conserva en el formulario. Escríbalo de nuevo.

## The keyboard

keys-title = Teclado
keys-hint = Las letras sueltas pueden desactivarse en Ajustes.
keys-move = Moverse
keys-next-previous = Siguiente, anterior
keys-open = Abrir los detalles
keys-pane = Panel siguiente
keys-ends = Principio, final
keys-days = Día siguiente, anterior
keys-new = Mostrar las nuevas
keys-triage = Clasificar
keys-archive = Archivar
keys-snooze = Posponer y 1 a 4
keys-unread = Leída o no leída
keys-pin = Fijar
keys-note = Nota
keys-take = Ocuparse o dejarlo (en un equipo)
keys-select = Seleccionar
keys-select-shown = Seleccionar lo mostrado
keys-undo = Deshacer
keys-help = Ayuda
keys-admin = Mensaje para mi administrador
keys-copy = Copiar los detalles
keys-marketo = Abrir en Marketo
keys-sent = Lo que envió Marketo
keys-go = Ir a
keys-find = Encontrar
keys-search = Buscar
keys-filter = Filtrar
keys-sort = Ordenar
keys-sheet = Esta hoja
keys-watch = Vigilancia
keys-check = Comprobar ahora
keys-close-window = Cerrar la ventana

## Failures

failure-history = No se puede leer o escribir el historial.
failure-settings = No se pueden leer o escribir los ajustes.
failure-agent = La vigilancia no responde.
failure-not-found = Ya no existe.
failure-invalid = Algún valor no es válido.
failure-other = Campanile encontró un error que no conoce.
failure-start-title = Campanile no pudo abrir su ventana
failure-start-text = La vigilancia continúa sin ella. Inténtelo de nuevo y conserve los detalles de abajo si vuelve a ocurrir.

## The window’s details and list: what the team does ($standing is how an incident stands, in a few words)

details-team = El equipo
team-nobody = Nadie se ocupa todavía.
team-again = Ha vuelto a ocurrir desde entonces.
team-ack = Me ocupo yo
team-release = Ya no me ocupo
team-resolve = Está resuelto
team-assign = Pedírselo a alguien
team-comment = Comentar
team-comments = Lo que se ha dicho
team-assign-name = El nombre de la persona, como lo conoce el servidor del relé
team-comment-text = Lo que dice al equipo
team-comment-help = Lo lee todo el equipo. { $keys } envía.
team-send-ask = Pedir que se ocupe
team-send-comment = Enviar el comentario
team-said = Se ha añadido su comentario.
team-waits = No todo esto ha llegado aún al equipo. Saldrá en cuanto responda el servidor del relé.
list-row-team = { $standing }.
