### A janela: caixas de correio

## The form of a mailbox

mailbox-title = Caixa de correio
first-run-set-up-mailbox = Configurar a caixa de correio
settings-connections-add-mailbox = Adicionar uma caixa de correio
mailbox-lead = O Campanile lê os e-mails que o Marketo envia a esta caixa de correio. Dos demais e-mails, ele só olha o remetente.
mailbox-id-help = Curto, como deve aparecer na lista.
mailbox-auth = Como a caixa é aberta
mailbox-auth-password = Senha
mailbox-auth-microsoft = Microsoft 365
mailbox-auth-google = Google Workspace
mailbox-host = Servidor de e-mail
mailbox-host-help = O nome IMAP, por exemplo imap.example.com. Microsoft 365: outlook.office365.com. Google: imap.gmail.com.
mailbox-user = Nome de usuário
mailbox-user-help = Quase sempre o endereço da caixa.
mailbox-password = Senha
mailbox-password-help = Vai para o chaveiro do sistema e não aparece mais. Muitos servidores pedem uma senha de aplicativo; o Microsoft 365 não aceita nenhuma, escolha-o acima.
mailbox-password-again = A senha não fica no formulário. Digite-a novamente.
mailbox-oauth-client-id = ID do cliente do seu aplicativo
mailbox-tenant = Organização
mailbox-tenant-help = O domínio ou ID do locatário, por exemplo contoso.com. Vazio: encontrada pelo seu endereço.
mailbox-folder = Pasta
mailbox-folder-help = INBOX é onde os e-mails chegam. Ou uma pasta preenchida por uma regra do seu programa de e-mail.
mailbox-start = Quais e-mails
mailbox-start-oldest = Todos os que existem
mailbox-start-latest = Só os novos
mailbox-after = O que acontece com um e-mail lido
mailbox-after-nothing = Nada
mailbox-after-read = Marcar como lido
mailbox-after-move = Mover
mailbox-after-help = Só os e-mails do Marketo, e só depois de guardados aqui.
mailbox-move-to = Mover para a pasta
mailbox-move-to-help = Ela já precisa existir.
mailbox-tls = Segurança
mailbox-tls-tls = TLS
mailbox-tls-starttls = STARTTLS
mailbox-tls-none = Nenhuma, só para este computador
mailbox-port = Porta
mailbox-port-help = Vazio: 993 com TLS, 143 com STARTTLS.
mailbox-instance-help = Para e-mails que não citam nenhum, por exemplo 123-ABC-456.
mailbox-register-microsoft = Como seu departamento de TI registra um aplicativo na Microsoft
mailbox-register-microsoft-1 = No centro de administração do Microsoft Entra, registre um aplicativo para contas da sua organização.
mailbox-register-microsoft-2 = Em Autenticação, permita fluxos de cliente público.
mailbox-register-microsoft-3 = Em Permissões de API, adicione a permissão delegada IMAP.AccessAsUser.All e conceda-a.
mailbox-register-microsoft-4 = Copie o ID do aplicativo (cliente) para o campo abaixo e entre com uma conta que possa abrir a caixa.
mailbox-register-google = Como seu departamento de TI registra um aplicativo no Google
mailbox-register-google-1 = No console do Google Cloud, crie um projeto e defina a tela de consentimento como Interno.
mailbox-register-google-2 = Adicione a ele o escopo https://mail.google.com/.
mailbox-register-google-3 = Crie um cliente OAuth do tipo App para computador e copie abaixo o ID e o segredo do cliente.

## How a mailbox is subscribed in Marketo

mailbox-subscribe = Como inscrever esta caixa no Marketo
mailbox-subscribe-1 = Use uma caixa compartilhada, ou uma pasta preenchida por uma regra. Não a caixa de uma pessoa: quem lê o Campanile lê o que está nela.
mailbox-subscribe-2 = No Marketo, clique em Notificações (Notifications), no canto superior direito.
mailbox-subscribe-3 = Clique em Inscrever-se (Subscribe).
mailbox-subscribe-4 = Escolha um tipo de notificação e digite o endereço da caixa. Separe vários endereços com vírgulas.
mailbox-subscribe-5 = Salve e faça o mesmo para cada outro tipo. O Marketo não mostra quem já está inscrito: mantenha uma lista.
mailbox-subscribe-6 = Os programas de engajamento têm uma chave própria: em Configuração do programa, ative as notificações de conteúdo esgotado.
mailbox-subscribe-7 = O que o Campanile não reconhece aparece em “Outras notificações” com seu texto; ali você pode dizer o que é.

## Signing in to a mailbox

sign-in = Entrada
sign-in-microsoft = Entrar na Microsoft
sign-in-google = Entrar no Google
sign-in-again-microsoft = Entrar na Microsoft de novo
sign-in-again-google = Entrar no Google de novo
sign-in-beginning = Solicitando a entrada…
sign-in-open = Abra esta página, aqui ou em outro dispositivo:
sign-in-open-browser = Abra a página de entrada em um navegador deste computador.
sign-in-open-page = Abrir a página
sign-in-copy-url = Copiar o endereço
sign-in-code = Digite lá este código:
sign-in-copy-code = Copiar o código
sign-in-agree = Entre com uma conta que possa abrir a caixa e aceite que seu aplicativo leia e-mails.
sign-in-waiting = Aguardando sua entrada. Depois continua sozinho.
sign-in-cancel = Cancelar a entrada
sign-in-done = Você entrou.
settings-connections-sign-in = Entrar
settings-connections-sign-in-of = Entrar em “{ $name }”

## How far the first reading of a mailbox is

watch-reading = { $name }: { $done } de { $all } e-mails vistos
first-run-mails = Os e-mails que já existem
first-run-mails-begin = Abrindo a caixa de correio…
first-run-mails-so-far =
    { $count ->
        [one] { $done } de { $all } e-mails vistos; { $count } do Marketo até agora
       *[other] { $done } de { $all } e-mails vistos; { $count } do Marketo até agora
    }
first-run-mails-done =
    { $count ->
        [0] A caixa foi lida. Ainda não há nada do Marketo: inscreva-a como descrito abaixo.
        [one] A caixa foi lida: { $count } notificação do Marketo.
       *[other] A caixa foi lida: { $count } notificações do Marketo.
    }
journal-step-folder = Pasta
journal-step-mails = E-mails

## A mail that is said to be of a type

mail-type-unknown = Chegou por e-mail. Se você sabe o que é, diga: o Campanile a tratará assim, e todos os e-mails parecidos também.
mail-type-ask-unknown = Dizer o que é
mail-type-ask = É outra coisa
mail-type-title = É uma notificação do tipo
mail-type-choose = Escolha um tipo
mail-type-takes =
    { $count ->
        [one] O Campanile tratará { $count } e-mail guardado como “{ $type }”, e os novos como ele:
       *[other] O Campanile tratará { $count } e-mails guardados como “{ $type }”, e os novos como eles:
    }
mail-type-more =
    { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
mail-type-no-subject = sem assunto
mail-type-rule = A regra, como é salva
mail-type-file = Vai antes das suas outras regras em { $file }.
mail-type-save = Salvar a regra
mail-type-saving = Salvando…
mail-type-saved =
    { $count ->
        [one] A regra foi salva; { $count } e-mail guardado mudou.
       *[other] A regra foi salva; { $count } e-mails guardados mudaram.
    }
