### Correos como notificaciones

## What a mail says

fact-csv-expires = Lista disponible hasta
fact-mail-from = Remitente
fact-mail-subject = Asunto
fact-mail-authentication = Comprobación del remitente
fact-mail-text = Texto del correo
fact-value-recognised-by-rule = una regla para correos; Marketo no documenta sus correos
fact-value-mail-authentication-pass = el servidor de correo confirmó el remitente
fact-value-mail-authentication-fail = el servidor de correo no pudo confirmar el remitente: el correo puede ser falso
summary-mail-not-confirmed = Remitente no confirmado. { $summary }

## What is wrong in the file of rules

fault-mail-pattern = no se puede usar el patrón: { $detail }
fault-mail-fact = «{ $value }» no es un nombre de dato; se admiten a a z, cifras y _
fault-mail-no-condition = la regla no tiene ninguna condición y tomaría todos los correos
fault-mail-too-much = el archivo es demasiado grande o tiene más de 1000 patrones

## Por qué no se pudo leer un buzón

reason-mail-no-password = No hay ninguna contraseña guardada para ella, o nadie ha iniciado sesión todavía. En la ventana: Ajustes › Conexiones. En un terminal: campanile secret set { $detail }, o campanile sign-in { $detail }.
reason-mail-sign-in = El servidor de correo rechaza el usuario o la contraseña. Revise ambos; muchos servidores piden una contraseña propia para cada programa.
reason-mail-token = El inicio de sesión en el buzón caducó o fue retirado ({ $detail }). Inicie sesión de nuevo.
reason-mail-folder = { $host } no tiene ninguna carpeta «{ $detail }». Se le cambió el nombre, se eliminó o no se puede leer.
reason-mail-temporary = { $host } no puede atender el buzón en este momento: { $detail }
reason-mail-refused = { $host } se negó a ejecutar una orden: { $detail }
reason-mail-not-put-away = Los correos están leídos, pero { $host } no dejó marcarlos o moverlos: { $detail }
reason-mail-cannot-move = Los correos están leídos, pero { $host } no puede mover correos uno a uno; se quedan donde están. Elija marcarlos como leídos.
reason-no-starttls = { $host } no ofrece una conexión segura en este puerto. Use el puerto 993 o pregunte a quien administra el servidor.
reason-not-imap = { $host } no respondió como un servidor de correo. Revise la dirección y el puerto.
reason-mail-rules = No se pueden usar las reglas para correos: { $detail }

## En el terminal

cli-sync-progress = { $connection }: { $done } de { $of } correos revisados
cli-sign-in-not-oauth = { $connection } no es un buzón con auth = "oauth", no hay nada en que iniciar sesión. Una contraseña se guarda con campanile secret set.
cli-sign-in-device = Abra { $url } en cualquier dispositivo y escriba el código { $code }. Campanile espera.
cli-sign-in-browser = Abra { $url } en un navegador de este equipo. Campanile espera.
cli-sign-in-done = Ha iniciado sesión. Puede cerrar esta página.
cli-signed-in = Sesión iniciada en { $connection }.
cli-mail-rule-none = Esta notificación no es un correo, o no dice nada por lo que una regla pueda preguntar.
cli-mail-rule-hint = Con --save, esta regla se pone antes que las demás en { $path } y se aplica a todos los correos guardados.
cli-mail-rule-saved = { $count ->
    [one] La regla está guardada en { $path }. { $count_text } correo guardado es ahora otra cosa.
   *[other] La regla está guardada en { $path }. { $count_text } correos guardados son ahora otra cosa.
}

## Setting up a mailbox in the window

test-mail-sign-in-ok = El servidor de correo deja entrar a { $user }.
test-folder-ok = La carpeta «{ $folder }» existe.
test-mails-none = La carpeta está vacía por ahora.
test-mails-others = Hay { $all_text } correos; de los { $newest_text } más recientes ninguno es de Marketo. Suscriba este buzón en Marketo si aún no lo hizo.
test-mails-ok = Hay { $all_text } correos; de los { $newest_text } más recientes, de Marketo: { $count_text }.
field-mail-host = Solo el nombre de un servidor de correo, por ejemplo imap.example.com.
field-mail-plain = Sin seguridad, solo a este equipo: cualquiera en el camino podría leer la contraseña.
field-tenant = Un dominio o un ID de inquilino, por ejemplo contoso.com.
field-move-to = Otra carpeta que la que se lee.
field-port = Un número de 1 a 65535, o nada.
field-sign-in = Inicie sesión primero.
sign-in-declined = El inicio de sesión fue rechazado. Inténtelo de nuevo y acepte allí.
sign-in-late = Nadie inició sesión a tiempo. Empiece de nuevo.
sign-in-client = La aplicación no se acepta ({ $detail }). Revise su ID y su secreto de cliente, y que sea un cliente público o una aplicación de escritorio.
sign-in-refused = El inicio de sesión fue denegado ({ $detail }). Su departamento de TI sabe qué significa.
sign-in-given-up = El inicio de sesión se abandonó. Empiece de nuevo.
