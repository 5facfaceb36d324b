### What the overview counts, in words, for the window and for the text that is copied; and what is wrong with a view’s name.
### It is read only when asked for.

summary-span = { $from } – { $to }
summary-as-many = sem mudança
summary-fewer = { $count_text } a menos
summary-more = { $count_text } a mais
summary-alone = O histórico começa em { $date }: nada com que comparar.
summary-read-none = Nenhuma foi lida depois de chegar.
summary-read-minutes = Metade das lidas foi lida em até { $count_text } min.
summary-read-hours = Metade das lidas foi lida em até { $count_text } h.
summary-read-days = Metade das lidas foi lida em até { $count_text } dias.
summary-title = Visão geral, { $span }
summary-total = Notificações no total
summary-types = Por tipo
summary-types-none = Nada chegou.
summary-campaigns = Campanhas com mais falhas
summary-campaigns-none = Nenhuma campanha falhou.
summary-usage = Uso da API
summary-connections = Conexões
summary-amount = { $name }: { $count_text } ({ $change })
summary-amount-alone = { $name }: { $count_text }
summary-answered = { $name }: última resposta { $at }
summary-silent = { $name }: ainda sem resposta
view-name-needed = Dê um nome à visualização.
view-name-long = No máximo 60 letras.
view-name-taken = Outra visualização tem este nome.
