# The page of forwarding, of the settings.

settings-forwarding = Encaminhamento
settings-forwarding-lead = Para Slack, Teams, ntfy ou um programa seu

## The list

forwarding-none = Nada é encaminhado. O que aparece aqui na tela também pode ir para um canal da sua equipe ou para o seu telefone.
forwarding-relay = Um relay lê para este computador. Deixe que ele encaminhe, e não este computador: o que ambos encaminham chega duas vezes.
forwarding-add = Adicionar um destino
forwarding-new = Um novo destino
forwarding-added = “{ $name }” está salvo. O que chegar a partir de agora vai para lá.
forwarding-changed = “{ $name }” está alterado.
forwarding-removed = “{ $name }” está removido, com seu segredo.
forwarding-restored = “{ $name }” está de volta.
forwarding-kind-slack = Slack
forwarding-kind-teams = Microsoft Teams
forwarding-kind-ntfy = ntfy
forwarding-kind-webhook = Webhook
forwarding-on = Ativo
forwarding-on-of = Ativo: “{ $name }”
forwarding-off = Desligado. O que chegar nesse meio-tempo também não vai para lá depois.
forwarding-never = Nenhuma mensagem ainda
forwarding-last = Última mensagem { $ago }
forwarding-failing = Nada chega desde { $since }.
forwarding-waiting = { $count ->
    [one] { $count } notificação espera.
   *[other] { $count } notificações esperam.
}
forwarding-next = Próxima tentativa: { $at }.
forwarding-test = Enviar um teste
forwarding-test-of = Enviar um teste para “{ $name }”
forwarding-testing = Enviando…
journal-step-secret = Segredo
journal-step-message = Mensagem de teste

## The form of a place

forwarding-kind = Para onde
forwarding-lead-slack = No Slack, um aplicativo seu dá a um canal o endereço dele: Features › Incoming Webhooks › Add New Webhook.
forwarding-lead-teams = No canal, abra Workflows e escolha “Postar em um canal quando uma solicitação de webhook for recebida”. A última página mostra o endereço.
forwarding-lead-ntfy = O ntfy leva mensagens a telefones. Assine lá um tópico que ninguém adivinhe e informe-o aqui.
forwarding-lead-webhook = Um programa seu recebe JSON, assinado como o Standard Webhooks descreve.
forwarding-id-help = Curto, como deve aparecer na lista, por exemplo marketing-ops.
forwarding-save = Salvar e encaminhar
forwarding-again = O segredo não fica no formulário. Informe-o de novo.
forwarding-given = Seu segredo vem de um arquivo ou de uma variável deste computador, e é lá que se altera.
forwarding-address = Endereço do webhook
forwarding-address-help = Quem o tem pode escrever lá: ele vai para o chaveiro do sistema e não é mostrado de novo.
forwarding-url = Endereço
forwarding-url-help = Como https://example.com/hook. Com uma chave dentro, depois de um ponto de interrogação, ele vai para o chaveiro.
forwarding-url-kept = Ele está no chaveiro. Deixe vazio para mantê-lo.
forwarding-key = Chave de assinatura
forwarding-key-help = Começa com whsec_; quem recebe tem a mesma. Ela vai para o chaveiro do sistema e não é mostrada de novo.
forwarding-topic = Tópico
forwarding-topic-help = Letras, dígitos, hifens e sublinhados.
forwarding-topic-kept = Ele está no chaveiro. Deixe vazio para mantê-lo.
forwarding-hides-topic = Manter o tópico em segredo
forwarding-hides-topic-help = Em um servidor público, quem conhece o tópico também lê. Em segredo, ele fica no chaveiro, e em nenhum arquivo.
forwarding-server = Servidor
forwarding-server-help = Vazio: https://ntfy.sh.
forwarding-auth = Login
forwarding-auth-none = Não é preciso
forwarding-auth-token = Token de acesso
forwarding-token = Token de acesso
forwarding-token-help = Como tk_…; ele vai para o chaveiro do sistema e não é mostrado de novo.
forwarding-least = A partir de qual gravidade
forwarding-least-rules = Como dizem as regras
forwarding-types = { $count ->
    [0] Tipos: todos
    [one] Tipos: { $count } escolhido
   *[other] Tipos: { $count } escolhidos
}
forwarding-types-legend = Somente estes tipos
forwarding-types-help = Sem escolha, todos são encaminhados.
forwarding-instance-help = Somente as desta instância, como 123-ABC-456. Vazio: as de todas.
forwarding-silent = Também o que as regras deixam em silêncio
forwarding-silent-help = O que é mudo nunca é encaminhado.
forwarding-private = Permitir endereços privados
forwarding-private-help = Somente se o destino for este computador ou estiver na sua própria rede. Caso contrário, nada é enviado para lá, para que nenhuma mensagem possa ser desviada para ela.
forwarding-per-minute = Mensagens avulsas por minuto
forwarding-per-minute-help = Vazio: 3. O que passar disso vai em um resumo; as críticas são contadas à parte.
forwarding-gather = Reunir um resumo durante
forwarding-gather-help = Como 30s ou 10m. Vazio: 1m.
forwarding-keep = Tentar durante
forwarding-keep-help = Como 12h. O que não puder ser enviado até lá é abandonado, e você é avisado. Vazio: 3d.
