# La boîte aux lettres de la démonstration, sur le serveur embarqué seulement.

demo-mail-title = Boîte aux lettres de démonstration
demo-mail-intro = Les e-mails de cette démonstration ne quittent pas cet ordinateur : ils sont gardés ici.
demo-mail-recipient = Destinataire
demo-mail-all = Tous
demo-mail-show = Afficher
demo-mail-subject = Objet
demo-mail-received = Reçu
demo-mail-caption = { $count ->
    [one] { $count } e-mail
   *[other] { $count } e-mails, du plus récent au plus ancien
}
demo-mail-empty-title = Aucun e-mail pour le moment
demo-mail-empty-text = Invitez quelqu’un ou demandez un nouveau mot de passe : l’e-mail arrive ici en quelques secondes.
demo-mail-html = Voir comme dans une messagerie
demo-mail-text = Texte
demo-mail-back = Tous les e-mails
