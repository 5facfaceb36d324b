### Textos de los tipos de notificación: nombres, títulos, resúmenes, guías, datos, avisos, mensaje para el administrador.
### Las mismas claves, atributos y variables que el archivo inglés. Una variable en _text ya tiene formato;
### $count y $critical son números y solo sirven para el plural.

## Nombres

type-campaign-failure = Error de campaña
    .short = Error de campaña
type-campaign-abort = Anulación de campaña
    .short = Anulación
type-idle-trigger-cleanup = Limpieza de campañas de activación sin uso
    .short = Campañas sin uso
type-test-group = Resultado de prueba A/B
    .short = Prueba A/B
type-crm-sync = Sincronización de CRM
    .short = Sincr. de CRM
type-microsoft-dynamics = Microsoft Dynamics
    .short = Microsoft Dynamics
type-salesforce = Salesforce
    .short = Salesforce
type-engagement = Participación
    .short = Participación
type-facebook = Facebook
    .short = Facebook
type-linkedin = LinkedIn
    .short = LinkedIn
type-web-services = Servicios web
    .short = Servicios web
type-monitoring = La vigilancia de Campanile
    .short = Campanile
type-other = Otras notificaciones
    .short = Otras

group-campaigns = Campañas
group-crm = Sincronización de CRM
group-engagement = Participación
group-ads = Redes publicitarias
group-web-services = Servicios web
group-campanile = Campanile
group-other = Otras

severity-info = Información
severity-warning = Advertencia
severity-error = Error
severity-critical = Crítico

## Error de campaña

title-campaign-failure-named = Error de campaña: { $campaign }
title-campaign-failure-id = Error: campaña inteligente { $campaign }
title-campaign-failure-bare = Error en una campaña inteligente
summary-campaign-failure-message = Marketo indica: { $message }
summary-campaign-failure-bare = Marketo informa de un error sin decir por qué. Revise su lista inteligente, su flujo y su programación.

## Anulación de campaña

title-campaign-abort-by-person-named = Anulada por una persona: { $campaign }
title-campaign-abort-by-person-id = Anulada por una persona: campaña { $campaign }
title-campaign-abort-automatic-named = Anulada automáticamente: { $campaign }
title-campaign-abort-automatic-id = Anulada automáticamente: campaña { $campaign }
title-campaign-abort-bare = Se anuló una campaña inteligente
summary-campaign-abort-by-person = { $user } la detuvo. Los pasos ya hechos no se deshacen.
summary-campaign-abort-by-person-unknown = Alguien la detuvo; Marketo no dice quién. Los pasos ya hechos no se deshacen.
summary-campaign-abort-automatic = Marketo detuvo esta ejecución. Los pasos hechos no se deshacen. Resultados muestra lo ejecutado.

## Limpieza de campañas de activación sin uso ($deadline sigue a «fin»: «el 30 nov»)

title-idle-trigger-cleanup-scheduled = { $count ->
        [one] { $count_text } campaña sin uso: fin { $deadline }
       *[other] { $count_text } campañas sin uso: fin { $deadline }
    }
title-idle-trigger-cleanup-scheduled-undated = { $count ->
        [one] { $count_text } campaña sin uso: fin próximo
       *[other] { $count_text } campañas sin uso: fin próximo
    }
title-idle-trigger-cleanup-done = { $count ->
        [one] { $count_text } campaña sin uso desactivada
       *[other] { $count_text } campañas sin uso desactivadas
    }
title-idle-trigger-cleanup-bare = Limpieza de campañas sin uso
summary-idle-trigger-cleanup-scheduled = Nadie cumplió las condiciones en 6 meses. Para conservar una, desactívela y reactívela antes.
summary-idle-trigger-cleanup-done = Nadie había cumplido las condiciones en 6 meses. Reactive las que aún necesite.
summary-idle-trigger-cleanup-bare = Marketo no nombra aquí ninguna campaña. Su propia notificación lleva a la lista.

## Resultado de prueba A/B

title-test-group-named = Resultado de prueba A/B: { $program }
title-test-group-bare = Una prueba A/B tiene resultado
summary-test-group-winner = Ganador: { $winner }. Revise las cifras en Marketo.
summary-test-group-bare = Revise las cifras en Marketo y declare el ganador.

## Sincronización de CRM

title-crm-sync-down = La sincronización de CRM está parada
title-crm-sync-permissions = Sincronización de CRM: permisos erróneos
title-crm-sync-bare = Problema de sincronización de CRM
summary-crm-sync-down = Marketo no se sincroniza con su CRM. Debe verlo un administrador: al abrir hay un mensaje listo.
summary-crm-sync-permissions = Marketo informa de permisos erróneos. Debe verlo un administrador: al abrir hay un mensaje listo.
summary-crm-sync-bare = Marketo no dice más. Debe verlo un administrador: al abrir hay un mensaje listo.
summary-crm-sync-message = Marketo indica: { $message }

## Microsoft Dynamics ($duplicates_text y $too_long_text son números)

title-microsoft-dynamics-count = { $count ->
        [one] { $count_text } persona sin sincronizar: Dynamics
       *[other] { $count_text } personas sin sincronizar: Dynamics
    }
title-microsoft-dynamics-bare = Personas sin sincronizar con Dynamics
summary-microsoft-dynamics-reasons = En 24 horas: duplicados { $duplicates_text }, campos largos { $too_long_text }. Marketo guarda la lista completa 30 días.
summary-microsoft-dynamics-bare = Marketo reúne estos errores durante 24 horas. Guarda la lista completa 30 días.

## Salesforce

title-salesforce-login = Salesforce rechaza el acceso de Marketo
title-salesforce-api-limit = Límite de API de Salesforce agotado
title-salesforce-record-count = { $count ->
        [one] Salesforce rechazó { $count_text } registro
       *[other] Salesforce rechazó { $count_text } registros
    }
title-salesforce-code = Error de Salesforce: { $code }
title-salesforce-bare = Problema con Salesforce
summary-salesforce-login = La sincronización espera. Un administrador debe volver a escribir las credenciales: al abrir hay un mensaje listo.
summary-salesforce-api-limit = No acepta más llamadas de Marketo por ahora. Debe verlo un administrador: al abrir hay un mensaje listo.
summary-salesforce-record = { $code } en { $object }. Errores de sincronización muestra los registros durante 5 días.
summary-salesforce-code = Salesforce respondió { $code }. Errores de sincronización muestra los detalles durante 5 días.
summary-salesforce-bare = Marketo no dice por qué. Vea los últimos 5 días en Admin › Salesforce › Errores de sincronización.
summary-salesforce-message = Marketo indica: { $message }

## Participación

title-engagement-count = { $count ->
        [one] { $count_text } persona agotó su contenido
       *[other] { $count_text } personas agotaron su contenido
    }
title-engagement-bare = Hay personas que agotaron su contenido
summary-engagement-stream = { $program }, flujo { $stream }: lo recibieron todo. Agregue contenido, muévalas o déjelo así.
summary-engagement-program = { $program }: recibieron todo su flujo. Agregue contenido, muévalas o déjelo así.
summary-engagement-bare = Recibieron todo lo de su flujo. Agregue contenido, muévalas o déjelo así.

## Facebook

title-facebook-terms = Condiciones de Facebook no aceptadas
title-facebook-removed = App de Marketo quitada en Facebook
title-facebook-bare = Problema con Facebook
summary-facebook-audience = Hasta que se corrija, la audiencia { $audience } puede no actualizarse. Abra para ver los pasos.
summary-facebook-bare = Hasta que se corrija, las audiencias de Facebook pueden no actualizarse. Abra para ver los pasos.

## LinkedIn

title-linkedin-push = Error de envío a LinkedIn
title-linkedin-bare = Problema con LinkedIn
summary-linkedin-audience = Marketo desistió de { $audience } tras tres intentos. Un administrador revisa la autorización; luego, reenvíe.
summary-linkedin-bare = Marketo desistió tras tres intentos. Un administrador revisa la autorización de LinkedIn; luego, reenvíe.

## Servicios web ($percent_text lleva su signo: «75 %»; $reset es una hora local)

title-web-services-percent = { $percent_text } de la cuota de API de hoy usado
title-web-services-used-up = La cuota de API de hoy está agotada
title-web-services-errors = La API de Marketo da el error { $code }
title-web-services-bare = Notificación sobre servicios web
summary-web-services-calls = { $used_text } de { $quota_text } llamadas. La cuota se restablece hacia las { $reset }, hora local (medianoche central de EE. UU.).
summary-web-services-quota = La cuota diaria es de { $quota_text } llamadas. Se restablece hacia las { $reset }, hora local (medianoche central de EE. UU.).
summary-web-services-used-up = Se rechazan las integraciones hasta cerca de las { $reset }, hora local (medianoche central de EE. UU.).
summary-web-services-used-up-services = Se rechazan las integraciones hasta cerca de las { $reset }, hora local. Marketo nombra: { $services }.
summary-web-services-errors = Error { $code }: { $message }
summary-web-services-bare = Marketo no da cifras aquí. Admin › Servicios web muestra las llamadas de los últimos 7 días.

## El propio Campanile

title-monitoring-silent = «{ $connection }» lleva { $minutes_text } minutos en silencio
title-monitoring-sign-in = «{ $connection }» pide iniciar sesión de nuevo
title-monitoring-gap = «{ $connection }»: notificaciones perdidas
title-monitoring-recovered-database = Campanile recuperó su historial
title-monitoring-not-watching = Sin vigilancia: { $from } a { $to }
title-monitoring-answers-again = «{ $connection }» vuelve a responder
title-monitoring-unreachable-all = Ninguna conexión responde
title-monitoring-bare = Una notificación de Campanile
summary-monitoring-silent = Pueden faltar notificaciones nuevas. Campanile sigue intentándolo y avisa cuando vuelva a oír algo.
summary-monitoring-sign-in = Su secreto se rechaza o no puede leerse. Hasta que se corrija, Campanile no oye nada de ella.
summary-monitoring-gap = «{ $connection }» ya no tenía este periodo: { $from } a { $to }. El hueco está marcado en la lista.
summary-monitoring-gap-unknown = «{ $connection }» ya no lo tenía todo. No se sabe cuánto falta. El hueco está marcado.
summary-monitoring-recovered-database = { $count ->
        [one] El historial estaba dañado. Se salvó { $count_text } notificación; lo que Marketo aún tiene se vuelve a leer.
       *[other] El historial estaba dañado. Se salvaron { $count_text } notificaciones; lo que Marketo aún tiene se vuelve a leer.
    }
summary-monitoring-not-watching = { $count ->
        [0] Campanile no funcionó de { $from } a { $to }. No encontró ninguna notificación de ese tiempo.
        [one] Campanile no funcionó de { $from } a { $to }. Llegó { $count_text } notificación; está en la lista.
       *[other] Campanile no funcionó de { $from } a { $to }. Llegaron { $count_text } notificaciones; están en la lista.
    }
summary-monitoring-answers-again = Estuvo { $minutes_text } min en silencio. Campanile sigue leyendo donde se detuvo; un hueco quedaría marcado.
summary-monitoring-unreachable-all = Campanile no oye nada por ahora. Sigue intentándolo y avisa cuando una conexión responda.
summary-monitoring-bare = Campanile anotó algo sobre su propia vigilancia. Los detalles dicen qué.

## Otras

title-other-bare = Notificación de Marketo de un tipo nuevo
title-other-named = De Marketo: { $name }
title-other-rejected = No se pudo leer un elemento
summary-other-words = Marketo la llama «{ $words }». Campanile aún no la conoce y muestra todo lo que envió Marketo.
summary-other-message = Marketo indica: { $message }
summary-other-rejected = Campanile guarda lo que llegó y lo muestra entero. Motivo: { $reason }
reject-not-json = No es JSON.
reject-not-an-object = Es JSON, pero no un objeto.
reject-no-event = No contiene ningún evento.
reject-event-not-an-object = Su evento no es un objeto.
reject-data-not-an-object = Los datos de su evento no son un objeto.
reject-neither-type-nor-data = Su evento no tiene ni tipo ni datos.
summary-other-bare = Campanile aún no la conoce. Se muestra con todo lo que envió Marketo.

## Guías: quién puede resolverlo, qué significa, causas habituales, qué hacer

playbook-campaign-failure =
    .who = Usted, si puede editar y programar la campaña. Subir el límite de personas de forma permanente toca a su administrador de Marketo.
    .means = Marketo encontró un error en esta campaña inteligente. La notificación que documenta Adobe trae un ID, no la causa.
    .causes = Un error en la lista inteligente o el flujo, en una lista inteligente citada, o más personas de las que permite el límite.
    .step1 = Abra la campaña en Actividades de marketing.
    .step2 = En la lista inteligente y el flujo, corrija lo subrayado en rojo, también en las listas inteligentes citadas.
    .step3 = En Programación, lea el estado de la lista inteligente; si se supera el límite, súbalo o anúlelo.
    .step4 = Prográmela de nuevo y revise Resultados.

playbook-campaign-abort =
    .who = Usted, si puede editar y programar la campaña.
    .means = Una ejecución de esta campaña inteligente terminó antes de tiempo. Los pasos ya hechos no se deshacen.
    .causes = Marketo documenta una causa automática: un filtro predictivo que no pudo evaluarse. Si no, la anuló un usuario.
    .step1 = Abra la campaña y vea en Resultados qué se ejecutó antes de la parada.
    .step2 = Si la lista inteligente tiene un filtro predictivo, revíselo.
    .step3 = Decida quién necesita aún los pasos restantes y vuelva a ejecutarla para esas personas.

playbook-campaign-abort-by-person =
    .who = Quien la detuvo sabe por qué. Usted puede ejecutarla de nuevo si puede programar la campaña.
    .means = Un usuario de Marketo detuvo esta ejecución. Los pasos ya hechos no se deshacen.
    .causes = Alguien eligió Anular campaña. Marketo no dice por qué.
    .step1 = Pregunte a la persona nombrada en Datos, si la hay, si fue a propósito.
    .step2 = En Resultados, vea qué se ejecutó antes de la parada.
    .step3 = Si debe continuar, decida quién necesita aún los pasos restantes y ejecútela de nuevo.

playbook-idle-trigger-cleanup =
    .who = Usted, si puede activar campañas de activación.
    .means = Una vez al trimestre, Marketo desactiva las campañas de activación sin uso. Lo anuncia una semana antes.
    .causes = La campaña lleva activa más de 6 meses y nadie ha cumplido sus condiciones.
    .step1 = En Marketo, abra la lista de campañas desde la notificación, arriba a la derecha.
    .step2 = Para conservar una, desactívela en Programación y vuelva a activarla; sus 6 meses empiezan de nuevo.
    .step3 = Deje las demás: Marketo las desactiva pasada la semana.

playbook-idle-trigger-cleanup-done =
    .who = Usted, si puede activar campañas de activación.
    .means = Marketo desactivó estas campañas de activación. Lo anuncia una semana antes. Ya no reaccionan.
    .causes = Llevaban activas más de 6 meses y nadie había cumplido sus condiciones.
    .step1 = En Marketo, abra la lista de campañas desde la notificación, arriba a la derecha.
    .step2 = Active en Programación las que aún necesite.

playbook-test-group =
    .who = Usted, si puede editar el programa de correo electrónico.
    .means = Una prueba A/B ha terminado. Marketo no documenta qué contiene esta notificación.
    .causes = La prueba llegó a su fin.
    .step1 = Abra el programa de correo electrónico en Actividades de marketing.
    .step2 = Revise los resultados de la prueba.
    .step3 = Declare el ganador o compruebe el que eligió Marketo.

playbook-crm-sync =
    .who = Su administrador de Marketo (permiso Acceso a CRM) y quien gestiona el usuario de sincronización en el CRM.
    .means = Marketo informa de un problema crítico de la sincronización de CRM, como permisos erróneos o una parada.
    .causes = Cambiaron los permisos del usuario de sincronización, se rechazan sus credenciales o se desactivó la sincronización.
    .step1 = Copie el mensaje y envíelo a su administrador.
    .step2 = En Admin › Salesforce o Admin › Microsoft Dynamics, compruebe que la sincronización está activa y de qué informa.
    .step3 = Con el administrador del CRM, revise las credenciales y los permisos del usuario de sincronización.

playbook-microsoft-dynamics =
    .who = Su administrador de Marketo (permiso Acceso a CRM) y su administrador de Dynamics para los registros y campos.
    .means = Cada 24 horas, Marketo lista las personas que no pudieron sincronizarse con Dynamics en ese tiempo.
    .causes = Duplicados o un valor más largo que el campo del otro lado. Marketo no publica una lista de códigos.
    .step1 = En la notificación de Marketo, elija ver la lista completa (CSV, guardada 30 días).
    .step2 = Combine los duplicados; acorte los valores o iguale la longitud de los campos.
    .step3 = En Admin › Microsoft Dynamics › Errores de sincronización, busque de nuevo el mismo código.
    .step4 = Si falla mucho a la vez, ejecute la validación de la sincronización (Validate Sync Setup).

playbook-salesforce =
    .who = Su administrador de Marketo (permiso Acceso a CRM), a menudo junto con su administrador de Salesforce.
    .means = La sincronización con Salesforce da un error. El mensaje es de Salesforce; Marketo no publica una lista de códigos.
    .causes = Credenciales caducadas, límite de API superado, un permiso que falta o registros que Salesforce rechaza.
    .step1 = Copie el mensaje y envíelo a su administrador.
    .step2 = En Admin › Salesforce › Errores de sincronización (5 días), vea si está en el nivel de trabajo o de registro.
    .step3 = Corrija la causa en Salesforce o en el registro; la sincronización lo reintenta en el ciclo siguiente.
    .step4 = Revise Admin › Salesforce › Estado de sincronización.

playbook-salesforce-login =
    .who = Su administrador de Marketo (permiso Acceso a CRM) y quien gestiona el usuario de sincronización de Salesforce.
    .means = Salesforce rechazó el nombre, la contraseña o el token del usuario de sincronización. Los cambios esperan.
    .causes = La contraseña cambió o caducó, se restableció el token de seguridad o se bloqueó el usuario de sincronización.
    .step1 = Copie el mensaje y envíelo a su administrador.
    .step2 = En Admin › Salesforce, escriba de nuevo las credenciales.
    .step3 = Revise Errores de sincronización; la sincronización sigue en el ciclo siguiente.

playbook-salesforce-api-limit =
    .who = Su administrador de Salesforce y su administrador de Marketo (permiso Acceso a CRM) para la comprobación.
    .means = Se superó el límite de API de Salesforce, así que no acepta más llamadas de Marketo por ahora.
    .causes = Más llamadas de las que Salesforce permite. Según usuarios, solo las consultas de Marketo suman unas 7200 al día.
    .step1 = Copie el mensaje y envíelo a sus administradores.
    .step2 = En Salesforce, busque qué llama más; reduzca las llamadas o suba el límite.
    .step3 = Si no, espere: Salesforce cuenta las llamadas de las últimas 24 horas, aproximadamente.
    .step4 = Revise Admin › Salesforce › Estado de sincronización; la sincronización sigue en el ciclo siguiente.

playbook-salesforce-record =
    .who = Su administrador de Marketo (permiso Acceso a CRM) para la lista; el propietario del registro o su administrador de Salesforce para la corrección.
    .means = Salesforce rechazó ciertos registros. El error figura también en el registro de actividades de cada persona.
    .causes = Registro ocupado, duplicado, campo obligatorio vacío, regla de validación o permiso que falta; el código dice cuál.
    .step1 = En Admin › Salesforce › Errores de sincronización (5 días), elija el nivel de registro y exporte la lista.
    .step2 = Lea qué significa el código y corrija el registro o la regla en Salesforce.
    .step3 = Un registro ocupado suele resolverse solo; si se repite, reduzca las actualizaciones en paralelo.

playbook-engagement =
    .who = Usted decide, si puede editar el programa de participación.
    .means = Estas personas recibieron todo lo de su flujo y esperan a que se agregue contenido. A menudo es lo previsto.
    .causes = El flujo no tiene más contenido para ellas. Un programa anidado cuenta como un solo contenido y se agota antes.
    .step1 = Abra el programa y mire los flujos; después, Miembros, columna Contenido agotado.
    .step2 = Agregue contenido al flujo o mueva a estas personas a otro.
    .step3 = Si es lo previsto, déjelo así.
    .step4 = Para no saber más de ello: Configuración › Notificaciones de contenido agotado › Desactivado.

playbook-facebook =
    .who = El titular de la cuenta de Facebook y su administrador de Marketo (permiso Acceso a socios de eventos).
    .means = Marketo no puede actualizar sus audiencias personalizadas de Facebook ni documenta qué contiene la notificación.
    .causes = No se aceptaron las condiciones de audiencias personalizadas o se quitó la aplicación de Marketo en Facebook.
    .step1 = En Facebook, acepte las condiciones: facebook.com/ads/manage/customaudiences/tos.php.
    .step2 = Si se quitó la aplicación, autorice Facebook de nuevo en Admin › LaunchPoint.
    .step3 = Envíe la lista otra vez con Ad Bridge y vea si la audiencia se actualiza.

playbook-linkedin =
    .who = Su administrador de Marketo (permiso Acceso a socios de eventos) y un usuario de LinkedIn con acceso a todas las cuentas publicitarias.
    .means = Tras tres intentos, Marketo no pudo crear la audiencia, iniciar sesión o enviar los correos a LinkedIn.
    .causes = La autorización ya no vale o al usuario de LinkedIn le falta una cuenta publicitaria. Marketo no dice cuál de las dos.
    .step1 = Copie el mensaje y envíelo a su administrador.
    .step2 = En Admin › LaunchPoint, autorice de nuevo el servicio de LinkedIn.
    .step3 = En la base de datos, abra la lista, envíela con Ad Bridge y cuente con 15 minutos.

playbook-web-services =
    .who = Su administrador de Marketo (Admin › Servicios web) y el responsable de la integración que más llama.
    .means = Marketo informa de las llamadas de API del día. Todas las integraciones comparten una cuota hasta medianoche, hora central.
    .causes = Una integración llama más de lo previsto. Hay usuarios que citan un conector de Power BI: de 23.000 a 43.000 al día.
    .step1 = En Admin › Servicios web, abra las solicitudes de los últimos 7 días en la información de llamadas de API.
    .step2 = Busque el usuario de API que más llama y avise al responsable de esa integración.
    .step3 = Deténgala o haga que lea por lotes hasta que se restablezca la cuota.
    .step4 = Si la cuota se queda corta siempre, pregunte a su responsable de cuenta de Adobe.

playbook-web-services-used-up =
    .who = Su administrador de Marketo (Admin › Servicios web) y el responsable de la integración que más llama.
    .means = Se alcanzó la cuota diaria. La API rechaza toda integración con el error 607 hasta cerca de medianoche, hora central.
    .causes = Una integración llamó más de lo previsto. Hay usuarios que citan un conector de Power BI: de 23.000 a 43.000 al día.
    .step1 = Copie el mensaje y envíelo a su administrador.
    .step2 = En Admin › Servicios web, abra las solicitudes de los últimos 7 días y busque qué llama más.
    .step3 = Deténgalo, para que el nuevo día empiece con llamadas disponibles.
    .step4 = Después, compruebe que las demás se ponen al día; para más llamadas, pregunte a su responsable de cuenta de Adobe.

playbook-web-services-errors =
    .who = El responsable de la integración; su administrador de Marketo para las funciones y las direcciones permitidas.
    .means = La API REST de Marketo respondió con errores. No siempre se dice qué integración los recibió.
    .causes = Demasiadas llamadas en 20 segundos (606) o a la vez (615), token sin renovar (601, 602), función o lista de IP (603).
    .step1 = En Datos, lea el código y, si lo hay, el mensaje.
    .step2 = Envíelo al responsable de la integración, con la hora.
    .step3 = Para 606 y 615, llame más despacio; para 603, revise en Admin la función de API y las direcciones IP permitidas.

playbook-monitoring =
    .who = Usted, en este equipo. Para la red o un proxy, su departamento de informática.
    .means = Se trata de la vigilancia de Campanile, no de Marketo: lo que no oyó, no puede mostrarlo.
    .causes = Sin red, una fuente que no responde, un equipo apagado o un archivo de historial dañado.
    .step1 = Abra el estado de la conexión y lea su último error.
    .step2 = Elija Comprobar ahora.
    .step3 = Hasta que responda, mire Notificaciones en Marketo, arriba a la derecha.

playbook-monitoring-sign-in =
    .who = Usted, si tiene el secreto; si no, quien configuró esta conexión.
    .means = Campanile no puede iniciar sesión en esta conexión y no oye nada de ella. Las demás continúan.
    .causes = El secreto se reemplazó, caducó o se escribió mal, se retiró el acceso o el llavero está bloqueado.
    .step1 = Desbloquee su llavero, si está bloqueado.
    .step2 = Pida un secreto válido a quien gestiona las credenciales.
    .step3 = Reemplace el secreto en los ajustes de esta conexión; se conserva la posición de lectura.

playbook-monitoring-gap =
    .who = Usted puede ver en Marketo qué se perdió. Por esta conexión ya nadie puede obtenerlo.
    .means = Este periodo ya no estaba disponible cuando Campanile lo pidió. Lo que pasó entonces no está en su historial.
    .causes = Nadie leyó esta conexión durante demasiado tiempo. Adobe guarda los eventos 7 días.
    .step1 = En Marketo, abra Notificaciones, arriba a la derecha, y repase este periodo.
    .step2 = Deje que Campanile arranque al iniciar sesión, para que ninguna ausencia pase de 7 días.

playbook-monitoring-not-watching =
    .who = Usted, en este equipo.
    .means = Campanile se detuvo sin que se le pidiera y no vigiló en este periodo. Ya ha seguido leyendo donde se detuvo.
    .causes = El equipo se apagó o se quedó sin corriente, o el programa se cerró o falló.
    .step1 = Repase lo que llegó entretanto; no todo apareció como aviso emergente.
    .step2 = Si vuelve a ocurrir, ejecute campanile doctor y lea su informe.

playbook-monitoring-recovered-database =
    .who = Usted, en este equipo.
    .means = El archivo del historial de Campanile ya no se podía leer. Se recuperó todo lo legible, el resto de la última copia diaria si la había, y el archivo dañado se conserva (véanse los datos).
    .causes = Casi siempre un disco defectuoso o lleno, o un corte de corriente mientras se escribía.
    .step1 = Compruebe el disco de este equipo o pregunte a quien lo mantiene.
    .step2 = Si falta algo más antiguo, conserve el archivo dañado: quizá se pueda leer más.

playbook-other =
    .who = Depende de lo que diga. Su administrador de Marketo puede ver la misma notificación en Marketo.
    .means = Marketo envió algo que Campanile aún no conoce. Todo lo que envió se guarda y se muestra.
    .causes = Marketo tiene más clases de notificación de las que documenta y puede agregar otras.
    .step1 = Lea Datos y Lo que envió Marketo.
    .step2 = Compare con Notificaciones en Marketo, arriba a la derecha.
    .step3 = Si le importa, cree una regla a partir de ella.

## Datos

fact-campaign-id = ID de campaña
fact-campaign-name = Campaña inteligente
fact-user = Usuario
fact-daily-quota = Cuota diaria
fact-percent = Parte de la cuota
fact-used = Llamadas usadas
fact-services = Servicios
fact-program-id = ID de programa
fact-program-name = Programa
fact-stream = Flujo de participación
fact-exhausted-count = Personas agotadas
fact-error-code = Código
fact-error-message = Mensaje
fact-object = Objeto
fact-failed-count = Con error
fact-duplicates = Duplicados
fact-fields-too-long = Campos demasiado largos
fact-deadline = Plazo
fact-csv-url = Lista completa (CSV)
fact-audience = Audiencia
fact-attempts = Intentos
fact-campaign-ids = ID de campañas
fact-winner = Ganador
fact-connection = Conexión
fact-time-as-sent = Hora tal como se envió
fact-reject-reason = Por qué no pudo leerse
fact-recognised-by = Reconocida por
fact-component = Componente
fact-missing-from = Falta desde
fact-missing-to = Falta hasta
fact-workspace = Espacio de trabajo
fact-state = Estado
fact-count = Cantidad
fact-file = Archivo

## Avisos emergentes ($types es una lista lista, sin punto final: «errores de campaña 9, Dynamics 3»)

toast-summary-title = { $count ->
        [one] { $count_text } notificación más
       *[other] { $count_text } notificaciones más
    }
toast-summary-body = { $types }. Las críticas se muestran aparte.
toast-backlog-title = { $count ->
        [one] { $count_text } notificación de los últimos 7 días
       *[other] { $count_text } notificaciones de 7 días
    }
toast-backlog-body = Todo está en la ventana. Desde ahora solo oirá lo nuevo.
toast-digest-title = { $critical ->
        [0] { $count ->
            [one] En su ausencia: { $count_text } notificación
           *[other] En su ausencia: { $count_text } notificaciones
        }
        [one] En su ausencia: { $critical_text } crítica
       *[other] En su ausencia: { $critical_text } críticas
    }
toast-type-only-body = Abra Campanile para ver los detalles.
toast-action-open = Abrir los detalles

## Mensaje para el administrador (completo; termina con admin-message-source)

admin-message-repeated = { $occurred }, { $count_text } veces desde el { $since }
admin-message =
    Hola:

    esta notificación necesita a alguien con su acceso:

    Qué: { $title }
    Detalles: { $summary }
    Instancia: { $instance }
    Cuándo: { $occurred }
    Código: { $code }
    Qué hace falta: { $needed }

    ¿Podría revisarlo y decirme cuándo vuelve a funcionar? Gracias.

    { admin-message-source }
admin-message-source = Preparado con Campanile, una herramienta independiente que vigila las notificaciones de Marketo.
fact-crm = CRM
fact-event-type = Tipo de evento
fact-minutes = Minutos
fact-value-recognised-by-name = su nombre; Adobe no la documenta

## Lo que dicen los detalles y el terminal

details-who = Quién puede resolverlo
details-means = Qué significa
details-causes = Causas habituales
details-steps = Qué hacer
details-code = Código
details-facts = Datos
details-sent = Lo que envió Marketo
connection-state-new = Aún sin consultar
connection-state-ok = Responde
connection-state-needs-sign-in = Pide iniciar sesión de nuevo
connection-state-rate-limited = Espera, como pidió Adobe
connection-state-quota-reached = Espera al próximo día de cuota
connection-state-unreachable = Inaccesible
connection-state-bad-response = Respuesta ilegible
details-checks = Dónde puede detenerse Validate Sync Setup
details-line = { $label }: { $value }
