### Team: a relay and its desktops.

fact-raw-left-out = Omitido del original (bytes)

## Why a relay’s stream could not be read ($detail is what the server says)

reason-team-no-secret = No hay credenciales guardadas para ella. En la ventana: Ajustes › Conexiones. En un terminal: campanile secret set { $detail }, con el archivo que recibió.
reason-team-credentials = Lo guardado como credenciales no lo es. Guarde el archivo recibido entero, o la contraseña si user está definido.
reason-team-sign-in = { $host } rechaza estas credenciales. Revíselas; quizá caducaron o se retiraron: pregunte entonces a quien administre el relé.
reason-team-forbidden = { $host } le deja entrar, pero no permite { $detail }, sin lo cual no se puede leer el flujo. Revise el flujo y la instancia, y pregunte después a quien administre el relé.
reason-team-stream = { $host } aún no tiene el flujo { $detail }. El relé lo crea en su primer arranque.
reason-team-refused = { $host } no puede en este momento: { $detail }
reason-not-nats = { $host } respondió algo que no es de un servidor NATS. Revise la dirección y el puerto.

fault-address-team = «{ $value }» debe empezar por tls:// (nats:// solo hacia este equipo).
cli-relay-no-team = El relé publica por una conexión de clase team, y { $path } no tiene ninguna.
cli-relay-no-source = { $path } no tiene nada que leer para el relé: añada una conexión además de { $connection }.

## Shared triage: how an incident stands ($who is a colleague’s name)

triage-on-it = { $who } se ocupa
triage-on-it-you = Usted se ocupa
triage-on-it-colleague = Alguien del equipo se ocupa
triage-assigned = Asignado a { $who }
triage-assigned-colleague = Asignado a alguien del equipo
triage-assigned-you = { $who } le pide que se ocupe
triage-assigned-you-colleague = Alguien del equipo le pide que se ocupe
triage-resolved = Resuelto por { $who }
triage-resolved-you = Resuelto por usted
triage-resolved-colleague = Resuelto por alguien del equipo
triage-nobody = Ya nadie se ocupa
triage-you = Usted
triage-colleague = Alguien del equipo
cli-triage-noted = { $standing }. El equipo lo sabrá la próxima vez que se lea el flujo.
cli-triage-said = Su comentario está anotado. Llegará al equipo la próxima vez que se lea el flujo.
cli-triage-nothing = El equipo aún no ha hecho nada al respecto.
triage-no-team = Ninguna conexión ha leído aún lo que hace el equipo. Hace falta una de clase team en { $path } y un campanile sync; si no basta, pregunte a quien administre el relé.
triage-no-user = La conexión { $connection } no dice quién es usted. Defina user en { $path }.
triage-no-name = «{ $name }» no es un nombre de usuario: solo tiene letras, cifras, - y _.
triage-no-words = Un comentario necesita palabras.
cli-no-such-incident = No hay ningún incidente ni notificación { $id }.

## The form of a relay’s stream: wrong values, and how a test went

field-team-address = La dirección de un servidor como tls://nats.example.com:4222, sin usuario ni contraseña.
field-team-plain = Sin seguridad, solo hacia este equipo: cualquier otra dirección empieza por tls://.
field-team-name = Letras de la a a la z, cifras, guiones y guiones bajos, 64 como máximo.
field-team-credentials = No es un archivo de credenciales. Elija el que recibió, o pegue todo su texto.
field-team-only = Elija algo de la lista.
test-team-sign-in-ok = { $host } acepta estas credenciales.
test-team-sign-in-user = { $host } acepta las credenciales de { $user }.
test-team-permission-ok = Estas credenciales permiten leer el flujo.
test-stream-ok =
    { $count ->
        [one] El flujo existe, con { $count_text } notificación para usted.
       *[other] El flujo existe, con { $count_text } notificaciones para usted.
    }
test-stream-none = El flujo existe. Nada en él es del tipo y la instancia que eligió.
test-stream-empty = El flujo existe y está vacío por ahora.
test-team-untrusted = El certificado de { $host } lo emitió «{ $issuer }», en quien este equipo no confía. Si recibió un archivo como ca.pem, indíquelo en «Autoridad propia del servidor»; si no, pregunte a quien administre el relé.
test-team-untrusted-file = El certificado de { $host } lo emitió «{ $issuer }», y no es la autoridad del archivo que indicó. Pida el correcto a quien administre el relé.
test-team-past-proxy = { $message } Ningún proxy lleva a { $host }, tampoco { $proxy }: pregunte a su departamento de informática si su red deja pasar las conexiones hacia él.
