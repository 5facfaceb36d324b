### Known error codes: what each means, usual causes, what to do and who can do it. One message for each row of
### crates/core/src/codes.rs, with exactly these four attributes; each at most 160 characters, plain text, no variables.
### The French file has the same keys. Codes, menu paths and field names stay as Marketo, Salesforce or Adobe write them.

## Salesforce: the codes are Salesforce’s own; Marketo passes them on and publishes no list

code-salesforce-api-currently-disabled =
    .means = Salesforce’s API is switched off at the moment because of a problem on Salesforce’s side.
    .causes = A fault or maintenance at Salesforce.
    .todo = Look at Salesforce’s status page and wait; the sync tries again on its next cycle.
    .who = Nobody on your side; your Salesforce admin can open a case with Salesforce.

code-salesforce-api-disabled =
    .means = The sync user may not use Salesforce’s API. Nothing can sync in this user’s name.
    .causes = The permission API Enabled was removed from the sync user’s profile or permission set.
    .todo = In Salesforce, give the sync user API Enabled again, then check Sync Errors in Marketo.
    .who = Your Salesforce admin.

code-salesforce-api-disabled-for-org =
    .means = API access is not enabled for the whole Salesforce org, or not for this user.
    .causes = The Salesforce edition has no API, or the sync user lacks the permission API Enabled.
    .todo = Check the edition and the sync user’s permission; if both are right, ask Salesforce.
    .who = Your Salesforce admin.

code-salesforce-api-limit-exceeded =
    .means = The CRM’s limit of API calls in 24 hours is passed, so it takes no more calls for now.
    .causes = All integrations together called more often than the limit allows.
    .todo = In Salesforce, find what calls most; cut calls, raise the limit, or wait until the count falls.
    .who = Your Salesforce admin.

code-salesforce-cannot-execute-flow-trigger =
    .means = A flow that Salesforce runs when a record is saved failed, so the record was not saved.
    .causes = An error in the flow, a rule it checks, or a Salesforce limit it passed.
    .todo = Read the full message for the flow and the limit it names; correct the flow in Salesforce.
    .who = Your Salesforce admin, or whoever built the flow.

code-salesforce-cannot-insert-update-activate-entity =
    .means = Salesforce did not let this record be created or changed.
    .causes = An Apex trigger stopped with an error or ran too long, or the sync user lacks a permission on the object.
    .todo = Read which trigger the message names and mend it; check the sync user’s permissions on the object.
    .who = Your Salesforce admin, or whoever wrote the trigger.

code-salesforce-cannot-update-converted-lead =
    .means = The lead was converted in Salesforce and can no longer be changed as a lead.
    .causes = It became a contact while a change to the lead was still on its way.
    .todo = Check the contact in Salesforce. If it repeats, look at View and Edit Converted Leads for the sync user.
    .who = Your Salesforce admin.

code-salesforce-duplicates-detected =
    .means = A duplicate rule in Salesforce found a record like this one and refused to save it.
    .causes = The person exists there already, often as a contact or under another lead.
    .todo = Merge or use the existing record; or let the duplicate rule make an exception for the sync user.
    .who = Your Salesforce admin; whoever looks after the data can merge.

code-salesforce-duplicate-value =
    .means = A field that must be unique in Salesforce already has this value on another record.
    .causes = Two records share an email address or an id in a field marked Unique.
    .todo = The message names the field and the other record: correct or merge one of them, or clear Unique on the field.
    .who = Your Salesforce admin; whoever looks after the data can correct the record.

code-salesforce-entity-is-deleted =
    .means = The record this change was meant for has been deleted in Salesforce.
    .causes = It was deleted or merged into another record before the change arrived.
    .todo = See whether the deletion was intended; restore it from Salesforce’s recycle bin if not.
    .who = Your Salesforce admin.

code-salesforce-entity-is-locked =
    .means = The record is locked in Salesforce, so the sync user may not change it.
    .causes = It is in an approval process; until that ends only its approver or an admin may edit it.
    .todo = Finish the approval in Salesforce; the change can go through once the record is unlocked.
    .who = The approver, or your Salesforce admin.

code-salesforce-field-custom-validation-exception =
    .means = The record breaks a validation rule in Salesforce. The message is the rule’s own text.
    .causes = A value is missing or does not fit what your Salesforce admin requires.
    .todo = Correct the value in Marketo or Salesforce, or let the rule make an exception for the sync user.
    .who = You, if you can correct the value; your Salesforce admin for the rule.

code-salesforce-field-filter-validation-exception =
    .means = A lookup field points to a record that its filter does not allow.
    .causes = The field has a lookup filter, for example only users with a certain role, and the value does not match it.
    .todo = The message names the field: choose an allowed value, or change the lookup filter in Salesforce.
    .who = Your Salesforce admin.

code-salesforce-field-integrity-exception =
    .means = A value does not fit its field in Salesforce, although it may look correct.
    .causes = Most often a country or state that is not written as in Salesforce’s State and Country picklists.
    .todo = The message names the field: use a value Salesforce accepts, best by a cleaning campaign for all such people.
    .who = You, for the values in Marketo; your Salesforce admin knows the accepted ones.

code-salesforce-inactive-owner-or-user =
    .means = The record belongs to a Salesforce user who is no longer active.
    .causes = The owner left; the sync user lacks Update Records with Inactive Owners.
    .todo = Give the record an active owner, or give the sync user that permission.
    .who = Your Salesforce admin.

code-salesforce-insufficient-access-on-cross-reference-entity =
    .means = The sync user may not use a record that this one refers to, such as its owner or account.
    .causes = Missing rights on that record. Users saw it when a campaign changed the owner of a contact.
    .todo = Check whether a flow step changes the owner of contacts, and the sync user’s rights on the record named.
    .who = Your Salesforce admin; whoever owns the Marketo campaign for the flow step.

code-salesforce-insufficient-access-or-readonly =
    .means = The sync user may not change this record or field, or it is read-only.
    .causes = Rights missing in profile, permission set, sharing or field-level security.
    .todo = Give the sync user edit rights on the object and fields that Marketo syncs.
    .who = Your Salesforce admin.

code-salesforce-invalid-cross-reference-key =
    .means = The record refers to another one by an id that is not valid for it, such as a record type or owner.
    .causes = That record was deleted, is of the wrong kind, or is not visible to the sync user.
    .todo = Find the id in the message and correct the reference, or give the sync user access to it.
    .who = Your Salesforce admin.

code-salesforce-invalid-email-address =
    .means = Salesforce does not accept the email address of this record.
    .causes = A typing error, a space, or characters that Salesforce does not allow.
    .todo = Correct the address of the person in Marketo; it is sent again with the next change.
    .who = You, if you may edit people in Marketo.

code-salesforce-invalid-field =
    .means = Marketo asked for a field that Salesforce does not know or does not show to the sync user.
    .causes = The field was deleted or renamed, or hidden by field-level security.
    .todo = Show the field to the sync user again. If it was removed for good, check the field mapping with your Marketo admin.
    .who = Your Salesforce admin, together with your Marketo admin.

code-salesforce-invalid-field-for-insert-update =
    .means = The sync user may not write to a field named in the message.
    .causes = Field-level security makes it read-only, or the field cannot be written at all, like a formula.
    .todo = Make the field writable for the sync user, or no longer let Marketo write to it.
    .who = Your Salesforce admin.

code-salesforce-invalid-login =
    .means = Salesforce refused the sync user’s login. Until this is mended, changes wait.
    .causes = A changed password, a reset security token, or a locked user.
    .todo = Unlock the user if needed, then log in again under Admin › Salesforce.
    .who = Your Marketo admin (permission Access CRM), with whoever manages the sync user.

code-salesforce-invalid-operation-with-expired-password =
    .means = The sync user’s password has expired in Salesforce, so it can do nothing else first.
    .causes = Salesforce’s password policy applies to the sync user.
    .todo = Set a new password in Salesforce and enter it under Admin › Salesforce. Consider a password that never expires.
    .who = Your Salesforce admin and your Marketo admin (permission Access CRM).

code-salesforce-invalid-or-null-for-restricted-picklist =
    .means = The value is not in the list of a restricted picklist in Salesforce.
    .causes = Marketo holds a value the picklist does not have, or not for this record type.
    .todo = Correct the value in Marketo, or add it to the picklist in Salesforce.
    .who = You, for the value; your Salesforce admin for the picklist.

code-salesforce-invalid-session-id =
    .means = The session of the sync user with Salesforce is no longer valid.
    .causes = It expired, or Salesforce ended it, for example after a change of password or network rules.
    .todo = Often the next cycle logs in anew. If it repeats, log in again under Admin › Salesforce.
    .who = Your Marketo admin (permission Access CRM).

code-salesforce-request-limit-exceeded =
    .means = Salesforce has had more API requests than it allows, or too many at once, and refuses more for now.
    .causes = All integrations share the limit; a large sync or another tool used it up.
    .todo = In Salesforce, find what calls most; cut calls or raise the limit. Otherwise wait: it counts about 24 hours.
    .who = Your Salesforce admin.

code-salesforce-required-field-missing =
    .means = A field that Salesforce requires is empty, or the sync user cannot see it.
    .causes = No value in Marketo, a field newly made required, or field-level security that hides it.
    .todo = Fill the field named in the message, and check field-level security of the sync user’s profile.
    .who = You, for the value; your Salesforce admin for field and profile.

code-salesforce-server-unavailable =
    .means = A Salesforce server that was needed was not available.
    .causes = Load, maintenance or a fault at Salesforce.
    .todo = Wait; the sync tries again on its next cycle. If it lasts, look at Salesforce’s status page.
    .who = Nobody on your side; your Salesforce admin if it lasts.

code-salesforce-storage-limit-exceeded =
    .means = Your Salesforce org has used up its storage, so no records can be added.
    .causes = Too many records or files for the storage that was bought.
    .todo = Delete or archive data in Salesforce, or buy storage; the sync tries again later.
    .who = Your Salesforce admin.

code-salesforce-string-too-long =
    .means = A value is longer than its field in Salesforce allows.
    .causes = The field in Marketo holds more characters than the one in Salesforce.
    .todo = Shorten the value in Marketo, or make the field longer in Salesforce.
    .who = You, for the value; your Salesforce admin for the field.

code-salesforce-unable-to-lock-row =
    .means = The record was busy: somebody else was changing it at the same moment.
    .causes = Several updates in parallel on one record or its account, from integrations, flows or bulk loads.
    .todo = Wait: it usually passes by itself. If it repeats, spread bulk loads and cut parallel updates.
    .who = Nobody at first; your Salesforce admin if it repeats.

code-salesforce-unknown-exception =
    .means = Something went wrong inside Salesforce that it did not expect.
    .causes = Salesforce does not say; the text after the code sometimes does.
    .todo = Read the full message. If it stays, open a case with Salesforce and give the numbers in the message.
    .who = Your Salesforce admin.

## Marketo’s REST API: the whole request failed

code-rest-401 =
    .means = Marketo’s identity service refused to give the integration a token.
    .causes = Client ID or client secret of the API service is wrong, or the service was removed.
    .todo = Compare both with Admin › LaunchPoint › View Details of the service and correct them in the integration.
    .who = The owner of the integration, with your Marketo admin.

code-rest-413 =
    .means = The request was too large: more than 1 MB, or 10 MB for an import of people.
    .causes = The integration sends too many records in one call.
    .todo = Send fewer records in each call.
    .who = The owner of the integration.

code-rest-414 =
    .means = The address of the request was too long: more than 8 KB.
    .causes = A long list of filter values, such as ids, in a GET request.
    .todo = Send it as a POST with _method=GET in the address and the rest of the query in the body.
    .who = The owner of the integration.

code-rest-500 =
    .means = Marketo’s server met something it did not expect and could not answer.
    .causes = A fault at Marketo, or a wrongly formed request address.
    .todo = Check the address of the request; if it is right, try later and then ask Marketo Support.
    .who = The owner of the integration.

code-rest-502 =
    .means = A server behind Marketo’s gateway gave no good answer, most likely a timeout.
    .causes = Marketo was slow or busy at that moment.
    .todo = Try again with growing pauses. Check first whether a change was made all the same.
    .who = The owner of the integration; Marketo Support if it lasts.

code-rest-600 =
    .means = Marketo seems to have found no access token in the request. Adobe’s list does not document this code.
    .causes = The integration did not send the Authorization header, or sent it empty.
    .todo = Send the token as Authorization: Bearer with every call.
    .who = The owner of the integration.

code-rest-601 =
    .means = The access token is not valid.
    .causes = A mistyped or cut token, or one from another Marketo instance.
    .todo = Ask for a new token and repeat the call. If it stays, check client ID and secret.
    .who = The owner of the integration.

code-rest-602 =
    .means = The access token has expired. Tokens last at most one hour.
    .causes = The integration kept using an old token.
    .todo = Ask for a new token and repeat the call; a good integration does this by itself.
    .who = The owner of the integration.

code-rest-603 =
    .means = The login worked, but the API user may not make this call.
    .causes = The API role lacks a permission, or the calling address is not on the IP allowlist.
    .todo = In Admin, check the role of the API user and the allowlist for API access.
    .who = Your Marketo admin.

code-rest-604 =
    .means = The request ran too long and was given up.
    .causes = A large query, a busy database, or a short time limit set by the caller.
    .todo = Try again later, or ask for less in each call.
    .who = The owner of the integration.

code-rest-605 =
    .means = This call does not support the HTTP method used.
    .causes = For example GET where the API expects POST.
    .todo = Use the method from Adobe’s reference for this call.
    .who = The owner of the integration.

code-rest-606 =
    .means = Too many calls in a short time: Marketo takes 100 in 20 seconds from all integrations together.
    .causes = One integration calls too fast, or several work at once.
    .todo = Let the integration call more slowly and wait before it tries again.
    .who = The owner of the integration; your Marketo admin sees who calls in Admin › Web Services.

code-rest-607 =
    .means = The daily quota of API calls is used up. It resets about midnight US Central time.
    .causes = All integrations share one quota, and one of them called more than planned.
    .todo = Pause the integration that calls most until the reset; for more calls, ask your Adobe account manager.
    .who = Your Marketo admin, with the owner of the integration.

code-rest-608 =
    .means = Marketo’s API is temporarily unavailable.
    .causes = Adobe’s page gives none; most likely load or maintenance at Marketo.
    .todo = Wait and try again. If it lasts, look at Marketo’s status page.
    .who = Nobody at first; Marketo Support if it lasts.

code-rest-609 =
    .means = The body of the request is not valid JSON.
    .causes = A missing bracket, a wrong quote or wrong encoding.
    .todo = Correct the body that the integration sends.
    .who = The owner of the integration.

code-rest-610 =
    .means = Marketo does not know the address that was called.
    .causes = A typing error, a wrong version or a double slash in the address.
    .todo = Compare the address with Adobe’s reference.
    .who = The owner of the integration.

code-rest-611 =
    .means = An error inside Marketo that has no code of its own.
    .causes = Marketo does not say.
    .todo = Try again later; Adobe says that nothing was done. If it stays, give request and answer to Marketo Support.
    .who = The owner of the integration, with Marketo Support.

code-rest-612 =
    .means = The content type of the request is not the one expected.
    .causes = The header Content-Type is missing or wrong.
    .todo = Send Content-Type: application/json with the request.
    .who = The owner of the integration.

code-rest-613 =
    .means = A request in several parts, such as a file upload, is not formed correctly.
    .causes = A wrong boundary or a missing part.
    .todo = Correct how the integration builds multipart requests.
    .who = The owner of the integration.

code-rest-614 =
    .means = The Marketo subscription could not be found or reached. This is usually temporary.
    .causes = Mostly maintenance or a fault at Marketo; sometimes a wrong address.
    .todo = Wait and try again; if it stays, check the Munchkin ID in the address.
    .who = The owner of the integration; Marketo Support if it lasts.

code-rest-615 =
    .means = Too many calls at once: Marketo works on 10 for your subscription at a time.
    .causes = Several integrations call in parallel, or one opens many connections.
    .todo = Make fewer calls in parallel (Adobe advises to stay under 5) and try again after a pause.
    .who = The owner of the integration.

code-rest-616 =
    .means = Your Marketo subscription does not include this API, the Custom Object Metadata API.
    .causes = It needs a certain type of subscription.
    .todo = Ask your Adobe customer success manager, or stop making this call.
    .who = Your Marketo admin.

## Marketo’s REST API: the request was refused as it stands

code-rest-701 =
    .means = A field that must have a value was empty in the request.
    .causes = The integration left it out or sent nothing; the message names the field.
    .todo = Fill the field named in the message.
    .who = The owner of the integration.

code-rest-702 =
    .means = Nothing was found for this search. This need not be a fault.
    .causes = No record matches, or it was deleted.
    .todo = Check id and filter; if nothing is expected, let the integration accept it.
    .who = The owner of the integration.

code-rest-703 =
    .means = This function is not enabled for your subscription.
    .causes = A beta function that was not switched on for you.
    .todo = Ask Adobe whether it can be enabled, or stop making this call.
    .who = Your Marketo admin, with your Adobe contact.

code-rest-704 =
    .means = A date is not in the expected form, or the id of a dynamic content is not valid.
    .causes = Wrong order or time zone in the date, or an id that does not exist.
    .todo = Send dates as Adobe’s reference shows; check the id.
    .who = The owner of the integration.

code-rest-709 =
    .means = The call breaks a rule for this kind of asset.
    .causes = An email without a template, approving without a draft, or cloning a program with assets that cannot be cloned.
    .todo = Read the message for the rule, then change the asset or do this step in Marketo itself.
    .who = The owner of the integration, with whoever owns the asset.

code-rest-710 =
    .means = The parent folder was not found.
    .causes = It was deleted or moved, or its id or type is wrong.
    .todo = Check that the folder still exists and use its present id.
    .who = The owner of the integration.

code-rest-711 =
    .means = The folder is of the wrong type for this call.
    .causes = A folder where a program is needed, or one from another part of Marketo.
    .todo = Use a folder of the type that the call expects.
    .who = The owner of the integration.

code-rest-712 =
    .means = These people could not be merged: they are Person Accounts in Salesforce.
    .causes = Marketo cannot merge Salesforce Person Accounts.
    .todo = Merge them in Salesforce.
    .who = Your Salesforce admin, or whoever looks after the data.

code-rest-713 =
    .means = Something Marketo needs was not available for a moment.
    .causes = A passing fault at Marketo.
    .todo = Wait a little and try again.
    .who = The owner of the integration; Marketo Support if it lasts.

code-rest-714 =
    .means = Two people could not be merged: no default record type was found.
    .causes = Marketo does not say more; probably the record types of the sync user in Salesforce.
    .todo = Check the sync user’s default record type in Salesforce, then merge again.
    .who = Your Salesforce admin, with your Marketo admin.

code-rest-718 =
    .means = The salesperson named for an opportunity does not exist in Marketo.
    .causes = A wrong externalSalesPersonId, or the salesperson was not yet sent.
    .todo = Send the salesperson first, then the opportunity.
    .who = The owner of the integration.

code-rest-719 =
    .means = Cloning a program had to wait too long for another process and was given up.
    .causes = Other changes or clones were going on at the same time.
    .todo = Wait and clone again, one program at a time.
    .who = The owner of the integration.

## Marketo’s REST API: single records were skipped

code-rest-1001 =
    .means = A value has the wrong type, for example text where a number is expected.
    .causes = The field in the source does not match the field in Marketo; the message names both.
    .todo = Correct the value or the field mapping.
    .who = The owner of the integration.

code-rest-1002 =
    .means = A required value is missing.
    .causes = The integration left it out; the message names it.
    .todo = Add the value named in the message.
    .who = The owner of the integration.

code-rest-1003 =
    .means = The data does not fit this call or its mode.
    .causes = For example an id sent when only creating, or Request Campaign used on a batch campaign.
    .todo = Read the message, then correct the data, or make the campaign a trigger campaign.
    .who = The owner of the integration; the campaign’s owner for a campaign.

code-rest-1004 =
    .means = The person was not found, and the call was only to update.
    .causes = Deleted, merged or not yet created, or in another partition.
    .todo = Check the id or email address; let the integration create the person if that is wanted.
    .who = The owner of the integration.

code-rest-1005 =
    .means = The person exists already, and the call was only to create.
    .causes = The same email address or key was sent before.
    .todo = Let the integration update as well as create, if that is wanted.
    .who = The owner of the integration.

code-rest-1006 =
    .means = Marketo does not know a field in the call.
    .causes = A misspelt, renamed, hidden or deleted field; the API name counts, not the label.
    .todo = Compare with the API names in Admin › Field Management.
    .who = The owner of the integration, with your Marketo admin.

code-rest-1007 =
    .means = Several people match, so Marketo did not know which to update.
    .causes = Duplicates with the same email address or key.
    .todo = Merge the duplicates, or let the integration look people up by Marketo’s id.
    .who = Whoever looks after the data; the owner of the integration for the key.

code-rest-1008 =
    .means = The API user may not use the partition that holds this person.
    .causes = Its role has no access to a workspace with that partition.
    .todo = Give the API user a role in such a workspace.
    .who = Your Marketo admin.

code-rest-1009 =
    .means = The call has to say which partition is meant.
    .causes = Your subscription has several partitions and the integration named none.
    .todo = Name the partition in the call.
    .who = The owner of the integration.

code-rest-1010 =
    .means = The person exists in another partition and was not moved.
    .causes = The call named a partition other than the one the person is in.
    .todo = Use the person’s own partition, or move the person in Marketo first.
    .who = The owner of the integration; your Marketo admin for partitions.

code-rest-1011 =
    .means = People cannot be looked up by this field.
    .causes = Marketo supports only some fields for lookup; first and last name are not among them.
    .todo = Look people up by id, email address or another supported field.
    .who = The owner of the integration.

code-rest-1012 =
    .means = The value of the Munchkin cookie is not valid.
    .causes = A cut or wrongly encoded cookie, or one from another subscription.
    .todo = Pass the whole cookie on, correctly encoded.
    .who = The owner of the integration, or of the web form.

code-rest-1013 =
    .means = The list, campaign or other object with this id was not found.
    .causes = It was deleted, or the id belongs to another kind of object or instance.
    .todo = Check that it still exists and use its present id.
    .who = The owner of the integration.

code-rest-1014 =
    .means = An object, such as a list, could not be created.
    .causes = Marketo’s page does not say why; the message may.
    .todo = Read the message; check name and folder and try again.
    .who = The owner of the integration.

code-rest-1015 =
    .means = The person is not on the list the call was about.
    .causes = Already removed, or never added.
    .todo = Often nothing to do: the person was to be removed and is not there.
    .who = The owner of the integration.

code-rest-1016 =
    .means = Too many imports are waiting: Marketo allows 10 in the queue.
    .causes = Several large imports were started together.
    .todo = Wait until some are done, then start the rest.
    .who = The owner of the integration.

code-rest-1017 =
    .means = The object exists already, so it was not created again.
    .causes = It was created before, or by another integration.
    .todo = Use the existing one, or update instead of creating.
    .who = The owner of the integration.

code-rest-1018 =
    .means = Not possible through the API, because your Marketo is connected directly to a CRM.
    .causes = With a native CRM sync, the CRM owns objects such as companies and opportunities.
    .todo = Make the change in the CRM; it reaches Marketo by the sync.
    .who = The owner of the integration, with your CRM admin.

code-rest-1019 =
    .means = Another import into the same list is still running.
    .causes = Two imports into one list were started one after the other.
    .todo = Wait until the first is done, then import again.
    .who = The owner of the integration.

code-rest-1020 =
    .means = Today’s allowance of programs cloned while scheduling is used up.
    .causes = Too many calls that schedule a campaign and clone its program.
    .todo = Wait for the next day, or schedule without cloning.
    .who = The owner of the integration.

code-rest-1021 =
    .means = The company could not be changed along with the person.
    .causes = Company fields were sent with the person where Marketo does not allow this.
    .todo = Leave the company fields out, or change them in the CRM or through the companies call.
    .who = The owner of the integration.

code-rest-1022 =
    .means = The object was not deleted, because something else uses it.
    .causes = A campaign, smart list or other asset refers to it.
    .todo = Find where it is used and remove it there first.
    .who = The owner of the asset.

code-rest-1025 =
    .means = The program status does not exist in the channel of this program.
    .causes = A misspelt status, or one from another channel.
    .todo = Use one of the statuses of the program’s channel.
    .who = The owner of the integration; your Marketo admin for channels.

code-rest-1026 =
    .means = Custom objects are not enabled for your subscription.
    .causes = They are not part of it or not switched on.
    .todo = Ask your Adobe account manager, or stop making this call.
    .who = Your Marketo admin.

code-rest-1027 =
    .means = Your subscription has as many custom activity types as it may have.
    .causes = All available types are in use.
    .todo = Reuse or delete a type, or ask Adobe for more.
    .who = Your Marketo admin.

code-rest-1028 =
    .means = A custom activity may have at most 20 secondary attributes.
    .causes = The integration tried to add one more.
    .todo = Remove attributes that are not needed, or combine some.
    .who = The owner of the integration.

code-rest-1029 =
    .means = A bulk export was refused: queue full, daily amount used up, or already queued.
    .causes = More than 10 jobs waiting, more than 500 MB exported today (the default), or the job queued twice.
    .todo = Read which of the three it says; wait for jobs to end or for midnight US Central time.
    .who = The owner of the integration.

code-rest-1035 =
    .means = Your subscription does not support this filter for bulk exports of people.
    .causes = In some subscriptions updatedAt, smartListId and smartListName are not available.
    .todo = Use another filter, such as createdAt or a static list, or ask Marketo Support.
    .who = The owner of the integration.

code-rest-1036 =
    .means = The same record stands twice in one call.
    .causes = Two entries share a key, for example the same external company id.
    .todo = Let the integration remove duplicates before it sends.
    .who = The owner of the integration.

code-rest-1037 =
    .means = The person was skipped, because they already have this program status or a later one.
    .causes = The status was set before.
    .todo = Usually nothing to do.
    .who = The owner of the integration.

code-rest-1042 =
    .means = The campaign was scheduled too far ahead: at most 2 years are possible.
    .causes = A wrong year or a wrong date format.
    .todo = Send an earlier date.
    .who = The owner of the integration.

code-rest-1048 =
    .means = The draft of a custom object could not be discarded.
    .causes = Marketo’s page does not say why; perhaps there is no draft.
    .todo = Look at the custom object in Admin › Marketo Custom Objects.
    .who = Your Marketo admin.

code-rest-1049 =
    .means = An activity could not be created: its attributes together exceed 65,536 bytes.
    .causes = Very long texts in the attributes.
    .todo = Shorten the texts that the integration sends.
    .who = The owner of the integration.

code-rest-1076 =
    .means = The merge was refused by the CRM, because it would make a duplicate there.
    .causes = A duplicate rule in Salesforce.
    .todo = Merge the records in Salesforce, or adapt the duplicate rule.
    .who = Your Salesforce admin, or whoever looks after the data.

code-rest-1077 =
    .means = The merge failed in the CRM: a value is too long for its Salesforce field.
    .causes = The field named in the message holds more characters than Salesforce allows.
    .todo = Shorten the value, or merge without merging in the CRM.
    .who = The owner of the integration, with your Salesforce admin.

code-rest-1078 =
    .means = The CRM could not merge the records.
    .causes = One was deleted, is neither lead nor contact, or does not meet a field’s filter.
    .todo = Look at the records in Salesforce and merge them there.
    .who = Your Salesforce admin, or whoever looks after the data.

code-rest-1079 =
    .means = The merge failed: the people share the same personalized URL.
    .causes = Duplicates that were given the same personalized URL.
    .todo = Merge them in Marketo’s own screens.
    .who = You, if you may merge people in Marketo.

## Microsoft Dynamics: Marketo publishes no list of codes; these are the steps of Validate Sync and the two usual reasons

code-dynamics-step-1 =
    .means = The address of Dynamics that Marketo uses is not valid.
    .causes = A typing error, or the address of the organization service has changed.
    .todo = In Dynamics, copy it from Settings › Customizations › Developer Resources and enter it in Marketo again.
    .who = Your Marketo admin, with your Dynamics admin.

code-dynamics-step-2 =
    .means = Dynamics does not accept user name and password of the sync user.
    .causes = A changed or expired password, or a locked user.
    .todo = Check that the user can log in to Dynamics, then enter the credentials in Marketo again.
    .who = Your Marketo admin, with your Dynamics admin.

code-dynamics-step-3 =
    .means = The sync user does not have the role Marketo Sync User in Dynamics.
    .causes = The role was never given or was taken away.
    .todo = In Dynamics, Settings › Security › Users › the sync user › Manage Roles: tick Marketo Sync User.
    .who = Your Dynamics admin.

code-dynamics-step-4 =
    .means = The Marketo solution is not properly installed in Dynamics.
    .causes = It is missing, or its installation did not finish.
    .todo = In Dynamics, look for it under Settings › Solutions; install it if it is not there.
    .who = Your Dynamics admin.

code-dynamics-step-5 =
    .means = Some steps of the Marketo solution are switched off in Dynamics.
    .causes = All are on after installation; a later customization switched some off.
    .todo = Activate all default steps of the Marketo solution again.
    .who = Your Dynamics admin.

code-dynamics-step-6 =
    .means = The sync user is not assigned to the Marketo solution.
    .causes = Another user, or none, stands in Marketo Config.
    .todo = In Dynamics, Settings › Marketo Config: set the sync user as the default.
    .who = Your Dynamics admin.

code-dynamics-step-7 =
    .means = The sync user in Dynamics is not the one whose credentials Marketo has.
    .causes = One of the two was changed alone.
    .todo = Set the right user as Marketo User in Marketo Config, or enter that user’s credentials in Marketo.
    .who = Your Dynamics admin, with your Marketo admin.

code-dynamics-duplicate =
    .means = A person did not sync, because Dynamics already has a record like it.
    .causes = The same person exists twice, or a rule in Dynamics forbids duplicates.
    .todo = Open the full list from the notification in Marketo (kept 30 days) and merge the duplicates.
    .who = Whoever looks after the data; your Dynamics admin for the rules.

code-dynamics-field-length =
    .means = A person did not sync, because a value is longer than its field on the other side.
    .causes = The fields in Marketo and Dynamics have different lengths.
    .todo = Open the full list from the notification in Marketo (kept 30 days); shorten the values, or match the field lengths.
    .who = You, for the value; your Dynamics admin for the field.

## Webhooks

code-webhook-1000 =
    .means = The step Call Webhook stands in a batch campaign, where webhooks do not run.
    .causes = Marketo calls webhooks from trigger campaigns only.
    .todo = Move the step to a trigger campaign; a batch campaign can set off its trigger.
    .who = You, if you may edit the campaign.

code-webhook-1001 =
    .means = The service that the webhook called answered with nothing in the body.
    .causes = The service sends no body, or failed while answering.
    .todo = Let the service answer with a body; fields are filled only from an answer with a 2xx status.
    .who = Whoever runs the service that is called.

## Adobe’s identity service (IMS): Campanile’s own connection; the codes are those of OAuth 2.0

code-ims-invalid-client =
    .means = Adobe does not accept the client ID or the client secret.
    .causes = A mistyped, replaced or deleted secret, or a client ID from another project.
    .todo = In Adobe Developer Console, copy client ID and secret again and replace them in this connection.
    .who = Whoever manages the project in Adobe Developer Console.

code-ims-invalid-scope =
    .means = Adobe does not grant one of the scopes that were asked for.
    .causes = I/O Management API is missing in the project, or a scope is misspelt.
    .todo = Add I/O Management API to the project and copy its scopes to this connection; adobeio_api must be among them.
    .who = Whoever manages the project in Adobe Developer Console.

code-ims-unauthorized-client =
    .means = This client may not ask for a token in this way.
    .causes = The credential is of another kind than OAuth Server-to-Server.
    .todo = Add an OAuth Server-to-Server credential to the project and use its client ID and secret.
    .who = Whoever manages the project in Adobe Developer Console.

code-ims-invalid-request =
    .means = The identity service could not read the request.
    .causes = A value is missing or malformed, such as an empty client ID or a space in it.
    .todo = Check client ID, secret and scopes of this connection for missing or extra characters.
    .who = You, in this connection’s settings.

code-ims-access-denied =
    .means = Adobe refused the token, although the request was readable.
    .causes = Adobe does not document the reasons; perhaps access was taken away from the project.
    .todo = Check in Adobe Developer Console that project and credential are still active.
    .who = Your Adobe system admin, with whoever manages the project.

## Adobe’s journal of events: Campanile’s own connection

code-journal-400 =
    .means = Adobe’s server could not make sense of the request. Adobe does not document when this happens.
    .causes = Most likely a wrong journal address or a reading position that it does not accept.
    .todo = Copy the journaling endpoint from Adobe Developer Console again. If it stays, report it to Campanile.
    .who = You, in this connection’s settings.

code-journal-401 =
    .means = The journal does not accept the access token.
    .causes = It expired or was revoked, or the project lost its access. Campanile fetches a new one by itself.
    .todo = If it stays, replace the secret in this connection and check the project in Adobe Developer Console.
    .who = Whoever manages the project in Adobe Developer Console.

code-journal-403 =
    .means = The login worked, but this client may not read this journal.
    .causes = I/O Management API is missing in the project, or client ID, organization and journal do not belong together.
    .todo = Copy client ID, organization ID and journaling endpoint from the same project again.
    .who = Whoever manages the project in Adobe Developer Console.

code-journal-404 =
    .means = There is no journal at this address.
    .causes = A mistyped address, or the event registration was deleted.
    .todo = In Adobe Developer Console, open the event registration and copy its journaling endpoint again.
    .who = Whoever manages the project in Adobe Developer Console.

code-journal-410 =
    .means = The reading position has expired: the events after it are no longer kept.
    .causes = Nothing read this journal for too long. Adobe keeps events for 7 days.
    .todo = Campanile reads on by itself and marks the gap. Look in Marketo’s Notifications for what was missed.
    .who = You can check in Marketo what was missed.

code-journal-429 =
    .means = Too many requests: Adobe asks for a pause.
    .causes = Several programs read with the same project. Adobe does not document the limit.
    .todo = Campanile waits and goes on by itself. If it lasts, read less often or use a project of its own.
    .who = You, in this connection’s settings.

code-journal-server-error =
    .means = Adobe’s server answered with an error of its own (5xx).
    .causes = A fault or maintenance at Adobe.
    .todo = Campanile keeps trying by itself. If it lasts, look at Adobe’s status page.
    .who = Nobody on your side.

## Campanile’s own connections: causes without a code of a server

code-connection-no-secret =
    .means = No client secret is stored for this connection, so Campanile cannot sign in to it.
    .causes = It was never entered here, was deleted from the keychain, or the keychain is another user’s.
    .todo = Copy the client secret from the project in Adobe Developer Console and enter it in this connection’s settings.
    .who = You, if you have the secret; otherwise whoever manages the project in Adobe Developer Console.

code-connection-secret-file =
    .means = The file with this connection’s secret cannot be used.
    .causes = It cannot be read, or other users of this computer can read it as well.
    .todo = Check the path in secret_file and give the file the mode 0600; Campanile tries again by itself.
    .who = You, on this computer; on a server, whoever runs it.

code-connection-keychain =
    .means = The secret lies in the system’s keychain, and the keychain is locked or does not answer.
    .causes = It was not unlocked at login, or no keychain service runs in this session.
    .todo = Unlock the keychain, then choose Check now. Without a keychain, use secret_file in config.toml.
    .who = You, on this computer.

code-connection-dns =
    .means = The name of Adobe’s server is not known in this network.
    .causes = No network, a name server that does not answer, or a mistyped address.
    .todo = Check the network and the address in this connection’s settings; Campanile keeps trying by itself.
    .who = You, on this computer; your IT department for the network.

code-connection-connect =
    .means = Adobe’s server cannot be reached from this computer.
    .causes = No network, or a firewall or proxy in between.
    .todo = Check network, proxy and firewall: HTTPS to Adobe’s addresses must be allowed. Campanile keeps trying by itself.
    .who = You, on this computer; your IT department for proxy and firewall.

code-connection-tls =
    .means = The secure connection to Adobe’s server could not be set up.
    .causes = A proxy that opens secure connections with its own certificate, or a wrong clock on this computer.
    .todo = Check date and time. If your company’s proxy inspects HTTPS, ask for its certificate to be installed here.
    .who = Your IT department.

code-connection-proxy-sign-in =
    .means = A proxy stands between this computer and the server, and it lets nobody through who does not sign in.
    .causes = No user and password are set for the proxy, or they have changed.
    .todo = Enter user and password in the settings under Network. Campanile tries again by itself.
    .who = You, on this computer; your IT department knows user and password.

code-connection-timeout =
    .means = Adobe’s server did not answer in time.
    .causes = A slow network, load at Adobe, or a firewall that drops the request without a word.
    .todo = Campanile keeps trying by itself. If it lasts, check network and firewall, and Adobe’s status page.
    .who = You, on this computer; your IT department for the network.

code-connection-redirect =
    .means = Somebody answered in place of Adobe’s server and pointed elsewhere. Campanile does not follow.
    .causes = A sign-in page of a Wi-Fi network or a proxy, or an address that has moved.
    .todo = Open a web page in your browser and sign in to the network. If it stays, check the address in the settings.
    .who = You, on this computer; your IT department for a proxy.

code-connection-other-origin =
    .means = The journal named another server to read on from. Campanile does not send your credentials there.
    .causes = A proxy that rewrites answers, or a journal address that belongs to another region.
    .todo = Copy the journaling endpoint from Adobe Developer Console again. If it stays, ask your IT department about a proxy.
    .who = You, in this connection’s settings; your IT department for a proxy.

code-connection-not-a-page =
    .means = Something answered at this address, but it was no journal.
    .causes = A sign-in page of a network or proxy, or the address of something else.
    .todo = Sign in to the network in your browser; then compare the journal address with Adobe Developer Console.
    .who = You, on this computer; your IT department for a proxy.

code-connection-too-large =
    .means = The answer was larger than Campanile takes at once, so it was not read.
    .causes = Most likely something other than a journal answered.
    .todo = Compare the journal address with Adobe Developer Console. If it is right, report this to Campanile.
    .who = You, in this connection’s settings.

code-connection-rest-client =
    .means = Marketo does not accept the client ID or the client secret.
    .causes = A mistyped or replaced secret, or a LaunchPoint service or API user that was deleted.
    .todo = In Marketo, open Admin › LaunchPoint, View Details of the service, and copy both into this connection again.
    .who = A Marketo admin.

code-connection-mail-no-password =
    .means = No password or sign-in is stored for this mailbox, so Campanile cannot open it.
    .causes = It was never entered here, was deleted from the keychain, or the keychain is another user’s.
    .todo = Store the password with campanile secret set, or sign in with campanile sign-in, each with this connection’s ID.
    .who = You, if you may open the mailbox; otherwise whoever runs it.

code-connection-mail-sign-in =
    .means = The mail server refuses the user name or the password.
    .causes = The password was changed, the server wants one of its own for each program, or it takes no passwords at all.
    .todo = Enter the current password, or one made for Campanile; where passwords are not taken, set auth to oauth.
    .who = You, if you know the password; otherwise whoever runs the mail server.

code-connection-mail-token =
    .means = The sign-in to the mailbox is no good any more.
    .causes = It expired, the password was changed, or an administrator withdrew the access.
    .todo = Sign in again with campanile sign-in and this connection’s ID.
    .who = You, if you may open the mailbox; your IT department where the application was blocked.

code-connection-mail-folder =
    .means = The folder that Campanile reads is not in the mailbox.
    .causes = It was renamed, moved or deleted, or is no longer shared with this user.
    .todo = Look for the folder in your mail program and write its present name into this connection’s folder.
    .who = You, on this computer; whoever owns the mailbox for access to it.

code-connection-not-imap =
    .means = Something answers at this address, but it is no IMAP server.
    .causes = A wrong port, a mistyped address, or something that stands in between.
    .todo = Check host and port in this connection’s settings: usual are 993, and 143 with starttls.
    .who = You, on this computer; your IT department for the network.

code-connection-mail-rules =
    .means = A rule in mail-rules.toml cannot be understood, so this mailbox is not read.
    .causes = A typing error in a rule or in a pattern.
    .todo = Mend the line that is named, or take the file away; Campanile tries again by itself.
    .who = You, on this computer.

code-connection-team-no-secret =
    .means = No credentials are stored for the relay’s stream, so Campanile cannot read it.
    .causes = They were never entered here, were deleted from the keychain, or the keychain is another user’s.
    .todo = In this connection’s settings, choose the whole file that you were given; in a terminal, give it to campanile secret set with the ID.
    .who = You, on this computer; whoever runs the relay for a new file.

code-connection-team-credentials =
    .means = What is stored for the relay’s stream is no file of credentials.
    .causes = Only a part of the file was stored, or another one.
    .todo = Enter the whole file again in this connection’s settings; a password needs its user name there.
    .who = You, on this computer.

code-connection-team-sign-in =
    .means = The relay’s server refuses your credentials.
    .causes = They were withdrawn or have expired, or they are for another server.
    .todo = Ask whoever runs the relay for new ones, and enter them in this connection’s settings.
    .who = Whoever runs the relay.

code-connection-team-forbidden =
    .means = The relay’s server lets you in, but not read the stream.
    .causes = Your permissions lack what docs/TEAM.md lists, or stream or instance in the settings is another one.
    .todo = Check stream and instance in this connection’s settings; then ask for the permissions of docs/TEAM.md.
    .who = You for the settings; whoever runs the relay for the permissions.

code-connection-team-stream =
    .means = The server has no stream of this name.
    .causes = The relay has never started, publishes under another name, or the stream was deleted.
    .todo = Check stream in this connection’s settings, and whether the relay runs.
    .who = Whoever runs the relay.
