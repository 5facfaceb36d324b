### Códigos de error conocidos: qué significa cada uno, causas habituales, qué hacer y quién puede hacerlo. Un mensaje por fila
### de crates/core/src/codes.rs, con exactamente estos cuatro atributos; cada uno de 160 caracteres como máximo, sin variables.
### Las mismas claves que el archivo inglés. Códigos y nombres de campos quedan como los escriben Marketo, Salesforce o Adobe.

## Salesforce: los códigos son de Salesforce; Marketo los transmite y no publica una lista

code-salesforce-api-currently-disabled =
    .means = La API de Salesforce está desactivada por ahora, por un problema del lado de Salesforce.
    .causes = Una avería o mantenimiento en Salesforce.
    .todo = Consulte la página de estado de Salesforce y espere; la sincronización lo reintenta en el ciclo siguiente.
    .who = Nadie de su lado; su administrador de Salesforce puede abrir un caso en Salesforce.

code-salesforce-api-disabled =
    .means = El usuario de sincronización no puede usar la API de Salesforce. En su nombre no se sincroniza nada.
    .causes = Se quitó el permiso API Enabled del perfil o del conjunto de permisos del usuario de sincronización.
    .todo = En Salesforce, devuelva API Enabled al usuario de sincronización y revise Errores de sincronización en Marketo.
    .who = Su administrador de Salesforce.

code-salesforce-api-disabled-for-org =
    .means = El acceso a la API no está habilitado para toda la organización de Salesforce o para este usuario.
    .causes = La edición de Salesforce no tiene API o al usuario de sincronización le falta el permiso API Enabled.
    .todo = Revise la edición y el permiso del usuario de sincronización; si ambos son correctos, pregunte a Salesforce.
    .who = Su administrador de Salesforce.

code-salesforce-api-limit-exceeded =
    .means = Se superó el límite de llamadas de API del CRM en 24 horas, así que por ahora no acepta más.
    .causes = Todas las integraciones juntas llamaron más de lo que permite el límite.
    .todo = En Salesforce, busque qué llama más; reduzca llamadas, suba el límite o espere a que baje la cuenta.
    .who = Su administrador de Salesforce.

code-salesforce-cannot-execute-flow-trigger =
    .means = Falló un flujo que Salesforce ejecuta al guardar un registro, así que el registro no se guardó.
    .causes = Un error en el flujo, una regla que comprueba o un límite de Salesforce que superó.
    .todo = Lea en el mensaje completo el flujo y el límite que nombra; corrija el flujo en Salesforce.
    .who = Su administrador de Salesforce o quien creó el flujo.

code-salesforce-cannot-insert-update-activate-entity =
    .means = Salesforce no permitió crear o cambiar este registro.
    .causes = Un desencadenador Apex se detuvo o tardó demasiado, o al usuario de sincronización le falta un permiso sobre el objeto.
    .todo = Lea qué desencadenador nombra el mensaje y corríjalo; revise los permisos del usuario de sincronización sobre el objeto.
    .who = Su administrador de Salesforce o quien escribió el desencadenador.

code-salesforce-cannot-update-converted-lead =
    .means = El candidato se convirtió en Salesforce y ya no puede cambiarse como candidato (lead).
    .causes = Pasó a ser contacto mientras un cambio al candidato aún estaba en camino.
    .todo = Revise el contacto en Salesforce. Si se repite, mire View and Edit Converted Leads del usuario de sincronización.
    .who = Su administrador de Salesforce.

code-salesforce-duplicates-detected =
    .means = Una regla de duplicados de Salesforce encontró un registro como este y se negó a guardarlo.
    .causes = La persona ya existe allí, a menudo como contacto o con otro candidato.
    .todo = Combine o use el registro existente, o haga que la regla exceptúe al usuario de sincronización.
    .who = Su administrador de Salesforce; quien cuida de los datos puede combinar.

code-salesforce-duplicate-value =
    .means = Un campo que debe ser único en Salesforce ya tiene este valor en otro registro.
    .causes = Dos registros comparten un correo electrónico o un ID en un campo marcado como Unique.
    .todo = El mensaje nombra el campo y el otro registro: corrija uno, combínelos o quite Unique del campo.
    .who = Su administrador de Salesforce; quien cuida de los datos puede corregir el registro.

code-salesforce-entity-is-deleted =
    .means = El registro al que iba este cambio se eliminó en Salesforce.
    .causes = Se eliminó o se combinó con otro antes de que llegara el cambio.
    .todo = Vea si la eliminación fue intencionada; si no, restáurelo desde la papelera de reciclaje de Salesforce.
    .who = Su administrador de Salesforce.

code-salesforce-entity-is-locked =
    .means = El registro está bloqueado en Salesforce, así que el usuario de sincronización no puede cambiarlo.
    .causes = Está en un proceso de aprobación; hasta que acabe, solo puede editarlo el aprobador o un administrador.
    .todo = Termine la aprobación en Salesforce; el cambio puede pasar cuando el registro se desbloquee.
    .who = El aprobador o su administrador de Salesforce.

code-salesforce-field-custom-validation-exception =
    .means = El registro incumple una regla de validación de Salesforce. El mensaje es el texto de la regla.
    .causes = Falta un valor o no se ajusta a lo que exige su administrador de Salesforce.
    .todo = Corrija el valor en Marketo o Salesforce, o haga que la regla exceptúe al usuario de sincronización.
    .who = Usted, si puede corregir el valor; su administrador de Salesforce para la regla.

code-salesforce-field-filter-validation-exception =
    .means = Un campo de búsqueda apunta a un registro que su filtro no permite.
    .causes = El campo tiene un filtro, por ejemplo solo usuarios con cierta función, y el valor no lo cumple.
    .todo = El mensaje nombra el campo: elija un valor permitido o cambie el filtro de búsqueda en Salesforce.
    .who = Su administrador de Salesforce.

code-salesforce-field-integrity-exception =
    .means = Un valor no encaja en su campo de Salesforce, aunque parezca correcto.
    .causes = Casi siempre, un país o estado escrito de otro modo que en las listas de Salesforce.
    .todo = El mensaje nombra el campo: use un valor que Salesforce acepte, mejor con una campaña de limpieza para todos.
    .who = Usted, para los valores en Marketo; su administrador de Salesforce conoce los aceptados.

code-salesforce-inactive-owner-or-user =
    .means = El registro pertenece a un usuario de Salesforce que ya no está activo.
    .causes = El propietario se fue; al usuario de sincronización le falta Update Records with Inactive Owners.
    .todo = Dé al registro un propietario activo o dé ese permiso al usuario de sincronización.
    .who = Su administrador de Salesforce.

code-salesforce-insufficient-access-on-cross-reference-entity =
    .means = El usuario de sincronización no puede usar un registro al que este se refiere, como el propietario o la cuenta.
    .causes = Faltan derechos sobre ese registro. Se ha visto cuando una campaña cambia el propietario de un contacto.
    .todo = Vea si un paso de flujo cambia el propietario de contactos y qué derechos hay sobre el registro nombrado.
    .who = Su administrador de Salesforce; para el paso de flujo, el propietario de la campaña de Marketo.

code-salesforce-insufficient-access-or-readonly =
    .means = El usuario de sincronización no puede cambiar este registro o campo, o es de solo lectura.
    .causes = Faltan derechos en el perfil, el conjunto de permisos, la colaboración o la seguridad de campo.
    .todo = Dé al usuario de sincronización permiso de edición del objeto y los campos que Marketo sincroniza.
    .who = Su administrador de Salesforce.

code-salesforce-invalid-cross-reference-key =
    .means = El registro se refiere a otro con un ID que no le es válido, como un tipo de registro o un propietario.
    .causes = Ese registro se eliminó, es de otra clase o no es visible para el usuario de sincronización.
    .todo = Busque el ID en el mensaje y corrija la referencia, o dé acceso al usuario de sincronización.
    .who = Su administrador de Salesforce.

code-salesforce-invalid-email-address =
    .means = Salesforce no acepta el correo electrónico de este registro.
    .causes = Un error al escribir, un espacio o caracteres que Salesforce no permite.
    .todo = Corrija la dirección de la persona en Marketo; se envía de nuevo con el próximo cambio.
    .who = Usted, si puede editar personas en Marketo.

code-salesforce-invalid-field =
    .means = Marketo pidió un campo que Salesforce no conoce o no muestra al usuario de sincronización.
    .causes = El campo se eliminó, cambió de nombre o lo oculta la seguridad de campo.
    .todo = Muéstrelo de nuevo al usuario de sincronización. Si ya no existe, revise la asignación con su administrador de Marketo.
    .who = Su administrador de Salesforce, junto con su administrador de Marketo.

code-salesforce-invalid-field-for-insert-update =
    .means = El usuario de sincronización no puede escribir en un campo que nombra el mensaje.
    .causes = La seguridad de campo lo deja en solo lectura o no admite escritura, como una fórmula.
    .todo = Haga que el usuario de sincronización pueda escribir en él o que Marketo ya no lo haga.
    .who = Su administrador de Salesforce.

code-salesforce-invalid-login =
    .means = Salesforce rechazó el acceso del usuario de sincronización. Hasta que se corrija, los cambios esperan.
    .causes = Una contraseña cambiada, un token de seguridad restablecido o un usuario bloqueado.
    .todo = Desbloquee al usuario si hace falta e inicie sesión de nuevo en Admin › Salesforce.
    .who = Su administrador de Marketo (permiso Acceso a CRM), con quien gestiona el usuario de sincronización.

code-salesforce-invalid-operation-with-expired-password =
    .means = La contraseña del usuario de sincronización caducó en Salesforce; antes no puede hacer nada más.
    .causes = La política de contraseñas de Salesforce se aplica al usuario de sincronización.
    .todo = Ponga una contraseña nueva en Salesforce y escríbala en Admin › Salesforce. Valore una que no caduque.
    .who = Su administrador de Salesforce y su administrador de Marketo (permiso Acceso a CRM).

code-salesforce-invalid-or-null-for-restricted-picklist =
    .means = El valor no está en una lista de selección restringida de Salesforce.
    .causes = Marketo tiene un valor que la lista no tiene, o no para este tipo de registro.
    .todo = Corrija el valor en Marketo o agréguelo a la lista de selección en Salesforce.
    .who = Usted, para el valor; su administrador de Salesforce para la lista.

code-salesforce-invalid-session-id =
    .means = La sesión del usuario de sincronización con Salesforce ya no es válida.
    .causes = Caducó o Salesforce la cerró, por ejemplo tras cambiar la contraseña o las reglas de red.
    .todo = A menudo el ciclo siguiente entra de nuevo. Si se repite, inicie sesión otra vez en Admin › Salesforce.
    .who = Su administrador de Marketo (permiso Acceso a CRM).

code-salesforce-request-limit-exceeded =
    .means = Salesforce recibió más solicitudes de API de las que permite, o demasiadas a la vez, y por ahora rechaza más.
    .causes = Todas las integraciones comparten el límite; una sincronización grande u otra herramienta lo agotó.
    .todo = En Salesforce, busque qué llama más; reduzca llamadas o suba el límite. Si no, espere: cuenta unas 24 horas.
    .who = Su administrador de Salesforce.

code-salesforce-required-field-missing =
    .means = Un campo obligatorio en Salesforce está vacío o el usuario de sincronización no puede verlo.
    .causes = No hay valor en Marketo, el campo es obligatorio desde hace poco o lo oculta la seguridad de campo.
    .todo = Rellene el campo que nombra el mensaje y revise la seguridad de campo del perfil del usuario de sincronización.
    .who = Usted, para el valor; su administrador de Salesforce para el campo y el perfil.

code-salesforce-server-unavailable =
    .means = Un servidor de Salesforce que hacía falta no estaba disponible.
    .causes = Carga, mantenimiento o una avería en Salesforce.
    .todo = Espere; la sincronización lo reintenta en el ciclo siguiente. Si continúa, vea la página de estado de Salesforce.
    .who = Nadie de su lado; su administrador de Salesforce si continúa.

code-salesforce-storage-limit-exceeded =
    .means = Su organización de Salesforce agotó su almacenamiento, así que no se pueden agregar registros.
    .causes = Demasiados registros o archivos para el almacenamiento contratado.
    .todo = Elimine o archive datos en Salesforce, o compre almacenamiento; la sincronización lo reintenta después.
    .who = Su administrador de Salesforce.

code-salesforce-string-too-long =
    .means = Un valor es más largo de lo que permite su campo en Salesforce.
    .causes = El campo de Marketo admite más caracteres que el de Salesforce.
    .todo = Acorte el valor en Marketo o alargue el campo en Salesforce.
    .who = Usted, para el valor; su administrador de Salesforce para el campo.

code-salesforce-unable-to-lock-row =
    .means = El registro estaba ocupado: alguien más lo cambiaba en el mismo momento.
    .causes = Varias actualizaciones en paralelo de un registro o su cuenta, por integraciones, flujos o cargas masivas.
    .todo = Espere: suele pasar solo. Si se repite, reparta las cargas masivas y reduzca las actualizaciones en paralelo.
    .who = Al principio, nadie; su administrador de Salesforce si se repite.

code-salesforce-unknown-exception =
    .means = Algo salió mal dentro de Salesforce que este no esperaba.
    .causes = Salesforce no lo dice; a veces lo dice el texto tras el código.
    .todo = Lea el mensaje completo. Si continúa, abra un caso en Salesforce y dé los números del mensaje.
    .who = Su administrador de Salesforce.

## La API REST de Marketo: falló la solicitud entera

code-rest-401 =
    .means = El servicio de identidad de Marketo se negó a dar un token a la integración.
    .causes = El ID o el secreto de cliente del servicio de API es erróneo, o el servicio se quitó.
    .todo = Compare ambos con los detalles del servicio en Admin › LaunchPoint y corríjalos en la integración.
    .who = El responsable de la integración, con su administrador de Marketo.

code-rest-413 =
    .means = La solicitud era demasiado grande: más de 1 MB, o de 10 MB al importar personas.
    .causes = La integración envía demasiados registros en una llamada.
    .todo = Envíe menos registros en cada llamada.
    .who = El responsable de la integración.

code-rest-414 =
    .means = La dirección de la solicitud era demasiado larga: más de 8 KB.
    .causes = Una lista larga de valores de filtro, como ID, en una solicitud GET.
    .todo = Envíela como POST con _method=GET en la dirección y el resto de la consulta en el cuerpo.
    .who = El responsable de la integración.

code-rest-500 =
    .means = El servidor de Marketo encontró algo inesperado y no pudo responder.
    .causes = Una avería en Marketo o una dirección de solicitud mal formada.
    .todo = Revise la dirección de la solicitud; si es correcta, inténtelo más tarde y luego pregunte al soporte de Marketo.
    .who = El responsable de la integración.

code-rest-502 =
    .means = Un servidor tras la puerta de enlace de Marketo no dio una buena respuesta; probablemente tardó demasiado.
    .causes = Marketo estaba lento u ocupado en ese momento.
    .todo = Reintente con pausas crecientes. Compruebe antes si el cambio se hizo de todos modos.
    .who = El responsable de la integración; el soporte de Marketo si continúa.

code-rest-600 =
    .means = Parece que Marketo no encontró token de acceso en la solicitud. La lista de Adobe no documenta este código.
    .causes = La integración no envió el encabezado Authorization o lo envió vacío.
    .todo = Envíe el token como Authorization: Bearer en cada llamada.
    .who = El responsable de la integración.

code-rest-601 =
    .means = El token de acceso no es válido.
    .causes = Un token mal escrito o cortado, o de otra instancia de Marketo.
    .todo = Pida un token nuevo y repita la llamada. Si continúa, revise el ID y el secreto de cliente.
    .who = El responsable de la integración.

code-rest-602 =
    .means = El token de acceso caducó. Los tokens duran una hora como máximo.
    .causes = La integración siguió usando un token antiguo.
    .todo = Pida un token nuevo y repita la llamada; una buena integración lo hace sola.
    .who = El responsable de la integración.

code-rest-603 =
    .means = El acceso funcionó, pero el usuario de API no puede hacer esta llamada.
    .causes = A la función de API le falta un permiso o la dirección que llama no está en la lista de IP permitidas.
    .todo = En Admin, revise la función del usuario de API y la lista de IP permitidas para la API.
    .who = Su administrador de Marketo.

code-rest-604 =
    .means = La solicitud tardó demasiado y se abandonó.
    .causes = Una consulta grande, una base de datos ocupada o un límite de tiempo corto de quien llama.
    .todo = Inténtelo más tarde o pida menos en cada llamada.
    .who = El responsable de la integración.

code-rest-605 =
    .means = Esta llamada no admite el método HTTP usado.
    .causes = Por ejemplo, GET donde la API espera POST.
    .todo = Use el método que indica la referencia de Adobe para esta llamada.
    .who = El responsable de la integración.

code-rest-606 =
    .means = Demasiadas llamadas en poco tiempo: Marketo acepta 100 en 20 segundos de todas las integraciones juntas.
    .causes = Una integración llama demasiado rápido o varias trabajan a la vez.
    .todo = Haga que la integración llame más despacio y espere antes de reintentar.
    .who = El responsable de la integración; su administrador de Marketo ve quién llama en Admin › Servicios web.

code-rest-607 =
    .means = La cuota diaria de llamadas de API está agotada. Se restablece hacia medianoche, hora central de EE. UU.
    .causes = Todas las integraciones comparten una cuota y una llamó más de lo previsto.
    .todo = Detenga hasta entonces la integración que más llama; para más llamadas, pregunte a su responsable de cuenta de Adobe.
    .who = Su administrador de Marketo, con el responsable de la integración.

code-rest-608 =
    .means = La API de Marketo no está disponible por ahora.
    .causes = La página de Adobe no da ninguna; probablemente carga o mantenimiento en Marketo.
    .todo = Espere y reintente. Si continúa, consulte la página de estado de Marketo.
    .who = Al principio, nadie; el soporte de Marketo si continúa.

code-rest-609 =
    .means = El cuerpo de la solicitud no es un JSON válido.
    .causes = Falta un corchete, hay comillas erróneas o la codificación es errónea.
    .todo = Corrija el cuerpo que envía la integración.
    .who = El responsable de la integración.

code-rest-610 =
    .means = Marketo no conoce la dirección a la que se llamó.
    .causes = Un error al escribir, una versión errónea o una barra doble en la dirección.
    .todo = Compare la dirección con la referencia de Adobe.
    .who = El responsable de la integración.

code-rest-611 =
    .means = Un error dentro de Marketo que no tiene código propio.
    .causes = Marketo no lo dice.
    .todo = Reintente más tarde; según Adobe, no se hizo nada. Si continúa, dé la solicitud y la respuesta al soporte de Marketo.
    .who = El responsable de la integración, con el soporte de Marketo.

code-rest-612 =
    .means = El tipo de contenido de la solicitud no es el esperado.
    .causes = El encabezado Content-Type falta o es erróneo.
    .todo = Envíe Content-Type: application/json con la solicitud.
    .who = El responsable de la integración.

code-rest-613 =
    .means = Una solicitud en varias partes, como la carga de un archivo, no está bien formada.
    .causes = Un separador (boundary) erróneo o una parte que falta.
    .todo = Corrija cómo crea la integración las solicitudes de varias partes.
    .who = El responsable de la integración.

code-rest-614 =
    .means = No se encontró o no se pudo alcanzar la suscripción de Marketo. Suele ser temporal.
    .causes = Casi siempre, mantenimiento o avería en Marketo; a veces, una dirección errónea.
    .todo = Espere y reintente; si continúa, revise el ID de Munchkin en la dirección.
    .who = El responsable de la integración; el soporte de Marketo si continúa.

code-rest-615 =
    .means = Demasiadas llamadas a la vez: Marketo atiende 10 al mismo tiempo para su suscripción.
    .causes = Varias integraciones llaman en paralelo o una abre muchas conexiones.
    .todo = Haga menos llamadas en paralelo (Adobe aconseja menos de 5) y reintente tras una pausa.
    .who = El responsable de la integración.

code-rest-616 =
    .means = Su suscripción de Marketo no incluye esta API, la Custom Object Metadata API.
    .causes = Necesita cierto tipo de suscripción.
    .todo = Pregunte a su responsable de éxito del cliente en Adobe o deje de hacer esta llamada.
    .who = Su administrador de Marketo.

## La API REST de Marketo: la solicitud se rechazó tal como está

code-rest-701 =
    .means = Un campo que debe tener valor estaba vacío en la solicitud.
    .causes = La integración lo omitió o no envió nada; el mensaje nombra el campo.
    .todo = Rellene el campo que nombra el mensaje.
    .who = El responsable de la integración.

code-rest-702 =
    .means = No se encontró nada para esta búsqueda. No tiene por qué ser un error.
    .causes = Ningún registro coincide o se eliminó.
    .todo = Revise el ID y el filtro; si no se espera nada, haga que la integración lo acepte.
    .who = El responsable de la integración.

code-rest-703 =
    .means = Esta función no está habilitada para su suscripción.
    .causes = Una función beta que no se activó para usted.
    .todo = Pregunte a Adobe si puede habilitarse o deje de hacer esta llamada.
    .who = Su administrador de Marketo, con su contacto en Adobe.

code-rest-704 =
    .means = Una fecha no tiene la forma esperada o el ID de un contenido dinámico no es válido.
    .causes = Orden o zona horaria erróneos en la fecha, o un ID que no existe.
    .todo = Envíe las fechas como muestra la referencia de Adobe; revise el ID.
    .who = El responsable de la integración.

code-rest-709 =
    .means = La llamada incumple una regla para esta clase de recurso.
    .causes = Un correo sin plantilla, aprobar sin borrador o clonar un programa con recursos que no pueden clonarse.
    .todo = Lea la regla en el mensaje; cambie el recurso o haga este paso en el propio Marketo.
    .who = El responsable de la integración, con el propietario del recurso.

code-rest-710 =
    .means = No se encontró la carpeta principal.
    .causes = Se eliminó o se movió, o su ID o tipo es erróneo.
    .todo = Compruebe que la carpeta aún existe y use su ID actual.
    .who = El responsable de la integración.

code-rest-711 =
    .means = La carpeta es de un tipo erróneo para esta llamada.
    .causes = Una carpeta donde hace falta un programa, o una de otra parte de Marketo.
    .todo = Use una carpeta del tipo que espera la llamada.
    .who = El responsable de la integración.

code-rest-712 =
    .means = No se pudieron combinar estas personas: son Person Accounts en Salesforce.
    .causes = Marketo no puede combinar Person Accounts de Salesforce.
    .todo = Combínelas en Salesforce.
    .who = Su administrador de Salesforce o quien cuida de los datos.

code-rest-713 =
    .means = Algo que Marketo necesita no estuvo disponible por un momento.
    .causes = Una avería pasajera en Marketo.
    .todo = Espere un poco y reintente.
    .who = El responsable de la integración; el soporte de Marketo si continúa.

code-rest-714 =
    .means = No se pudieron combinar dos personas: no se encontró un tipo de registro predeterminado.
    .causes = Marketo no dice más; probablemente, los tipos de registro del usuario de sincronización en Salesforce.
    .todo = Revise en Salesforce el tipo de registro predeterminado del usuario de sincronización y combine de nuevo.
    .who = Su administrador de Salesforce, con su administrador de Marketo.

code-rest-718 =
    .means = El vendedor nombrado para una oportunidad no existe en Marketo.
    .causes = Un externalSalesPersonId erróneo o un vendedor que aún no se envió.
    .todo = Envíe primero el vendedor y después la oportunidad.
    .who = El responsable de la integración.

code-rest-719 =
    .means = La clonación de un programa esperó demasiado a otro proceso y se abandonó.
    .causes = Había otros cambios o clonaciones en marcha al mismo tiempo.
    .todo = Espere y clone de nuevo, un programa cada vez.
    .who = El responsable de la integración.

## La API REST de Marketo: se omitieron registros sueltos

code-rest-1001 =
    .means = Un valor es de un tipo erróneo, por ejemplo texto donde se espera un número.
    .causes = El campo de origen no coincide con el campo de Marketo; el mensaje nombra ambos.
    .todo = Corrija el valor o la asignación de campos.
    .who = El responsable de la integración.

code-rest-1002 =
    .means = Falta un valor obligatorio.
    .causes = La integración lo omitió; el mensaje lo nombra.
    .todo = Agregue el valor que nombra el mensaje.
    .who = El responsable de la integración.

code-rest-1003 =
    .means = Los datos no se ajustan a esta llamada o a su modo.
    .causes = Por ejemplo, un ID al solo crear, o Request Campaign con una campaña por lotes.
    .todo = Lea el mensaje y corrija los datos, o convierta la campaña en una de activación.
    .who = El responsable de la integración; para una campaña, su propietario.

code-rest-1004 =
    .means = No se encontró a la persona y la llamada era solo para actualizar.
    .causes = Eliminada, combinada, aún no creada o en otra partición.
    .todo = Revise el ID o el correo electrónico; haga que la integración cree a la persona si se desea.
    .who = El responsable de la integración.

code-rest-1005 =
    .means = La persona ya existe y la llamada era solo para crear.
    .causes = Ya se envió el mismo correo electrónico o la misma clave.
    .todo = Haga que la integración actualice además de crear, si se desea.
    .who = El responsable de la integración.

code-rest-1006 =
    .means = Marketo no conoce un campo de la llamada.
    .causes = Un campo mal escrito, renombrado, oculto o eliminado; cuenta el nombre de API, no la etiqueta.
    .todo = Compare con los nombres de API en Admin › Administración de campos.
    .who = El responsable de la integración, con su administrador de Marketo.

code-rest-1007 =
    .means = Coinciden varias personas, así que Marketo no supo cuál actualizar.
    .causes = Duplicados con el mismo correo electrónico o la misma clave.
    .todo = Combine los duplicados o haga que la integración busque a las personas por el ID de Marketo.
    .who = Quien cuida de los datos; el responsable de la integración para la clave.

code-rest-1008 =
    .means = El usuario de API no puede usar la partición que contiene a esta persona.
    .causes = Su función no tiene acceso a un espacio de trabajo con esa partición.
    .todo = Dé al usuario de API una función en un espacio de trabajo así.
    .who = Su administrador de Marketo.

code-rest-1009 =
    .means = La llamada tiene que decir a qué partición se refiere.
    .causes = Su suscripción tiene varias particiones y la integración no nombró ninguna.
    .todo = Nombre la partición en la llamada.
    .who = El responsable de la integración.

code-rest-1010 =
    .means = La persona existe en otra partición y no se movió.
    .causes = La llamada nombró una partición distinta de la de la persona.
    .todo = Use la partición de la persona o mueva antes a la persona en Marketo.
    .who = El responsable de la integración; su administrador de Marketo para las particiones.

code-rest-1011 =
    .means = No se puede buscar a las personas por este campo.
    .causes = Marketo admite solo algunos campos para buscar; el nombre y los apellidos no están entre ellos.
    .todo = Busque a las personas por ID, correo electrónico u otro campo admitido.
    .who = El responsable de la integración.

code-rest-1012 =
    .means = El valor de la cookie de Munchkin no es válido.
    .causes = Una cookie cortada o mal codificada, o de otra suscripción.
    .todo = Transmita la cookie entera, bien codificada.
    .who = El responsable de la integración o del formulario web.

code-rest-1013 =
    .means = No se encontró la lista, la campaña u otro objeto con este ID.
    .causes = Se eliminó o el ID es de otra clase de objeto o de otra instancia.
    .todo = Compruebe que aún existe y use su ID actual.
    .who = El responsable de la integración.

code-rest-1014 =
    .means = No se pudo crear un objeto, como una lista.
    .causes = La página de Marketo no dice por qué; quizá lo diga el mensaje.
    .todo = Lea el mensaje; revise el nombre y la carpeta y reintente.
    .who = El responsable de la integración.

code-rest-1015 =
    .means = La persona no está en la lista de la que trataba la llamada.
    .causes = Ya se quitó o nunca se agregó.
    .todo = A menudo no hay nada que hacer: había que quitar a la persona y no está.
    .who = El responsable de la integración.

code-rest-1016 =
    .means = Hay demasiadas importaciones en espera: Marketo permite 10 en la cola.
    .causes = Se iniciaron juntas varias importaciones grandes.
    .todo = Espere a que acaben algunas e inicie después el resto.
    .who = El responsable de la integración.

code-rest-1017 =
    .means = El objeto ya existe, así que no se creó de nuevo.
    .causes = Se creó antes o lo creó otra integración.
    .todo = Use el que existe o actualice en lugar de crear.
    .who = El responsable de la integración.

code-rest-1018 =
    .means = No es posible mediante la API, porque su Marketo está conectado directamente a un CRM.
    .causes = Con sincronización nativa, objetos como compañías y oportunidades pertenecen al CRM.
    .todo = Haga el cambio en el CRM; llega a Marketo con la sincronización.
    .who = El responsable de la integración, con su administrador del CRM.

code-rest-1019 =
    .means = Otra importación a la misma lista sigue en marcha.
    .causes = Se iniciaron dos importaciones a una lista, una tras otra.
    .todo = Espere a que acabe la primera e importe de nuevo.
    .who = El responsable de la integración.

code-rest-1020 =
    .means = Se agotó la cantidad de programas que hoy pueden clonarse al programar.
    .causes = Demasiadas llamadas que programan una campaña y clonan su programa.
    .todo = Espere al día siguiente o programe sin clonar.
    .who = El responsable de la integración.

code-rest-1021 =
    .means = No se pudo cambiar la compañía junto con la persona.
    .causes = Se enviaron campos de compañía con la persona donde Marketo no lo permite.
    .todo = Omita los campos de compañía o cámbielos en el CRM o con la llamada de compañías.
    .who = El responsable de la integración.

code-rest-1022 =
    .means = El objeto no se eliminó, porque algo más lo usa.
    .causes = Una campaña, una lista inteligente u otro recurso se refiere a él.
    .todo = Busque dónde se usa y quítelo antes de allí.
    .who = El propietario del recurso.

code-rest-1025 =
    .means = El estado de programa no existe en el canal de este programa.
    .causes = Un estado mal escrito o de otro canal.
    .todo = Use uno de los estados del canal del programa.
    .who = El responsable de la integración; su administrador de Marketo para los canales.

code-rest-1026 =
    .means = Los objetos personalizados no están habilitados para su suscripción.
    .causes = No forman parte de ella o no están activados.
    .todo = Pregunte a su responsable de cuenta de Adobe o deje de hacer esta llamada.
    .who = Su administrador de Marketo.

code-rest-1027 =
    .means = Su suscripción tiene ya todos los tipos de actividad personalizada que puede tener.
    .causes = Todos los tipos disponibles están en uso.
    .todo = Reutilice o elimine un tipo, o pida más a Adobe.
    .who = Su administrador de Marketo.

code-rest-1028 =
    .means = Una actividad personalizada puede tener 20 atributos secundarios como máximo.
    .causes = La integración intentó agregar uno más.
    .todo = Quite atributos que no hagan falta o una algunos.
    .who = El responsable de la integración.

code-rest-1029 =
    .means = Se rechazó una exportación masiva: cola llena, cantidad diaria agotada o ya en cola.
    .causes = Más de 10 trabajos en espera, más de 500 MB exportados hoy (valor habitual) o el trabajo en cola dos veces.
    .todo = Lea cuál de las tres es; espere a que acaben trabajos o a medianoche, hora central de EE. UU.
    .who = El responsable de la integración.

code-rest-1035 =
    .means = Su suscripción no admite este filtro en exportaciones masivas de personas.
    .causes = En algunas suscripciones no están disponibles updatedAt, smartListId y smartListName.
    .todo = Use otro filtro, como createdAt o una lista estática, o pregunte al soporte de Marketo.
    .who = El responsable de la integración.

code-rest-1036 =
    .means = El mismo registro figura dos veces en una llamada.
    .causes = Dos entradas comparten una clave, por ejemplo el mismo ID externo de compañía.
    .todo = Haga que la integración quite los duplicados antes de enviar.
    .who = El responsable de la integración.

code-rest-1037 =
    .means = Se omitió a la persona, porque ya tiene este estado de programa o uno posterior.
    .causes = El estado se asignó antes.
    .todo = Normalmente, nada.
    .who = El responsable de la integración.

code-rest-1042 =
    .means = La campaña se programó con demasiada antelación: 2 años como máximo.
    .causes = Un año erróneo o un formato de fecha erróneo.
    .todo = Envíe una fecha anterior.
    .who = El responsable de la integración.

code-rest-1048 =
    .means = No se pudo descartar el borrador de un objeto personalizado.
    .causes = La página de Marketo no dice por qué; quizá no haya borrador.
    .todo = Mire el objeto en Admin › Objetos personalizados de Marketo.
    .who = Su administrador de Marketo.

code-rest-1049 =
    .means = No se pudo crear una actividad: sus atributos juntos superan 65.536 bytes.
    .causes = Textos muy largos en los atributos.
    .todo = Acorte los textos que envía la integración.
    .who = El responsable de la integración.

code-rest-1076 =
    .means = El CRM rechazó la combinación, porque allí crearía un duplicado.
    .causes = Una regla de duplicados en Salesforce.
    .todo = Combine los registros en Salesforce o adapte la regla de duplicados.
    .who = Su administrador de Salesforce o quien cuida de los datos.

code-rest-1077 =
    .means = La combinación falló en el CRM: un valor es demasiado largo para su campo de Salesforce.
    .causes = El campo que nombra el mensaje tiene más caracteres de los que permite Salesforce.
    .todo = Acorte el valor o combine sin combinar en el CRM.
    .who = El responsable de la integración, con su administrador de Salesforce.

code-rest-1078 =
    .means = El CRM no pudo combinar los registros.
    .causes = Uno se eliminó, no es candidato ni contacto, o no cumple el filtro de un campo.
    .todo = Mire los registros en Salesforce y combínelos allí.
    .who = Su administrador de Salesforce o quien cuida de los datos.

code-rest-1079 =
    .means = La combinación falló: las personas comparten la misma URL personalizada.
    .causes = Duplicados a los que se dio la misma URL personalizada.
    .todo = Combínelos en las pantallas del propio Marketo.
    .who = Usted, si puede combinar personas en Marketo.

## Microsoft Dynamics: Marketo no publica una lista de códigos; estos son los pasos de Validate Sync y los dos motivos habituales

code-dynamics-step-1 =
    .means = La dirección de Dynamics que usa Marketo no es válida.
    .causes = Un error al escribir, o cambió la dirección del servicio de organización.
    .todo = En Dynamics, cópiela de Settings › Customizations › Developer Resources y escríbala de nuevo en Marketo.
    .who = Su administrador de Marketo, con su administrador de Dynamics.

code-dynamics-step-2 =
    .means = Dynamics no acepta el nombre y la contraseña del usuario de sincronización.
    .causes = Una contraseña cambiada o caducada, o un usuario bloqueado.
    .todo = Compruebe que el usuario puede entrar en Dynamics y escriba de nuevo las credenciales en Marketo.
    .who = Su administrador de Marketo, con su administrador de Dynamics.

code-dynamics-step-3 =
    .means = El usuario de sincronización no tiene la función Marketo Sync User en Dynamics.
    .causes = La función nunca se dio o se quitó.
    .todo = En Dynamics, Settings › Security › Users › el usuario de sincronización › Manage Roles: marque Marketo Sync User.
    .who = Su administrador de Dynamics.

code-dynamics-step-4 =
    .means = La solución de Marketo no está bien instalada en Dynamics.
    .causes = Falta o su instalación no terminó.
    .todo = En Dynamics, búsquela en Settings › Solutions; instálela si no está.
    .who = Su administrador de Dynamics.

code-dynamics-step-5 =
    .means = Algunos pasos de la solución de Marketo están desactivados en Dynamics.
    .causes = Tras la instalación todos están activos; una personalización posterior desactivó algunos.
    .todo = Active de nuevo todos los pasos predeterminados de la solución de Marketo.
    .who = Su administrador de Dynamics.

code-dynamics-step-6 =
    .means = El usuario de sincronización no está asignado a la solución de Marketo.
    .causes = En Marketo Config figura otro usuario o ninguno.
    .todo = En Dynamics, Settings › Marketo Config: ponga el usuario de sincronización como predeterminado.
    .who = Su administrador de Dynamics.

code-dynamics-step-7 =
    .means = El usuario de sincronización de Dynamics no es aquel cuyas credenciales tiene Marketo.
    .causes = Uno de los dos se cambió sin el otro.
    .todo = Ponga el usuario correcto como Marketo User en Marketo Config o escriba sus credenciales en Marketo.
    .who = Su administrador de Dynamics, con su administrador de Marketo.

code-dynamics-duplicate =
    .means = Una persona no se sincronizó, porque Dynamics ya tiene un registro como el suyo.
    .causes = La misma persona existe dos veces o una regla de Dynamics prohíbe duplicados.
    .todo = Abra la lista completa desde la notificación en Marketo (guardada 30 días) y combine los duplicados.
    .who = Quien cuida de los datos; su administrador de Dynamics para las reglas.

code-dynamics-field-length =
    .means = Una persona no se sincronizó, porque un valor es más largo que su campo del otro lado.
    .causes = Los campos de Marketo y Dynamics tienen longitudes distintas.
    .todo = Abra la lista completa desde la notificación en Marketo (30 días); acorte los valores o iguale la longitud de los campos.
    .who = Usted, para el valor; su administrador de Dynamics para el campo.

## Webhooks

code-webhook-1000 =
    .means = El paso Llamar a webhook (Call Webhook) está en una campaña por lotes, donde los webhooks no se ejecutan.
    .causes = Marketo llama a los webhooks solo desde campañas de activación.
    .todo = Mueva el paso a una campaña de activación; una campaña por lotes puede disparar su activador.
    .who = Usted, si puede editar la campaña.

code-webhook-1001 =
    .means = El servicio al que llamó el webhook respondió con el cuerpo vacío.
    .causes = El servicio no envía cuerpo o falló al responder.
    .todo = Haga que el servicio responda con un cuerpo; los campos se rellenan solo con una respuesta de estado 2xx.
    .who = Quien gestiona el servicio al que se llama.

## El servicio de identidad de Adobe (IMS): la conexión del propio Campanile; los códigos son los de OAuth 2.0

code-ims-invalid-client =
    .means = Adobe no acepta el ID de cliente o el secreto de cliente.
    .causes = Un secreto mal escrito, reemplazado o eliminado, o un ID de cliente de otro proyecto.
    .todo = En Adobe Developer Console, copie de nuevo el ID y el secreto de cliente y reemplácelos en esta conexión.
    .who = Quien gestiona el proyecto en Adobe Developer Console.

code-ims-invalid-scope =
    .means = Adobe no concede uno de los ámbitos (scopes) solicitados.
    .causes = Falta I/O Management API en el proyecto o un ámbito está mal escrito.
    .todo = Agregue I/O Management API al proyecto y copie sus ámbitos a esta conexión; adobeio_api debe estar entre ellos.
    .who = Quien gestiona el proyecto en Adobe Developer Console.

code-ims-unauthorized-client =
    .means = Este cliente no puede pedir un token de esta manera.
    .causes = La credencial es de otra clase que OAuth Server-to-Server.
    .todo = Agregue al proyecto una credencial OAuth Server-to-Server y use su ID y su secreto de cliente.
    .who = Quien gestiona el proyecto en Adobe Developer Console.

code-ims-invalid-request =
    .means = El servicio de identidad no pudo leer la solicitud.
    .causes = Falta un valor o está mal formado, como un ID de cliente vacío o con un espacio.
    .todo = Revise si en el ID de cliente, el secreto y los ámbitos de esta conexión faltan o sobran caracteres.
    .who = Usted, en los ajustes de esta conexión.

code-ims-access-denied =
    .means = Adobe negó el token, aunque la solicitud era legible.
    .causes = Adobe no documenta los motivos; quizá se retiró el acceso al proyecto.
    .todo = Compruebe en Adobe Developer Console que el proyecto y la credencial siguen activos.
    .who = Su administrador del sistema de Adobe, con quien gestiona el proyecto.

## El diario de eventos de Adobe: la conexión del propio Campanile

code-journal-400 =
    .means = El servidor de Adobe no entendió la solicitud. Adobe no documenta cuándo ocurre esto.
    .causes = Probablemente, una dirección de diario errónea o una posición de lectura que no acepta.
    .todo = Copie de nuevo el punto de conexión del diario en Adobe Developer Console. Si continúa, comuníquelo a Campanile.
    .who = Usted, en los ajustes de esta conexión.

code-journal-401 =
    .means = El diario no acepta el token de acceso.
    .causes = Caducó o se revocó, o el proyecto perdió su acceso. Campanile obtiene uno nuevo por sí mismo.
    .todo = Si continúa, reemplace el secreto de esta conexión y revise el proyecto en Adobe Developer Console.
    .who = Quien gestiona el proyecto en Adobe Developer Console.

code-journal-403 =
    .means = El acceso funcionó, pero este cliente no puede leer este diario.
    .causes = Falta I/O Management API en el proyecto, o el ID de cliente, la organización y el diario no van juntos.
    .todo = Copie de nuevo del mismo proyecto el ID de cliente, el ID de organización y el punto de conexión del diario.
    .who = Quien gestiona el proyecto en Adobe Developer Console.

code-journal-404 =
    .means = No hay ningún diario en esta dirección.
    .causes = Una dirección mal escrita, o se eliminó el registro de eventos.
    .todo = En Adobe Developer Console, abra el registro de eventos y copie de nuevo el punto de conexión del diario.
    .who = Quien gestiona el proyecto en Adobe Developer Console.

code-journal-410 =
    .means = La posición de lectura caducó: los eventos posteriores ya no se guardan.
    .causes = Nadie leyó este diario durante demasiado tiempo. Adobe guarda los eventos 7 días.
    .todo = Campanile sigue leyendo por sí mismo y marca el hueco. Mire en las Notificaciones de Marketo qué se perdió.
    .who = Usted puede ver en Marketo qué se perdió.

code-journal-429 =
    .means = Demasiadas solicitudes: Adobe pide una pausa.
    .causes = Varios programas leen con el mismo proyecto. Adobe no documenta el límite.
    .todo = Campanile espera y continúa por sí mismo. Si dura, lea con menos frecuencia o use un proyecto propio.
    .who = Usted, en los ajustes de esta conexión.

code-journal-server-error =
    .means = El servidor de Adobe respondió con un error propio (5xx).
    .causes = Una avería o mantenimiento en Adobe.
    .todo = Campanile sigue intentándolo por sí mismo. Si continúa, consulte la página de estado de Adobe.
    .who = Nadie de su lado.

## Las conexiones de Campanile: causas sin código de un servidor

code-connection-no-secret =
    .means = No hay ningún secreto de cliente guardado para esta conexión; Campanile no puede iniciar sesión en ella.
    .causes = Nunca se escribió aquí, se eliminó del llavero, o el llavero es de otro usuario.
    .todo = Copie el secreto de cliente del proyecto en Adobe Developer Console y escríbalo en los ajustes de esta conexión.
    .who = Usted, si tiene el secreto; si no, quien gestiona el proyecto en Adobe Developer Console.

code-connection-secret-file =
    .means = No se puede usar el archivo con el secreto de esta conexión.
    .causes = No se puede leer, o también pueden leerlo otros usuarios de este equipo.
    .todo = Revise la ruta en secret_file y dé al archivo el modo 0600; Campanile lo intenta de nuevo por sí mismo.
    .who = Usted, en este equipo; en un servidor, quien lo administra.

code-connection-keychain =
    .means = El secreto está en el llavero del sistema, y el llavero está bloqueado o no responde.
    .causes = No se desbloqueó al iniciar sesión, o en esta sesión no funciona ningún servicio de llavero.
    .todo = Desbloquee el llavero y elija Comprobar ahora. Sin llavero, use secret_file en config.toml.
    .who = Usted, en este equipo.

code-connection-dns =
    .means = En esta red no se conoce el nombre del servidor de Adobe.
    .causes = Sin red, un servidor de nombres que no responde o una dirección mal escrita.
    .todo = Revise la red y la dirección en los ajustes de esta conexión; Campanile sigue intentándolo por sí mismo.
    .who = Usted, en este equipo; su departamento de informática para la red.

code-connection-connect =
    .means = No se puede llegar al servidor de Adobe desde este equipo.
    .causes = Sin red, o un cortafuegos o un proxy que se interpone.
    .todo = Revise red, proxy y cortafuegos: HTTPS a las direcciones de Adobe debe estar permitido. Campanile sigue intentándolo.
    .who = Usted, en este equipo; su departamento de informática para el proxy y el cortafuegos.

code-connection-tls =
    .means = No se pudo establecer la conexión segura con el servidor de Adobe.
    .causes = Un proxy que abre las conexiones seguras con su propio certificado, o un reloj erróneo en este equipo.
    .todo = Revise la fecha y la hora. Si el proxy de su empresa inspecciona HTTPS, pida que instalen aquí su certificado.
    .who = Su departamento de informática.

code-connection-proxy-sign-in =
    .means = Entre este equipo y el servidor hay un proxy, y solo deja pasar a quien inicia sesión en él.
    .causes = No hay usuario ni contraseña para el proxy, o han cambiado.
    .todo = Indique usuario y contraseña en los ajustes, en Red. Campanile lo intenta de nuevo solo.
    .who = Usted, en este equipo; su departamento de informática conoce usuario y contraseña.

code-connection-timeout =
    .means = El servidor de Adobe no respondió a tiempo.
    .causes = Una red lenta, mucha carga en Adobe o un cortafuegos que descarta la solicitud sin avisar.
    .todo = Campanile sigue intentándolo por sí mismo. Si continúa, revise la red, el cortafuegos y la página de estado de Adobe.
    .who = Usted, en este equipo; su departamento de informática para la red.

code-connection-redirect =
    .means = Algo respondió en lugar del servidor de Adobe y remitió a otro sitio. Campanile no lo sigue.
    .causes = La página de inicio de sesión de una red wifi o de un proxy, o una dirección que cambió.
    .todo = Abra una página web en su navegador e inicie sesión en la red. Si continúa, revise la dirección en los ajustes.
    .who = Usted, en este equipo; su departamento de informática para un proxy.

code-connection-other-origin =
    .means = El diario indicó otro servidor para seguir leyendo. Campanile no envía allí sus credenciales.
    .causes = Un proxy que reescribe las respuestas o una dirección de diario de otra región.
    .todo = Copie de nuevo el punto de conexión del diario en Adobe Developer Console. Si continúa, pregunte por un proxy.
    .who = Usted, en los ajustes de esta conexión; su departamento de informática para un proxy.

code-connection-not-a-page =
    .means = Algo respondió en esta dirección, pero no era un diario.
    .causes = La página de inicio de sesión de una red o de un proxy, o la dirección de otra cosa.
    .todo = Inicie sesión en la red desde su navegador; después compare la dirección del diario con Adobe Developer Console.
    .who = Usted, en este equipo; su departamento de informática para un proxy.

code-connection-too-large =
    .means = La respuesta era mayor de lo que Campanile acepta de una vez y no se leyó.
    .causes = Probablemente respondió algo que no es un diario.
    .todo = Compare la dirección del diario con Adobe Developer Console. Si es correcta, comuníquelo a Campanile.
    .who = Usted, en los ajustes de esta conexión.

code-connection-rest-client =
    .means = Marketo no acepta el ID de cliente o el secreto de cliente.
    .causes = Un secreto mal copiado o reemplazado, o un servicio de LaunchPoint o usuario de API eliminado.
    .todo = En Marketo, abra Admin › LaunchPoint, los detalles del servicio, y copie de nuevo ambos en esta conexión.
    .who = Un administrador de Marketo.

code-connection-mail-no-password =
    .means = No hay contraseña ni inicio de sesión guardados para este buzón, así que Campanile no puede abrirlo.
    .causes = Nunca se escribió aquí, se borró del llavero, o el llavero es de otro usuario.
    .todo = Guarde la contraseña con campanile secret set, o inicie sesión con campanile sign-in, en ambos casos con el ID de esta conexión.
    .who = Usted, si puede abrir el buzón; si no, quien lo administre.

code-connection-mail-sign-in =
    .means = El servidor de correo rechaza el nombre de usuario o la contraseña.
    .causes = Se cambió la contraseña, el servidor pide una propia para cada programa, o no acepta contraseñas.
    .todo = Escriba la contraseña actual o una creada para Campanile; donde no se acepten contraseñas, ponga auth en oauth.
    .who = Usted, si conoce la contraseña; si no, quien administre el servidor de correo.

code-connection-mail-token =
    .means = El inicio de sesión en el buzón ya no es válido.
    .causes = Caducó, se cambió la contraseña, o un administrador retiró el acceso.
    .todo = Inicie sesión de nuevo con campanile sign-in y el ID de esta conexión.
    .who = Usted, si puede abrir el buzón; su departamento de TI si se bloqueó la aplicación.

code-connection-mail-folder =
    .means = La carpeta que lee Campanile no está en el buzón.
    .causes = Se le cambió el nombre, se movió o se eliminó, o ya no se comparte con este usuario.
    .todo = Busque la carpeta en su programa de correo y escriba su nombre actual en folder de esta conexión.
    .who = Usted, en este equipo; para el acceso, el dueño del buzón.

code-connection-not-imap =
    .means = Algo responde en esta dirección, pero no es un servidor IMAP.
    .causes = Un puerto equivocado, una dirección mal escrita, o algo que se interpone.
    .todo = Revise host y port en los ajustes de esta conexión: lo habitual es 993, y 143 con starttls.
    .who = Usted, en este equipo; su departamento de TI para la red.

code-connection-mail-rules =
    .means = No se entiende una regla de mail-rules.toml, por eso no se lee este buzón.
    .causes = Un error de escritura en una regla o en un patrón.
    .todo = Corrija la línea indicada o quite el archivo; Campanile lo intenta de nuevo por sí mismo.
    .who = Usted, en este equipo.

code-connection-team-no-secret =
    .means = No hay credenciales guardadas para el flujo del relé, así que Campanile no puede leerlo.
    .causes = Nunca se escribieron aquí, se borraron del llavero, o el llavero es de otro usuario.
    .todo = En los ajustes de esta conexión, elija el archivo recibido, entero; en un terminal, entréguelo a campanile secret set con el ID.
    .who = Usted, en este equipo; quien administre el relé para un archivo nuevo.

code-connection-team-credentials =
    .means = Lo guardado para el flujo del relé no es un archivo de credenciales.
    .causes = Solo se guardó una parte del archivo, o se guardó otro.
    .todo = Introduzca de nuevo el archivo entero en los ajustes de esta conexión; una contraseña necesita allí su nombre de usuario.
    .who = Usted, en este equipo.

code-connection-team-sign-in =
    .means = El servidor del relé rechaza sus credenciales.
    .causes = Se retiraron o caducaron, o son para otro servidor.
    .todo = Pida otras a quien administre el relé e introdúzcalas en los ajustes de esta conexión.
    .who = Quien administre el relé.

code-connection-team-forbidden =
    .means = El servidor del relé le deja entrar, pero no leer el flujo.
    .causes = A sus permisos les falta lo que enumera docs/TEAM.md, o stream o instance es otro en los ajustes.
    .todo = Revise stream e instance en los ajustes de esta conexión; después pida los permisos de docs/TEAM.md.
    .who = Usted para los ajustes; quien administre el relé para los permisos.

code-connection-team-stream =
    .means = El servidor no tiene ningún flujo con este nombre.
    .causes = El relé nunca arrancó, publica con otro nombre, o se eliminó el flujo.
    .todo = Revise stream en los ajustes de esta conexión y si el relé está en marcha.
    .who = Quien administre el relé.
