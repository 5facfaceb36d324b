### Forwarding: where notifications go on to.

fact-forwarder = Transfert

## What is told where it does not work ($detail is what the place or the network says)

title-monitoring-not-forwarded = Rien n’arrive à « { $forwarder } »
summary-monitoring-not-forwarded = Ce qui doit y être transféré attend, et Campanile réessaie. Dernière réponse : { $detail }
title-monitoring-forwarded-again = « { $forwarder } » reçoit de nouveau les notifications
summary-monitoring-forwarded-again = Ce qui attendait y est transféré maintenant.
title-monitoring-given-up = { $count ->
    [one] { $count_text } notification n’est pas arrivée à « { $forwarder } »
   *[other] { $count_text } notifications ne sont pas arrivées à « { $forwarder } »
}
summary-monitoring-given-up = Campanile y a renoncé : { $detail }. Elles restent dans l’historique.

playbook-monitoring-forwarding =
    .who = La personne qui a configuré ce transfert.
    .means = Campanile lit et garde tout comme avant. Seul ce qui doit être transféré n’arrive pas à destination.
    .causes = Webhook supprimé ou remplacé, jeton expiré, ou bien un pare-feu, un proxy ou une adresse privée fait obstacle.
    .step1 = Là où Campanile transfère, ouvrez Réglages › Transfert et envoyez un essai, ou lancez dans un terminal campanile forward test avec son ID : la cause y est dite.
    .step2 = Si la destination refuse, créez-y un nouveau webhook ou jeton et saisissez-le dans le même formulaire, ou enregistrez-le avec campanile secret set.
    .step3 = Puis attendez : ce qui n’est pas plus ancien que son keep est transféré tout seul.

## What is forwarded

forward-summary-title = { $count ->
    [one] { $count_text } notification depuis le { $since }
   *[other] { $count_text } notifications depuis le { $since }
}
forward-summary-more = Et { $count_text } de plus
forward-test-title = Campanile transfère jusqu’ici
forward-test-body = Voici l’aspect des notifications à cet endroit. Quelqu’un a essayé « { $forwarder } ».

## Why it does not work

reason-forward-no-secret = Aucun secret n’est enregistré pour ce transfert. Dans la fenêtre : Réglages › Transfert. Dans un terminal : campanile secret set { $detail }, avec l’adresse du webhook, la clé ou le jeton sur l’entrée standard.
reason-forward-secret = Ce qui est enregistré comme secret n’est pas ce qu’il faut ici : { $detail }
reason-forward-private = { $host } est cet ordinateur ou se trouve dans un réseau privé. Campanile n’y envoie rien sans autorisation : Réglages › Transfert dans la fenêtre, ou allow_private = true dans config.toml.
reason-forward-refused = { $host } refuse le message (statut { $status }). Le webhook a peut-être été supprimé, ou son adresse, sa clé ou son jeton remplacés.
reason-forward-busy = { $host } a demandé d’attendre. Campanile l’enverra plus tard.

fault-secret-here = Un secret n’a pas sa place ici. Enregistrez-le avec : campanile secret set { $value }
cli-forward-sent = « { $forwarder } » a pris le message d’essai.
cli-no-such-forwarder = Il n’y a pas de [[forward]] { $forwarder } dans { $path }.

## The form of a place to forward to: wrong values, and how a test went

field-name-taken = Ce nom est déjà pris. Choisissez-en un autre.
field-forward-webhook = L’adresse complète du webhook, qui commence par https://.
field-forward-key = Une clé commence par whsec_, suivi de 24 à 64 octets en base64.
field-forward-topic = Des lettres de a à z, des chiffres, des traits d’union et des tirets bas, 64 au plus.
field-forward-token = Un jeton ne contient pas d’espaces.
problem-no-forwarder = Cette destination n’existe plus.
test-forward-secret-ok = Ce qu’il faut pour cette destination est là.
test-forward-message-ok = { $host } a pris le message d’essai. Vérifiez qu’il est arrivé.
