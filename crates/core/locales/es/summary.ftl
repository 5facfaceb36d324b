### What the overview counts, in words, for the window and for the text that is copied; and what is wrong with a view’s name.
### It is read only when asked for.

summary-span = { $from } – { $to }
summary-as-many = sin cambios
summary-fewer = { $count_text } menos
summary-more = { $count_text } más
summary-alone = El historial empieza el { $date }: nada con que comparar.
summary-read-none = Ninguna se ha leído después de llegar.
summary-read-minutes = La mitad de las leídas se leyó en { $count_text } min como máximo.
summary-read-hours = La mitad de las leídas se leyó en { $count_text } h como máximo.
summary-read-days = La mitad de las leídas se leyó en { $count_text } días como máximo.
summary-title = Resumen, { $span }
summary-total = Notificaciones en total
summary-types = Por tipo
summary-types-none = No ha llegado nada.
summary-campaigns = Campañas con más fallos
summary-campaigns-none = Ninguna campaña ha fallado.
summary-usage = Uso de la API
summary-connections = Conexiones
summary-amount = { $name }: { $count_text } ({ $change })
summary-amount-alone = { $name }: { $count_text }
summary-answered = { $name }: última respuesta { $at }
summary-silent = { $name }: aún sin respuesta
view-name-needed = Ponga un nombre a la vista.
view-name-long = Como máximo 60 letras.
view-name-taken = Otra vista tiene este nombre.
