package org.gangway.discussion.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.discussion.DiscussionPermissions;
import org.gangway.discussion.Subject;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;

/** What was said about something, and the files of it, in order of time; below it, the fields for more. */
class DiscussionDialog extends InputDialog {

    private final Discussions discussions;
    private final EngagementId engagement;
    private final Subject subject;
    private final SerializableConsumer<Integer> onCount;
    private final Div entries = new Div();

    /** @param onCount told how much there is whenever that changes */
    DiscussionDialog(
            Discussions discussions,
            EngagementId engagement,
            Subject subject,
            Text title,
            SerializableConsumer<Integer> onCount) {
        this.discussions = discussions;
        this.engagement = engagement;
        this.subject = subject;
        this.onCount = onCount;
        setHeaderTitle(say(Msg.discussion_title(title)));
        setWidth("min(44rem, 96vw)");
        addClassName("gangway-discussion-dialog");
        entries.getElement().setAttribute("aria-live", "polite");
        add(entries);
        refresh();
        var user = discussions.access().user(engagement);
        if (DiscussionPermissions.mayWrite(user)) {
            addFields();
        }
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
    }

    private void addFields() {
        var shared = discussions.access().subject(engagement, subject).shared();
        var form = new CommentForm(discussions, engagement, subject, shared, this::refresh);
        refusedAt(form.words(), "discussion.comment-length", "text.");
        refusedAt(form.mention(), "discussion.mentioned-elsewhere");
        add(form, new AttachmentField(discussions.attachments(), engagement, subject, form::audience, this::refresh));
    }

    private void refresh() {
        var list = new DiscussionEntries(discussions, engagement, subject, this::refresh);
        entries.removeAll();
        entries.add(list);
        onCount.accept(list.count());
    }
}
