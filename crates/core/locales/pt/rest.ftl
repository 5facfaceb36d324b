## Why a Marketo REST connection could not be read ($detail is Marketo’s code)

reason-rest-token = O Marketo recusa o token de acesso que ele mesmo emitiu (código { $detail }). Verifique se o usuário de API e o serviço do LaunchPoint ainda existem.
reason-rest-denied = O Marketo não aceita este usuário de API (código { $detail }). Verifique as permissões da função dele e a lista de endereços IP permitidos.
reason-quota-reached = A cota de API de hoje desta assinatura do Marketo está esgotada. O Campanile volta a ler depois que ela recomeçar.
reason-rest-temporary = O Marketo está com uma falha passageira (código { $detail }). O Campanile tenta de novo sozinho.
reason-rest-code = { $host } respondeu com o código { $detail } do Marketo.
reason-not-an-answer = { $host } respondeu algo que não é uma resposta da API do Marketo. A página de acesso de um proxy faz isso.

## Quota, errors and campaigns as Marketo REST shows them

title-web-services-forecast = A cota de API pode se esgotar por volta das { $at }
summary-web-services-forecast = { $used_text } de { $quota_text } chamadas. Nesse ritmo, acabam perto das { $at }, hora local ({ $from }–{ $to }), { $hours_text } h antes de recomeçar.
summary-web-services-count = { $count ->
        [one] { $count_text } chamada recebeu o erro { $code } hoje.
       *[other] { $count_text } chamadas receberam o erro { $code } hoje.
    }
summary-web-services-jump = { $count ->
        [one] { $count_text } chamada recebeu o erro { $code } hoje; o normal são { $usual_text } por dia.
       *[other] { $count_text } chamadas receberam o erro { $code } hoje; o normal são { $usual_text } por dia.
    }
summary-campaign-failure-invalid = O Marketo a mostra como inválida desde { $since }, aproximadamente. Ela não é executada até que a Lista inteligente ou o Fluxo seja corrigido.
summary-idle-trigger-cleanup-inferred = Ativa por mais de 6 meses e agora desativada: por uma pessoa ou pela limpeza do Marketo. Ative de novo as que ainda forem necessárias.

fact-inferred = Deduzido pelo Campanile
fact-runs-out-at = Esgota-se por volta de
fact-runs-out-from = Esgota-se no mais cedo
fact-runs-out-to = Esgota-se no mais tardar
fact-usual-count = Quantidade normal por dia
fact-value-inferred = sim; o Marketo não informa

cli-stats-calls = Chamadas de API do próprio Campanile hoje ({ $connection }): { $calls_text } de { $budget_text }

## Connections over Marketo REST: refused, and spared

reason-rest-client = O Marketo recusa o ID do cliente ou o segredo do cliente. Copie os dois de novo dos detalhes do serviço em Admin › LaunchPoint.
reason-budget-stretched = Consultada a cada { $detail } min, aproximadamente, para que o Campanile não passe das próprias chamadas.
reason-budget-spent = O Campanile já fez todas as chamadas que se permite hoje. Ele volta a consultar depois que a cota recomeçar.

## The page of the API usage

usage-lasts = Neste ritmo, as chamadas duram até a cota recomeçar.
usage-unknown = Ainda há pouco em que se basear para uma previsão: ela precisa das primeiras horas do dia e de pelo menos três dias parecidos.
usage-no-quota = Sem a cota diária não dá para saber até quando as chamadas duram.
usage-reset = Recomeça por volta das { $reset }, hora local (meia-noite no horário central dos EUA).
usage-of-quota = { $used_text } de { $quota_text } chamadas hoje
usage-calls-today = { $count ->
        [one] { $count_text } chamada hoje
       *[other] { $count_text } chamadas hoje
    }
usage-seen-at = Contado pelo Marketo, visto às { $at }.
usage-not-seen = Nada foi contado hoje ainda.
usage-own = O próprio Campanile ({ $connection }) fez { $calls_text } das { $budget_text } chamadas que se permite hoje.
usage-own-none = O próprio Campanile ({ $connection }) ainda não consultou hoje.

## The form of a Marketo REST connection

test-rest-token-ok = O Marketo aceita o ID do cliente e o segredo do cliente.
test-rest-ok = O usuário de API pode ler o uso: { $count ->
        [one] { $count_text } chamada até agora hoje.
       *[other] { $count_text } chamadas até agora hoje.
    }
field-rest-address = Não é o endereço da interface REST do Marketo, por exemplo https://123-ABC-456.mktorest.com/rest.
field-poll-every = Um número inteiro com a unidade, de pelo menos um minuto, por exemplo 5m ou 1h.
