### What `campanile doctor` finds, and what helps. Nothing else loads it.

doctor-fine = OK
doctor-improvable = AVISO
doctor-wrong = ERROR
doctor-line = { $verdict }  { $check }: { $text }
doctor-said = { $text }
doctor-all-fine = Todo va bien.
doctor-all-improvable = Campanile funciona. Lo marcado con AVISO podría ir mejor.
doctor-all-wrong = Lo marcado con ERROR le priva de notificaciones o de avisos emergentes.

doctor-check-settings = Ajustes
doctor-check-history = Historial
doctor-check-backup = Copia de seguridad
doctor-check-watch = Vigilancia
doctor-check-login = Inicio con la sesión
doctor-check-connection = Conexión
doctor-check-secret = Secreto
doctor-check-bus = Sesión de escritorio
doctor-check-toasts = Avisos emergentes
doctor-check-tray = Bandeja
doctor-check-updates = Versión nueva

doctor-settings-fine = { $count ->
        [one] una conexión configurada.
       *[other] { $count_text } conexiones configuradas.
    }
doctor-settings-policy = { $count ->
        [one] se aplica la directiva { $file } y bloquea una clave.
       *[other] se aplica la directiva { $file } y bloquea { $count_text } claves.
    }
doctor-settings-none = no hay ninguna conexión configurada; no se vigila nada.
doctor-settings-none-advice = Abra Campanile y elija de dónde vienen sus notificaciones.
doctor-settings-wrong-advice = Corrija config.toml en ese punto; hasta entonces no se vigila nada.
doctor-settings-unknown-advice = Busque un error de escritura o una línea colocada en la [sección] equivocada.

doctor-history-none = aún no hay; empieza con la primera notificación.
doctor-history-fine = { $count ->
        [one] una notificación, { $megabytes } MB, y el archivo está sano.
       *[other] { $count_text } notificaciones, { $megabytes } MB, y el archivo está sano.
    }
doctor-history-damaged-advice = Salga de Campanile desde la bandeja y vuelva a iniciarlo. Si se repite, compruebe el disco.
doctor-history-unusable-advice = Compruebe los permisos de la carpeta y el espacio libre de su disco.
doctor-backup-fine = la del { $day } es la más reciente.
doctor-backup-none = aún ninguna; Campanile hace una al día mientras vigila.

doctor-watch-fine = Campanile está vigilando.
doctor-watch-other = { $program } está leyendo las conexiones en este momento.
doctor-watch-none = nadie vigila.
doctor-watch-none-advice = Inicie Campanile. En un servidor, ejecute «campanile sync» periódicamente.
doctor-login-service = activado, mediante un servicio de usuario de systemd.
doctor-login-autostart = activado, mediante el inicio automático del escritorio.
doctor-login-off = desactivado.
doctor-login-off-advice = Actívelo en los ajustes de Campanile para no perder nada tras un reinicio.

doctor-connection-fine = «{ $connection }» respondió por última vez: { $at }.
doctor-connection-never = «{ $connection }» nunca se ha leído.
doctor-connection-never-advice = Inicie Campanile o ejecute «campanile sync».
doctor-connection-wrong = «{ $connection }»: { $reason }
doctor-connection-wrong-advice = En los ajustes de Campanile, «Probar la conexión» muestra el paso que falla y qué hacer.
doctor-secret-fine = el de «{ $connection }» se puede leer.
doctor-secret-wrong = el de «{ $connection }»: { $reason }
doctor-secret-wrong-advice = Escríbalo en los ajustes de Campanile o ejecute «campanile secret set { $connection }».
doctor-keychain-advice = Desbloquee el llavero. Si no hay ninguno, instale uno (GNOME Keyring, KWallet) o indique un secret_file en config.toml.

doctor-bus-fine = su bus de mensajes responde.
doctor-bus-none = aquí no hay ninguna ({ $detail }).
doctor-bus-none-advice = En un escritorio, ejecute esto en un terminal de su propia sesión. Un servidor no la necesita.
doctor-toasts-fine = los muestra { $name } { $version }.
doctor-toasts-none = aquí nadie muestra notificaciones.
doctor-toasts-none-advice = Instale o inicie un servicio de notificaciones, como el de su escritorio, dunst o mako.
doctor-tray-fine = un panel muestra el icono.
doctor-tray-none = ningún panel muestra aquí iconos de bandeja.
doctor-tray-none-advice = En GNOME, instale la extensión «AppIndicator and KStatusNotifierItem Support». Los avisos llegan igualmente.
