//! The catalogue of threats: every case that the portal must withstand, and the test that shows it does.
//!
//! Severity is C (critical), H (high), M (medium) or L (low). Tests of this binary go by their module, inline ones by the
//! crate's, those of the browser and the benches by the name of their binary first. A case without a test says why. The
//! tests below fail when a row names a test that does not exist or that does not name the case in its comment, when a
//! case is missing, and when a critical or high one has no test.
//!
//! | id | severity | tests, or the reason why there are none |
//! |---|---|---|
//! | INV-01 | C | accept_invitation::a_used_link_makes_nothing_more, accept_invitation::races::twenty_at_once_accept_one_invitation_once, access::processes::a_link_ends_at_both |
//! | INV-03 | C | accept_invitation::looking_at_a_link_changes_nothing |
//! | INV-04 | C | accept_invitation::every_dead_link_looks_the_same |
//! | INV-05 | C | mail::worker::no_table_holds_a_links_secret, commands::logs::no_log_holds_a_secret |
//! | INV-06 | H | accept_invitation::a_link_ends_after_sixty_days |
//! | INV-07 | H | manage_users::invitation::a_resend_renews_the_invitation, access::processes::a_link_ends_at_both |
//! | INV-09 | C | accept_invitation::known::somebody_else_cannot_accept |
//! | INV-11 | C | accept_invitation::known::a_known_person_signs_in_first_and_then_accepts, manage_users::invite::a_sign_in_elsewhere_is_not_told |
//! | INV-12 | C | accept_invitation::an_invited_address_is_no_account |
//! | INV-14 | H | manage_users::invitation::a_withdrawn_invitation_is_dead, access::processes::a_link_ends_at_both |
//! | INV-16 | H | manage_users::remove::a_removed_member_is_out_at_once, accept_invitation::every_dead_link_looks_the_same, access::processes::a_right_ends_at_both |
//! | INV-17 | H | accept_invitation::the_link_stays_secret |
//! | INV-18 | M | manage_users::invitation::resends_are_limited, mail::claims::no_organization_uses_up_anothers_mails, mail::claims::every_resend_of_a_day_leaves_on_that_day, mail::claims::one_address_gets_ten_mails_a_day_from_organizations, manage_users::races::resends_at_two_processes_stay_within_the_limit, manage_users::invitation::a_corrected_address_counts_as_a_resend, manage_users::invite_many::a_limit_holds_a_list_up_and_drops_nobody, manage_users::invitation::the_organizations_limit_is_told_as_such, accept_invitation::renewal::renewals_do_not_wait_for_the_organizations_limit |
//! | EML-01 | H | domain::people::email::spellings_that_are_one_identity_become_one, mail::story::every_spelling_of_an_address_is_one_person |
//! | EML-02 | M | domain::people::email::spellings_that_are_one_identity_become_one |
//! | EML-05 | C | manage_users::invite::hostile_input_is_refused, mail::worker::hostile_names_add_no_header_and_no_recipient |
//! | EML-06 | C | manage_users::invite::hostile_input_is_refused, password_reset::a_reset_takes_one_address |
//! | EML-07 | H | mail::worker::hostile_names_add_no_header_and_no_recipient, mail::story::names_are_text_wherever_they_stand, domain::people::name::a_name_is_no_link_and_no_telephone_number, domain::people::printable::nothing_invisible_passes |
//! | EML-09 | C | frame::a_foreign_post_and_a_foreign_host_are_refused, web::guard::the_host_must_be_ours, mail::story::links_lead_to_the_configured_address_whatever_a_request_says |
//! | EML-10 | M | domain::people::email::hostile_and_undeliverable_addresses_are_refused |
//! | EML-12 | L | mail::messages::an_unknown_language_falls_back_to_english, language::odd_choices_are_refused |
//! | AUT-01 | H | sign_in::every_failure_looks_the_same_and_says_whom_to_ask, sign_in::an_unknown_address_takes_as_long_as_a_wrong_password |
//! | AUT-02 | H | password_reset::the_answer_does_not_tell_who_exists, password_reset::the_database_does_the_same_work_for_everybody |
//! | AUT-04 | H | sign_in::limits::too_many_hashes_at_once_are_told_to_come_back, bench::faults::the_full_set_holds |
//! | AUT-05 | H | sign_in::long_passwords_are_compared_whole_and_huge_ones_are_refused, my_profile::password::a_long_password_counts_to_its_last_letter |
//! | AUT-06 | H | sign_in::limits::one_client_cannot_go_through_many_addresses, web::request::the_client_is_the_peer_unless_a_trusted_proxy_says_otherwise |
//! | AUT-08 | M | sign_in::next_never_leads_to_another_site |
//! | AUT-09 | H | sign_in::another_site_signs_nobody_in_or_out |
//! | AUT-12 | L | sign_in::renewal::an_older_hash_is_renewed_once |
//! | AUT-13 | M | accept_invitation::a_bad_password_is_refused_with_the_reason, my_profile::password::refusals_change_nothing |
//! | SES-01 | C | sign_in::sessions::a_sign_in_gets_a_new_session_id, access::processes::a_sign_in_ends_at_both |
//! | SES-02 | C | manage_users::roles::a_role_taken_away_is_gone_from_the_next_page_and_its_menu, access::processes::a_right_ends_at_both |
//! | SES-03 | C | sign_in::sessions::a_removed_member_is_out_at_once_and_stays_in_elsewhere, access::processes::a_right_ends_at_both |
//! | SES-04 | H | my_profile::password::a_change_ends_everything_else_and_goes_on_under_a_new_id, password_reset::a_reset_signs_in_and_ends_everything_else, access::processes::a_sign_in_ends_at_both |
//! | SES-06 | H | sign_in::sessions::signing_out_ends_the_session_itself, browser::sign_out::back_after_signing_out_shows_nothing_of_the_session, access::processes::a_sign_in_ends_at_both |
//! | SES-07 | H | sign_in::sessions::the_cookie_has_every_attribute, frame::menu::every_cookie_of_every_route_has_every_attribute |
//! | SES-10 | M | sign_in::sessions::odd_cookies_are_strangers |
//! | ROL-01 | C | access::every_route_asks_for_its_permission, access::those_without_a_role_open_nothing |
//! | ROL-02 | C | manage_users::invite::nobody_invites_above_their_ceiling, manage_users::invite_many::the_makers_rights_are_asked_for_again_for_each_row |
//! | ROL-03 | C | manage_users::roles::nobody_reaches_above_their_ceiling |
//! | ROL-04 | C | manage_users::roles::nobody_edits_their_own_roles |
//! | ROL-05 | C | manage_users::roles::nobody_reaches_above_their_ceiling |
//! | ROL-09 | C | manage_users::remove::an_accounts_last_administrator_cannot_be_removed |
//! | ROL-10 | C | manage_users::races::two_administrators_cannot_both_go |
//! | ROL-12 | H | manage_users::invite::hostile_input_is_refused |
//! | ROL-13 | M | manage_users::roles::odd_roles_are_refused |
//! | ROL-16 | C | access::those_without_a_role_open_nothing, manage_users::roles::a_demoted_administrator_reaches_nobody_above, access::authority::a_right_that_is_taken_while_an_act_waits_saves_nothing, manage_users::invite_many::the_makers_rights_are_asked_for_again_for_each_row |
//! | ROL-17 | C | access::keys::keys_reach_nobody_who_may_not_see_them |
//! | TEN-01 | C | access::tenants::what_belongs_to_others_is_as_if_it_were_not_there, manage_users::find::another_organisations_people_are_not_there |
//! | TEN-02 | C | access::tenants::what_belongs_to_others_is_as_if_it_were_not_there, manage_users::invite::further_accounts_are_those_that_the_inviter_manages, manage_users::remove::only_the_members_own_invitations_can_be_withdrawn_with_them, manage_users::many::an_empty_selection_says_what_to_do |
//! | TEN-03 | H | db::schema::rows_of_two_organisations_cannot_be_joined |
//! | TEN-04 | H | reason: row-level security is a later wall; until then scoped queries and composite keys hold (TEN-01 to TEN-03) |
//! | TEN-06 | H | manage_users::find::the_file_holds_what_the_list_shows, partner_center::customer::filters_search_sort_totals_and_file_agree |
//! | TEN-07 | M | access::queries::no_query_makes_a_page_fail, domain::people::member_list::a_cursor_belongs_to_its_sort |
//! | TEN-08 | M | manage_users::find::search_reads_addresses_and_never_names, partner_center::customers::search_is_literal_and_starts_at_the_beginning |
//! | TEN-09 | M | manage_users::find::filters_narrow_the_list_and_can_be_cleared, access::queries::no_query_makes_a_page_fail |
//! | VIS-01 | C | partner_center::worlds::ten_thousand_worlds_show_what_the_model_shows, manage_partner_visibility::preview::a_preview_is_the_page_after_saving |
//! | VIS-02 | C | manage_partner_visibility::saving::a_permission_is_directional_and_not_transitive, manage_partner_visibility::saving::a_permission_is_for_one_account |
//! | VIS-04 | C | manage_partner_visibility::saving::a_save_gives_and_takes_at_once, reports::files::authority_is_read_again_before_a_file_is_sent, list_files::who_loses_the_right_gets_no_more_of_a_file, access::processes::sight_ends_at_both |
//! | VIS-05 | H | manage_partner_visibility::refusals::partners_that_do_not_fit_are_refused, manage_partner_visibility::preview::it_refuses_what_a_save_refuses |
//! | VIS-06 | C | manage_partner_visibility::refusals::only_the_accounts_own_managers_save |
//! | VIS-07 | H | manage_partner_visibility::refusals::only_the_accounts_own_managers_save |
//! | VIS-10 | M | import::orders::an_order_that_moves_takes_its_lines_along, partner_center::customer::later_orders_of_the_orderer_appear |
//! | VIS-11 | M | manage_partner_visibility::notices::the_viewers_staff_are_told_of_what_is_new |
//! | VIS-12 | L | manage_partner_visibility::refusals::a_forged_post_with_one_partner_is_refused |
//! | WEB-01 | C | frame::a_foreign_post_and_a_foreign_host_are_refused, access::foreign_posts::no_route_takes_a_post_of_another_site, web::guard::a_state_change_must_come_from_our_own_page |
//! | WEB-02 | H | frame::an_unknown_path_is_a_page_with_its_headers, frame::headers::every_kind_of_answer_has_every_header |
//! | WEB-03 | C | access::markup::no_text_becomes_markup, architecture::files_are_short_and_templates_escape, browser::pages::every_page_fits_and_leaves_the_console_silent |
//! | WEB-04 | H | frame::assets_leave_cookies_alone, frame::headers::a_private_page_has_one_address_and_is_never_stored |
//! | WEB-05 | M | frame::headers::an_error_tells_nothing_of_its_cause |
//! | WEB-06 | M | reports::files::no_name_is_a_formula_in_a_file |
//! | WEB-07 | M | frame::an_unreadable_path_does_not_exist, access::random::nothing_that_is_asked_is_an_error_of_ours |
//! | WEB-09 | M | web::form::a_repeated_list_field_is_read_and_everything_odd_is_refused |
//! | WEB-10 | H | server::oversize::what_is_too_large_is_refused_at_once |
//! | WEB-12 | H | server::a_client_that_never_reads_is_cut_off, bench::faults::the_full_set_holds |
//! | WEB-14 | H | access::random::nothing_that_is_asked_is_an_error_of_ours |
//! | WEB-15 | L | language::odd_choices_are_refused |
//! | WEB-17 | M | browser::story::an_administrator_invites_and_grants_and_a_partner_sees_without_javascript |
//! | LOG-01 | H | commands::logs::no_log_holds_a_secret |
//! | LOG-02 | M | commands::logs::a_log_line_is_one_line |
//! | LOG-03 | H | access::events::each_act_is_one_event_and_none_when_it_fails, manage_users::details::history_tells_a_members_own_change |
//! | LOG-05 | H | audit::page::each_account_reads_its_own_and_nobody_elses, audit::page::filters_pages_and_file_agree, audit::page::a_page_of_a_long_history_reads_little |
//! | REL-01 | C | bench::faults::the_full_set_holds |
//! | REL-03 | C | mail::claims::two_workers_send_each_mail_once |
//! | REL-04 | H | mail::transport::a_server_that_was_away_gets_everything_once, bench::faults::the_short_form_holds |
//! | REL-05 | H | mail::transport::a_mail_that_is_put_off_is_sent_later_unchanged, mail::transport::a_refused_address_is_given_up_with_the_servers_sentence, bench::faults::the_full_set_holds |
//! | REL-06 | H | mail::transport::a_silent_server_does_not_hold_up_the_others, bench::faults::the_full_set_holds |
//! | REL-07 | C | db::pool::nobody_meets_a_connection_that_died_at_rest, db::pool::a_balancer_without_a_server_is_unavailable, bench::faults::the_short_form_holds |
//! | REL-08 | H | db::pool::an_exhausted_pool_says_so_within_three_seconds, bench::faults::the_full_set_holds |
//! | REL-09 | C | db::pool::a_cancelled_begin_loses_no_acknowledged_write, bench::faults::the_short_form_holds |
//! | REL-12 | H | server::stop::requests_under_way_are_answered_when_it_stops, audit::chain::sealing_ends_between_two_transactions, manage_partner_visibility::changes::a_stopping_worker_begins_no_change |
//! | REL-13 | H | db::migrations::two_migrate_at_once, server::start::two_processes_start_at_once_on_an_empty_database, server::start::a_migration_that_fails_leaves_nothing_of_itself, db::schema::migrations_since_the_previous_release_only_add, mail::releases::what_the_previous_release_wrote_is_sent, mail::releases::a_new_kind_outlives_the_previous_releases_worker, db::schema::migrations_make_nobody_wait, db::migrations::an_unfinished_index_is_made_again, db::migrations::a_migration_lets_others_pass_while_it_waits_for_a_table |
//! | REL-16 | M | db::pool::slow_and_locked_statements_are_cut_off_as_unavailable, bench::faults::the_full_set_holds |
use std::collections::{BTreeMap, BTreeSet};

use crate::requirements::{names, tests};

/// Every case, by family.
const CASES: [(&str, &[u32]); 10] = [
    ("INV", &[1, 3, 4, 5, 6, 7, 9, 11, 12, 14, 16, 17, 18]),
    ("EML", &[1, 2, 5, 6, 7, 9, 10, 12]),
    ("AUT", &[1, 2, 4, 5, 6, 8, 9, 12, 13]),
    ("SES", &[1, 2, 3, 4, 6, 7, 10]),
    ("ROL", &[1, 2, 3, 4, 5, 9, 10, 12, 13, 16, 17]),
    ("TEN", &[1, 2, 3, 4, 6, 7, 8, 9]),
    ("VIS", &[1, 2, 4, 5, 6, 7, 10, 11, 12]),
    ("WEB", &[1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 14, 15, 17]),
    ("LOG", &[1, 2, 3, 5]),
    ("REL", &[1, 3, 4, 5, 6, 7, 8, 9, 12, 13, 16]),
];

/// Critical and high cases that have a reason instead of a test.
const EXCUSED: [&str; 1] = ["TEN-04"];

struct Row {
    severity: String,
    /// None for a case with a reason.
    tests: Option<Vec<String>>,
}

/// The rows of this module's table.
fn table() -> BTreeMap<String, Row> {
    let mut rows = BTreeMap::new();
    for line in include_str!("catalogue.rs").lines() {
        let Some(row) = line.strip_prefix("//! | ").and_then(|row| row.strip_suffix(" |")) else { continue };
        let [id, severity, shown] = row.split(" | ").collect::<Vec<_>>().try_into().unwrap();
        if id != "id" {
            let tests = (!shown.starts_with("reason: ")).then(|| shown.split(", ").map(str::to_owned).collect());
            let row = Row { severity: severity.to_owned(), tests };
            assert!(rows.insert(id.to_owned(), row).is_none(), "{id} has two rows");
        }
    }
    rows
}

#[test]
fn every_case_has_a_row() {
    let cases: BTreeSet<String> = CASES
        .iter()
        .flat_map(|(family, numbers)| numbers.iter().map(move |number| format!("{family}-{number:02}")))
        .collect();
    assert_eq!(table().into_keys().collect::<BTreeSet<_>>(), cases);
}

#[test]
fn every_critical_and_high_case_has_a_test() {
    for (id, row) in table() {
        assert!(["C", "H", "M", "L"].contains(&row.severity.as_str()), "{id}: {}", row.severity);
        let must = matches!(row.severity.as_str(), "C" | "H") && !EXCUSED.contains(&id.as_str());
        assert!(row.tests.is_some() || !must, "{id} has no test");
        assert!(row.tests.is_none() || !EXCUSED.contains(&id.as_str()), "{id} has a test: it needs no excuse");
    }
}

/// A row that shows nothing misleads whoever relies on it.
#[test]
fn every_row_names_tests_that_exist_and_name_it() {
    let tests = tests();
    let mut wrong = Vec::new();
    for (id, row) in table() {
        for name in row.tests.into_iter().flatten() {
            match tests.get(&name) {
                None => wrong.push(format!("{id}: there is no test {name}")),
                Some(says) if !names(says, &id) => wrong.push(format!("{id}: {name} does not name it in its comment")),
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
