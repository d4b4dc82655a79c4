package org.gangway.discussion.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gangway.audit.AuditEntry;
import org.gangway.audit.LogService;
import org.gangway.discussion.Audience;
import org.gangway.discussion.DiscussionStory;
import org.gangway.discussion.Subject;
import org.gangway.discussion.SubjectKind;
import org.gangway.discussion.SubjectNotFound;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.NotFoundException;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.EverybodyTakesPart;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@UseCase("UC-22")
@ModuleTest
class CommentServiceTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    LogService log;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init") // set before each test
    private World world;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DiscussionStory story;

    @BeforeEach
    void begin() {
        world = World.create();
        story = DiscussionStory.of(application, world);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void areReadByBothSidesInTheOrderInWhichTheyWereWritten() {
        write(world.manager(), "Who presents this?", Audience.BOTH_SIDES);
        write(world.lead(), "I do.", Audience.BOTH_SIDES);

        for (var reader : List.of(world.manager(), world.lead(), world.controller(), world.vendorMember())) {
            assertThat(read(reader)).as(reader.name()).containsExactly("Who presents this?", "I do.");
        }
        Acting.as(world.lead());
        assertThat(story.comments().comments(story.engagement(), story.item()).getFirst())
                .satisfies(first -> {
                    assertThat(first.authorName()).isEqualTo("Karen Holm");
                    assertThat(first.language()).isEqualTo(Locale.ENGLISH);
                });
    }

    @Test
    void ofTheOwnSideAreReadByNobodyElseAnywhere() {
        write(world.manager(), "Their plan is thin.", Audience.OWN_SIDE);
        write(world.lead(), "They will say that it is thin.", Audience.OWN_SIDE);

        assertThat(read(world.controller())).containsExactly("Their plan is thin.");
        assertThat(read(world.vendorMember())).containsExactly("They will say that it is thin.");
        assertThat(count(world.manager())).isEqualTo(1);
        assertThat(count(world.lead())).isEqualTo(1);
        assertThat(inDatabase(world.lead())).containsExactly("They will say that it is thin.");
        assertThat(logged(world.lead(), "comment.written")).hasSize(1);
        assertThat(logged(world.manager(), "comment.written")).hasSize(1);
    }

    @Test
    void areNotForWhoeverIsNotAssignedNorForStrangers() throws SQLException {
        write(world.manager(), "Who presents this?", Audience.BOTH_SIDES);
        var colleague = unassigned(world.manager());

        for (var stranger : List.of(colleague, world.otherLead(), World.create().manager())) {
            Acting.as(stranger);
            assertThatThrownBy(() -> story.comments().comments(story.engagement(), story.item()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() ->
                            story.comments().write(story.engagement(), story.item(), said("Mine", Audience.BOTH_SIDES)))
                    .isInstanceOfAny(NotFoundException.class, AccessDeniedException.class);
            assertThat(count(stranger)).isZero();
            assertThat(inDatabase(stranger)).isEmpty();
        }
    }

    @Test
    void areWrittenByThoseWhoWorkOnItAndNotByAuditors() {
        Acting.as(world.auditor());

        assertThat(story.comments().comments(story.engagement(), story.item())).isEmpty();
        assertThatThrownBy(
                        () -> story.comments().write(story.engagement(), story.item(), said("Hm", Audience.BOTH_SIDES)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void haveNoWordsLeftOnceTheirAuthorWithdrawsThem() throws SQLException {
        var id = write(world.manager(), "Wrong number.", Audience.BOTH_SIDES);

        Acting.as(world.lead());
        assertThatThrownBy(() -> story.comments().withdraw(id))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("discussion.author-only");
        Acting.as(world.manager(), () -> {
            story.comments().withdraw(id);
            return true;
        });

        Acting.as(world.lead());
        assertThat(story.comments().comments(story.engagement(), story.item()))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.words()).isEmpty();
                    assertThat(gone.withdrawnAt()).isPresent();
                    assertThat(gone.authorName()).isEqualTo("Karen Holm");
                });
        assertThat(count(world.lead())).isZero();
        assertThat(everywhere("Wrong number."))
                .as("rows that still hold the words")
                .isZero();
        Acting.as(world.manager());
        assertThatThrownBy(() -> story.comments().withdraw(id)).hasMessageContaining("discussion.withdrawn-already");
    }

    @Test
    void askThoseWhoTakePartAndMayReadThem() {
        Acting.as(world.manager());
        assertThat(story.comments().mentionable(story.engagement(), Audience.BOTH_SIDES))
                .extracting(PersonSummary::name)
                .contains("Jonas Bro", "Meera Kulkarni", "Rohan Deshpande")
                .doesNotContain("Karen Holm", "Rasa Petraitė");
        assertThat(story.comments().mentionable(story.engagement(), Audience.OWN_SIDE))
                .extracting(PersonSummary::name)
                .contains("Jonas Bro")
                .doesNotContain("Meera Kulkarni");

        for (var wrong : List.of(
                new NewComment(
                        "Look",
                        Locale.ENGLISH,
                        Audience.OWN_SIDE,
                        Set.of(world.lead().id())),
                new NewComment(
                        "Look",
                        Locale.ENGLISH,
                        Audience.BOTH_SIDES,
                        Set.of(world.otherLead().id())))) {
            assertThatThrownBy(() -> story.comments().write(story.engagement(), story.item(), wrong))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("discussion.mentioned-elsewhere");
        }
        assertThat(read(world.manager())).isEmpty();
    }

    @Test
    void areAboutSomethingThatIsThere() {
        Acting.as(world.manager());
        for (var kind : SubjectKind.values()) {
            for (var key : List.of("", "/", "close/2026-13", "00000000-0000-0000-0000-000000000000", "2026-03")) {
                assertThatThrownBy(() -> story.comments()
                                .write(story.engagement(), new Subject(kind, key), said("Hm", Audience.OWN_SIDE)))
                        .as(kind + " " + key)
                        .isInstanceOf(SubjectNotFound.class);
            }
        }
    }

    @Test
    void haveWordsButNotTooMany() {
        Acting.as(world.manager());
        for (var words : List.of(" ", "x".repeat(Comment.MAX_LENGTH + 1))) {
            assertThatThrownBy(() ->
                            story.comments().write(story.engagement(), story.item(), said(words, Audience.BOTH_SIDES)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("discussion.comment-length");
        }
    }

    private CommentId write(CurrentUser author, String words, Audience audience) {
        return Acting.as(author, () -> story.comments().write(story.engagement(), story.item(), said(words, audience)));
    }

    private static NewComment said(String words, Audience audience) {
        return new NewComment(words, Locale.ENGLISH, audience, Set.of());
    }

    private List<String> read(CurrentUser reader) {
        return Acting.as(reader, () -> story.comments().comments(story.engagement(), story.item())).stream()
                .map(Comment::words)
                .toList();
    }

    private int count(CurrentUser reader) {
        return Acting.as(reader, () -> story.counts().counts(story.engagement(), List.of(story.item())))
                .getOrDefault(story.item(), 0);
    }

    private List<String> logged(CurrentUser reader, String action) {
        return Acting.as(reader, () -> log.all(PageRequest.of(0, 100))).stream()
                .map(AuditEntry::action)
                .filter(action::equals)
                .toList();
    }

    /** A colleague with the same roles in the company who does not take part here. */
    private static CurrentUser unassigned(CurrentUser like) throws SQLException {
        var colleague = EverybodyTakesPart.colleague(like, "Nina Lund");
        try (var owner = TestDatabase.owner().connect();
                var delete = owner.prepareStatement("delete from assignment where person_id = ?")) {
            delete.setObject(1, colleague.id().value());
            delete.execute();
        }
        return new CurrentUser(
                colleague.id(),
                colleague.name(),
                colleague.email(),
                colleague.party(),
                colleague.partyName(),
                colleague.side(),
                Set.of(org.gangway.identity.Role.OUTSOURCING_MANAGER),
                colleague.language(),
                colleague.formats(),
                colleague.zone());
    }

    /** What plain SQL reads on the portal's connection for that user. */
    private List<String> inDatabase(CurrentUser reader) {
        return Acting.as(
                reader,
                () -> jdbc.sql("select words from comment where engagement_id = :engagement")
                        .param("engagement", story.engagement().value())
                        .query(String.class)
                        .list());
    }

    private static int everywhere(String words) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var statement = owner.prepareStatement("select (select count(*) from comment where words like ?)"
                        + " + (select count(*) from audit_entry where cast(audit_entry as text) like ?)"
                        + " + (select count(*) from outgoing_mail where body like ?)")) {
            for (var i = 1; i <= 3; i++) {
                statement.setString(i, "%" + words + "%");
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
