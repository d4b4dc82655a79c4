package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gangway.discussion.Audience;
import org.gangway.discussion.DiscussionStory;
import org.gangway.discussion.comment.NewComment;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.SystemWork;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever is asked to read a comment hears of it in their language; its words stay in the portal. */
@UseCase("UC-40")
@ModuleTest
class MentionMailTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    OutgoingMails mails;

    private World world;
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
    void goesToThoseWhoAreAskedAndToNobodyElse() throws SQLException {
        speaksDanish(world.controller());
        var before = mailsTo(world.clientMember()).size();

        write(Audience.BOTH_SIDES, world.lead().id(), world.controller().id());

        assertThat(mailsTo(world.lead())).last().satisfies(mail -> {
            assertThat(mail.subject())
                    .isEqualTo("Karen Holm asks you to read a comment: Plans for spring, Accounting close from Pune");
            assertThat(mail.body())
                    .startsWith("Hello Meera Kulkarni")
                    .contains(GovernanceRoutes.meeting(story.engagement(), story.meeting()))
                    .doesNotContain("Goldcrest");
        });
        assertThat(mailsTo(world.controller()))
                .last()
                .extracting(OutgoingMail::subject)
                .isEqualTo("Karen Holm beder dig læse en kommentar: Plans for spring, Accounting close from Pune");
        assertThat(mailsTo(world.clientMember())).hasSize(before);
    }

    @Test
    void ofTheOwnSideGoesToTheOwnSide() {
        var before = mailsTo(world.lead()).size();

        write(Audience.OWN_SIDE, world.controller().id());

        assertThat(mailsTo(world.controller())).hasSize(1);
        assertThat(mailsTo(world.lead())).hasSize(before);
    }

    private void write(Audience audience, PersonId... asked) {
        Acting.as(
                world.manager(),
                () -> story.comments()
                        .write(
                                story.engagement(),
                                story.item(),
                                new NewComment("Goldcrest", Locale.ENGLISH, audience, Set.of(asked))));
    }

    private List<OutgoingMail> mailsTo(CurrentUser user) {
        return SystemWork.call(() -> mails.findByRecipientOrderByCreatedAt(user.email()));
    }

    private static void speaksDanish(CurrentUser user) throws SQLException {
        try (var database = TestDatabase.owner().connect();
                var update = database.prepareStatement("update user_account set language = 'da' where id = ?")) {
            update.setObject(1, user.id().value());
            update.execute();
        }
    }
}
