package org.gangway.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.gangway.agreement.template.TermsTemplateKind;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.overview.FirstStepKind;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.testing.TestFolders;

/** The first steps of a new company; each is found on Home. */
final class NewCompanySteps {

    static final int MOST_FIELDS = 29;

    /** With the one-time link that takes the place of the form of an invitation, once for each side. */
    static final int MOST_DIALOGS = 11;

    private static final String VENDOR = "Godavari Ledgers";

    private final YearMonth firstMonth = YearMonth.now(ZoneOffset.UTC).minusMonths(2);
    private final Portal portal;
    private final Locale language;
    private final List<BrowserPerson> people = new ArrayList<>();
    private final List<String> efforts = new ArrayList<>();

    NewCompanySteps(Portal portal, Locale language) {
        this.portal = portal;
        this.language = language;
    }

    void all() {
        var manager = new BrowserPeople(portal, language).manager();
        people.add(manager);
        count("first run");
        lookAtHome("60-first-steps-empty");
        var lead = openEngagement(manager);
        draft(manager);
        agree(manager, lead);
        confirmCalendar(manager);
        confirmCalendar(lead);
        var controller = inviteApprover(manager, "Lise Vang", "lise.vang@nordlys.example");
        var vendorController = inviteApprover(lead, "Anil Joshi", "anil@godavari.example");
        establish(manager);
        lookAtHome("65-first-steps-half-way");
        report(lead);
        settle(manager, controller, vendorController);
        assertThat(people).allSatisfy(this::isLedNoFurther);
    }

    /** Vendor and engagement on one page. */
    private BrowserPerson openEngagement(BrowserPerson manager) {
        take(manager, FirstStepKind.REGISTER_VENDOR);
        manager.looks("61-open-engagement-empty");
        manager.fill(Msg.identity_company(), VENDOR);
        manager.choose(Msg.identity_vendor_country(), manager.words().formats().country("IN"));
        manager.fill(Msg.identity_vendor_lead_name(), "Meera Kulkarni");
        manager.fill(Msg.identity_vendor_lead_email(), "meera@godavari.example");
        manager.click(Msg.identity_vendor_submit());
        manager.sees(Msg.identity_vendor_registered(VENDOR));
        var link = manager.reads(Msg.identity_link_label());
        manager.fill(Msg.engagement_services(), "Kreditorbogholderi");
        manager.fill(Msg.engagement_site_of(Text.of(Side.CLIENT)), "København");
        manager.fill(Msg.engagement_site_of(Text.of(Side.VENDOR)), "Hyderabad");
        manager.fillDay(Msg.engagement_start(), firstMonth.atDay(1));
        manager.fill(Msg.engagement_monthly_fee(), "180000");
        manager.click(Msg.engagement_open_more());
        manager.choose(
                Msg.engagement_authoritative_language(),
                manager.words().formats().languageName(language));
        manager.looks("62-open-engagement");
        lookOn(Screen.NARROW, "/engagements/open", "62-open-engagement");
        lookOn(Screen.DARK, "/engagements/open", "62-open-engagement");
        manager.click(Msg.engagement_open_submit());
        manager.page().waitForURL("**/overview");
        count("vendor and engagement");
        return accept(link, "IN");
    }

    private void draft(BrowserPerson manager) {
        take(manager, FirstStepKind.DRAFT_TERMS);
        manager.looks("63-template-choice");
        var here = manager.page().url();
        lookOn(Screen.NARROW, here, "63-template-choice");
        lookOn(Screen.DARK, here, "63-template-choice");
        manager.click(Msg.agreement_template_action_for(Text.of(TermsTemplateKind.PAYABLES)));
        manager.sees(Msg.agreement_template_drafted(Text.of(TermsTemplateKind.PAYABLES)));
        manager.looks("64-drafts-from-template");
    }

    private void agree(BrowserPerson manager, BrowserPerson lead) {
        take(manager, FirstStepKind.SIGN_TERMS);
        manager.click(Msg.agreement_offer_action());
        manager.confirm();
        manager.sees(Msg.agreement_offered());
        take(lead, FirstStepKind.SIGN_TERMS);
        lead.looks("64-your-turn");
        lookOnNarrow(lead, "64-your-turn");
        while (lead.hasButton(Msg.agreement_accept_action())) {
            lead.click(Msg.agreement_accept_action());
        }
        lead.sees(Msg.agreement_status_agreed());
        sign(lead);
        take(manager, FirstStepKind.SIGN_TERMS);
        sign(manager);
        count("terms");
    }

    private static void sign(BrowserPerson signatory) {
        signatory.click(Msg.agreement_sign_action());
        signatory.confirm();
        signatory.sees(Msg.agreement_signed_notice());
    }

    private void confirmCalendar(BrowserPerson keeper) {
        take(keeper, FirstStepKind.CONFIRM_CALENDARS);
        var year = Integer.toString(LocalDate.now(ZoneOffset.UTC).getYear());
        keeper.click(Msg.engagement_calendar_confirm(year));
        keeper.sees(Msg.engagement_calendar_confirmed(year));
        count("calendar");
    }

    private BrowserPerson inviteApprover(BrowserPerson administrator, String name, String email) {
        take(administrator, FirstStepKind.INVITE_APPROVER);
        administrator.click(Msg.identity_invite_action());
        administrator.fill(Msg.identity_person_name(), name);
        administrator.fill(Msg.identity_email(), email);
        administrator.tick(Text.of(Role.FINANCE_CONTROLLER));
        administrator.click(Msg.identity_invite_submit());
        var link = administrator.reads(Msg.identity_link_label());
        administrator.click(Msg.common_close());
        var invited = accept(link, administrator.words().country());
        count("approver");
        return invited;
    }

    private void establish(BrowserPerson manager) {
        take(manager, FirstStepKind.ESTABLISH_COMMITTEE);
        manager.click(Msg.governance_establish_action());
        manager.fill(Msg.governance_committee_name(), "Styregruppen");
        manager.choose(Msg.governance_committee_members_of(BrowserPeople.COMPANY), "Karen Holm");
        manager.choose(Msg.governance_committee_members_of(VENDOR), "Meera Kulkarni");
        manager.choose(Msg.governance_committee_chair(), "Karen Holm");
        manager.click(Msg.governance_establish_submit());
        manager.sees("Styregruppen");
        count("committee");
    }

    private void report(BrowserPerson lead) {
        take(lead, FirstStepKind.REPORT_FIGURES);
        lead.looks("66-first-figures");
        lead.click(Msg.performance_import_title());
        lead.upload(figures());
        lead.looks("67-figures-read", java.util.Set.of("service level", "month", "numerator", "denominator"));
        lead.click(Msg.performance_import_try());
        lead.sees(Msg.performance_import_trial());
        lead.click(Msg.performance_import_commit());
        lead.sees(Text.of(ImportStatus.COMMITTED));
        count("figures");
    }

    private Path figures() {
        var folder = TestFolders.create();
        var month = firstMonth.toString();
        try {
            return Files.writeString(folder.resolve("figures.csv"), """
                    service level,month,numerator,denominator
                    invoices-at-cutoff,%1$s,940,1000
                    invoice-days,%1$s,1800,1000
                    first-time-match,%1$s,930,1000
                    posting-accuracy,%1$s,995,1000
                    """.formatted(month));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void settle(BrowserPerson manager, BrowserPerson controller, BrowserPerson vendorController) {
        take(manager, FirstStepKind.AGREE_STATEMENT);
        manager.click(Msg.settlement_prepare_action(firstMonth));
        manager.click(Msg.settlement_propose_action());
        manager.confirm();
        approve(controller);
        approve(vendorController);
        count("statement");
    }

    private void approve(BrowserPerson approver) {
        take(approver, FirstStepKind.AGREE_STATEMENT);
        approver.click(Msg.settlement_approve_action());
        approver.confirm();
        approver.sees(Msg.settlement_approve_done(firstMonth));
    }

    private void isLedNoFurther(BrowserPerson person) {
        person.open("/");
        person.sees(Msg.overview_home_waiting());
        assertThat(person.page()
                        .getByText(person.words().of(Msg.overview_first_title()))
                        .count())
                .isZero();
    }

    private static void take(BrowserPerson person, FirstStepKind step) {
        person.open("/");
        person.sees(Msg.overview_first_title());
        person.follow(person.words().of(Text.of(step)));
    }

    private BrowserPerson accept(String link, String country) {
        var guest = portal.person(language, country, Screen.WIDE);
        guest.open(link);
        guest.fill(Msg.identity_new_password(), BrowserTest.PASSWORD);
        guest.click(Msg.identity_invitation_submit());
        guest.page().waitForURL(address -> !address.contains("/invitation"));
        guest.settle();
        guest.sees(Msg.overview_first_title());
        people.add(guest);
        return guest;
    }

    private void lookAtHome(String step) {
        people.getFirst().open("/");
        people.getFirst().looks(step);
        lookOn(Screen.NARROW, "/", step);
        lookOn(Screen.DARK, "/", step);
    }

    /** Not counted: the same person, on another screen. */
    private void lookOn(Screen screen, String address, String step) {
        var other = new BrowserPeople(portal, language).managerOn(screen);
        other.open(address);
        other.looks(step);
        other.leave();
    }

    private static void lookOnNarrow(BrowserPerson person, String step) {
        person.page().setViewportSize(Screen.NARROW.width(), Screen.NARROW.height());
        person.looks(step + "-narrow");
        person.page().setViewportSize(Screen.WIDE.width(), Screen.WIDE.height());
    }

    private void count(String step) {
        efforts.add(step + ": " + dialogs() + " dialogs, " + fields() + " fields, " + passwords() + " passwords");
    }

    /** What was typed and answered up to and with each step. */
    List<String> efforts() {
        return efforts;
    }

    int dialogs() {
        return sum(Effort::dialogs);
    }

    int fields() {
        return sum(Effort::fields);
    }

    int passwords() {
        return sum(Effort::passwords);
    }

    private int sum(ToIntFunction<Effort> count) {
        return people.stream().map(BrowserPerson::effort).mapToInt(count).sum();
    }
}
