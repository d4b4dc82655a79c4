package org.gangway.discussion.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.discussion.Audience;
import org.gangway.discussion.DiscussionPermissions;
import org.gangway.discussion.Subject;
import org.gangway.discussion.attachment.Attachment;
import org.gangway.discussion.attachment.AttachmentService;
import org.gangway.discussion.comment.Comment;
import org.gangway.discussion.comment.CommentParagraphs;
import org.gangway.discussion.comment.Mention;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Comments and files in the order in which they came. */
class DiscussionEntries extends Div {

    private record Entry(Instant at, Component component) {}

    private final Discussions discussions;
    private final SerializableRunnable onChange;
    private final CurrentUser user;
    private final ParagraphsOnPage paragraphs;
    private final int count;

    DiscussionEntries(
            Discussions discussions, EngagementId engagement, Subject subject, SerializableRunnable onChange) {
        this.discussions = discussions;
        this.onChange = onChange;
        this.user = discussions.access().user(engagement);
        var comments = discussions.comments().comments(engagement, subject);
        this.paragraphs = discussions.paragraphs().on(engagement, CommentParagraphs.of(comments));
        var files = discussions.attachments().attachments(engagement, subject);
        count = Math.toIntExact(comments.stream()
                        .filter(it -> it.withdrawnAt().isEmpty())
                        .count()
                + files.stream().filter(it -> it.withdrawnAt().isEmpty()).count());
        Stream.concat(
                        comments.stream().map(it -> new Entry(it.writtenAt(), comment(it))),
                        files.stream().map(it -> new Entry(it.attachedAt(), file(it))))
                .sorted(Comparator.comparing(Entry::at))
                .forEach(entry -> add(entry.component()));
        if (comments.isEmpty() && files.isEmpty()) {
            add(new Paragraph(say(Msg.discussion_empty())));
        }
    }

    /** Without what was taken back. */
    int count() {
        return count;
    }

    private Div comment(Comment comment) {
        var card = card(comment.authorName(), comment.side(), comment.writtenAt(), comment.audience());
        comment.withdrawnAt()
                .ifPresentOrElse(
                        moment -> card.add(quiet(say(Msg.discussion_withdrawn(moment)))),
                        () -> card.add(paragraphs.show(CommentParagraphs.of(comment))));
        if (!comment.mentions().isEmpty()) {
            card.add(quiet(say(Msg.discussion_asked(names(comment.mentions())))));
        }
        if (comment.withdrawnAt().isEmpty()) {
            addWithdraw(card, comment.author(), () -> discussions.comments().withdraw(comment.id()));
        }
        return card;
    }

    private static String names(List<Mention> people) {
        return ScreenTexts.formats().list(people.stream().map(Mention::name).toList());
    }

    private Div file(Attachment file) {
        var card = card(file.authorName(), file.side(), file.attachedAt(), file.audience());
        file.withdrawnAt()
                .ifPresentOrElse(
                        moment -> card.add(quiet(say(Msg.discussion_file_withdrawn(file.fileName(), moment)))),
                        () -> addFile(card, file));
        return card;
    }

    private void addFile(Div card, Attachment file) {
        card.add(link(discussions.attachments(), file));
        card.add(quiet(say(Msg.discussion_file_facts(
                Text.of(file.format()), ScreenTexts.formats().bytes(file.bytes()), file.sha256()))));
        addWithdraw(card, file.author(), () -> discussions.attachments().withdraw(file.id()));
    }

    private static DownloadLink link(AttachmentService attachments, Attachment file) {
        var id = file.id();
        return new DownloadLink(
                Text.user(file.fileName()),
                file.fileName(),
                file.format().mediaType(),
                out -> attachments.read(id, out));
    }

    private static Div card(String author, Side side, Instant at, Audience audience) {
        var heading = new Div(new Span(say(Msg.discussion_by(author, Text.of(side), at))));
        heading.addClassName("gangway-heading");
        if (audience == Audience.OWN_SIDE) {
            heading.add(new StatusBadge(Msg.discussion_own_side(), StatusTone.NEUTRAL));
        }
        var card = new Div(heading);
        card.addClassName("gangway-card");
        return card;
    }

    private static Div quiet(String words) {
        var line = new Div(words);
        line.addClassName("gangway-quiet");
        return line;
    }

    private void addWithdraw(Div card, PersonId author, SerializableRunnable step) {
        if (!DiscussionPermissions.mayWithdraw(user, author)) {
            return;
        }
        var button = new Button(
                say(Msg.discussion_withdraw()),
                _ -> Confirm.ask(
                        Msg.discussion_withdraw_title(),
                        Msg.discussion_withdraw_consequence(),
                        Msg.discussion_withdraw_action(),
                        () -> {
                            step.run();
                            onChange.run();
                        }));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        card.add(button);
    }
}
