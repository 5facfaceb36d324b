### Palavras dos tipos de notificação: nomes, títulos, resumos, roteiros, dados, toasts, mensagem para o admin.
### Mesmas chaves, atributos e variáveis do arquivo em inglês. Uma variável terminada em _text já está formatada;
### $count e $critical são números, só para o plural. A categoria “one” do português inclui o zero.

## Nomes

type-campaign-failure = Falha de campanha
    .short = Falha de campanha
type-campaign-abort = Campanha abortada
    .short = Campanha abortada
type-idle-trigger-cleanup = Limpeza de campanhas de acionador ociosas
    .short = Campanhas ociosas
type-test-group = Resultado de teste A/B
    .short = Teste A/B
type-crm-sync = Sincronização de CRM
    .short = Sincr. de CRM
type-microsoft-dynamics = Microsoft Dynamics
    .short = Microsoft Dynamics
type-salesforce = Salesforce
    .short = Salesforce
type-engagement = Engajamento
    .short = Engajamento
type-facebook = Facebook
    .short = Facebook
type-linkedin = LinkedIn
    .short = LinkedIn
type-web-services = Serviços da Web
    .short = Serviços da Web
type-monitoring = Monitoramento do Campanile
    .short = Campanile
type-other = Outras notificações
    .short = Outras

group-campaigns = Campanhas
group-crm = Sincronização de CRM
group-engagement = Engajamento
group-ads = Redes de anúncios
group-web-services = Serviços da Web
group-campanile = Campanile
group-other = Outras

severity-info = Info
severity-warning = Aviso
severity-error = Erro
severity-critical = Crítico

## Falha de campanha

title-campaign-failure-named = Falha de campanha: { $campaign }
title-campaign-failure-id = Falha: campanha inteligente { $campaign }
title-campaign-failure-bare = Uma campanha inteligente falhou
summary-campaign-failure-message = O Marketo informa: { $message }
summary-campaign-failure-bare = O Marketo informa um erro sem dizer o motivo. Verifique Lista inteligente, Fluxo e Agendamento.

## Campanha abortada

title-campaign-abort-by-person-named = Abortada por uma pessoa: { $campaign }
title-campaign-abort-by-person-id = Abortada por uma pessoa: campanha { $campaign }
title-campaign-abort-automatic-named = Abortada automaticamente: { $campaign }
title-campaign-abort-automatic-id = Abortada automaticamente: campanha { $campaign }
title-campaign-abort-bare = Uma campanha inteligente foi abortada
summary-campaign-abort-by-person = { $user } interrompeu a execução. As etapas já feitas permanecem.
summary-campaign-abort-by-person-unknown = Alguém interrompeu a execução; o Marketo não diz quem. As etapas já feitas permanecem.
summary-campaign-abort-automatic = O próprio Marketo interrompeu esta execução. As etapas já feitas permanecem. Veja em Resultados o que rodou.

## Limpeza de campanhas de acionador ociosas ($deadline vem depois de “acabam”: “em 30 nov.”)

title-idle-trigger-cleanup-scheduled = { $count ->
        [one] { $count_text } campanha ociosa acaba { $deadline }
       *[other] { $count_text } campanhas ociosas acabam { $deadline }
    }
title-idle-trigger-cleanup-scheduled-undated = { $count ->
        [one] { $count_text } campanha ociosa acaba em breve
       *[other] { $count_text } campanhas ociosas acabam em breve
    }
title-idle-trigger-cleanup-done = { $count ->
        [one] { $count_text } campanha ociosa desativada
       *[other] { $count_text } campanhas ociosas desativadas
    }
title-idle-trigger-cleanup-bare = Limpeza de campanhas ociosas
summary-idle-trigger-cleanup-scheduled = Ninguém se qualificou em 6 meses. Para manter uma, desative-a e ative-a de novo antes disso.
summary-idle-trigger-cleanup-done = Ninguém havia se qualificado em 6 meses. Ative de novo as que ainda forem necessárias.
summary-idle-trigger-cleanup-bare = O Marketo não cita nenhuma campanha aqui. A notificação dele leva à lista.

## Resultado de teste A/B

title-test-group-named = Resultado de teste A/B: { $program }
title-test-group-bare = Um teste A/B tem resultado
summary-test-group-winner = Vencedor: { $winner }. Confira os números no Marketo.
summary-test-group-bare = Confira os números no Marketo e declare o vencedor.

## Sincronização de CRM

title-crm-sync-down = A sincronização de CRM parou
title-crm-sync-permissions = Sincronização de CRM: permissão errada
title-crm-sync-bare = Problema na sincronização de CRM
summary-crm-sync-down = O Marketo não sincroniza com seu CRM. Um admin precisa verificar: abra para ver uma mensagem pronta.
summary-crm-sync-permissions = O Marketo informa permissões erradas. Um admin precisa verificar: abra para ver uma mensagem pronta.
summary-crm-sync-bare = O Marketo não diz mais nada. Um admin precisa verificar: abra para ver uma mensagem pronta.
summary-crm-sync-message = O Marketo informa: { $message }

## Microsoft Dynamics ($duplicates_text e $too_long_text são números)

title-microsoft-dynamics-count = { $count ->
        [one] Dynamics: { $count_text } pessoa sem sincronizar
       *[other] Dynamics: { $count_text } pessoas sem sincronizar
    }
title-microsoft-dynamics-bare = Pessoas não sincronizadas com o Dynamics
summary-microsoft-dynamics-reasons = Em 24 horas: duplicatas { $duplicates_text }, campos longos demais { $too_long_text }. O Marketo guarda a lista completa por 30 dias.
summary-microsoft-dynamics-bare = O Marketo reúne essas falhas de 24 horas. Ele guarda a lista completa por 30 dias.

## Salesforce

title-salesforce-login = O Salesforce recusa o acesso do Marketo
title-salesforce-api-limit = Limite de API do Salesforce esgotado
title-salesforce-record-count = { $count ->
        [one] O Salesforce recusou { $count_text } registro
       *[other] O Salesforce recusou { $count_text } registros
    }
title-salesforce-code = Erro do Salesforce: { $code }
title-salesforce-bare = O Marketo informa problema no Salesforce
summary-salesforce-login = A sincronização aguarda. Um admin precisa informar as credenciais de novo: abra para ver uma mensagem pronta.
summary-salesforce-api-limit = Por ora, não aceita mais chamadas do Marketo. Um admin precisa verificar: abra para ver uma mensagem pronta.
summary-salesforce-record = { $code } em { $object }. Erros de sincronização lista os registros por 5 dias.
summary-salesforce-code = O Salesforce respondeu { $code }. Erros de sincronização mostra os detalhes por 5 dias.
summary-salesforce-bare = O Marketo não diz o motivo. Admin › Salesforce › Erros de sincronização mostra os últimos 5 dias.
summary-salesforce-message = O Marketo informa: { $message }

## Engajamento

title-engagement-count = { $count ->
        [one] { $count_text } pessoa esgotou o conteúdo
       *[other] { $count_text } pessoas esgotaram o conteúdo
    }
title-engagement-bare = Pessoas esgotaram o conteúdo
summary-engagement-stream = { $program }, fluxo { $stream }: receberam tudo. Adicione conteúdo, mova as pessoas ou deixe assim.
summary-engagement-program = { $program }: receberam tudo do fluxo. Adicione conteúdo, mova as pessoas ou deixe assim.
summary-engagement-bare = Receberam tudo do fluxo. Adicione conteúdo, mova as pessoas ou deixe assim.

## Facebook

title-facebook-terms = Termos do Facebook não aceitos
title-facebook-removed = App do Marketo removido no Facebook
title-facebook-bare = O Marketo informa problema no Facebook
summary-facebook-audience = Até a correção, o público-alvo { $audience } pode ficar sem atualização. Abra para ver as etapas.
summary-facebook-bare = Até a correção, os públicos-alvo do Facebook podem ficar sem atualização. Abra para ver as etapas.

## LinkedIn

title-linkedin-push = Falha no envio ao LinkedIn
title-linkedin-bare = O Marketo informa problema no LinkedIn
summary-linkedin-audience = O Marketo desistiu de { $audience } após três tentativas. Um admin verifica a autorização; depois, reenvie.
summary-linkedin-bare = O Marketo desistiu após três tentativas. Um admin verifica a autorização do LinkedIn; depois, reenvie.

## Serviços da Web ($percent_text traz o sinal: “75%”; $reset é uma hora local)

title-web-services-percent = { $percent_text } da cota de API de hoje já usados
title-web-services-used-up = Cota de API de hoje esgotada
title-web-services-errors = A API do Marketo informa o erro { $code }
title-web-services-bare = Notificação sobre os Serviços da Web
summary-web-services-calls = { $used_text } de { $quota_text } chamadas. A cota recomeça por volta das { $reset }, hora local (meia-noite, horário central dos EUA).
summary-web-services-quota = Cota diária: { $quota_text } chamadas. Recomeça por volta das { $reset }, hora local (meia-noite, horário central dos EUA).
summary-web-services-used-up = Integrações recusadas até por volta das { $reset }, hora local (meia-noite, horário central dos EUA).
summary-web-services-used-up-services = Integrações recusadas até por volta das { $reset }, hora local. O Marketo cita: { $services }.
summary-web-services-errors = Erro { $code }: { $message }
summary-web-services-bare = O Marketo não informa números aqui. Admin › Serviços da Web mostra as chamadas dos últimos 7 dias.

## O próprio Campanile

title-monitoring-silent = “{ $connection }” não responde há { $minutes_text } minutos
title-monitoring-sign-in = “{ $connection }” precisa de um novo acesso
title-monitoring-gap = “{ $connection }”: faltam algumas notificações
title-monitoring-recovered-database = O Campanile recuperou o histórico
title-monitoring-not-watching = Sem monitorar: { $from } a { $to }
title-monitoring-answers-again = “{ $connection }” voltou a responder
title-monitoring-unreachable-all = Nenhuma conexão responde
title-monitoring-bare = Uma notificação do Campanile
summary-monitoring-silent = Notificações novas podem estar faltando. O Campanile continua tentando e avisa quando houver resposta.
summary-monitoring-sign-in = O segredo é recusado ou não pode ser lido. Até a correção, o Campanile não ouve nada desta conexão.
summary-monitoring-gap = “{ $connection }” não tinha mais este período: { $from } a { $to }. A lacuna está marcada na lista.
summary-monitoring-gap-unknown = “{ $connection }” não tinha mais tudo. Não se sabe quanto falta. A lacuna está marcada.
summary-monitoring-recovered-database = { $count ->
        [one] O histórico estava danificado. { $count_text } notificação foi salva; o que o Marketo ainda tem é lido de novo.
       *[other] O histórico estava danificado. { $count_text } notificações foram salvas; o que o Marketo ainda tem é lido de novo.
    }
summary-monitoring-not-watching = { $count ->
        [0] O Campanile não funcionou de { $from } a { $to }. Não encontrou nenhuma notificação desse período.
        [one] O Campanile não funcionou de { $from } a { $to }. { $count_text } notificação chegou nesse período e está na lista.
       *[other] O Campanile não funcionou de { $from } a { $to }. { $count_text } notificações chegaram nesse período e estão na lista.
    }
summary-monitoring-answers-again = Ficou sem resposta por { $minutes_text } min. O Campanile retoma de onde parou; uma lacuna seria marcada.
summary-monitoring-unreachable-all = O Campanile não ouve nada no momento. Ele continua tentando e avisa quando uma conexão responder.
summary-monitoring-bare = O Campanile registrou algo sobre o próprio monitoramento. Os detalhes mostram o quê.

## Outras

title-other-bare = Novo tipo de notificação do Marketo
title-other-named = Do Marketo: { $name }
title-other-rejected = Não foi possível ler um item
summary-other-words = O Marketo a chama de “{ $words }”. O Campanile ainda não a conhece e mostra tudo o que o Marketo enviou.
summary-other-message = O Marketo informa: { $message }
summary-other-rejected = O Campanile guarda o que chegou e mostra tudo. Motivo: { $reason }
reject-not-json = Não é JSON.
reject-not-an-object = É JSON, mas não um objeto.
reject-no-event = Não contém nenhum evento.
reject-event-not-an-object = O evento não é um objeto.
reject-data-not-an-object = Os dados do evento não são um objeto.
reject-neither-type-nor-data = O evento não tem tipo nem dados.
summary-other-bare = O Campanile ainda não a conhece. Ela é mostrada com tudo o que o Marketo enviou.

## Roteiros: quem pode resolver, o que significa, causas comuns, o que fazer

playbook-campaign-failure =
    .who = Pode ser resolvido por você, se puder editar e agendar a campanha. Aumentar o limite de pessoas de vez cabe ao admin do Marketo.
    .means = O Marketo encontrou um erro nesta campanha inteligente. A notificação documentada pela Adobe traz um ID e nenhuma causa.
    .causes = Um erro em Lista inteligente ou Fluxo, um erro em uma lista inteligente referenciada ou mais pessoas qualificadas do que o limite permite.
    .step1 = Abra a campanha em Atividades de marketing.
    .step2 = Em Lista inteligente e Fluxo, corrija o que está sublinhado em vermelho, também nas listas inteligentes referenciadas.
    .step3 = Em Agendamento, leia o status da lista inteligente; se o limite foi ultrapassado, aumente-o ou substitua-o.
    .step4 = Agende de novo e verifique Resultados.

playbook-campaign-abort =
    .who = Pode ser verificado por você, se puder editar e agendar a campanha.
    .means = Uma execução desta campanha inteligente parou antes do fim. As etapas já feitas não são desfeitas.
    .causes = O Marketo documenta uma causa automática: um filtro preditivo que não pôde ser avaliado. Fora isso, um usuário a abortou.
    .step1 = Abra a campanha e veja em Resultados o que rodou antes da interrupção.
    .step2 = Se a Lista inteligente tem um filtro preditivo, verifique esse filtro.
    .step3 = Decida quem ainda precisa das etapas restantes e execute-a de novo para essas pessoas.

playbook-campaign-abort-by-person =
    .who = A pessoa que a interrompeu sabe o motivo. Você pode executá-la de novo, se puder agendar a campanha.
    .means = Um usuário do Marketo interrompeu esta execução. As etapas já feitas não são desfeitas.
    .causes = Alguém escolheu Abortar campanha. O Marketo não diz o motivo.
    .step1 = Pergunte à pessoa citada em Dados, se houver, se foi intencional.
    .step2 = Veja em Resultados o que rodou antes da interrupção.
    .step3 = Se deve continuar, decida quem ainda precisa das etapas restantes e execute-a de novo.

playbook-idle-trigger-cleanup =
    .who = Pode ser resolvido por você, se puder ativar campanhas de acionador.
    .means = Uma vez por trimestre, o Marketo desativa campanhas de acionador sem uso. Ele avisa com uma semana de antecedência.
    .causes = A campanha está ativa há mais de 6 meses e ninguém se qualificou.
    .step1 = No Marketo, abra a lista de campanhas a partir da notificação, no canto superior direito.
    .step2 = Para manter uma, desative-a em Agendamento e ative-a de novo; os 6 meses recomeçam.
    .step3 = Deixe as outras: o Marketo as desativa depois dessa semana.

playbook-idle-trigger-cleanup-done =
    .who = Pode ser resolvido por você, se puder ativar campanhas de acionador.
    .means = O Marketo desativou estas campanhas de acionador. Ele anuncia isso uma semana antes. Elas não reagem mais.
    .causes = Estavam ativas há mais de 6 meses e ninguém havia se qualificado.
    .step1 = No Marketo, abra a lista de campanhas a partir da notificação, no canto superior direito.
    .step2 = Em Agendamento, ative as que ainda forem necessárias.

playbook-test-group =
    .who = Pode ser feito por você, se puder editar o programa de email.
    .means = Um teste A/B terminou. O Marketo não documenta o que esta notificação contém.
    .causes = O teste chegou ao fim.
    .step1 = Abra o programa de email em Atividades de marketing.
    .step2 = Confira os resultados do teste.
    .step3 = Declare o vencedor ou verifique o que o Marketo escolheu.

playbook-crm-sync =
    .who = Cabe ao admin do Marketo (permissão Acessar CRM) e a quem gerencia o usuário de sincronização no CRM.
    .means = O Marketo informa um problema crítico na sincronização de CRM, como permissões erradas ou sincronização parada.
    .causes = As permissões do usuário de sincronização mudaram, suas credenciais são recusadas ou a sincronização foi desativada.
    .step1 = Copie a mensagem e envie-a ao admin.
    .step2 = Em Admin › Salesforce ou Admin › Microsoft Dynamics, verifique se a sincronização está ativada e o que ela informa.
    .step3 = Com o admin do CRM, verifique as credenciais e as permissões do usuário de sincronização.

playbook-microsoft-dynamics =
    .who = Cabe ao admin do Marketo (permissão Acessar CRM) e, para registros e campos, ao admin do Dynamics.
    .means = A cada 24 horas, o Marketo lista as pessoas que não foram sincronizadas com o Dynamics nesse período.
    .causes = Duplicatas, ou um valor maior que o campo do outro lado. O Marketo não publica uma lista de códigos.
    .step1 = Na notificação do Marketo, escolha Veja a lista completa (CSV, guardado por 30 dias).
    .step2 = Mescle as duplicatas; encurte os valores ou iguale os tamanhos dos campos.
    .step3 = Em Admin › Microsoft Dynamics › Erros de sincronização, procure de novo o mesmo código.
    .step4 = Se muita coisa falhar de uma vez, execute Validar configuração de sincronização.

playbook-salesforce =
    .who = Cabe ao admin do Marketo (permissão Acessar CRM), muitas vezes com o admin do Salesforce.
    .means = A sincronização com o Salesforce informa um erro. A mensagem é do próprio Salesforce; o Marketo não publica uma lista de códigos.
    .causes = Credenciais expiradas, limite de API excedido, uma permissão que falta ou registros que o Salesforce recusa.
    .step1 = Copie a mensagem e envie-a ao admin.
    .step2 = Em Admin › Salesforce › Erros de sincronização (últimos 5 dias), veja se consta como Nível da tarefa ou Nível de registro.
    .step3 = Corrija a causa no Salesforce ou no registro; a sincronização tenta de novo no próximo ciclo.
    .step4 = Verifique Admin › Salesforce › Status da sincronização.

playbook-salesforce-login =
    .who = Cabe ao admin do Marketo (permissão Acessar CRM) e a quem gerencia o usuário de sincronização do Salesforce.
    .means = O Salesforce recusou nome, senha ou token do usuário de sincronização. As alterações aguardam até que ele possa entrar de novo.
    .causes = A senha foi alterada ou expirou, o token de segurança foi redefinido ou o usuário de sincronização foi bloqueado.
    .step1 = Copie a mensagem e envie-a ao admin.
    .step2 = Em Admin › Salesforce, informe as credenciais de novo.
    .step3 = Verifique Erros de sincronização; a sincronização é retomada no próximo ciclo.

playbook-salesforce-api-limit =
    .who = Cabe ao admin do Salesforce e, para verificar a sincronização, ao admin do Marketo (permissão Acessar CRM).
    .means = O limite de API do Salesforce foi excedido; por ora, ele não aceita mais chamadas do Marketo.
    .causes = Mais chamadas de API do que o Salesforce permite. Usuários relatam que só as consultas do Marketo somam cerca de 7.200 por dia.
    .step1 = Copie a mensagem e envie-a aos admins.
    .step2 = No Salesforce, descubra o que mais chama; reduza as chamadas ou aumente o limite.
    .step3 = Caso contrário, aguarde: o Salesforce conta as chamadas de cerca de 24 horas.
    .step4 = Verifique Admin › Salesforce › Status da sincronização; ela é retomada no próximo ciclo.

playbook-salesforce-record =
    .who = Cabe ao admin do Marketo (permissão Acessar CRM) ver a lista; ao dono do registro ou ao admin do Salesforce, corrigi-lo.
    .means = O Salesforce recusou certos registros. A falha também consta no Log de atividades de cada pessoa.
    .causes = Registro ocupado, duplicata, campo obrigatório vazio, regra de validação ou permissão que falta; o código diz qual.
    .step1 = Em Admin › Salesforce › Erros de sincronização (últimos 5 dias), escolha Nível de registro e exporte a lista.
    .step2 = Leia o que o código significa e corrija o registro ou a regra no Salesforce.
    .step3 = Um registro ocupado costuma se resolver sozinho; se isso se repetir, reduza as atualizações paralelas.

playbook-engagement =
    .who = Pode ser decidido por você, se puder editar o programa de engajamento.
    .means = Estas pessoas receberam tudo do fluxo de engajamento e esperam até que haja mais conteúdo. Muitas vezes isso é o planejado.
    .causes = O fluxo não tem mais conteúdo para elas. Um programa aninhado conta como um só item; por isso, o conteúdo se esgota cedo.
    .step1 = Abra o programa e veja Fluxos e depois Membros, coluna Conteúdo esgotado.
    .step2 = Adicione conteúdo ao fluxo ou mova estas pessoas para outro.
    .step3 = Se é o planejado, deixe assim.
    .step4 = Para não receber mais: Configuração › Notificações de conteúdo esgotado › Desligado.

playbook-facebook =
    .who = Cabe ao dono da conta do Facebook e ao admin do Marketo (permissão Acessar parceiros de evento).
    .means = O Marketo não consegue atualizar seus públicos-alvo personalizados do Facebook. Ele não documenta o que a notificação contém.
    .causes = Os termos de públicos-alvo personalizados do Facebook não foram aceitos, ou o app do Marketo foi removido no Facebook.
    .step1 = No Facebook, aceite os termos em facebook.com/ads/manage/customaudiences/tos.php.
    .step2 = Se o app foi removido, autorize o Facebook de novo em Admin › LaunchPoint.
    .step3 = Envie a lista mais uma vez com Enviar via Ad Bridge e veja se o público-alvo é atualizado.

playbook-linkedin =
    .who = Cabe ao admin do Marketo (permissão Acessar parceiros de evento) e a um usuário do LinkedIn com acesso a todas as contas de anúncio.
    .means = Após três tentativas, o Marketo não conseguiu criar o público-alvo, entrar ou enviar os emails ao LinkedIn.
    .causes = A autorização não vale mais, ou o usuário do LinkedIn não tem acesso a uma conta de anúncio. O Marketo não diz qual.
    .step1 = Copie a mensagem e envie-a ao admin.
    .step2 = Em Admin › LaunchPoint, autorize o serviço do LinkedIn de novo.
    .step3 = Em Banco de dados, abra a lista, escolha Enviar via Ad Bridge e espere 15 minutos.

playbook-web-services =
    .who = Cabe ao admin do Marketo (Admin › Serviços da Web) e ao responsável pela integração que mais chama.
    .means = O Marketo informa as chamadas de API do dia. As integrações dividem uma cota; ela recomeça por volta da meia-noite, horário central dos EUA.
    .causes = Uma integração chama mais do que o planejado. Usuários citam um conector do Power BI com 23.000 a 43.000 chamadas por dia.
    .step1 = Em Admin › Serviços da Web › Informações de chamadas de API, abra Solicitações nos últimos 7 dias.
    .step2 = Encontre o usuário de API que mais chama e avise o responsável por essa integração.
    .step3 = Pause-a, ou faça-a ler em lotes, até a cota recomeçar.
    .step4 = Se a cota é sempre pequena demais, fale com o gerente de conta da Adobe.

playbook-web-services-used-up =
    .who = Cabe ao admin do Marketo (Admin › Serviços da Web) e ao responsável pela integração que mais chama.
    .means = A cota diária foi atingida. A API recusa todas as integrações com o erro 607 até cerca de meia-noite, horário central dos EUA.
    .causes = Uma integração chamou mais do que o planejado. Usuários citam um conector do Power BI com 23.000 a 43.000 chamadas por dia.
    .step1 = Copie a mensagem e envie-a ao admin.
    .step2 = Em Admin › Serviços da Web › Informações de chamadas de API, abra Solicitações nos últimos 7 dias e veja o que mais chama.
    .step3 = Pause essa integração, para que o novo dia comece com chamadas disponíveis.
    .step4 = Depois do recomeço, verifique se as outras integrações recuperam o atraso; para mais chamadas, fale com o gerente de conta da Adobe.

playbook-web-services-errors =
    .who = Cabe ao responsável pela integração; funções e endereços permitidos, ao admin do Marketo.
    .means = A API REST do Marketo respondeu com erros. Nem sempre se sabe qual integração os recebeu.
    .causes = Chamadas demais em 20 segundos (606) ou ao mesmo tempo (615), token não renovado (601, 602), função ou lista de IPs permitidos (603).
    .step1 = Em Dados, leia o código e, se houver, a mensagem.
    .step2 = Envie-o ao responsável pela integração, com a hora.
    .step3 = Para 606 e 615, chame mais devagar; para 603, verifique em Admin a função da API e a lista de IPs permitidos.

playbook-monitoring =
    .who = Você, neste computador. Para rede ou proxy, o departamento de TI.
    .means = Trata-se do monitoramento do próprio Campanile, não do Marketo: o que ele não ouviu, não pode mostrar.
    .causes = Sem rede, uma fonte que não responde, um computador desligado ou um arquivo de histórico danificado.
    .step1 = Abra o estado da conexão e leia o último erro.
    .step2 = Escolha Verificar agora.
    .step3 = Até haver resposta, consulte Notificações no Marketo, no canto superior direito.

playbook-monitoring-sign-in =
    .who = Você, se tiver o segredo; caso contrário, quem configurou esta conexão.
    .means = O Campanile não consegue entrar nesta conexão e não ouve nada dela. As outras conexões continuam.
    .causes = O segredo foi substituído, expirou ou foi digitado errado, o acesso foi retirado ou o chaveiro está bloqueado.
    .step1 = Desbloqueie o chaveiro, se estiver bloqueado.
    .step2 = Obtenha um segredo válido com quem gerencia as credenciais.
    .step3 = Substitua o segredo nas configurações desta conexão; a posição de leitura é mantida.

playbook-monitoring-gap =
    .who = Você pode verificar no Marketo o que se perdeu. Ninguém mais pode buscá-lo nesta conexão.
    .means = Este período não estava mais disponível quando o Campanile o pediu. O que houve então não está no histórico.
    .causes = Nada leu esta conexão por tempo demais. A Adobe guarda os eventos por 7 dias.
    .step1 = No Marketo, abra Notificações, no canto superior direito, e percorra este período.
    .step2 = Deixe o Campanile iniciar com o sistema, para que nenhuma ausência passe de 7 dias.

playbook-monitoring-not-watching =
    .who = Você, neste computador.
    .means = O Campanile parou sem que isso fosse pedido e não monitorou neste período. Desde então, retomou a leitura de onde parou.
    .causes = O computador ficou sem energia ou foi desligado, ou o programa foi encerrado ou travou.
    .step1 = Percorra o que chegou nesse período; nem tudo exibiu um toast.
    .step2 = Se acontecer de novo, execute campanile doctor e leia o que ele informa.

playbook-monitoring-recovered-database =
    .who = Você, neste computador.
    .means = O arquivo do histórico do Campanile não podia mais ser lido. Tudo o que era legível foi recuperado, o resto veio do último backup diário, se havia um, e o arquivo danificado foi guardado (veja os dados).
    .causes = Em geral um disco com defeito ou cheio, ou falta de energia durante a gravação.
    .step1 = Verifique o disco deste computador ou pergunte a quem cuida dele.
    .step2 = Se faltar algo mais antigo, guarde o arquivo danificado: talvez se leia mais dele.

playbook-other =
    .who = Depende do que ela diz. O admin do Marketo pode ver a mesma notificação no Marketo.
    .means = O Marketo enviou algo que o Campanile ainda não conhece. Tudo o que ele enviou é guardado e mostrado.
    .causes = O Marketo tem mais tipos de notificação do que documenta e pode criar novos.
    .step1 = Leia Dados e O que o Marketo enviou.
    .step2 = Compare com Notificações no Marketo, no canto superior direito.
    .step3 = Se for importante para você, crie uma regra a partir dela.

## Dados

fact-campaign-id = ID da campanha
fact-campaign-name = Campanha inteligente
fact-user = Usuário
fact-daily-quota = Cota diária
fact-percent = Parte da cota
fact-used = Chamadas usadas
fact-services = Serviços
fact-program-id = ID do programa
fact-program-name = Programa
fact-stream = Fluxo de engajamento
fact-exhausted-count = Com conteúdo esgotado
fact-error-code = Código
fact-error-message = Mensagem
fact-object = Objeto
fact-failed-count = Falhas
fact-duplicates = Duplicatas
fact-fields-too-long = Campos longos demais
fact-deadline = Prazo
fact-csv-url = Lista completa (CSV)
fact-audience = Público-alvo
fact-attempts = Tentativas
fact-campaign-ids = IDs das campanhas
fact-winner = Vencedor
fact-connection = Conexão
fact-time-as-sent = Hora como enviada
fact-reject-reason = Por que não pôde ser lido
fact-recognised-by = Reconhecida por
fact-component = Componente
fact-missing-from = Falta desde
fact-missing-to = Falta até
fact-workspace = Espaço de trabalho
fact-state = Estado
fact-count = Quantidade
fact-file = Arquivo

## Toasts ($types é uma lista pronta sem ponto final: “falhas de campanha 9, Dynamics 3”)

toast-summary-title = { $count ->
        [one] Mais { $count_text } notificação
       *[other] Mais { $count_text } notificações
    }
toast-summary-body = { $types }. As críticas são exibidas à parte.
toast-backlog-title = { $count ->
        [one] { $count_text } notificação dos últimos 7 dias
       *[other] { $count_text } notificações dos últimos 7 dias
    }
toast-backlog-body = Está tudo na janela. A partir de agora, só o que é novo será anunciado.
toast-digest-title = { $critical ->
        [0] { $count ->
            [one] Na sua ausência: { $count_text } notificação
           *[other] Na sua ausência: { $count_text } notificações
        }
        [one] Na sua ausência: { $critical_text } crítica
       *[other] Na sua ausência: { $critical_text } críticas
    }
toast-type-only-body = Abra o Campanile para ver os detalhes.
toast-action-open = Abrir os detalhes

## Mensagem para o admin (completa; termina com admin-message-source)

admin-message-repeated = { $occurred }, { $count_text } vezes desde { $since }
admin-message =
    Olá,

    esta notificação precisa de alguém com o seu acesso:

    O quê: { $title }
    Detalhes: { $summary }
    Instância: { $instance }
    Quando: { $occurred }
    Código: { $code }
    O que é necessário: { $needed }

    Você poderia verificar e me avisar quando voltar a funcionar? Obrigado.

    { admin-message-source }
admin-message-source = Preparada com o Campanile, uma ferramenta independente que monitora as notificações do Marketo.
fact-crm = CRM
fact-event-type = Tipo de evento
fact-minutes = Minutos
fact-value-recognised-by-name = seu nome; a Adobe não a documenta

## O que os detalhes e o terminal dizem

details-who = Quem pode resolver
details-means = O que significa
details-causes = Causas comuns
details-steps = O que fazer
details-code = Código
details-facts = Dados
details-sent = O que o Marketo enviou
connection-state-new = Ainda não consultada
connection-state-ok = Responde
connection-state-needs-sign-in = Precisa de um novo acesso
connection-state-rate-limited = Aguarda, como a Adobe pediu
connection-state-quota-reached = Aguarda o próximo dia de cota
connection-state-unreachable = Inacessível
connection-state-bad-response = Resposta ilegível
details-checks = Onde Validar configuração de sincronização pode parar
details-line = { $label }: { $value }
