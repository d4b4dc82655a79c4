package org.gangway.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gangway.discussion.Audience;
import org.gangway.discussion.Subject;
import org.gangway.discussion.attachment.AttachmentService;
import org.gangway.discussion.attachment.NewAttachment;
import org.gangway.discussion.comment.CommentService;
import org.gangway.discussion.comment.NewComment;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonSummary;
import org.gangway.shared.Ordered;
import org.springframework.stereotype.Component;

/** People of both sides speak about something, and one of them attaches a file. */
@Component
class DiscussionScene {

    private final CommentService comments;
    private final AttachmentService attachments;
    private final DemoStage demoStage;

    DiscussionScene(CommentService comments, AttachmentService attachments, DemoStage demoStage) {
        this.comments = comments;
        this.attachments = attachments;
        this.demoStage = demoStage;
    }

    /** A line of the discussion, and who is asked to read it. */
    record Line(DemoPerson author, String words, Audience audience, List<DemoPerson> mentioned) {}

    void say(EngagementId engagement, Subject subject, LocalDate day, List<Line> lines) {
        demoStage.on(day);
        for (var line : lines) {
            demoStage.as(
                    line.author(),
                    () -> comments.write(
                            engagement,
                            subject,
                            new NewComment(
                                    line.words(),
                                    Locale.ENGLISH,
                                    line.audience(),
                                    Ordered.copyOf(comments.mentionable(engagement, line.audience()).stream()
                                            .filter(person -> line.mentioned().stream()
                                                    .anyMatch(
                                                            it -> it.fullName().equals(person.name())))
                                            .map(PersonSummary::id)
                                            .toList()))));
        }
    }

    void attach(EngagementId engagement, Subject subject, DemoPerson by, String fileName, String content) {
        demoStage.as(by, () -> {
            try (var in = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))) {
                attachments.attach(engagement, subject, new NewAttachment(fileName, Audience.BOTH_SIDES), in);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }
}
