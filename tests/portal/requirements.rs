//! Which test shows which requirement: a reader finds the proof of `R25` here, that of a threat in `catalogue.rs`.
//!
//! A new requirement is a row. Tests of this binary go by their module, inline ones by the crate's. The tests below
//! fail when a row names a test that does not exist, when that test's own comment does not name the requirement, and
//! when an id that must be shown has no row.
//!
//! | id | tests |
//! |---|---|
//! | R1 | access::those_without_a_role_open_nothing, sign_in::a_stranger_signs_in_and_comes_back_to_the_page_asked_for |
//! | R2 | sign_in::every_failure_looks_the_same_and_says_whom_to_ask |
//! | R3 | accept_invitation::the_first_administrator_follows_the_link_and_manages_the_account, import::designations::the_designated_administrator_is_invited_once, mail::story::the_administrator_named_in_the_agreement_gets_in_by_the_mail |
//! | R4 | accept_invitation::a_new_person_chooses_a_password_and_is_in |
//! | R5 | manage_partner_visibility::tab::the_tab_is_for_those_who_manage_visibility, frame::menu::manage_access_has_exactly_two_tabs |
//! | R6 | frame::menu::the_menu_leads_straight_to_manage_users |
//! | R7 | my_profile::the_menu_leads_to_my_profile_from_every_page |
//! | R8 | my_profile::every_role_stands_beside_its_numbers |
//! | R9 | my_profile::the_profile_names_whom_to_ask_for_a_role, my_profile::without_an_administrator_the_profile_names_the_partner, my_profile::role_requests::a_member_asks_and_an_administrator_answers, my_profile::role_requests::an_answer_narrows_or_refuses, my_profile::role_requests::nobody_answers_their_own, my_profile::role_requests::requests_are_few_and_can_be_withdrawn, my_profile::role_requests::two_answers_at_once_are_one, my_profile::role_requests::meanwhile::what_was_taken_meanwhile_stays_taken, my_profile::role_requests::meanwhile::a_removed_members_request_is_gone, my_profile::role_requests::meanwhile::nothing_is_asked_where_nobody_could_give_it |
//! | R10 | manage_users::invite::nobody_invites_above_their_ceiling |
//! | R11 | roles::the_page_shows_the_one_role_table |
//! | R12 | access::the_role_table_is_the_guides_matrix, access::every_route_asks_for_its_permission |
//! | R13 | access::the_role_table_is_the_guides_matrix, manage_partner_visibility::tab::order_lines_are_counted_only_for_those_who_may_see_orders, manage_partner_visibility::preview::it_refuses_what_a_save_refuses |
//! | R14 | access::the_role_table_is_the_guides_matrix, orders::the_menu_and_the_server_agree_on_who_opens_them |
//! | R15 | access::the_role_table_is_the_guides_matrix, roles::the_page_shows_the_one_role_table |
//! | R16 | access::the_role_table_is_the_guides_matrix, locales::messages::viewers_roles_say_whether_they_read_keys |
//! | R17 | access::the_role_table_is_the_guides_matrix, locales::messages::viewers_roles_say_whether_they_read_keys, access::keys::keys_reach_nobody_who_may_not_see_them |
//! | R18 | access::several_roles_are_their_union, roles::the_page_shows_the_one_role_table |
//! | R19 | accounts::an_account_without_a_role_is_not_there, orders::order::of_somebody_else_does_not_exist |
//! | R20 | manage_users::find::an_address_that_nobody_uses_can_be_invited |
//! | R21 | manage_users::find::search_reads_addresses_and_never_names |
//! | R22 | manage_users::find::status_is_derived_and_counts_add_up |
//! | R23 | accept_invitation::a_new_person_chooses_a_password_and_is_in |
//! | R24 | manage_users::find::status_is_derived_and_counts_add_up |
//! | R25 | accept_invitation::a_link_ends_after_sixty_days, manage_users::find::status_is_derived_and_counts_add_up, accept_invitation::renewal::a_replaced_link_is_renewed_when_the_newest_ran_out, mail::reminders::what_waited_too_long_is_not_sent |
//! | R26 | manage_users::find::status_is_derived_and_counts_add_up |
//! | R27 | manage_users::invitation::a_resend_renews_the_invitation, accept_invitation::a_replaced_link_points_to_the_newest_mail, manage_users::many::all_expired_invitations_are_sent_again, accept_invitation::renewal::a_replaced_link_is_renewed_when_the_newest_ran_out |
//! | R28 | manage_users::find::filters_narrow_the_list_and_can_be_cleared, manage_users::find::pages_go_both_ways_in_every_order |
//! | R29 | manage_users::find::pages_go_both_ways_in_every_order, list_files::a_hundred_thousand_members_arrive, manage_users::invite_many::long_lists_are_worked_off_by_several |
//! | R30 | manage_users::invite::an_invitation_makes_a_pending_member_and_one_welcome_mail |
//! | R31 | manage_users::invite::every_field_is_required_and_values_are_kept |
//! | R32 | manage_users::invite::somebody_present_is_not_duplicated, manage_users::races::one_address_invited_by_two_at_once_is_one_member, manage_users::invite_many::sending_again_is_harmless |
//! | R33 | manage_users::invite::an_invitation_makes_a_pending_member_and_one_welcome_mail, mail::messages::every_mail_says_what_its_snapshot_says, mail::story::the_administrator_named_in_the_agreement_gets_in_by_the_mail, manage_users::invite_many::a_file_names_roles_and_languages_of_its_rows |
//! | R34 | locales::countries::every_locale_lists_all_countries_once, locales::countries::countries_are_sorted_in_each_language |
//! | R35 | manage_users::invite::further_accounts_are_those_that_the_inviter_manages, manage_users::invite_many::a_file_names_roles_and_languages_of_its_rows |
//! | R36 | manage_users::invite::an_invitation_makes_a_pending_member_and_one_welcome_mail, mail::transport::a_welcome_mail_arrives_whole, manage_users::invite_many::a_pasted_list_is_looked_over_and_then_sent, manage_users::notices::a_notice_that_was_refused_is_told_to_the_administrators |
//! | R37 | manage_users::invite::another_user_can_be_invited_at_once |
//! | R38 | manage_users::details::details_show_what_the_viewer_manages |
//! | R39 | manage_users::roles::saved_roles_hold_from_the_next_click, manage_users::many::roles_are_given_and_taken |
//! | R40 | manage_users::remove::a_removed_member_is_out_at_once, manage_users::invitation::a_withdrawn_invitation_is_dead, my_profile::without_a_role_nothing_opens_and_the_profile_says_whom_to_ask, manage_users::many::removal_names_who_is_refused_and_removes_the_others |
//! | R41 | manage_partner_visibility::tab::the_tab_is_for_those_who_manage_visibility, manage_partner_visibility::grid::it_shows_who_may_see_whose_orders |
//! | R42 | partner_center::customers::customers_are_those_with_something_to_see, partner_center::customer::what_is_not_seen_does_not_exist, provisioning::sight::an_order_of_another_partner_is_named_to_that_partner_alone |
//! | R43 | partner_center::customers::other_partners_orders_leave_no_trace, provisioning::sight::an_order_of_another_partner_is_named_to_that_partner_alone |
//! | R44 | manage_partner_visibility::tab::it_names_its_account, accounts::the_account_opened_last_is_remembered |
//! | R45 | manage_partner_visibility::saving::a_permission_is_directional_and_not_transitive |
//! | R46 | manage_partner_visibility::tab::the_viewer_is_not_among_the_orderers, manage_partner_visibility::saving::a_save_gives_and_takes_at_once, manage_partner_visibility::preview::it_says_what_a_save_would_change |
//! | R47 | manage_partner_visibility::tab::two_partners_offer_one_and_twelve_offer_eleven, manage_partner_visibility::grid::twelve_partners_fit |
//! | R48 | manage_partner_visibility::tab::one_partner_is_explained, manage_partner_visibility::refusals::a_forged_post_with_one_partner_is_refused |
//! | R49 | manage_partner_visibility::saving::a_save_is_confirmed, manage_partner_visibility::preview::it_changes_nothing_and_waits_for_nobody, manage_partner_visibility::grid::one_save_changes_several_rows |
//! | R50 | manage_partner_visibility::notices::a_partner_whose_staff_is_invited_is_told, manage_partner_visibility::notices::the_viewers_staff_are_told_of_what_is_new, manage_partner_visibility::undo::who_was_not_told_never_is, manage_partner_visibility::undo::saves_in_a_row_are_told_once |
//! | R51 | manage_partner_visibility::saving::nothing_ticked_revokes_all, partner_center::customer::what_is_not_seen_does_not_exist, manage_partner_visibility::undo::an_undo_restores_what_was |
//! | R52 | manage_partner_visibility::saving::a_permission_is_directional_and_not_transitive, manage_partner_visibility::saving::a_permission_is_for_one_account |
//! | R53 | partner_center::customer::rows_say_who_ordered_and_who_allowed |
//! | R54 | partner_center::customers::customers_and_partners_stay_apart, partner_center::customer::rows_say_who_ordered_and_who_allowed |
//! | R55 | import::changes::a_due_change_hands_everything_over, partner_center::orders::a_change_of_partner_moves_orders_and_keeps_the_orderer, partner_center::customer::a_change_of_partner_moves_rows_and_keeps_the_orderer, import::changes::whose_an_order_is_does_not_depend_on_the_order_of_imports |
//! | R56 | agreement::overview::it_shows_number_state_dates_contacts_and_ones_own_accounts, agreement::editing::a_change_is_saved_and_told, agreement::editing::an_ended_one_refuses_with_the_reason, agreement::editing::a_second_editor_decides_between_both_values |
//! | R57 | orders::list::shows_each_order_with_its_sums, list_files::a_hundred_thousand_orders_arrive, orders::order::shows_its_lines_and_their_state |
//! | R58 | licenses::totals_equal_order_lines, import::totals::kept_totals_are_the_sums_of_the_lines, provisioning::seats::lists_show_what_is_to_be_ordered_beside_what_was, licenses::counts_each_line_in_the_state_of_the_day |
//! | R59 | keys::a_key_is_masked_until_it_is_asked_for_one_at_a_time, keys::who_may_not_see_keys_never_receives_one |
//! | R60 | downloads::list::it_offers_what_the_account_is_entitled_to_today, downloads::file::a_download_is_whole_and_recorded, downloads::file::an_interrupted_download_is_resumed, downloads::file::nothing_outside_the_folder_is_ever_sent, downloads::verification::the_import_compares_every_file |
//! | R61 | reports::tabs_and_server_agree_on_who_opens_them, reports::licenses::shows_what_each_partner_has_of_each_product, reports::orders::counts_orders_in_each_period, reports::expiries::lists_what_ends_and_agrees_with_the_licenses, reports::expiries::a_hundred_thousand_rows_arrive, reports::memory::files_are_made_in_constant_memory, reports::access::lists_members_with_their_roles_and_last_sign_in, reports::visibility::says_who_may_see_what_since_when_by_whom, reports::files::no_name_is_a_formula_in_a_file, reports::files::no_connection_is_held_while_the_client_reads, reports::files::authority_is_read_again_before_a_file_is_sent |
//! | R62 | provisioning::seats::added_seats_are_in_use_and_to_be_ordered, provisioning::domain::a_domain_is_proved_by_its_dns, provisioning::settling::an_order_line_settles_the_seats_that_it_names, provisioning::it_is_for_those_who_may_provision |
//! | R63 | mail::messages::every_mail_says_what_its_snapshot_says, mail::transport::a_welcome_mail_arrives_whole, provisioning::notices::of_seats_that_came_and_went_nobody_is_told |
//! | R64 | access::every_route_asks_for_its_permission, access::those_without_a_role_open_nothing |
//! | D1 | access::the_role_table_is_the_guides_matrix |
//! | D2 | manage_partner_visibility::tab::the_tab_is_for_those_who_manage_visibility |
//! | D3 | manage_users::invite::further_accounts_are_those_that_the_inviter_manages |
//! | D4 | manage_users::find::search_reads_addresses_and_never_names |
//! | D5 | manage_users::find::status_is_derived_and_counts_add_up |
//! | D6 | accept_invitation::known::a_known_person_signs_in_first_and_then_accepts, accept_invitation::known::accepting_one_invitation_leaves_the_others_pending |
//! | D7 | partner_center::customer::rows_say_who_ordered_and_who_allowed |
//! | D8 | manage_partner_visibility::changes::what_a_change_ends_is_listed_and_mailed_to_the_administrators, import::changes::a_due_change_hands_everything_over, import::changes::an_older_grant_does_not_open_what_a_change_brings, import::changes::whose_an_order_is_does_not_depend_on_the_order_of_imports, import::changes::a_change_that_is_told_late_opens_nothing, manage_partner_visibility::saving::a_form_from_before_a_change_of_partner_is_stale |
//! | D9 | manage_partner_visibility::notices::the_viewers_staff_are_told_of_a_revocation, manage_partner_visibility::notices::a_revocation_is_not_told_when_the_setting_is_off |
//! | D10 | manage_users::remove::an_accounts_last_administrator_cannot_be_removed, manage_users::races::two_administrators_cannot_both_go |
//! | D11 | manage_partner_visibility::tab::a_plain_sentence_says_what_is_true |
//! | D12 | frame::menu::names_on_the_pages_are_settings, mail::story::names_are_text_wherever_they_stand |
//! | D13 | manage_users::invite::nobody_invites_above_their_ceiling, manage_users::details::ones_own_page_offers_no_change |
//! | D14 | manage_users::invitation::a_corrected_address_is_a_new_invitation, my_profile::details::a_change_is_copied_to_every_membership |
//! | D15 | partner_center::customers::one_person_on_both_sides_mixes_nothing, accounts::the_account_opened_last_is_remembered |
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Ids that must have a row: all of them.
const SHOWN: [(&str, &[std::ops::RangeInclusive<u32>]); 2] = [("R", &[1..=64]), ("D", &[1..=15])];

/// A test of the sources.
struct Test {
    /// By its module, as a row names it.
    name: String,
    /// Its own comment and its module's.
    says: String,
}

/// The rows of this module's table: id and tests.
fn table() -> BTreeMap<String, Vec<String>> {
    let mut rows = BTreeMap::new();
    for line in include_str!("requirements.rs").lines() {
        let Some(row) = line.strip_prefix("//! | ").and_then(|row| row.strip_suffix(" |")) else { continue };
        let (id, tests) = row.split_once(" | ").unwrap();
        if id != "id" {
            let tests = tests.split(", ").map(str::to_owned).collect();
            assert!(rows.insert(id.to_owned(), tests).is_none(), "{id} has two rows");
        }
    }
    rows
}

fn collect(folder: &Path, module: &str, tests: &mut Vec<Test>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let inner = if module.is_empty() { stem.clone() } else { format!("{module}::{stem}") };
        if path.is_dir() {
            collect(&path, &inner, tests);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let module = if stem == "mod" { module } else { &inner };
            read(&fs::read_to_string(&path).unwrap(), module, tests);
        }
    }
}

/// Every function below a test attribute, with the comment above it.
fn read(source: &str, module: &str, tests: &mut Vec<Test>) {
    let about: String = source.lines().filter_map(|line| line.strip_prefix("//!")).collect();
    let (mut says, mut is_test) = (String::new(), false);
    for line in source.lines().map(str::trim) {
        if let Some(comment) = line.strip_prefix("///") {
            says += comment;
        } else if line.starts_with("#[test]") || line.starts_with("#[tokio::test") {
            is_test = true;
        } else if !line.starts_with("#[") {
            let signature = line.strip_prefix("async ").unwrap_or(line);
            if let Some((name, _)) =
                signature.strip_prefix("fn ").and_then(|rest| rest.split_once('(')).filter(|_| is_test)
            {
                tests.push(Test { name: format!("{module}::{name}"), says: format!("{says} {about}") });
            }
            (says, is_test) = (String::new(), false);
        }
    }
}

/// Every test with what is said of it.
pub fn tests() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tests = Vec::new();
    collect(&root.join("tests/portal"), "", &mut tests);
    collect(&root.join("src"), "", &mut tests);
    collect(&root.join("tests/browser"), "browser", &mut tests);
    collect(&root.join("tests/bench"), "bench", &mut tests);
    assert!(tests.len() > 250, "only {} tests were found", tests.len());
    tests.into_iter().map(|test| (test.name, test.says)).collect()
}

/// Whether a comment names an id, alone or within a range such as R22-R26.
pub fn names(says: &str, id: &str) -> bool {
    let digits = id.find(|c: char| c.is_ascii_digit()).unwrap();
    let (family, number) = (&id[..digits], id[digits..].parse::<u32>().unwrap());
    says.match_indices(family).any(|(at, _)| {
        let number_at = |text: &str| {
            let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
            text[..end].parse::<u32>().ok().map(|number| (number, end))
        };
        let apart = !says[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
        let rest = &says[at + family.len()..];
        let Some((first, end)) = number_at(rest).filter(|_| apart) else { return false };
        let last = rest[end..].strip_prefix('-').map(|rest| rest.strip_prefix(family).unwrap_or(rest));
        let last = last.and_then(number_at).map_or(first, |(last, _)| last);
        (first..=last.max(first)).contains(&number)
    })
}

/// A row that proves nothing misleads whoever relies on it.
#[test]
fn every_row_names_tests_that_exist_and_name_it() {
    let tests = tests();
    let mut wrong = Vec::new();
    for (id, named) in table() {
        for name in named {
            match tests.get(&name) {
                None => wrong.push(format!("{id}: there is no test {name}")),
                Some(says) if !names(says, &id) => wrong.push(format!("{id}: {name} does not name it in its comment")),
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_requirement_has_a_row() {
    let rows: BTreeSet<String> = table().into_keys().collect();
    let mut missing = Vec::new();
    for (family, ranges) in SHOWN {
        for number in ranges.iter().cloned().flatten() {
            let id = format!("{family}{number}");
            if !rows.contains(&id) {
                missing.push(id);
            }
        }
    }
    assert!(missing.is_empty(), "no test is named for {}", missing.join(", "));
}

/// The checks above can fail.
#[test]
fn ids_are_found_alone_and_in_ranges() {
    assert!(names(" R22-R26, D5: the filter", "R22") && names(" R22-R26, D5: the filter", "R25"));
    assert!(names("(R20-29)", "R24") && names("INV-01: once", "INV-01") && names("R54: a contact", "R54"));
    assert!(!names(" R22-R26", "R2") && !names(" R22-R26", "R27") && !names("INV-01", "V-01") && !names("", "R1"));
}
