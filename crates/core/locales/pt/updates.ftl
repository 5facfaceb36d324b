### Whether a newer Campanile is there, as Settings › About and `campanile doctor` say it. The toast of it stands in toasts.ftl.

update-off = O Campanile não pergunta a ninguém por uma versão mais nova: nenhum feed está configurado.
update-never = O feed ainda não foi consultado.
update-none = Não há versão mais nova que { $version }. Última resposta do feed: { $at }.
update-there = O Campanile { $version } chegou.
update-there-published = O Campanile { $version } chegou ({ $day }).
update-advice = Baixe o pacote de { $page } e instale-o por cima deste. Histórico, configurações e segredos ficam.
update-advice-alone = Baixe o pacote de onde veio este e instale-o por cima. Histórico, configurações e segredos ficam.

## Why a feed could not be used ($reason is a whole sentence)

update-fault-unreachable = Não foi possível ler o feed de versões: { $reason }
update-fault-unsigned = O feed de versões não tem uma assinatura que o Campanile entenda. Nada do que ele diz é aceito.
update-fault-other-key = O feed de versões está assinado com uma chave diferente da configurada. Nada do que ele diz é aceito; avise quem o publica.
update-fault-signature = A assinatura do feed de versões é falsa: o feed não é o que foi assinado. Nada do que ele diz é aceito; avise quem o publica.
update-fault-form = O feed de versões está assinado, mas { $key } não tem nele a forma que o Campanile lê.
