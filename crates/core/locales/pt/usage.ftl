### The window: the API usage, and connections over Marketo REST

## Connections over Marketo REST: refused, and spared

watch-spared = { $name } é consultada menos hoje

## The page of the API usage

usage-title = Uso da API
usage-instance = Instância
usage-by-day = Chamadas por dia
usage-period = Período
usage-days = { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
usage-show-table = Mostrar como tabela
usage-show-chart = Mostrar como gráfico
usage-day = Dia
usage-calls = Chamadas
usage-share = Da cota
usage-day-unknown = não se sabe
usage-bar = { $day }: { $calls } chamadas
usage-bar-share = { $day }: { $calls } chamadas, { $share } da cota
usage-bar-unknown = { $day }: não se sabe
usage-expected = Deve se esgotar por volta das { $at }
usage-full-at = esgotada por volta das { $at }
usage-today = Hoje
usage-users = Hoje por usuário de API
usage-user = Usuário de API
usage-others = Outros
usage-errors = Erros de hoje por código
usage-errors-none = Nenhuma chamada recebeu um erro hoje.
usage-errors-unknown = O Campanile ainda não consultou os erros de hoje.
usage-error-code = Código
usage-error-means = Significado
usage-ask-quota = Quantas chamadas por dia esta assinatura tem?
usage-ask-quota-help = A interface REST do Marketo não informa. No Marketo, está em Admin › Serviços da Web; a maioria das assinaturas tem 50.000.
usage-save-quota = Salvar a cota
usage-none-title = Conecte o Marketo REST para ver o uso da API
usage-none-text = Mostra qual usuário de API faz quantas chamadas e quando a cota de hoje deve se esgotar.
usage-connect = Conectar o Marketo REST
usage-failed = Não foi possível ler o uso da API
details-usage = Ver o uso da API

## The form of a Marketo REST connection

rest-lead = Um administrador do Marketo fornece estes valores; ficam em Admin › Serviços da Web e Admin › LaunchPoint.
rest-base-url = Endereço REST
rest-base-url-help = “Endpoint” da API REST, por exemplo https://123-ABC-456.mktorest.com/rest.
rest-poll-every = Consultar a cada
rest-poll-every-help = Por exemplo 5m ou 1h. Cada vez custa uma chamada da cota comum.
rest-instance = ID do Munchkin
rest-instance-help = Só é necessário se o endereço não começar com ele.
rest-count-exhausted = Contar as pessoas que esgotaram uma sequência
rest-count-exhausted-cost = Custa uma chamada para cada 300 membros de cada programa de engajamento ativo, uma vez por dia, e no máximo 15% das chamadas que o Campanile se permite. Só as quantidades são guardadas, não as pessoas.
rest-exhausted-step = Avisar a partir de tantas pessoas a mais
rest-how = Como seu administrador cria um usuário só de API e um serviço do LaunchPoint
rest-how-1 = Em Admin › Usuários e funções › Funções, crie uma função com a permissão de API Read-Only Assets; adicione Read-Only Person para contar pessoas nas sequências.
rest-how-2 = Em Admin › Usuários e funções › Usuários, convide um novo usuário com essa função e marque API Only.
rest-how-3 = Em Admin › LaunchPoint, escolha Novo › Novo serviço, o serviço Personalizado e esse usuário.
rest-how-4 = Abra os detalhes do serviço: lá estão o ID do cliente e o segredo do cliente.
rest-how-5 = Em Admin › Serviços da Web, copie o Endpoint da API REST; a cota diária também está lá.
first-run-set-up-rest = Configurar o Marketo REST
first-run-look = A primeira consulta
first-run-look-begins = Consultando o Marketo…
first-run-look-done = O Marketo responde. A partir de agora, o Campanile observa a cota, os erros e as campanhas.
settings-connections-add-rest = Adicionar o Marketo REST
