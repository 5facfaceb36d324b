### The window: the overview, views of one’s own, and the palette

## The overview

overview-title = Resumen
overview-compared =
    { $count ->
        [one] notificación, { $change } en comparación con los { $days } días anteriores
       *[other] notificaciones, { $change } en comparación con los { $days } días anteriores
    }
overview-counted =
    { $count ->
        [one] notificación
       *[other] notificaciones
    }
overview-total = Notificaciones en total
overview-types = Por tipo
overview-types-none = No ha llegado nada en estos días.
overview-bar = { $name }: { $count }, { $change }
overview-bar-alone = { $name }: { $count }
overview-sum = Total
overview-before = Antes
overview-campaigns = Campañas con más fallos
overview-campaign = Campaña
overview-campaigns-none = Ninguna campaña ha fallado en estos días.
overview-connections = Estado de las conexiones
overview-troubles =
    { $count ->
        [one] Un problema en estos días:
       *[other] { $count } problemas en estos días:
    }
overview-troubles-none = Sin problemas en estos días
overview-quota = Llamadas de API por día
overview-copy = Copiar como texto
overview-print = Imprimir
overview-failed = No se pudo leer el resumen

## Searches, and views of one’s own

sidebar-search-help = Palabras, y también type:, severity:, campaign:, before:, after: e is:unread
sidebar-own-views = Vistas propias
view-save = Guardar como vista
view-save-title = Nombre de la vista
view-save-button = Guardar la vista
view-remove = Quitar la vista { $name }
view-saved-said = La vista «{ $name }» está guardada.
view-removed-said = La vista «{ $name }» se ha quitado.

## The palette

keys-palette = Comandos
palette-title = Comandos
palette-placeholder = Vista, acción, campaña o ajuste
palette-for = Para «{ $title }»
palette-campaigns = Campañas
palette-everywhere = En todas partes
palette-settings = Ajustes
palette-search = Notificaciones
palette-search-for = Buscar «{ $words }»
palette-go = Ir a { $name }
palette-none = Ningún comando se llama así
palette-hint = ↑ ↓ elegir · Intro ejecutar · Esc cerrar
