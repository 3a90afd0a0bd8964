# The top menu (R5, R6).

menu-home = Strona główna
menu-agreement = Umowa
menu-orders = Zamówienia
menu-licenses = Licencje
menu-keys = Klucze
menu-downloads = Pobieranie
menu-reports = Raporty
menu-provisioning = Aprowizacja
menu-account = Konto
menu-manage-access = Zarządzanie dostępem
menu-manage-users = Zarządzanie użytkownikami
menu-manage-partner-visibility = Zarządzanie widocznością dla partnerów
menu-audit = Dziennik audytu
menu-partner-center = Strefa partnera
