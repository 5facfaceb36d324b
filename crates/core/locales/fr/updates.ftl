### Whether a newer Campanile is there, as Settings › About and `campanile doctor` say it. The toast of it stands in toasts.ftl.

update-off = Campanile ne demande à personne s’il existe une version plus récente : aucun flux n’est configuré.
update-never = Le flux n’a pas encore été consulté.
update-none = Il n’existe pas de version plus récente que { $version }. Dernière réponse du flux : { $at }.
update-there = Campanile { $version } est disponible.
update-there-published = Campanile { $version } est disponible ({ $day }).
update-advice = Téléchargez le paquet depuis { $page } et installez-le par-dessus celui-ci. L’historique, les réglages et les secrets restent.
update-advice-alone = Procurez-vous le paquet là où vous avez pris celui-ci et installez-le par-dessus. L’historique, les réglages et les secrets restent.

## Why a feed could not be used ($reason is a whole sentence)

update-fault-unreachable = Le flux des versions n’a pas pu être lu : { $reason }
update-fault-unsigned = Le flux des versions n’a pas de signature que Campanile comprenne. Rien de ce qu’il dit n’est cru.
update-fault-other-key = Le flux des versions est signé avec une autre clé que celle qui est configurée. Rien de ce qu’il dit n’est cru ; prévenez qui le publie.
update-fault-signature = La signature du flux des versions est fausse : ce flux n’est pas celui qui a été signé. Rien de ce qu’il dit n’est cru ; prévenez qui le publie.
update-fault-form = Le flux des versions est signé, mais { $key } n’y a pas la forme que Campanile lit.
