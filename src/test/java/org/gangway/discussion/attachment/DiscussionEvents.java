package org.gangway.discussion.attachment;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.UseCases;
import org.gangway.discussion.Audience;
import org.gangway.discussion.FoundSubject;
import org.gangway.discussion.Subject;
import org.gangway.discussion.SubjectKind;
import org.gangway.discussion.comment.Comment;
import org.gangway.discussion.comment.CommentService;
import org.gangway.discussion.comment.NewComment;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.language.Text;
import org.gangway.shared.Sha256;

/** The entries of the log for comments and files; those of the own side only are private. */
public final class DiscussionEvents {

    private DiscussionEvents() {}

    public static void record(UseCases useCases) {
        useCases.of(EngagementService.class)
                .open(AgreementFixtures.engagementWith(
                        new PartyId(java.util.UUID.fromString("00000000-0000-0000-0000-00000000000a"))));
        useCases.know(Side.CLIENT);
        useCases.know(new FoundSubject(
                Text.user("Close tasks on time"), Map.of("serviceLevel", "Close tasks on time"), "", true));
        var asked = new PersonSummary(
                PersonId.next(),
                "Jonas Bro",
                "jonas@nordlys.example",
                useCases.known(CurrentUser.class).party(),
                Set.of(Role.COMMITTEE_MEMBER),
                PersonAccess.OPEN);
        useCases.know(asked);
        var subject = new Subject(SubjectKind.FIGURE, "close/2026-03");
        var engagement = useCases.known(Engagement.class).id();
        var comments = useCases.of(CommentService.class);
        var keeper = useCases.of(AttachmentKeeper.class);
        var file = new ReceivedFile(Path.of("unused"), "Plan.pdf", FileFormat.PDF, 1, Sha256.hex("plan"));
        for (var audience : Audience.values()) {
            comments.write(
                    engagement, subject, new NewComment("See the plan.", Locale.ENGLISH, audience, Set.of(asked.id())));
            comments.withdraw(useCases.known(Comment.class).id());
            keeper.keep(engagement, subject, audience, file);
            keeper.withdraw(useCases.known(Attachment.class).id());
        }
    }
}
