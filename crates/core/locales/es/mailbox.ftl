### La ventana: buzones

## The form of a mailbox

mailbox-title = Buzón
first-run-set-up-mailbox = Configurar el buzón
settings-connections-add-mailbox = Añadir un buzón
mailbox-lead = Campanile lee los correos que Marketo envía a este buzón. De los demás correos solo mira de quién son.
mailbox-id-help = Corto, tal como aparecerá en la lista.
mailbox-auth = Cómo se abre el buzón
mailbox-auth-password = Contraseña
mailbox-auth-microsoft = Microsoft 365
mailbox-auth-google = Google Workspace
mailbox-host = Servidor de correo
mailbox-host-help = Su nombre IMAP, por ejemplo imap.example.com. Microsoft 365: outlook.office365.com. Google: imap.gmail.com.
mailbox-user = Nombre de usuario
mailbox-user-help = Casi siempre la dirección del buzón.
mailbox-password = Contraseña
mailbox-password-help = Va al llavero del sistema y no se muestra más. Muchos servidores piden una contraseña de aplicación; Microsoft 365 no acepta ninguna, elíjalo arriba.
mailbox-password-again = La contraseña no se guarda en el formulario. Escríbala de nuevo.
mailbox-oauth-client-id = ID de cliente de su aplicación
mailbox-tenant = Organización
mailbox-tenant-help = Su dominio o ID de inquilino, por ejemplo contoso.com. Vacío: se encuentra por su dirección.
mailbox-folder = Carpeta
mailbox-folder-help = INBOX es donde llegan los correos. O una carpeta que llena una regla de su programa de correo.
mailbox-start = Qué correos
mailbox-start-oldest = Todos los que hay
mailbox-start-latest = Solo los nuevos
mailbox-after = Qué pasa con un correo leído
mailbox-after-nothing = Nada
mailbox-after-read = Marcar como leído
mailbox-after-move = Mover
mailbox-after-help = Solo los correos de Marketo, y solo cuando ya están guardados aquí.
mailbox-move-to = Mover a la carpeta
mailbox-move-to-help = Ya debe existir.
mailbox-tls = Seguridad
mailbox-tls-tls = TLS
mailbox-tls-starttls = STARTTLS
mailbox-tls-none = Ninguna, solo a este equipo
mailbox-port = Puerto
mailbox-port-help = Vacío: 993 con TLS, 143 con STARTTLS.
mailbox-instance-help = Para correos que no citan ninguno, por ejemplo 123-ABC-456.
mailbox-register-microsoft = Cómo registra su departamento de TI una aplicación en Microsoft
mailbox-register-microsoft-1 = En el centro de administración de Microsoft Entra, registre una aplicación para las cuentas de su organización.
mailbox-register-microsoft-2 = En Autenticación, permita los flujos de clientes públicos.
mailbox-register-microsoft-3 = En Permisos de API, añada el permiso delegado IMAP.AccessAsUser.All y concédalo.
mailbox-register-microsoft-4 = Copie el ID de aplicación (cliente) en el campo de abajo e inicie sesión con una cuenta que pueda abrir el buzón.
mailbox-register-google = Cómo registra su departamento de TI una aplicación en Google
mailbox-register-google-1 = En la consola de Google Cloud, cree un proyecto y ponga su pantalla de consentimiento en Interno.
mailbox-register-google-2 = Añádale el permiso https://mail.google.com/.
mailbox-register-google-3 = Cree un cliente OAuth del tipo Aplicación de escritorio y copie abajo su ID y su secreto de cliente.

## How a mailbox is subscribed in Marketo

mailbox-subscribe = Cómo suscribir este buzón en Marketo
mailbox-subscribe-1 = Use un buzón compartido, o una carpeta que llena una regla. No el de una persona: quien lee Campanile lee lo que contiene.
mailbox-subscribe-2 = En Marketo, haga clic en Notificaciones (Notifications), arriba a la derecha.
mailbox-subscribe-3 = Haga clic en Suscribirse (Subscribe).
mailbox-subscribe-4 = Elija un tipo de notificación y escriba la dirección del buzón. Varias direcciones se separan con comas.
mailbox-subscribe-5 = Guarde y haga lo mismo con cada tipo. Marketo no muestra quién está ya suscrito: lleve una lista.
mailbox-subscribe-6 = Los programas de interacción tienen su propio interruptor: en Configuración del programa, active las notificaciones de contenido agotado.
mailbox-subscribe-7 = Lo que Campanile no reconoce aparece en «Otras notificaciones» con su texto; ahí puede decir qué es.

## Signing in to a mailbox

sign-in = Inicio de sesión
sign-in-microsoft = Iniciar sesión en Microsoft
sign-in-google = Iniciar sesión en Google
sign-in-again-microsoft = Iniciar sesión en Microsoft de nuevo
sign-in-again-google = Iniciar sesión en Google de nuevo
sign-in-beginning = Solicitando el inicio de sesión…
sign-in-open = Abra esta página, aquí o en otro dispositivo:
sign-in-open-browser = Abra la página de inicio de sesión en un navegador de este equipo.
sign-in-open-page = Abrir la página
sign-in-copy-url = Copiar la dirección
sign-in-code = Escriba allí este código:
sign-in-copy-code = Copiar el código
sign-in-agree = Inicie sesión con una cuenta que pueda abrir el buzón y acepte que su aplicación lea correos.
sign-in-waiting = Esperando su inicio de sesión. Después sigue solo.
sign-in-cancel = Cancelar el inicio de sesión
sign-in-done = Ha iniciado sesión.
settings-connections-sign-in = Iniciar sesión
settings-connections-sign-in-of = Iniciar sesión en «{ $name }»

## How far the first reading of a mailbox is

watch-reading = { $name }: { $done } de { $all } correos vistos
first-run-mails = Los correos que ya hay
first-run-mails-begin = Abriendo el buzón…
first-run-mails-so-far =
    { $count ->
        [one] { $done } de { $all } correos vistos; { $count } de Marketo hasta ahora
       *[other] { $done } de { $all } correos vistos; { $count } de Marketo hasta ahora
    }
first-run-mails-done =
    { $count ->
        [0] El buzón está leído. Aún no hay nada de Marketo: suscríbalo como se explica abajo.
        [one] El buzón está leído: { $count } notificación de Marketo.
       *[other] El buzón está leído: { $count } notificaciones de Marketo.
    }
journal-step-folder = Carpeta
journal-step-mails = Correos

## A mail that is said to be of a type

mail-type-unknown = Llegó por correo. Si sabe qué es, dígalo: Campanile la tomará por eso, y también todos los correos parecidos.
mail-type-ask-unknown = Decir qué es
mail-type-ask = Es otra cosa
mail-type-title = Es una notificación del tipo
mail-type-choose = Elija un tipo
mail-type-takes =
    { $count ->
        [one] Campanile tomará { $count } correo guardado por «{ $type }», y los nuevos como ese:
       *[other] Campanile tomará { $count } correos guardados por «{ $type }», y los nuevos como esos:
    }
mail-type-more =
    { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
mail-type-no-subject = sin asunto
mail-type-rule = La regla, tal como se guarda
mail-type-file = Va antes de sus otras reglas en { $file }.
mail-type-save = Guardar la regla
mail-type-saving = Guardando…
mail-type-saved =
    { $count ->
        [one] La regla está guardada; cambió { $count } correo guardado.
       *[other] La regla está guardada; cambiaron { $count } correos guardados.
    }
