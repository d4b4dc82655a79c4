package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.identity.CurrentUser;
import org.gangway.isolation.PageAddresses;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.browser.TextCheck;
import org.gangway.testing.browser.UserData;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Opens every address in one language. */
abstract class LanguageWalk extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @SuppressWarnings("NullAway.Init") // set before each test
    DemoStoryFixture story;

    @SuppressWarnings("NullAway.Init")
    private PageAddresses addresses;

    @BeforeEach
    void report() throws SQLException {
        story = DemoStoryFixture.in(portal);
        addresses = new PageAddresses(story);
        rememberWhatPeopleTyped();
    }

    /** By the template of the address: what is shown there and is wrong in the language. */
    @SuppressWarnings("NonApiType") // sorted, so that the report reads the same each time
    TreeMap<String, TreeSet<String>> wrongTexts(CurrentUser reader, Locale language, Locale formats, TextCheck check) {
        signIn(reading(reader, language), formats);
        var wrong = new TreeMap<String, TreeSet<String>>();
        var seen = 0;
        for (var route : RouteConfiguration.forSessionScope().getAvailableRoutes()) {
            open(addresses.of(route));
            var texts = texts().stream()
                    .filter(text -> !isData(text))
                    .map(text -> text.replaceAll("\\b([0-9a-f]{64}|[0-9a-f]{12})\\b", ""))
                    .toList();
            seen += texts.size();
            var found = check.wrongTexts(texts);
            if (!found.isEmpty()) {
                wrong.put(route.getTemplate(), new TreeSet<>(found));
            }
            onPage(route);
        }
        assertThat(seen).isGreaterThan(100);
        return wrong;
    }

    /** Whatever else is to be done while the page is open. */
    void onPage(RouteData route) {}

    /** What people typed, fingerprints, and words that the data of languages has: between items, and names of countries and languages. */
    private static boolean isData(String text) {
        // what was typed may be a part of such a word, and such a word a part of what was typed
        return Stream.of(withoutWords(UserData.without(text)), UserData.without(withoutWords(text)))
                .anyMatch(rest -> rest.chars().noneMatch(Character::isLetter));
    }

    private static String withoutWords(String text) {
        return text.replaceAll(
                "\\b([0-9a-f]{64}|[0-9a-f]{12}|and|Denmark|India|Lithuania|Danish|danska|engelska)\\b", "");
    }

    /** The frame around the pages is built when the session begins, in the language that the account keeps. */
    private static CurrentUser reading(CurrentUser user, Locale language) {
        return new CurrentUser(
                user.id(),
                user.name(),
                user.email(),
                user.party(),
                user.partyName(),
                user.side(),
                user.roles(),
                language.toLanguageTag(),
                user.formats(),
                user.zone());
    }

    /** Names and words that stand in a table: people typed them, and no language changes them. */
    private static void rememberWhatPeopleTyped() throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement()) {
            for (var column : List.of(
                    "party.name",
                    "party_former_name.name",
                    "related_company.name",
                    "party.registration_number",
                    "party.vat_number",
                    "party.lei",
                    "person.full_name",
                    "user_account.email",
                    "outgoing_mail.recipient",
                    "engagement.name",
                    "engagement_service.name",
                    "site.name",
                    "site.zone",
                    "committee.name",
                    "contact_tier.name",
                    "touchpoint_line.words",
                    "contact_card.pronounced",
                    "contact_card.unit",
                    "contact_card.words",
                    "contact_channel.address",
                    "contact_channel.label",
                    "person.title",
                    "festival.name",
                    "festival.words",
                    "visit.words",
                    "visit.report_words",
                    "social_event.name",
                    "social_event.place",
                    "social_event.words",
                    "quality_practice.title",
                    "quality_practice.words",
                    "quality_practice.effect",
                    "meeting.place",
                    "minutes_note.words",
                    "addendum.words",
                    "agenda_item.words",
                    "escalation_level.name",
                    "escalation_paper.words",
                    "escalation_step.level_name",
                    "escalation_step.words",
                    "decision.words",
                    "action.words",
                    "buddy_talk.words",
                    "onboarding_plan.name",
                    "onboarding_task.words",
                    "briefing_paragraph.words",
                    "quiz_question.words",
                    "quiz_choice.words",
                    "working_point.words",
                    "working_point.agreed_words",
                    "point_step.words",
                    "onboarding_template.name",
                    "site_closed_day.name",
                    "translation.words",
                    "translation.author_name",
                    "statement_dispute.reason",
                    "offer.message",
                    "figure_import.file_name",
                    "figure_import.sha256",
                    "agreement_version.sha256",
                    "monthly_statement.sha256",
                    "audit_entry.user_name",
                    "ledger_transaction.reference",
                    "ledger_transaction.words",
                    "outgoing_mail.subject",
                    "receivable.segment")) {
                var dot = column.indexOf('.');
                var name = column.substring(dot + 1);
                try (var rows = statement.executeQuery("select distinct " + name + " from " + column.substring(0, dot)
                        + " where " + name + " is not null")) {
                    while (rows.next()) {
                        UserData.typed(rows.getString(1));
                    }
                }
            }
            // the pseudo-language has no names of cities, and shows those of the zones
            try (var rows = statement.executeQuery(
                    "select distinct replace(substring(zone from '[^/]+$'), '_', ' ') from site")) {
                while (rows.next()) {
                    UserData.typed(rows.getString(1));
                }
            }
            try (var rows = statement.executeQuery(
                    "select distinct t.draft::jsonb ->> 'name' from term t where t.draft is not null union"
                            + " select distinct o.proposal::jsonb ->> 'name' from offer o")) {
                while (rows.next()) {
                    var name = rows.getString(1);
                    if (name != null) {
                        UserData.typed(name);
                    }
                }
            }
        }
    }
}
