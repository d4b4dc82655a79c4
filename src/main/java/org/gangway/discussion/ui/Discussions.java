package org.gangway.discussion.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import org.gangway.discussion.DiscussionAccess;
import org.gangway.discussion.DiscussionService;
import org.gangway.discussion.Subject;
import org.gangway.discussion.attachment.AttachmentService;
import org.gangway.discussion.comment.CommentService;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.ui.Paragraphs;

/** Comments and files for screens: asked once for everything on a page, then for the button beside each thing. */
@SpringComponent
public class Discussions {

    private final DiscussionService counts;
    private final CommentService comments;
    private final AttachmentService attachments;
    private final Paragraphs paragraphs;
    private final DiscussionAccess access;

    Discussions(
            DiscussionService counts,
            CommentService comments,
            AttachmentService attachments,
            Paragraphs paragraphs,
            DiscussionAccess access) {
        this.counts = counts;
        this.comments = comments;
        this.attachments = attachments;
        this.paragraphs = paragraphs;
        this.access = access;
    }

    /** The buttons beside those things of an engagement, with how much is said about each; one statement for all of them. */
    public DiscussionButtons on(EngagementId engagement, Collection<Subject> subjects) {
        return new DiscussionButtons(this, engagement, counts.counts(engagement, subjects));
    }

    CommentService comments() {
        return comments;
    }

    AttachmentService attachments() {
        return attachments;
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    DiscussionAccess access() {
        return access;
    }
}
