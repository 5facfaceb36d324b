### What `campanile doctor` finds, and what helps. Nothing else loads it.

doctor-fine = OK
doctor-improvable = NOTA
doctor-wrong = ERRO
doctor-line = { $verdict }  { $check }: { $text }
doctor-said = { $text }
doctor-all-fine = Está tudo bem.
doctor-all-improvable = O Campanile funciona. O que está marcado com NOTA pode melhorar.
doctor-all-wrong = O que está marcado com ERRO impede que notificações ou toasts cheguem a você.

doctor-check-settings = Configurações
doctor-check-history = Histórico
doctor-check-backup = Backup
doctor-check-watch = Monitoramento
doctor-check-login = Início com a sessão
doctor-check-connection = Conexão
doctor-check-secret = Segredo
doctor-check-bus = Sessão da área de trabalho
doctor-check-toasts = Toasts
doctor-check-tray = Bandeja
doctor-check-updates = Versão nova

doctor-settings-fine = { $count ->
        [one] { $count_text } conexão configurada.
       *[other] { $count_text } conexões configuradas.
    }
doctor-settings-policy = { $count ->
        [one] a política { $file } se aplica e bloqueia uma chave.
       *[other] a política { $file } se aplica e bloqueia { $count_text } chaves.
    }
doctor-settings-none = nenhuma conexão configurada; nada é monitorado.
doctor-settings-none-advice = Abra o Campanile e escolha de onde vêm as notificações.
doctor-settings-wrong-advice = Corrija o config.toml nesse ponto; até lá, nada é monitorado.
doctor-settings-unknown-advice = Procure um erro de digitação ou uma linha colocada na [seção] errada.

doctor-history-none = ainda não há; começa com a primeira notificação.
doctor-history-fine = { $count ->
        [one] { $count_text } notificação, { $megabytes } MB, e o arquivo está íntegro.
       *[other] { $count_text } notificações, { $megabytes } MB, e o arquivo está íntegro.
    }
doctor-history-damaged-advice = Saia do Campanile pela bandeja e inicie-o de novo. Se isto voltar, verifique o disco.
doctor-history-unusable-advice = Verifique as permissões da pasta e o espaço livre do disco.
doctor-backup-fine = o de { $day } é o mais recente.
doctor-backup-none = ainda nenhum; o Campanile faz um por dia enquanto monitora.

doctor-watch-fine = o Campanile está monitorando.
doctor-watch-other = { $program } está lendo as conexões neste momento.
doctor-watch-none = ninguém está monitorando.
doctor-watch-none-advice = Inicie o Campanile. Em um servidor, execute “campanile sync” periodicamente.
doctor-login-service = ativado, por um serviço de usuário do systemd.
doctor-login-autostart = ativado, pelo início automático da área de trabalho.
doctor-login-off = desativado.
doctor-login-off-advice = Ative-o nas configurações do Campanile para não perder nada depois de um reinício.

doctor-connection-fine = “{ $connection }” respondeu pela última vez: { $at }.
doctor-connection-never = “{ $connection }” nunca foi lida.
doctor-connection-never-advice = Inicie o Campanile ou execute “campanile sync”.
doctor-connection-wrong = “{ $connection }”: { $reason }
doctor-connection-wrong-advice = Nas configurações do Campanile, “Testar conexão” mostra a etapa que falha e o que fazer.
doctor-secret-fine = o de “{ $connection }” pode ser lido.
doctor-secret-wrong = o de “{ $connection }”: { $reason }
doctor-secret-wrong-advice = Informe-o nas configurações do Campanile ou execute “campanile secret set { $connection }”.
doctor-keychain-advice = Desbloqueie o chaveiro. Se não houver nenhum, instale um (GNOME Keyring, KWallet) ou indique um secret_file no config.toml.

doctor-bus-fine = o barramento de mensagens responde.
doctor-bus-none = não há nenhuma aqui ({ $detail }).
doctor-bus-none-advice = Em uma área de trabalho, execute isto em um terminal da sua própria sessão. Um servidor não precisa dela.
doctor-toasts-fine = { $name } { $version } os exibe.
doctor-toasts-none = ninguém aqui exibe notificações.
doctor-toasts-none-advice = Instale ou inicie um serviço de notificações, como o da sua área de trabalho, dunst ou mako.
doctor-tray-fine = um painel exibe o ícone.
doctor-tray-none = nenhum painel aqui exibe ícones de bandeja.
doctor-tray-none-advice = No GNOME, instale a extensão “AppIndicator and KStatusNotifierItem Support”. Os toasts chegam do mesmo jeito.
