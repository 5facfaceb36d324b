### Whether a newer Campanile is there, as Settings › About and `campanile doctor` say it. The toast of it stands in toasts.ftl.

update-off = Campanile asks nobody for a newer version: no feed is configured.
update-never = The feed has not been asked yet.
update-none = No newer version than { $version } is there. The feed last answered { $at }.
update-there = Campanile { $version } is there.
update-there-published = Campanile { $version } is there ({ $day }).
update-advice = Get the package from { $page } and install it over this one. History, settings and secrets stay.
update-advice-alone = Get the package where you got this one and install it over it. History, settings and secrets stay.

## Why a feed could not be used ($reason is a whole sentence)

update-fault-unreachable = The feed of releases could not be read: { $reason }
update-fault-unsigned = The feed of releases has no signature that Campanile understands. Nothing in it is believed.
update-fault-other-key = The feed of releases is signed with another key than the one that is configured. Nothing in it is believed; tell whoever runs it.
update-fault-signature = The signature of the feed of releases is wrong: the feed is not what was signed. Nothing in it is believed; tell whoever runs it.
update-fault-form = The feed of releases is signed, but { $key } in it is not of the form that Campanile reads.
