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
