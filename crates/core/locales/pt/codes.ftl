### Códigos de erro conhecidos: o que cada um significa, causas comuns, o que fazer e quem pode fazê-lo. Uma mensagem por
### linha de crates/core/src/codes.rs, com exatamente estes quatro atributos; no máximo 160 caracteres, texto simples, sem
### variáveis. Mesmas chaves do arquivo em inglês. Códigos e nomes de campos ficam como Marketo, Salesforce ou Adobe os escrevem.

## Salesforce: os códigos são do próprio Salesforce; o Marketo os repassa e não publica uma lista

code-salesforce-api-currently-disabled =
    .means = A API do Salesforce está desligada no momento por causa de um problema do lado do Salesforce.
    .causes = Uma falha ou manutenção no Salesforce.
    .todo = Veja a página de status do Salesforce e aguarde; a sincronização tenta de novo no próximo ciclo.
    .who = Ninguém do seu lado; o admin do Salesforce pode abrir um chamado no Salesforce.

code-salesforce-api-disabled =
    .means = O usuário de sincronização não pode usar a API do Salesforce. Nada é sincronizado em nome dele.
    .causes = A permissão API Enabled foi retirada do perfil ou do conjunto de permissões do usuário de sincronização.
    .todo = No Salesforce, devolva API Enabled ao usuário de sincronização e verifique Erros de sincronização no Marketo.
    .who = O admin do Salesforce.

code-salesforce-api-disabled-for-org =
    .means = O acesso à API não está ativado para toda a organização do Salesforce ou para este usuário.
    .causes = A edição do Salesforce não tem API, ou o usuário de sincronização não tem a permissão API Enabled.
    .todo = Verifique a edição e a permissão do usuário de sincronização; se ambas estiverem certas, consulte o Salesforce.
    .who = O admin do Salesforce.

code-salesforce-api-limit-exceeded =
    .means = O limite de chamadas de API do CRM em 24 horas foi ultrapassado; por ora, ele não aceita mais chamadas.
    .causes = Todas as integrações juntas chamaram mais vezes do que o limite permite.
    .todo = No Salesforce, descubra o que mais chama; reduza as chamadas, aumente o limite ou aguarde a contagem cair.
    .who = O admin do Salesforce.

code-salesforce-cannot-execute-flow-trigger =
    .means = Um fluxo que o Salesforce executa ao salvar um registro falhou; por isso, o registro não foi salvo.
    .causes = Um erro no fluxo, uma regra que ele verifica ou um limite do Salesforce que ele ultrapassou.
    .todo = Leia na mensagem completa qual fluxo e qual limite ela cita; corrija o fluxo no Salesforce.
    .who = O admin do Salesforce ou quem criou o fluxo.

code-salesforce-cannot-insert-update-activate-entity =
    .means = O Salesforce não deixou criar ou alterar este registro.
    .causes = Um acionador Apex parou com erro ou demorou demais, ou falta ao usuário de sincronização uma permissão no objeto.
    .todo = Leia qual acionador a mensagem cita e corrija-o; verifique as permissões do usuário de sincronização no objeto.
    .who = O admin do Salesforce ou quem escreveu o acionador.

code-salesforce-cannot-update-converted-lead =
    .means = O lead foi convertido no Salesforce e não pode mais ser alterado como lead.
    .causes = Ele virou contato enquanto uma alteração do lead ainda estava a caminho.
    .todo = Verifique o contato no Salesforce. Se repetir, veja View and Edit Converted Leads do usuário de sincronização.
    .who = O admin do Salesforce.

code-salesforce-duplicates-detected =
    .means = Uma regra de duplicação do Salesforce encontrou um registro como este e recusou salvá-lo.
    .causes = A pessoa já existe lá, muitas vezes como contato ou em outro lead.
    .todo = Mescle ou use o registro existente; ou crie na regra de duplicação uma exceção para o usuário de sincronização.
    .who = O admin do Salesforce; quem cuida dos dados pode mesclar.

code-salesforce-duplicate-value =
    .means = Um campo que deve ser único no Salesforce já tem este valor em outro registro.
    .causes = Dois registros têm o mesmo endereço de email ou ID em um campo marcado como Unique.
    .todo = A mensagem cita o campo e o outro registro: corrija ou mescle um deles, ou desmarque Unique no campo.
    .who = O admin do Salesforce; quem cuida dos dados pode corrigir o registro.

code-salesforce-entity-is-deleted =
    .means = O registro ao qual esta alteração se destinava foi excluído no Salesforce.
    .causes = Ele foi excluído ou mesclado com outro registro antes de a alteração chegar.
    .todo = Veja se a exclusão foi intencional; se não, restaure-o da lixeira do Salesforce.
    .who = O admin do Salesforce.

code-salesforce-entity-is-locked =
    .means = O registro está bloqueado no Salesforce; o usuário de sincronização não pode alterá-lo.
    .causes = Está em um processo de aprovação; até o fim dele, só o aprovador ou um admin pode editá-lo.
    .todo = Conclua a aprovação no Salesforce; a alteração pode passar quando o registro for desbloqueado.
    .who = O aprovador ou o admin do Salesforce.

code-salesforce-field-custom-validation-exception =
    .means = O registro viola uma regra de validação do Salesforce. A mensagem é o texto da própria regra.
    .causes = Um valor falta ou não atende ao que o admin do Salesforce exige.
    .todo = Corrija o valor no Marketo ou no Salesforce, ou crie na regra uma exceção para o usuário de sincronização.
    .who = Você, se puder corrigir o valor; o admin do Salesforce, para a regra.

code-salesforce-field-filter-validation-exception =
    .means = Um campo de pesquisa aponta para um registro que o filtro dele não permite.
    .causes = O campo tem um filtro de pesquisa, por exemplo só usuários com certa função, e o valor não o atende.
    .todo = A mensagem cita o campo: escolha um valor permitido ou altere o filtro de pesquisa no Salesforce.
    .who = O admin do Salesforce.

code-salesforce-field-integrity-exception =
    .means = Um valor não serve para o campo no Salesforce, embora pareça correto.
    .causes = Em geral, um país ou estado escrito de forma diferente das listas State and Country do Salesforce.
    .todo = A mensagem cita o campo: use um valor aceito pelo Salesforce, de preferência com uma campanha de limpeza para todos.
    .who = Você, para os valores no Marketo; o admin do Salesforce conhece os aceitos.

code-salesforce-inactive-owner-or-user =
    .means = O registro pertence a um usuário do Salesforce que não está mais ativo.
    .causes = O dono saiu; falta ao usuário de sincronização Update Records with Inactive Owners.
    .todo = Dê ao registro um dono ativo ou dê essa permissão ao usuário de sincronização.
    .who = O admin do Salesforce.

code-salesforce-insufficient-access-on-cross-reference-entity =
    .means = O usuário de sincronização não pode usar um registro ao qual este se refere, como o dono ou a conta.
    .causes = Faltam direitos sobre esse registro. Usuários viram isso quando uma campanha mudou o dono de um contato.
    .todo = Verifique se uma etapa do fluxo muda o dono de contatos e os direitos do usuário de sincronização no registro citado.
    .who = O admin do Salesforce; o responsável pela campanha do Marketo, para a etapa do fluxo.

code-salesforce-insufficient-access-or-readonly =
    .means = O usuário de sincronização não pode alterar este registro ou campo, ou ele é somente leitura.
    .causes = Faltam direitos no perfil, no conjunto de permissões, no compartilhamento ou na segurança em nível de campo.
    .todo = Dê ao usuário de sincronização direitos de edição no objeto e nos campos que o Marketo sincroniza.
    .who = O admin do Salesforce.

code-salesforce-invalid-cross-reference-key =
    .means = O registro se refere a outro por um ID que não é válido para ele, como um tipo de registro ou um dono.
    .causes = Esse registro foi excluído, é do tipo errado ou não é visível para o usuário de sincronização.
    .todo = Encontre o ID na mensagem e corrija a referência, ou dê acesso a ele ao usuário de sincronização.
    .who = O admin do Salesforce.

code-salesforce-invalid-email-address =
    .means = O Salesforce não aceita o endereço de email deste registro.
    .causes = Um erro de digitação, um espaço ou caracteres que o Salesforce não permite.
    .todo = Corrija o endereço da pessoa no Marketo; ele é enviado de novo na próxima alteração.
    .who = Você, se puder editar pessoas no Marketo.

code-salesforce-invalid-field =
    .means = O Marketo pediu um campo que o Salesforce não conhece ou não mostra ao usuário de sincronização.
    .causes = O campo foi excluído ou renomeado, ou está oculto pela segurança em nível de campo.
    .todo = Mostre o campo ao usuário de sincronização. Se foi removido de vez, verifique o mapeamento com o admin do Marketo.
    .who = O admin do Salesforce, com o admin do Marketo.

code-salesforce-invalid-field-for-insert-update =
    .means = O usuário de sincronização não pode gravar em um campo citado na mensagem.
    .causes = A segurança em nível de campo o torna somente leitura, ou o campo não pode ser gravado, como uma fórmula.
    .todo = Torne o campo gravável para o usuário de sincronização ou não deixe mais o Marketo gravar nele.
    .who = O admin do Salesforce.

code-salesforce-invalid-login =
    .means = O Salesforce recusou o acesso do usuário de sincronização. Até a correção, as alterações aguardam.
    .causes = Uma senha alterada, um token de segurança redefinido ou um usuário bloqueado.
    .todo = Se preciso, desbloqueie o usuário; depois, entre de novo em Admin › Salesforce.
    .who = O admin do Marketo (permissão Acessar CRM), com quem gerencia o usuário de sincronização.

code-salesforce-invalid-operation-with-expired-password =
    .means = A senha do usuário de sincronização expirou no Salesforce; antes de trocá-la, ele não pode fazer mais nada.
    .causes = A política de senhas do Salesforce se aplica ao usuário de sincronização.
    .todo = Defina uma nova senha no Salesforce e informe-a em Admin › Salesforce. Considere uma senha que não expira.
    .who = O admin do Salesforce e o admin do Marketo (permissão Acessar CRM).

code-salesforce-invalid-or-null-for-restricted-picklist =
    .means = O valor não está em uma lista de opções restrita do Salesforce.
    .causes = O Marketo tem um valor que não está na lista, ou não para este tipo de registro.
    .todo = Corrija o valor no Marketo ou adicione-o à lista de opções no Salesforce.
    .who = Você, para o valor; o admin do Salesforce, para a lista de opções.

code-salesforce-invalid-session-id =
    .means = A sessão do usuário de sincronização com o Salesforce não é mais válida.
    .causes = Expirou ou foi encerrada pelo Salesforce, por exemplo após mudança de senha ou de regras de rede.
    .todo = Muitas vezes o próximo ciclo entra de novo. Se repetir, entre de novo em Admin › Salesforce.
    .who = O admin do Marketo (permissão Acessar CRM).

code-salesforce-request-limit-exceeded =
    .means = O Salesforce recebeu mais solicitações de API do que permite, ou muitas ao mesmo tempo, e por ora recusa outras.
    .causes = Todas as integrações dividem o limite; uma sincronização grande ou outra ferramenta o esgotou.
    .todo = No Salesforce, veja o que mais chama; reduza as chamadas ou aumente o limite. Senão, aguarde: ele conta cerca de 24 horas.
    .who = O admin do Salesforce.

code-salesforce-required-field-missing =
    .means = Um campo exigido pelo Salesforce está vazio, ou o usuário de sincronização não o vê.
    .causes = Sem valor no Marketo, campo que passou a ser obrigatório ou segurança em nível de campo que o oculta.
    .todo = Preencha o campo citado na mensagem e verifique a segurança em nível de campo do perfil do usuário de sincronização.
    .who = Você, para o valor; o admin do Salesforce, para o campo e o perfil.

code-salesforce-server-unavailable =
    .means = Um servidor do Salesforce que era necessário não estava disponível.
    .causes = Carga, manutenção ou falha no Salesforce.
    .todo = Aguarde; a sincronização tenta de novo no próximo ciclo. Se persistir, veja a página de status do Salesforce.
    .who = Ninguém do seu lado; o admin do Salesforce, se persistir.

code-salesforce-storage-limit-exceeded =
    .means = A organização do Salesforce esgotou o armazenamento; nenhum registro pode ser adicionado.
    .causes = Registros ou arquivos demais para o armazenamento contratado.
    .todo = Exclua ou arquive dados no Salesforce ou contrate mais armazenamento; a sincronização tenta de novo depois.
    .who = O admin do Salesforce.

code-salesforce-string-too-long =
    .means = Um valor é mais longo do que o campo no Salesforce permite.
    .causes = O campo no Marketo comporta mais caracteres do que o do Salesforce.
    .todo = Encurte o valor no Marketo ou aumente o campo no Salesforce.
    .who = Você, para o valor; o admin do Salesforce, para o campo.

code-salesforce-unable-to-lock-row =
    .means = O registro estava ocupado: outra pessoa ou processo o alterava no mesmo momento.
    .causes = Várias atualizações paralelas em um registro ou na conta dele, de integrações, fluxos ou cargas em massa.
    .todo = Aguarde: costuma passar sozinho. Se repetir, distribua as cargas em massa e reduza as atualizações paralelas.
    .who = Ninguém, a princípio; o admin do Salesforce, se repetir.

code-salesforce-unknown-exception =
    .means = Algo deu errado dentro do Salesforce de forma inesperada.
    .causes = O Salesforce não diz; o texto depois do código às vezes diz.
    .todo = Leia a mensagem completa. Se persistir, abra um chamado no Salesforce e informe os números da mensagem.
    .who = O admin do Salesforce.

## API REST do Marketo: toda a solicitação falhou

code-rest-401 =
    .means = O serviço de identidade do Marketo recusou dar um token à integração.
    .causes = O ID ou o segredo do cliente do serviço de API está errado, ou o serviço foi removido.
    .todo = Compare ambos com os detalhes do serviço em Admin › LaunchPoint e corrija-os na integração.
    .who = O responsável pela integração, com o admin do Marketo.

code-rest-413 =
    .means = A solicitação era grande demais: mais de 1 MB, ou 10 MB em uma importação de pessoas.
    .causes = A integração envia registros demais em uma chamada.
    .todo = Envie menos registros em cada chamada.
    .who = O responsável pela integração.

code-rest-414 =
    .means = O endereço da solicitação era longo demais: mais de 8 KB.
    .causes = Uma lista longa de valores de filtro, como IDs, em uma solicitação GET.
    .todo = Envie como POST com _method=GET no endereço e o restante da consulta no corpo.
    .who = O responsável pela integração.

code-rest-500 =
    .means = O servidor do Marketo encontrou algo inesperado e não pôde responder.
    .causes = Uma falha no Marketo ou um endereço de solicitação malformado.
    .todo = Verifique o endereço da solicitação; se estiver certo, tente mais tarde e depois consulte o Suporte do Marketo.
    .who = O responsável pela integração.

code-rest-502 =
    .means = Um servidor atrás do gateway do Marketo não deu uma boa resposta, provavelmente por tempo esgotado.
    .causes = O Marketo estava lento ou ocupado nesse momento.
    .todo = Tente de novo com pausas crescentes. Antes, verifique se uma alteração não foi feita mesmo assim.
    .who = O responsável pela integração; o Suporte do Marketo, se persistir.

code-rest-600 =
    .means = O Marketo parece não ter encontrado token de acesso na solicitação. A lista da Adobe não documenta este código.
    .causes = A integração não enviou o cabeçalho Authorization, ou o enviou vazio.
    .todo = Envie o token como Authorization: Bearer em cada chamada.
    .who = O responsável pela integração.

code-rest-601 =
    .means = O token de acesso não é válido.
    .causes = Um token digitado errado ou cortado, ou de outra instância do Marketo.
    .todo = Peça um novo token e repita a chamada. Se persistir, verifique o ID e o segredo do cliente.
    .who = O responsável pela integração.

code-rest-602 =
    .means = O token de acesso expirou. Os tokens duram no máximo uma hora.
    .causes = A integração continuou usando um token antigo.
    .todo = Peça um novo token e repita a chamada; uma boa integração faz isso sozinha.
    .who = O responsável pela integração.

code-rest-603 =
    .means = O acesso funcionou, mas o usuário de API não pode fazer esta chamada.
    .causes = Falta uma permissão na função da API, ou o endereço de origem não está na lista de IPs permitidos.
    .todo = Em Admin, verifique a função do usuário de API e a lista de IPs permitidos para acesso à API.
    .who = O admin do Marketo.

code-rest-604 =
    .means = A solicitação demorou demais e foi abandonada.
    .causes = Uma consulta grande, um banco de dados ocupado ou um limite de tempo curto definido por quem chama.
    .todo = Tente de novo mais tarde ou peça menos em cada chamada.
    .who = O responsável pela integração.

code-rest-605 =
    .means = Esta chamada não aceita o método HTTP usado.
    .causes = Por exemplo, GET onde a API espera POST.
    .todo = Use o método indicado na referência da Adobe para esta chamada.
    .who = O responsável pela integração.

code-rest-606 =
    .means = Chamadas demais em pouco tempo: o Marketo aceita 100 em 20 segundos de todas as integrações juntas.
    .causes = Uma integração chama rápido demais, ou várias trabalham ao mesmo tempo.
    .todo = Faça a integração chamar mais devagar e esperar antes de tentar de novo.
    .who = O responsável pela integração; o admin do Marketo vê quem chama em Admin › Serviços da Web.

code-rest-607 =
    .means = A cota diária de chamadas de API está esgotada. Ela recomeça por volta da meia-noite, horário central dos EUA.
    .causes = Todas as integrações dividem uma cota, e uma delas chamou mais do que o planejado.
    .todo = Pause até lá a integração que mais chama; para mais chamadas, fale com o gerente de conta da Adobe.
    .who = O admin do Marketo, com o responsável pela integração.

code-rest-608 =
    .means = A API do Marketo está temporariamente indisponível.
    .causes = A página da Adobe não cita nenhuma; provavelmente carga ou manutenção no Marketo.
    .todo = Aguarde e tente de novo. Se persistir, veja a página de status do Marketo.
    .who = Ninguém, a princípio; o Suporte do Marketo, se persistir.

code-rest-609 =
    .means = O corpo da solicitação não é um JSON válido.
    .causes = Um colchete ou uma chave que falta, aspas erradas ou codificação errada.
    .todo = Corrija o corpo que a integração envia.
    .who = O responsável pela integração.

code-rest-610 =
    .means = O Marketo não conhece o endereço que foi chamado.
    .causes = Um erro de digitação, uma versão errada ou uma barra dupla no endereço.
    .todo = Compare o endereço com a referência da Adobe.
    .who = O responsável pela integração.

code-rest-611 =
    .means = Um erro interno do Marketo que não tem código próprio.
    .causes = O Marketo não diz.
    .todo = Tente de novo mais tarde; segundo a Adobe, nada foi executado. Se persistir, dê a solicitação e a resposta ao Suporte do Marketo.
    .who = O responsável pela integração, com o Suporte do Marketo.

code-rest-612 =
    .means = O tipo de conteúdo da solicitação não é o esperado.
    .causes = O cabeçalho Content-Type falta ou está errado.
    .todo = Envie Content-Type: application/json com a solicitação.
    .who = O responsável pela integração.

code-rest-613 =
    .means = Uma solicitação em várias partes, como o envio de um arquivo, não está formada corretamente.
    .causes = Um delimitador errado ou uma parte que falta.
    .todo = Corrija como a integração monta solicitações multipart.
    .who = O responsável pela integração.

code-rest-614 =
    .means = A assinatura do Marketo não foi encontrada ou não pôde ser acessada. Em geral, isso é temporário.
    .causes = Na maioria das vezes, manutenção ou falha no Marketo; às vezes, um endereço errado.
    .todo = Aguarde e tente de novo; se persistir, verifique o Munchkin ID no endereço.
    .who = O responsável pela integração; o Suporte do Marketo, se persistir.

code-rest-615 =
    .means = Chamadas demais ao mesmo tempo: o Marketo processa 10 por vez para sua assinatura.
    .causes = Várias integrações chamam em paralelo, ou uma abre muitas conexões.
    .todo = Faça menos chamadas em paralelo (a Adobe recomenda ficar abaixo de 5) e tente de novo após uma pausa.
    .who = O responsável pela integração.

code-rest-616 =
    .means = Sua assinatura do Marketo não inclui esta API, a Custom Object Metadata API.
    .causes = Ela exige um certo tipo de assinatura.
    .todo = Consulte o gerente de sucesso do cliente da Adobe ou deixe de fazer esta chamada.
    .who = O admin do Marketo.

## API REST do Marketo: a solicitação foi recusada como está

code-rest-701 =
    .means = Um campo que precisa de um valor estava vazio na solicitação.
    .causes = A integração o omitiu ou não enviou nada; a mensagem cita o campo.
    .todo = Preencha o campo citado na mensagem.
    .who = O responsável pela integração.

code-rest-702 =
    .means = Nada foi encontrado nesta busca. Isso não é necessariamente um erro.
    .causes = Nenhum registro corresponde, ou ele foi excluído.
    .todo = Verifique o ID e o filtro; se é normal não haver nada, faça a integração aceitar isso.
    .who = O responsável pela integração.

code-rest-703 =
    .means = Esta função não está ativada para sua assinatura.
    .causes = Uma função beta que não foi ativada para você.
    .todo = Pergunte à Adobe se ela pode ser ativada ou deixe de fazer esta chamada.
    .who = O admin do Marketo, com seu contato na Adobe.

code-rest-704 =
    .means = Uma data não está no formato esperado, ou o ID de um conteúdo dinâmico não é válido.
    .causes = Ordem ou fuso horário errado na data, ou um ID que não existe.
    .todo = Envie as datas como mostra a referência da Adobe; verifique o ID.
    .who = O responsável pela integração.

code-rest-709 =
    .means = A chamada viola uma regra para este tipo de ativo.
    .causes = Email sem modelo, aprovação sem rascunho ou clonagem de um programa com ativos que não podem ser clonados.
    .todo = Leia na mensagem qual é a regra; altere o ativo ou faça esta etapa no próprio Marketo.
    .who = O responsável pela integração, com o dono do ativo.

code-rest-710 =
    .means = A pasta principal não foi encontrada.
    .causes = Ela foi excluída ou movida, ou o ID ou o tipo está errado.
    .todo = Verifique se a pasta ainda existe e use o ID atual.
    .who = O responsável pela integração.

code-rest-711 =
    .means = A pasta é do tipo errado para esta chamada.
    .causes = Uma pasta onde é preciso um programa, ou uma de outra parte do Marketo.
    .todo = Use uma pasta do tipo que a chamada espera.
    .who = O responsável pela integração.

code-rest-712 =
    .means = Não foi possível mesclar estas pessoas: são Person Accounts no Salesforce.
    .causes = O Marketo não consegue mesclar Person Accounts do Salesforce.
    .todo = Mescle-as no Salesforce.
    .who = O admin do Salesforce ou quem cuida dos dados.

code-rest-713 =
    .means = Algo de que o Marketo precisa ficou indisponível por um momento.
    .causes = Uma falha passageira no Marketo.
    .todo = Espere um pouco e tente de novo.
    .who = O responsável pela integração; o Suporte do Marketo, se persistir.

code-rest-714 =
    .means = Não foi possível mesclar duas pessoas: nenhum tipo de registro padrão foi encontrado.
    .causes = O Marketo não diz mais; provavelmente os tipos de registro do usuário de sincronização no Salesforce.
    .todo = Verifique o tipo de registro padrão do usuário de sincronização no Salesforce e mescle de novo.
    .who = O admin do Salesforce, com o admin do Marketo.

code-rest-718 =
    .means = O vendedor citado em uma oportunidade não existe no Marketo.
    .causes = Um externalSalesPersonId errado, ou o vendedor ainda não foi enviado.
    .todo = Envie primeiro o vendedor e depois a oportunidade.
    .who = O responsável pela integração.

code-rest-719 =
    .means = A clonagem de um programa esperou demais por outro processo e foi abandonada.
    .causes = Outras alterações ou clonagens estavam em andamento ao mesmo tempo.
    .todo = Aguarde e clone de novo, um programa por vez.
    .who = O responsável pela integração.

## API REST do Marketo: alguns registros foram ignorados

code-rest-1001 =
    .means = Um valor é do tipo errado, por exemplo texto onde se espera um número.
    .causes = O campo na origem não corresponde ao campo no Marketo; a mensagem cita ambos.
    .todo = Corrija o valor ou o mapeamento dos campos.
    .who = O responsável pela integração.

code-rest-1002 =
    .means = Falta um valor obrigatório.
    .causes = A integração o omitiu; a mensagem o cita.
    .todo = Adicione o valor citado na mensagem.
    .who = O responsável pela integração.

code-rest-1003 =
    .means = Os dados não servem para esta chamada ou para o modo dela.
    .causes = Por exemplo, um ID enviado apenas para criar, ou Request Campaign usado em uma campanha em lote.
    .todo = Leia a mensagem e corrija os dados, ou torne a campanha uma campanha de acionador.
    .who = O responsável pela integração; o dono da campanha, no caso de uma campanha.

code-rest-1004 =
    .means = A pessoa não foi encontrada, e a chamada era só para atualizar.
    .causes = Excluída, mesclada ou ainda não criada, ou em outra partição.
    .todo = Verifique o ID ou o endereço de email; faça a integração criar a pessoa, se for o desejado.
    .who = O responsável pela integração.

code-rest-1005 =
    .means = A pessoa já existe, e a chamada era só para criar.
    .causes = O mesmo endereço de email ou a mesma chave já foi enviado antes.
    .todo = Faça a integração atualizar além de criar, se for o desejado.
    .who = O responsável pela integração.

code-rest-1006 =
    .means = O Marketo não conhece um campo da chamada.
    .causes = Um campo com erro de grafia, renomeado, oculto ou excluído; vale o nome da API, não o rótulo.
    .todo = Compare com os nomes da API em Admin › Gerenciamento de campos.
    .who = O responsável pela integração, com o admin do Marketo.

code-rest-1007 =
    .means = Várias pessoas correspondem; o Marketo não sabia qual atualizar.
    .causes = Duplicatas com o mesmo endereço de email ou a mesma chave.
    .todo = Mescle as duplicatas ou faça a integração buscar pessoas pelo ID do Marketo.
    .who = Quem cuida dos dados; o responsável pela integração, para a chave.

code-rest-1008 =
    .means = O usuário de API não pode usar a partição em que está esta pessoa.
    .causes = A função dele não tem acesso a um espaço de trabalho com essa partição.
    .todo = Dê ao usuário de API uma função em um espaço de trabalho assim.
    .who = O admin do Marketo.

code-rest-1009 =
    .means = A chamada precisa dizer qual é a partição.
    .causes = Sua assinatura tem várias partições, e a integração não citou nenhuma.
    .todo = Cite a partição na chamada.
    .who = O responsável pela integração.

code-rest-1010 =
    .means = A pessoa existe em outra partição e não foi movida.
    .causes = A chamada citou uma partição diferente daquela em que a pessoa está.
    .todo = Use a partição da própria pessoa ou mova antes a pessoa no Marketo.
    .who = O responsável pela integração; o admin do Marketo, para as partições.

code-rest-1011 =
    .means = Não é possível buscar pessoas por este campo.
    .causes = O Marketo aceita só alguns campos na busca; nome e sobrenome não estão entre eles.
    .todo = Busque pessoas por ID, endereço de email ou outro campo aceito.
    .who = O responsável pela integração.

code-rest-1012 =
    .means = O valor do cookie do Munchkin não é válido.
    .causes = Um cookie cortado ou mal codificado, ou de outra assinatura.
    .todo = Repasse o cookie inteiro, codificado corretamente.
    .who = O responsável pela integração ou pelo formulário da Web.

code-rest-1013 =
    .means = A lista, a campanha ou outro objeto com este ID não foi encontrado.
    .causes = Foi excluído, ou o ID é de outro tipo de objeto ou de outra instância.
    .todo = Verifique se ainda existe e use o ID atual.
    .who = O responsável pela integração.

code-rest-1014 =
    .means = Um objeto, como uma lista, não pôde ser criado.
    .causes = A página do Marketo não diz o motivo; a mensagem talvez diga.
    .todo = Leia a mensagem; verifique o nome e a pasta e tente de novo.
    .who = O responsável pela integração.

code-rest-1015 =
    .means = A pessoa não está na lista a que a chamada se referia.
    .causes = Já removida ou nunca adicionada.
    .todo = Muitas vezes não há o que fazer: a pessoa devia ser removida e não está lá.
    .who = O responsável pela integração.

code-rest-1016 =
    .means = Importações demais em espera: o Marketo permite 10 na fila.
    .causes = Várias importações grandes foram iniciadas juntas.
    .todo = Aguarde até que algumas terminem e inicie as demais.
    .who = O responsável pela integração.

code-rest-1017 =
    .means = O objeto já existe; por isso, não foi criado de novo.
    .causes = Foi criado antes ou por outra integração.
    .todo = Use o existente ou atualize em vez de criar.
    .who = O responsável pela integração.

code-rest-1018 =
    .means = Não é possível pela API, porque seu Marketo está conectado diretamente a um CRM.
    .causes = Com a sincronização nativa, objetos como empresas e oportunidades pertencem ao CRM.
    .todo = Faça a alteração no CRM; ela chega ao Marketo pela sincronização.
    .who = O responsável pela integração, com o admin do CRM.

code-rest-1019 =
    .means = Outra importação para a mesma lista ainda está em andamento.
    .causes = Duas importações para uma lista foram iniciadas uma após a outra.
    .todo = Aguarde até que a primeira termine e importe de novo.
    .who = O responsável pela integração.

code-rest-1020 =
    .means = O número de programas que se pode clonar hoje ao agendar está esgotado.
    .causes = Chamadas demais que agendam uma campanha e clonam o programa dela.
    .todo = Aguarde o dia seguinte ou agende sem clonar.
    .who = O responsável pela integração.

code-rest-1021 =
    .means = A empresa não pôde ser alterada junto com a pessoa.
    .causes = Campos da empresa foram enviados com a pessoa onde o Marketo não permite.
    .todo = Deixe de fora os campos da empresa, ou altere-os no CRM ou pela chamada de empresas.
    .who = O responsável pela integração.

code-rest-1022 =
    .means = O objeto não foi excluído, porque outra coisa o usa.
    .causes = Uma campanha, uma lista inteligente ou outro ativo se refere a ele.
    .todo = Descubra onde é usado e remova-o de lá primeiro.
    .who = O dono do ativo.

code-rest-1025 =
    .means = O status do programa não existe no canal deste programa.
    .causes = Um status com erro de grafia ou de outro canal.
    .todo = Use um dos status do canal do programa.
    .who = O responsável pela integração; o admin do Marketo, para os canais.

code-rest-1026 =
    .means = Os objetos personalizados não estão ativados para sua assinatura.
    .causes = Não fazem parte dela ou não foram ativados.
    .todo = Consulte o gerente de conta da Adobe ou deixe de fazer esta chamada.
    .who = O admin do Marketo.

code-rest-1027 =
    .means = Sua assinatura já tem o máximo de tipos de atividade personalizada.
    .causes = Todos os tipos disponíveis estão em uso.
    .todo = Reutilize ou exclua um tipo, ou peça mais à Adobe.
    .who = O admin do Marketo.

code-rest-1028 =
    .means = Uma atividade personalizada pode ter no máximo 20 atributos secundários.
    .causes = A integração tentou adicionar mais um.
    .todo = Remova atributos desnecessários ou combine alguns.
    .who = O responsável pela integração.

code-rest-1029 =
    .means = Uma exportação em massa foi recusada: fila cheia, volume diário esgotado ou já na fila.
    .causes = Mais de 10 tarefas na fila, mais de 500 MB exportados hoje (o padrão) ou a tarefa enfileirada duas vezes.
    .todo = Leia qual das três é; aguarde o fim das tarefas ou a meia-noite no horário central dos EUA.
    .who = O responsável pela integração.

code-rest-1035 =
    .means = Sua assinatura não aceita este filtro em exportações em massa de pessoas.
    .causes = Em algumas assinaturas, updatedAt, smartListId e smartListName não estão disponíveis.
    .todo = Use outro filtro, como createdAt ou uma lista estática, ou consulte o Suporte do Marketo.
    .who = O responsável pela integração.

code-rest-1036 =
    .means = O mesmo registro aparece duas vezes em uma chamada.
    .causes = Duas entradas têm a mesma chave, por exemplo o mesmo ID externo da empresa.
    .todo = Faça a integração remover as duplicatas antes de enviar.
    .who = O responsável pela integração.

code-rest-1037 =
    .means = A pessoa foi ignorada, porque já tem este status do programa ou um posterior.
    .causes = O status foi definido antes.
    .todo = Em geral, não há o que fazer.
    .who = O responsável pela integração.

code-rest-1042 =
    .means = A campanha foi agendada para longe demais: são possíveis no máximo 2 anos.
    .causes = Um ano errado ou um formato de data errado.
    .todo = Envie uma data anterior.
    .who = O responsável pela integração.

code-rest-1048 =
    .means = O rascunho de um objeto personalizado não pôde ser descartado.
    .causes = A página do Marketo não diz o motivo; talvez não haja rascunho.
    .todo = Veja o objeto personalizado em Admin › Objetos personalizados do Marketo.
    .who = O admin do Marketo.

code-rest-1049 =
    .means = Uma atividade não pôde ser criada: os atributos juntos passam de 65.536 bytes.
    .causes = Textos muito longos nos atributos.
    .todo = Encurte os textos que a integração envia.
    .who = O responsável pela integração.

code-rest-1076 =
    .means = A mesclagem foi recusada pelo CRM, porque criaria uma duplicata lá.
    .causes = Uma regra de duplicação do Salesforce.
    .todo = Mescle os registros no Salesforce ou adapte a regra de duplicação.
    .who = O admin do Salesforce ou quem cuida dos dados.

code-rest-1077 =
    .means = A mesclagem falhou no CRM: um valor é longo demais para o campo no Salesforce.
    .causes = O campo citado na mensagem contém mais caracteres do que o Salesforce permite.
    .todo = Encurte o valor ou mescle sem mesclar no CRM.
    .who = O responsável pela integração, com o admin do Salesforce.

code-rest-1078 =
    .means = O CRM não conseguiu mesclar os registros.
    .causes = Um deles foi excluído, não é lead nem contato ou não atende ao filtro de um campo.
    .todo = Veja os registros no Salesforce e mescle-os lá.
    .who = O admin do Salesforce ou quem cuida dos dados.

code-rest-1079 =
    .means = A mesclagem falhou: as pessoas têm o mesmo URL personalizado.
    .causes = Duplicatas que receberam o mesmo URL personalizado.
    .todo = Mescle-as nas telas do próprio Marketo.
    .who = Você, se puder mesclar pessoas no Marketo.

## Microsoft Dynamics: o Marketo não publica uma lista de códigos; estas são as etapas de validação e os dois motivos comuns

code-dynamics-step-1 =
    .means = O endereço do Dynamics que o Marketo usa não é válido.
    .causes = Um erro de digitação, ou o endereço do serviço da organização mudou.
    .todo = No Dynamics, copie-o de Settings › Customizations › Developer Resources e informe-o de novo no Marketo.
    .who = O admin do Marketo, com o admin do Dynamics.

code-dynamics-step-2 =
    .means = O Dynamics não aceita o nome e a senha do usuário de sincronização.
    .causes = Uma senha alterada ou expirada, ou um usuário bloqueado.
    .todo = Verifique se o usuário consegue entrar no Dynamics e informe as credenciais de novo no Marketo.
    .who = O admin do Marketo, com o admin do Dynamics.

code-dynamics-step-3 =
    .means = O usuário de sincronização não tem a função Marketo Sync User no Dynamics.
    .causes = A função nunca foi dada ou foi retirada.
    .todo = No Dynamics, Settings › Security › Users › este usuário › Manage Roles: marque Marketo Sync User.
    .who = O admin do Dynamics.

code-dynamics-step-4 =
    .means = A solução do Marketo não está instalada corretamente no Dynamics.
    .causes = Ela falta, ou a instalação não terminou.
    .todo = No Dynamics, procure-a em Settings › Solutions; instale-a se não estiver lá.
    .who = O admin do Dynamics.

code-dynamics-step-5 =
    .means = Algumas etapas da solução do Marketo estão desativadas no Dynamics.
    .causes = Todas ficam ativas após a instalação; uma personalização posterior desativou algumas.
    .todo = Ative de novo todas as etapas padrão da solução do Marketo.
    .who = O admin do Dynamics.

code-dynamics-step-6 =
    .means = O usuário de sincronização não está atribuído à solução do Marketo.
    .causes = Outro usuário, ou nenhum, consta em Marketo Config.
    .todo = No Dynamics, Settings › Marketo Config: defina o usuário de sincronização como padrão.
    .who = O admin do Dynamics.

code-dynamics-step-7 =
    .means = O usuário de sincronização no Dynamics não é aquele cujas credenciais o Marketo tem.
    .causes = Um dos dois foi alterado sozinho.
    .todo = Defina o usuário certo como Marketo User em Marketo Config, ou informe as credenciais dele no Marketo.
    .who = O admin do Dynamics, com o admin do Marketo.

code-dynamics-duplicate =
    .means = Uma pessoa não foi sincronizada, porque o Dynamics já tem um registro como o dela.
    .causes = A mesma pessoa existe duas vezes, ou uma regra do Dynamics proíbe duplicatas.
    .todo = Abra a lista completa na notificação do Marketo (guardada por 30 dias) e mescle as duplicatas.
    .who = Quem cuida dos dados; o admin do Dynamics, para as regras.

code-dynamics-field-length =
    .means = Uma pessoa não foi sincronizada, porque um valor é mais longo que o campo do outro lado.
    .causes = Os campos no Marketo e no Dynamics têm tamanhos diferentes.
    .todo = Abra a lista completa na notificação do Marketo (guardada por 30 dias); encurte os valores ou iguale os tamanhos dos campos.
    .who = Você, para o valor; o admin do Dynamics, para o campo.

## Webhooks

code-webhook-1000 =
    .means = A etapa Chamar webhook está em uma campanha em lote, onde webhooks não são executados.
    .causes = O Marketo chama webhooks somente a partir de campanhas de acionador.
    .todo = Mova a etapa para uma campanha de acionador; uma campanha em lote pode disparar o acionador dela.
    .who = Você, se puder editar a campanha.

code-webhook-1001 =
    .means = O serviço que o webhook chamou respondeu sem nada no corpo.
    .causes = O serviço não envia corpo ou falhou ao responder.
    .todo = Faça o serviço responder com um corpo; os campos só são preenchidos por uma resposta com status 2xx.
    .who = Quem opera o serviço chamado.

## Serviço de identidade da Adobe (IMS): a conexão do próprio Campanile; os códigos são os do OAuth 2.0

code-ims-invalid-client =
    .means = A Adobe não aceita o ID do cliente ou o segredo do cliente.
    .causes = Um segredo digitado errado, substituído ou excluído, ou um ID do cliente de outro projeto.
    .todo = No Adobe Developer Console, copie de novo o ID e o segredo do cliente e substitua-os nesta conexão.
    .who = Quem gerencia o projeto no Adobe Developer Console.

code-ims-invalid-scope =
    .means = A Adobe não concede um dos escopos solicitados.
    .causes = Falta I/O Management API no projeto, ou um escopo tem erro de grafia.
    .todo = Adicione I/O Management API ao projeto e copie os escopos dela para esta conexão; adobeio_api deve estar entre eles.
    .who = Quem gerencia o projeto no Adobe Developer Console.

code-ims-unauthorized-client =
    .means = Este cliente não pode pedir um token desta forma.
    .causes = A credencial não é do tipo OAuth Server-to-Server.
    .todo = Adicione ao projeto uma credencial OAuth Server-to-Server e use o ID e o segredo do cliente dela.
    .who = Quem gerencia o projeto no Adobe Developer Console.

code-ims-invalid-request =
    .means = O serviço de identidade não conseguiu ler a solicitação.
    .causes = Um valor falta ou está malformado, como um ID do cliente vazio ou com um espaço.
    .todo = Verifique se há caracteres a mais ou a menos no ID do cliente, no segredo e nos escopos desta conexão.
    .who = Você, nas configurações desta conexão.

code-ims-access-denied =
    .means = A Adobe recusou o token, embora a solicitação fosse legível.
    .causes = A Adobe não documenta os motivos; talvez o acesso do projeto tenha sido retirado.
    .todo = Verifique no Adobe Developer Console se o projeto e a credencial ainda estão ativos.
    .who = O administrador do sistema da Adobe, com quem gerencia o projeto.

## Journal de eventos da Adobe: a conexão do próprio Campanile

code-journal-400 =
    .means = O servidor da Adobe não entendeu a solicitação. A Adobe não documenta quando isso acontece.
    .causes = Provavelmente um endereço de journal errado ou uma posição de leitura que ele não aceita.
    .todo = Copie de novo o endpoint do journal no Adobe Developer Console. Se persistir, informe ao Campanile.
    .who = Você, nas configurações desta conexão.

code-journal-401 =
    .means = O journal não aceita o token de acesso.
    .causes = Ele expirou ou foi revogado, ou o projeto perdeu o acesso. O Campanile busca um novo sozinho.
    .todo = Se persistir, substitua o segredo nesta conexão e verifique o projeto no Adobe Developer Console.
    .who = Quem gerencia o projeto no Adobe Developer Console.

code-journal-403 =
    .means = O acesso funcionou, mas este cliente não pode ler este journal.
    .causes = Falta I/O Management API no projeto, ou ID do cliente, organização e journal não são do mesmo conjunto.
    .todo = Copie de novo o ID do cliente, o ID da organização e o endpoint do journal do mesmo projeto.
    .who = Quem gerencia o projeto no Adobe Developer Console.

code-journal-404 =
    .means = Não há journal neste endereço.
    .causes = Um endereço digitado errado, ou o registro de eventos foi excluído.
    .todo = No Adobe Developer Console, abra o registro de eventos e copie de novo o endpoint do journal.
    .who = Quem gerencia o projeto no Adobe Developer Console.

code-journal-410 =
    .means = A posição de leitura expirou: os eventos depois dela não são mais guardados.
    .causes = Nada leu este journal por tempo demais. A Adobe guarda os eventos por 7 dias.
    .todo = O Campanile retoma a leitura sozinho e marca a lacuna. Veja em Notificações no Marketo o que se perdeu.
    .who = Você pode verificar no Marketo o que se perdeu.

code-journal-429 =
    .means = Solicitações demais: a Adobe pede uma pausa.
    .causes = Vários programas leem com o mesmo projeto. A Adobe não documenta o limite.
    .todo = O Campanile espera e continua sozinho. Se persistir, leia com menos frequência ou use um projeto só para ele.
    .who = Você, nas configurações desta conexão.

code-journal-server-error =
    .means = O servidor da Adobe respondeu com um erro próprio (5xx).
    .causes = Uma falha ou manutenção na Adobe.
    .todo = O Campanile continua tentando sozinho. Se persistir, veja a página de status da Adobe.
    .who = Ninguém do seu lado.

## As conexões do próprio Campanile: causas sem código de um servidor

code-connection-no-secret =
    .means = Não há segredo do cliente armazenado para esta conexão; o Campanile não consegue acessá-la.
    .causes = Ele nunca foi informado aqui, foi excluído do chaveiro, ou o chaveiro é de outro usuário.
    .todo = Copie o segredo do cliente do projeto no Adobe Developer Console e informe-o nas configurações desta conexão.
    .who = Você, se tiver o segredo; senão, quem gerencia o projeto no Adobe Developer Console.

code-connection-secret-file =
    .means = O arquivo com o segredo desta conexão não pode ser usado.
    .causes = Ele não pode ser lido, ou outros usuários deste computador também podem lê-lo.
    .todo = Verifique o caminho em secret_file e dê ao arquivo o modo 0600; o Campanile tenta de novo sozinho.
    .who = Você, neste computador; em um servidor, quem o administra.

code-connection-keychain =
    .means = O segredo está no chaveiro do sistema, e o chaveiro está bloqueado ou não responde.
    .causes = Ele não foi desbloqueado no início da sessão, ou nenhum serviço de chaveiro está em execução.
    .todo = Desbloqueie o chaveiro e escolha Verificar agora. Sem chaveiro, use secret_file em config.toml.
    .who = Você, neste computador.

code-connection-dns =
    .means = O nome do servidor da Adobe não é conhecido nesta rede.
    .causes = Sem rede, um servidor de nomes que não responde ou um endereço digitado errado.
    .todo = Verifique a rede e o endereço nas configurações desta conexão; o Campanile continua tentando sozinho.
    .who = Você, neste computador; o departamento de TI, para a rede.

code-connection-connect =
    .means = Não é possível chegar ao servidor da Adobe a partir deste computador.
    .causes = Sem rede, ou um firewall ou proxy no caminho.
    .todo = Verifique rede, proxy e firewall: HTTPS para os endereços da Adobe deve ser permitido. O Campanile continua tentando.
    .who = Você, neste computador; o departamento de TI, para proxy e firewall.

code-connection-tls =
    .means = Não foi possível estabelecer a conexão segura com o servidor da Adobe.
    .causes = Um proxy que abre conexões seguras com o próprio certificado, ou um relógio errado neste computador.
    .todo = Verifique a data e a hora. Se o proxy da empresa inspeciona HTTPS, peça que instalem o certificado dele aqui.
    .who = O departamento de TI.

code-connection-proxy-sign-in =
    .means = Há um proxy entre este computador e o servidor, e ele só deixa passar quem entra com usuário e senha.
    .causes = Não há usuário e senha definidos para o proxy, ou eles mudaram.
    .todo = Indique usuário e senha nas configurações, em Rede. O Campanile tenta de novo sozinho.
    .who = Você, neste computador; o departamento de TI conhece usuário e senha.

code-connection-timeout =
    .means = O servidor da Adobe não respondeu a tempo.
    .causes = Uma rede lenta, carga na Adobe ou um firewall que descarta a solicitação sem avisar.
    .todo = O Campanile continua tentando sozinho. Se persistir, verifique a rede, o firewall e a página de status da Adobe.
    .who = Você, neste computador; o departamento de TI, para a rede.

code-connection-redirect =
    .means = Algo respondeu no lugar do servidor da Adobe e indicou outro endereço. O Campanile não o segue.
    .causes = A página de acesso de uma rede Wi-Fi ou de um proxy, ou um endereço que mudou.
    .todo = Abra uma página no navegador e entre na rede. Se persistir, verifique o endereço nas configurações.
    .who = Você, neste computador; o departamento de TI, para um proxy.

code-connection-other-origin =
    .means = O journal indicou outro servidor para continuar a leitura. O Campanile não envia suas credenciais para lá.
    .causes = Um proxy que reescreve as respostas, ou um endereço de journal de outra região.
    .todo = Copie de novo o endpoint do journal no Adobe Developer Console. Se persistir, pergunte à TI sobre um proxy.
    .who = Você, nas configurações desta conexão; o departamento de TI, para um proxy.

code-connection-not-a-page =
    .means = Algo respondeu neste endereço, mas não era um journal.
    .causes = A página de acesso de uma rede ou de um proxy, ou o endereço de outra coisa.
    .todo = Entre na rede pelo navegador; depois compare o endereço do journal com o Adobe Developer Console.
    .who = Você, neste computador; o departamento de TI, para um proxy.

code-connection-too-large =
    .means = A resposta era maior do que o Campanile aceita de uma vez e não foi lida.
    .causes = Provavelmente respondeu algo que não é um journal.
    .todo = Compare o endereço do journal com o Adobe Developer Console. Se estiver certo, informe ao Campanile.
    .who = Você, nas configurações desta conexão.

code-connection-rest-client =
    .means = O Marketo não aceita o ID do cliente ou o segredo do cliente.
    .causes = Um segredo digitado errado ou substituído, ou um serviço do LaunchPoint ou usuário de API excluído.
    .todo = No Marketo, abra Admin › LaunchPoint, os detalhes do serviço, e copie os dois de novo para esta conexão.
    .who = Um administrador do Marketo.

code-connection-mail-no-password =
    .means = Não há senha nem acesso armazenados para esta caixa de correio, então o Campanile não pode abri-la.
    .causes = Nunca foi informada aqui, foi apagada do chaveiro, ou o chaveiro é de outro usuário.
    .todo = Armazene a senha com campanile secret set, ou entre com campanile sign-in, ambos com o ID desta conexão.
    .who = Você, se puder abrir a caixa de correio; senão, quem a administra.

code-connection-mail-sign-in =
    .means = O servidor de e-mail recusa o nome de usuário ou a senha.
    .causes = A senha mudou, o servidor exige uma própria para cada programa, ou não aceita senhas.
    .todo = Informe a senha atual ou uma criada para o Campanile; onde senhas não são aceitas, defina auth como oauth.
    .who = Você, se souber a senha; senão, quem administra o servidor de e-mail.

code-connection-mail-token =
    .means = O acesso à caixa de correio não vale mais.
    .causes = Expirou, a senha mudou, ou um administrador retirou o acesso.
    .todo = Entre de novo com campanile sign-in e o ID desta conexão.
    .who = Você, se puder abrir a caixa de correio; seu departamento de TI se o aplicativo foi bloqueado.

code-connection-mail-folder =
    .means = A pasta que o Campanile lê não está na caixa de correio.
    .causes = Foi renomeada, movida ou apagada, ou não é mais compartilhada com este usuário.
    .todo = Procure a pasta no seu programa de e-mail e escreva o nome atual em folder desta conexão.
    .who = Você, neste computador; para o acesso, o dono da caixa de correio.

code-connection-not-imap =
    .means = Algo responde neste endereço, mas não é um servidor IMAP.
    .causes = Uma porta errada, um endereço mal digitado, ou algo no meio do caminho.
    .todo = Verifique host e port nas configurações desta conexão: o usual é 993, e 143 com starttls.
    .who = Você, neste computador; seu departamento de TI para a rede.

code-connection-mail-rules =
    .means = Uma regra em mail-rules.toml não é compreendida, por isso esta caixa de correio não é lida.
    .causes = Um erro de digitação em uma regra ou em um padrão.
    .todo = Corrija a linha indicada ou retire o arquivo; o Campanile tenta de novo sozinho.
    .who = Você, neste computador.

code-connection-team-no-secret =
    .means = Não há credenciais armazenadas para o fluxo do relé, então o Campanile não pode lê-lo.
    .causes = Nunca foram informadas aqui, foram apagadas do chaveiro, ou o chaveiro é de outro usuário.
    .todo = Nas configurações desta conexão, escolha o arquivo recebido, inteiro; em um terminal, passe-o para campanile secret set com o ID.
    .who = Você, neste computador; quem mantém o relé para um novo arquivo.

code-connection-team-credentials =
    .means = O que está armazenado para o fluxo do relé não é um arquivo de credenciais.
    .causes = Só uma parte do arquivo foi armazenada, ou outro arquivo.
    .todo = Informe o arquivo inteiro de novo nas configurações desta conexão; uma senha exige ali o nome de usuário.
    .who = Você, neste computador.

code-connection-team-sign-in =
    .means = O servidor do relé recusa suas credenciais.
    .causes = Foram retiradas ou expiraram, ou são de outro servidor.
    .todo = Peça novas a quem mantém o relé e informe-as nas configurações desta conexão.
    .who = Quem mantém o relé.

code-connection-team-forbidden =
    .means = O servidor do relé deixa você entrar, mas não ler o fluxo.
    .causes = Falta às suas permissões o que docs/TEAM.md lista, ou stream ou instance nas configurações é outro.
    .todo = Verifique stream e instance nas configurações desta conexão; depois peça as permissões de docs/TEAM.md.
    .who = Você para as configurações; quem mantém o relé para as permissões.

code-connection-team-stream =
    .means = O servidor não tem um fluxo com este nome.
    .causes = O relé nunca foi iniciado, publica com outro nome, ou o fluxo foi apagado.
    .todo = Verifique stream nas configurações desta conexão e se o relé está em execução.
    .who = Quem mantém o relé.
