### Whether a newer Campanile is there, as Settings › About and `campanile doctor` say it. The toast of it stands in toasts.ftl.

update-off = Campanile no pregunta a nadie por una versión más nueva: no hay ninguna fuente configurada.
update-never = La fuente aún no se ha consultado.
update-none = No hay una versión más nueva que { $version }. Última respuesta de la fuente: { $at }.
update-there = Ya está Campanile { $version }.
update-there-published = Ya está Campanile { $version } ({ $day }).
update-advice = Descargue el paquete de { $page } e instálelo sobre este. El historial, los ajustes y los secretos se conservan.
update-advice-alone = Descargue el paquete de donde obtuvo este e instálelo encima. El historial, los ajustes y los secretos se conservan.

## Why a feed could not be used ($reason is a whole sentence)

update-fault-unreachable = No se pudo leer la fuente de versiones: { $reason }
update-fault-unsigned = La fuente de versiones no tiene una firma que Campanile entienda. No se cree nada de lo que dice.
update-fault-other-key = La fuente de versiones está firmada con una clave distinta de la configurada. No se cree nada de lo que dice; avise a quien la publica.
update-fault-signature = La firma de la fuente de versiones es falsa: la fuente no es la que se firmó. No se cree nada de lo que dice; avise a quien la publica.
update-fault-form = La fuente de versiones está firmada, pero { $key } no tiene en ella la forma que Campanile lee.
