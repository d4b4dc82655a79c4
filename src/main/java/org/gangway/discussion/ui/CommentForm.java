package org.gangway.discussion.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import org.gangway.discussion.Audience;
import org.gangway.discussion.Subject;
import org.gangway.discussion.comment.Comment;
import org.gangway.discussion.comment.NewComment;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.shared.Ordered;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;
import org.gangway.uikit.ScreenTexts;

/** The fields of a comment: its words, who is asked to read it, and whether the other side does. */
class CommentForm extends Div {

    private final Discussions discussions;
    private final EngagementId engagement;
    private final Subject subject;
    private final SerializableRunnable onDone;
    private final TextArea words = new TextArea(say(Msg.discussion_words()));
    private final MultiSelectComboBox<PersonSummary> mention = new MultiSelectComboBox<>(say(Msg.discussion_mention()));
    private final ComboBox<Locale> language = new ComboBox<>(say(Msg.discussion_language()));
    private final Checkbox ownSide = new Checkbox();

    /** The field for files asks for it while a file comes in, in another thread. */
    private volatile Audience audience;

    /** @param shared whether the other side sees what the comment is about */
    CommentForm(
            Discussions discussions,
            EngagementId engagement,
            Subject subject,
            boolean shared,
            SerializableRunnable onDone) {
        this.discussions = discussions;
        this.engagement = engagement;
        this.subject = subject;
        this.onDone = onDone;
        audience = shared ? Audience.BOTH_SIDES : Audience.OWN_SIDE;
        words.setMaxLength(Comment.MAX_LENGTH);
        words.setWidthFull();
        language.setItems(ScreenTexts.formats().languages());
        language.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        language.setValue(ownLanguage());
        mention.setWidthFull();
        mention.setItemLabelGenerator(PersonSummary::name);
        ownSide.setLabel(
                say(Msg.discussion_own_side_choice(discussions.access().user().partyName())));
        ownSide.setValue(!shared);
        ownSide.setEnabled(shared);
        ownSide.addValueChangeListener(change -> choose(change.getValue()));
        offerPeople();
        add(words, language, mention, ownSide, new Button(say(Msg.discussion_write()), _ -> write()));
        addClassName("gangway-stack");
    }

    /** That of the portal, until its author says otherwise. */
    private static Locale ownLanguage() {
        return Locale.of(ScreenTexts.reader().language().getLanguage());
    }

    TextArea words() {
        return words;
    }

    MultiSelectComboBox<PersonSummary> mention() {
        return mention;
    }

    Audience audience() {
        return audience;
    }

    private void choose(boolean own) {
        audience = own ? Audience.OWN_SIDE : Audience.BOTH_SIDES;
        offerPeople();
    }

    private void offerPeople() {
        var chosen = mention.getValue();
        var people = discussions.comments().mentionable(engagement, audience);
        mention.setItems(people);
        mention.setValue(chosen.stream().filter(people::contains).toList());
    }

    private void write() {
        if (!RequiredFields.check(words, language)) {
            return;
        }
        var refusals = new RuleFields()
                .at(words, "discussion.comment-length", "text.invisible-character")
                .at(mention, "discussion.mentioned-elsewhere");
        if (!refusals.attemptAtFields(() -> discussions.comments().write(engagement, subject, comment()))) {
            return;
        }
        words.clear();
        mention.clear();
        onDone.run();
    }

    private NewComment comment() {
        var mentioned = mention.getValue().stream().map(PersonSummary::id).toList();
        return new NewComment(words.getValue(), language.getValue(), audience, Ordered.copyOf(mentioned));
    }
}
