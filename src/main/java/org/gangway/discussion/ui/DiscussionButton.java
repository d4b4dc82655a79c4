package org.gangway.discussion.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.gangway.discussion.Subject;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** A quiet sign with the number of comments and files; opens them. */
class DiscussionButton extends Button {

    private final Text title;

    DiscussionButton(Discussions discussions, EngagementId engagement, Subject subject, Text title, int count) {
        super(VaadinIcon.COMMENT_ELLIPSIS_O.create());
        this.title = title;
        addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        addClassName("gangway-discussion");
        addClickListener(_ -> new DiscussionDialog(discussions, engagement, subject, title, this::show).open());
        show(count);
    }

    private void show(int count) {
        setText(count == 0 ? "" : Integer.toString(count));
        setAriaLabel(say(Msg.discussion_open(count, title)));
        setTooltipText(say(Msg.discussion_open(count, title)));
    }
}
