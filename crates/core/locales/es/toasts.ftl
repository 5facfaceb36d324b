# Los avisos emergentes, lo que dice de ellos la bandeja, y por qué uno sonó o no.

## Resúmenes, repeticiones y recordatorios ($types es una lista lista, sin punto final: «fallos de campaña 9, Dynamics 3»)

toast-summary-title-minutes = { $count ->
    [one] { $count_text } notificación más en { $minutes } min
   *[other] { $count_text } notificaciones más en { $minutes } min
}
toast-digest-body-since = Desde { $since }: { $types }.
toast-digest-body-critical = { $others ->
    [0] Desde { $since }: { $types }.
    [one] Y { $others_text } más desde { $since }: { $types }.
   *[other] Y { $others_text } más desde { $since }: { $types }.
}
toast-repeated-body = { $count_text } veces desde { $since }. { $body }
toast-returned-body = De vuelta tras posponerla. { $body }
toast-triage-body = { $standing }. { $body }
toast-reminder-title = Sigue sin leer: { $title }
toast-reminder-body = { $count ->
    [one] Desde { $since }. Léala o pospóngala y cesan los recordatorios.
   *[other] { $count_text } veces desde { $since }. Léala o pospóngala y cesan los recordatorios.
}
toast-weekly-title = { $count ->
    [0] Últimos 7 días: ningún fallo de campaña
    [one] Últimos 7 días: { $count_text } fallo de campaña
   *[other] Últimos 7 días: { $count_text } fallos de campaña
}
toast-weekly-alone = Aún no hay una semana anterior con la que comparar.
toast-weekly-same = Los mismos que en los 7 días anteriores.
toast-weekly-fewer = { $count_text } menos que en los 7 días anteriores.
toast-weekly-more = { $count_text } más que en los 7 días anteriores.
toast-weekly-quota = { $change } Pico de la cuota de API: { $share_text }.
toast-test-title = Así suena Campanile
toast-test-body = Así se ve y se oye un aviso. Un clic abre la ventana.
toast-no-tray-title = Campanile no tiene sitio en este panel
toast-no-tray-body = Vigila igualmente y los avisos llegan. Ábralo desde sus aplicaciones.
toast-update-title = Ya está Campanile { $version }
toast-update-body = Ajustes › Acerca de muestra dónde está el paquete. Instálelo sobre este; no se pierde nada.
cannot-store-title = Campanile no puede guardar nada nuevo
cannot-store-full = El disco está lleno. Libere espacio; hasta entonces lo nuevo ni se guarda ni se muestra.
cannot-store-refused = No se puede escribir en su carpeta de datos. Hasta que se pueda, lo nuevo ni se guarda ni se muestra.
cannot-store-busy = Otro programa bloquea el historial. Lo nuevo espera a que lo suelte.
cannot-store-failing = El disco da errores. Haga que lo revisen; hasta entonces lo nuevo ni se guarda ni se muestra.

## Botones de los avisos

toast-button-open-in-marketo = Abrir en Marketo
toast-button-snooze = Posponer 1 h
toast-button-mark-read = Marcar como leída
toast-button-show-why = Ver por qué
toast-button-show-gap = Ver el hueco
toast-button-show-all = Mostrar todas
toast-button-pause = Pausa de 1 h

## La bandeja

tray-paused-until = Avisos en pausa hasta las { $time }
tray-paused = Avisos en pausa
tray-quiet-hours = Horas tranquilas hasta las { $time }
tray-do-not-disturb = El sistema pide no molestar
tray-pause = Pausar los avisos
tray-pause-hour = Durante 1 hora
tray-pause-tomorrow = Hasta mañana a las 08:00
tray-pause-resume = Hasta que los reanude
tray-resume = Reanudar los avisos
tray-offline = Sin conexión: este equipo no tiene red
tray-incident = { $severity }: { $title }
tray-group = { $group }: { $count_text } sin leer

## Por qué hubo aviso, o por qué no

decision-toast = Se mostró un aviso.
decision-repeat = Sin aviso propio: repite un incidente ya anunciado, cuyo aviso se actualizó.
decision-summed = Resumida: llegaron más a la vez de las que se avisan una a una.
decision-digested = Resumida: tenía más de una hora al llegar.
decision-quiet-hours = Sin aviso: horas tranquilas. El resumen posterior la contó.
decision-paused = Sin aviso: los avisos estaban en pausa. El resumen posterior la contó.
decision-do-not-disturb = Sin aviso: el sistema pedía no molestar. El resumen posterior la contó.
decision-interrupted = Aviso incierto: Campanile se cerró dos veces en ese momento. El resumen posterior la contó.
decision-snoozed = Sin aviso: su incidente estaba pospuesto.
decision-silent = Sin aviso: su regla dice «Discreto».
decision-muted = Sin aviso: su regla dice «Silenciado».
decision-too-mild = Sin aviso: es más leve de lo que pide su regla.
decision-already-read = Sin aviso: ya se había leído.
decision-backfill = Sin aviso: ya estaba antes de Campanile.
decision-none = Aún sin decidir: el programa en segundo plano no la ha visto.
decision-exception = Decidió su excepción para «{ $what }».
