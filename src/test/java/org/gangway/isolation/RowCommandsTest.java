package org.gangway.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gangway.demo.DemoStoryFixture;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every command on every table in plain SQL, as either party of an engagement, a stranger, and nobody: the second lock has to
 * hold when every query, annotation and rule of the program is gone.
 *
 * <p>What the parties may do is written down in {@code row-commands.txt}; strangers and nobody may do nothing.
 */
@ModuleTest
class RowCommandsTest {

    @Autowired
    ApplicationContext application;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DemoStoryFixture story;

    @SuppressWarnings("NullAway.Init") // set before each test
    private List<GuardedRows> rows;

    @BeforeEach
    void gather() throws SQLException {
        story = DemoStoryFixture.in(application);
        try (var owner = TestDatabase.owner().connect()) {
            fill(owner);
            rows = new GuardedTables(owner)
                    .rowsOf(story.client(), story.vendor(), story.engagement(), List.of(story.manager(), story.lead()));
        }
    }

    private static String indexValue(UUID engagement, UUID by) {
        return "insert into index_value (id, engagement_id, number, series, month, value, source, entered_by,"
                + " entered_by_name, entered_at) values ('" + engagement + "', '" + engagement
                + "', 1, 'Consumer prices', '2001-01-01', 100, 'Statistics office', '" + by
                + "', 'Somebody', now()) on conflict do nothing";
    }

    private static String news(UUID engagement, UUID reader) {
        return "insert into news (id, reader_id, engagement_id, kind, message, facts, address, happened_at, awaits_digest)"
                + " values ('" + reader + "', '" + reader + "', '" + engagement
                + "', 'FIGURE', 'nothing', '{}', '', now(), false) on conflict do nothing";
    }

    /** A map of the engagement, and a talk of the two. */
    private static List<String> contacts(DemoStoryFixture story) {
        var engagement = story.engagement();
        var values = new ArrayList<>(List.of(
                "insert into contact_tier (engagement_id, code, position, name) values ('" + engagement
                        + "', 'NOWHERE', 99, 'Nobody') on conflict do nothing",
                "insert into counterpart (id, version, engagement_id, tier, cadence_weeks, from_day) values ('"
                        + engagement + "', 0, '" + engagement + "', 'NOWHERE', 6, '2001-01-01') on conflict do nothing",
                "insert into touchpoint (id, version, engagement_id, counterpart_id, kind, starts_at, minutes, state, side,"
                        + " author_id) values ('" + engagement + "', 0, '" + engagement + "', '" + engagement
                        + "', 'CALL', '2001-01-01', 30, 'PLANNED', 'CLIENT', '" + story.manager()
                        + "') on conflict do nothing"));
        for (var who : List.of(story.manager(), story.lead())) {
            var side = who.equals(story.manager()) ? "CLIENT" : "VENDOR";
            values.add("insert into counterpart_holder (id, counterpart_id, side, person_id, from_day) values ('" + who
                    + "', '" + engagement + "', '" + side + "', '" + who + "', '2001-01-01') on conflict do nothing");
            values.add("insert into standing_deputy (engagement_id, person_id, deputy_id) select '" + engagement
                    + "', p.id, min(o.id::text)::uuid from person p join person o on o.party_id = p.party_id and o.id <> p.id"
                    + " where p.id = '" + who + "' group by p.id on conflict do nothing");
            values.add("insert into contact_card (person_id) values ('" + who + "') on conflict do nothing");
            values.add(
                    "insert into contact_channel (person_id, position, kind, address, place, label, preferred) values ('"
                            + who + "', 0, 'CHAT', 'nobody', '', '', false) on conflict do nothing");
            values.add("insert into contact_confirmation (engagement_id, person_id, quarter, confirmed_on) values ('"
                    + engagement + "', '" + who + "', '2001-01-01', '2001-01-01') on conflict do nothing");
            values.add(
                    "insert into touchpoint_line (id, engagement_id, touchpoint_id, side, own_side_only, words, language,"
                            + " revision, author_id, written_at) values ('" + who + "', '" + engagement + "', '"
                            + engagement
                            + "', '" + side + "', " + side.equals("VENDOR") + ", 'Nothing', 'en', 1, '" + who
                            + "', now()) on conflict do nothing");
        }
        return values;
    }

    /** What the story leaves empty: nobody in it has a password, waits for an invitation, gets mail, or is assessed. */
    private void fill(Connection owner) throws SQLException {
        try (var fill = owner.createStatement()) {
            fill.execute("insert into vendor_assessment (partnership_id, version) select id, 0 from partnership where"
                    + " vendor_id = '" + story.vendor() + "' on conflict do nothing");
            for (var party : List.of(story.client(), story.vendor())) {
                fill.execute("insert into party_former_name (party_id, until_at, name) values ('" + party
                        + "', '2020-01-01', 'Nobody & Sons') on conflict do nothing");
                fill.execute("insert into related_company (id, version, party_id, relation, name, country) values ('"
                        + UUID.nameUUIDFromBytes(party.toString().getBytes(StandardCharsets.UTF_8)) + "', 0, '" + party
                        + "', 'SUBCONTRACTOR', 'Nobody Partners', 'IN') on conflict do nothing");
            }
            fill.execute("insert into unsent_input (user_id, place, field, words, entered_at)"
                    + " select u.id, 'words', 'nowhere', 'Nothing', now() from user_account u join person p on p.id = u.id"
                    + " where p.party_id in ('" + story.client() + "', '" + story.vendor()
                    + "') on conflict do nothing");
            fill.execute(indexValue(story.engagement(), story.manager()));
            fill.execute("insert into agreed_notice (engagement_id, last_day) values ('" + story.engagement()
                    + "', '2001-01-01') on conflict do nothing");
            for (var author : List.of(story.manager(), story.lead())) {
                fill.execute("insert into onboarding_template (id, version, party_id, line_id, edition, name, language,"
                        + " content, author_id, written_on) select p.id, 0, p.party_id, p.id, 1, 'Nobody', 'en', '{}', p.id,"
                        + " '2026-01-01' from person p where p.id = '" + author + "' on conflict do nothing");
            }
            fill.execute(
                    "insert into escalation_pause (escalation_id, position, level_position, asked_side, asked_by, asked_at)"
                            + " select id, 0, 0, 'CLIENT', '" + story.manager()
                            + "', now() from escalation where engagement_id = '"
                            + story.engagement() + "' on conflict do nothing");
            for (var contact : contacts(story)) {
                fill.execute(contact);
            }
            for (var row : OnboardingRows.of(story.engagement(), story.manager(), story.lead())) {
                fill.execute(row);
            }
            for (var user : List.of(story.manager(), story.lead())) {
                fill.execute(news(story.engagement(), user));
                fill.execute("insert into news_choice (id, person_id, kind, engagement_id, delivery) values ('" + user
                        + "', '" + user + "', 'FIGURE', '" + story.engagement() + "', 'NONE') on conflict do nothing");
                var ofClient = user.equals(story.manager());
                fill.execute("insert into calendar_feed (person_id, token_hash, issued_at) values ('" + user + "', '"
                        + user + "', now()) on conflict do nothing");
                fill.execute(
                        "insert into festival (id, version, engagement_id, side, name, first_day, last_day, words, language,"
                                + " revision, withdrawn, author_id) values ('" + user + "', 0, '" + story.engagement()
                                + "', '"
                                + (ofClient ? "CLIENT" : "VENDOR")
                                + "', 'Nothing', '2001-01-01', '2001-01-01', 'Nothing', 'en', 1, false, '" + user
                                + "') on conflict do nothing");
                fill.execute(
                        "insert into visit (id, version, engagement_id, side, kind, visitor_id, from_site_id, to_site_id,"
                                + " first_day, last_day, words, language, revision, state, author_id) select '" + user
                                + "', 0, '"
                                + story.engagement() + "', '" + (ofClient ? "CLIENT" : "VENDOR") + "', 'VISIT', '"
                                + user
                                + "', a.site_id, b.site_id, '2001-01-01', '2001-01-02', 'Nothing', 'en', 1, 'PLANNED', '"
                                + user
                                + "' from engagement_site a join engagement_site b on b.engagement_id = a.engagement_id and b.side <> a.side"
                                + " where a.engagement_id = '" + story.engagement() + "' and a.side = '"
                                + (ofClient ? "CLIENT" : "VENDOR")
                                + "' order by a.site_id, b.site_id limit 1 on conflict do nothing");
                fill.execute(
                        "insert into social_event (id, version, engagement_id, side, name, day, place, state, author_id) values ('"
                                + user + "', 0, '" + story.engagement() + "', '" + (ofClient ? "CLIENT" : "VENDOR")
                                + "', 'Nothing', '2001-01-01', 'Nowhere', 'PLANNED', '" + user
                                + "') on conflict do nothing");
                fill.execute("insert into social_event_guest (event_id, person_id) values ('" + user + "', '" + user
                        + "') on conflict do nothing");
                fill.execute(
                        "insert into quality_practice (id, version, engagement_id, side, title, words, language, revision, effect,"
                                + " shown_on, author_id) values ('" + user + "', 0, '" + story.engagement() + "', '"
                                + (ofClient ? "CLIENT" : "VENDOR")
                                + "', 'Nothing', 'Nothing', 'en', 1, 'None', '2001-01-01', '" + user
                                + "') on conflict do nothing");
                fill.execute(
                        "insert into program_token (id, party_id, name, token_hash, acts_as, scopes, made_by, made_at,"
                                + " last_day) select p.id, p.party_id, 'Nothing', p.id::text, p.id, 'READ', p.id, now(), '2026-12-31'"
                                + " from person p where p.id = '" + user + "' on conflict do nothing");
                fill.execute("insert into quiet_hours (person_id) values ('" + user + "') on conflict do nothing");
                fill.execute("insert into credential (user_id, version, password_hash) values ('" + user
                        + "', 0, 'hash') on conflict do nothing");
            }
            for (var who : List.of(
                    List.of(story.client(), story.client()),
                    List.of(story.client(), story.vendor()),
                    List.of(story.vendor(), story.vendor()))) {
                var id = UUID.nameUUIDFromBytes(who.toString().getBytes(StandardCharsets.UTF_8));
                fill.execute("insert into invitation (id, version, token_hash, email, full_name, party_id, invited_by,"
                        + " expires_at, used_at) values ('" + id + "', 0, '" + id
                        + "', 'nobody@people.example', 'Nobody', '"
                        + who.getLast() + "', '" + who.getFirst() + "', now(), now()) on conflict do nothing");
                fill.execute("insert into absence (id, person_id, first_day, last_day) select gen_random_uuid(), p.id,"
                        + " date '2026-12-24', date '2026-12-31' from person p where p.party_id = '" + who.getLast()
                        + "'");
                fill.execute("insert into invitation_role (invitation_id, role) values ('" + id
                        + "', 'AUDITOR') on conflict do nothing");
                fill.execute("insert into outgoing_mail (id, version, party_id, caused_by, recipient, subject, body,"
                        + " created_at, next_attempt_at, attempts, sent_at) values ('" + id + "', 0, '" + who.getLast()
                        + "', '" + who.getFirst() + "', 'nobody@people.example', 'Sent', '', now(), now(), 1, now())"
                        + " on conflict do nothing");
            }
            // the first of all by their keys, so that they are looked at whatever else was sent: what the portal causes
            // nobody sends
            for (var cause : List.of("null", "'" + story.client() + "'")) {
                var id = new UUID(0, cause.length());
                fill.execute("insert into outgoing_mail (id, version, party_id, caused_by, recipient, subject, body,"
                        + " created_at, next_attempt_at, attempts, sent_at) values ('" + id + "', 0, '" + story.client()
                        + "', " + cause + ", 'nobody@people.example', 'Sent', '', now(), now(), 1, now())"
                        + " on conflict do nothing");
            }
        }
    }

    @Test
    void letsThePartiesDoWhatIsWrittenDownAndNoMore() throws IOException, SQLException {
        var found = new ArrayList<String>();
        for (var group : rows) {
            found.add(group.name() + ": client " + allowed(group, story.client(), story.manager()) + "; vendor "
                    + allowed(group, story.vendor(), story.lead()));
        }

        Files.writeString(Path.of("target/row-commands.txt"), String.join("\n", found) + "\n");
        assertThat(String.join("\n", found)).isEqualTo(String.join("\n", written()));
    }

    @Test
    void letsStrangersDoNothing() throws SQLException {
        var world = World.create();
        for (var group : rows) {
            assertThat(allowed(
                            group, world.client().value(), world.manager().id().value()))
                    .as("another client and %s", group.name())
                    .isEqualTo("nothing");
            assertThat(allowed(
                            group,
                            world.otherVendor().value(),
                            world.otherLead().id().value()))
                    .as("another vendor and %s", group.name())
                    .isEqualTo("nothing");
        }
    }

    @Test
    void letsAConnectionThatActsForNobodyDoNothing() throws SQLException {
        for (var group : rows) {
            assertThat(allowed(group, null, null)).as(group.name()).isEqualTo("nothing");
        }
    }

    /** Functions of the owner look past the policies, and anybody who is connected may call them. */
    @Test
    void tellsStrangersNothingThroughFunctions() throws SQLException {
        var questions = List.of(
                "is_own_vendor('" + story.vendor() + "')",
                "is_registered_by_own_party('" + story.vendor() + "')",
                "is_agreed_before(" + agreed() + ")",
                "may_inform('" + story.lead() + "', '" + story.engagement() + "')",
                "exists (select from chosen_deliveries(array['" + story.lead() + "']::uuid[], 'FIGURE', '"
                        + story.engagement() + "'))",
                "has_site('" + story.engagement() + "', 'VENDOR')",
                "may_become_vendor('" + story.engagement() + "', '" + story.vendor() + "')",
                "exists (select from site s where is_site_of(s.id, '" + story.client() + "'))",
                "exists (select from site s where is_site_of_side(s.id, '" + story.engagement() + "', 'CLIENT'))",
                "exists (select from site s, engagements_of_site(s.id))");
        var world = World.create();

        for (var question : questions) {
            assertThat(answer(question, story.client(), story.manager()))
                    .as(question)
                    .isTrue();
            assertThat(answer(
                            question,
                            world.otherVendor().value(),
                            world.otherLead().id().value()))
                    .as(question)
                    .isFalse();
        }
        // of a vendor that somebody has come in for, not even its client learns whether anybody is left
        for (var awaited : List.of("is_awaited_vendor", "may_invite_lead")) {
            var question = awaited + "('" + story.vendor() + "')";
            assertThat(answer(question, story.client(), story.manager()))
                    .as(question)
                    .isFalse();
            assertThat(answer(
                            question,
                            world.client().value(),
                            world.manager().id().value()))
                    .as(question)
                    .isFalse();
        }
        assertThat(answer("is_own_client('" + story.client() + "')", story.vendor(), story.lead()))
                .isTrue();
        assertThat(answer(
                        "is_own_client('" + story.client() + "')",
                        world.otherVendor().value(),
                        world.otherLead().id().value()))
                .isFalse();
    }

    /** A term that goes on as it was signed before, and what it says. */
    private String agreed() throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.createStatement();
                var found = statement.executeQuery("select quote_literal(t.id) || ', ' || quote_literal(o.proposal)"
                        + " from term t join offer o on o.term_id = t.id where o.round = 0 and t.engagement_id = '"
                        + story.engagement() + "'")) {
            found.next();
            return found.getString(1);
        }
    }

    private static boolean answer(String question, UUID party, UUID user) throws SQLException {
        try (var app = TestDatabase.app().connect();
                var statement = app.createStatement();
                var found = statement.executeQuery("select set_config('gangway.party', '" + party
                        + "', false), set_config('gangway.user', '" + user + "', false)")) {
            found.next();
            try (var again = app.createStatement();
                    var told = again.executeQuery("select " + question)) {
                told.next();
                return told.getBoolean(1);
            }
        }
    }

    /** Or else a table could be missing above. */
    @Test
    void triesEveryTableThatTheStoryFills() throws SQLException {
        assertThat(rows.stream().map(GuardedRows::table))
                .contains("party", "site", "offer", "ledger_posting", "decision");
        try (var owner = TestDatabase.owner().connect()) {
            assertThat(new GuardedTables(owner).unreachable())
                    .as("tables that belong to no party and no engagement")
                    .containsExactlyInAnyOrder("demo_chapter", "sign_in_attempt");
        }
    }

    private static String allowed(
            GuardedRows group,
            @org.jspecify.annotations.Nullable UUID party,
            @org.jspecify.annotations.Nullable UUID user)
            throws SQLException {
        try (var app = TestDatabase.app().connect()) {
            app.setAutoCommit(false);
            try (var act = app.prepareStatement(
                    "select set_config('gangway.party', ?, true), set_config('gangway.user', ?, true)")) {
                act.setString(1, party == null ? "" : party.toString());
                act.setString(2, user == null ? "" : user.toString());
                act.execute();
            }
            var allowed = new ArrayList<String>();
            for (var command : RowCommand.values()) {
                var answer = group.attempt(app, command);
                if (!answer.isEmpty()) {
                    allowed.add(answer);
                }
            }
            app.rollback();
            return allowed.isEmpty() ? "nothing" : String.join(", ", allowed);
        }
    }

    private static List<String> written() {
        try (var file = RowCommandsTest.class.getResourceAsStream("row-commands.txt")) {
            return Stream.of(new String(java.util.Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                            .split("\n"))
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
