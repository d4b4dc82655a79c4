package org.gangway.discussion.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.GovernanceStory.by;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gangway.discussion.Audience;
import org.gangway.discussion.DiscussionStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.signin.Acting;
import org.gangway.paragraph.NewTranslation;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.Paragraph;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphNotFound;
import org.gangway.paragraph.TranslationOrigin;
import org.gangway.paragraph.TranslationService;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-25")
@ModuleTest
class CommentTranslationTest {

    private static final Locale ARABIC = Locale.of("ar");
    private static final OriginalText SAID = new OriginalText("من يعرض هذا؟", "ar", 1);

    @Autowired
    ApplicationContext application;

    @Autowired
    TranslationService translations;

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

    private CommentId said(CurrentUser author, Audience audience) {
        return Acting.as(
                author,
                () -> story.comments()
                        .write(
                                story.engagement(),
                                story.item(),
                                new NewComment(SAID.words(), ARABIC, audience, Set.of())));
    }

    private static ParagraphKey key(CommentId comment) {
        return new ParagraphKey(ParagraphKind.COMMENT, comment.value());
    }

    private void translate(CurrentUser user, CommentId comment) {
        Acting.as(
                user,
                () -> translations.translate(
                        story.engagement(),
                        key(comment),
                        new NewTranslation(Locale.ENGLISH, "Who presents this?", TranslationOrigin.MACHINE, 1, 0)));
    }

    private Paragraph read(CurrentUser user, CommentId comment) {
        return Acting.as(user, () -> translations.paragraph(story.engagement(), key(comment)));
    }

    @Test
    void whatOneSideWroteTheOtherTranslates() {
        var comment = said(world.lead(), Audience.BOTH_SIDES);
        translate(world.manager(), comment);

        var read = read(world.vendorMember(), comment);
        assertThat(read.original()).isEqualTo(SAID);
        assertThat(read.shownIn(Locale.UK).orElseThrow().words()).isEqualTo("Who presents this?");
    }

    @Test
    void whatIsForTheOwnSideIsSoInEveryLanguage() {
        var comment = said(world.manager(), Audience.OWN_SIDE);
        translate(world.controller(), comment);

        assertThat(read(world.manager(), comment).translations()).hasSize(1);
        Acting.as(world.lead());
        assertThatExceptionOfType(ParagraphNotFound.class)
                .isThrownBy(() -> translations.paragraph(story.engagement(), key(comment)));
        assertThat(translations
                        .paragraphs(story.engagement(), Map.of(key(comment), SAID))
                        .get(key(comment))
                        .translations())
                .as("to somebody who guesses the id")
                .isEmpty();
    }

    @Test
    void whatItsAuthorTakesBackIsGoneInEveryLanguage() throws SQLException {
        var comment = said(world.lead(), Audience.BOTH_SIDES);
        translate(world.manager(), comment);
        assertThat(kept(comment)).isEqualTo(1);

        by(world.lead(), () -> story.comments().withdraw(comment));

        assertThat(kept(comment)).isZero();
    }

    /** Nobody else takes away what was translated, not even its translator. */
    @Test
    void whatIsNotTakenBackStaysInPlainSql() throws SQLException {
        var comment = said(world.lead(), Audience.BOTH_SIDES);
        translate(world.manager(), comment);

        Acting.as(world.manager());
        var deleted = application
                .getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("delete from translation where paragraph_id = ?")
                .param(comment.value())
                .update();

        assertThat(deleted).isZero();
        assertThat(kept(comment)).isEqualTo(1);
    }

    private static int kept(CommentId comment) throws SQLException {
        try (var owner = TestDatabase.owner().connect();
                var query = owner.prepareStatement("select count(*) from translation where paragraph_id = ?")) {
            query.setObject(1, comment.value());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
