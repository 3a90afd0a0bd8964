# Le journal d’audit d’un compte : qui a fait quoi, et quand.

audit-title = Journal d’audit
audit-intro = Tout ce qui a été fait sur { $account } ({ $number }), et concernant les utilisateurs de { $organization }. Rien ne peut y être modifié ni supprimé.
audit-caption = Événements, du plus récent au plus ancien
audit-person = Personne
audit-person-hint = Adresse e-mail, ou un nom entier tel qu’il figure ci-dessous
audit-when = Quand (UTC)
audit-who = Qui
audit-action = Action
audit-subject = Concerne
audit-detail = Détails
audit-event = Événement
audit-request = ID de la requête
audit-chip-person = Personne : { $person }
audit-chip-action = Action : { $action }
audit-none-title = Rien ne s’est encore passé
audit-none-text = Les invitations, les rôles, la visibilité des partenaires, les clés, les téléchargements et les modifications du contrat sont consignés ici.
audit-no-match-title = Aucun résultat
audit-no-match-text = Aucun événement ne correspond à tous ces filtres. Retirez-en un pour en voir davantage.

## Ce qui a été fait

audit-action-invitation-sent = Invitation envoyée
audit-action-invitation-resent = Invitation renvoyée
audit-action-invitation-renewed = Nouveau lien d’invitation demandé
audit-action-invitation-corrected = Invitation corrigée
audit-action-invitation-withdrawn = Invitation retirée
audit-action-invitation-accepted = Invitation acceptée
audit-action-roles-changed = Rôles modifiés
audit-action-role-requested = Rôles demandés
audit-action-role-request-granted = Demande de rôles acceptée
audit-action-role-request-refused = Demande de rôles refusée
audit-action-role-request-withdrawn = Demande de rôles retirée
audit-action-member-removed = Utilisateur retiré
audit-action-administrator-appointed = Administrateur désigné par le fournisseur
audit-action-administrator-designated = Administrateur nommé dans les données du fournisseur
audit-action-grant-made = Visibilité accordée à un partenaire
audit-action-grant-revoked = Visibilité retirée à un partenaire
audit-action-grant-undone = Modification de la visibilité annulée
audit-action-grant-ended = Visibilité terminée par un changement de partenaire
audit-action-partner-changed = Changement de partenaire
audit-action-agreement-changed = Détails du contrat modifiés
audit-action-key-revealed = Clé de produit affichée
audit-action-file-sent = Fichier téléchargé
audit-action-domain-asked = Domaine d’annuaire indiqué
audit-action-domain-proved = Domaine d’annuaire prouvé
audit-action-seats-added = Postes ajoutés
audit-action-seats-ordered = Postes ajoutés commandés
audit-action-seats-undone = Ajout de postes annulé
audit-action-other = Autre événement

## Concerne, et détails

audit-subject-person = { $name } ({ $email })
audit-detail-orders-of = Commandes de { $partners }
audit-detail-seats = { $count ->
        [one] { $count } poste, référence { $reference }
       *[other] { $count } postes, référence { $reference }
    }
audit-detail-ordered = Commande { $order }, ligne { $line }
