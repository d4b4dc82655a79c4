package org.gangway.teamwork.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.OriginalText;
import org.gangway.teamwork.TeamQuestion;
import org.gangway.teamwork.accord.WorkingPoint;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** Asks for the words of a point: of a new one, or other words for one that stands there. */
class OfferPointDialog extends InputDialog {

    private final TextArea words = new TextArea(say(Msg.teamwork_words()));
    private final ComboBox<Locale> language = new ComboBox<>(say(Msg.teamwork_language()));

    private OfferPointDialog(Text title) {
        setHeaderTitle(say(title));
        setWidth("min(44rem, 96vw)");
        words.setMaxLength(WorkingPoint.MAX_LENGTH);
        words.setWidthFull();
        words.setHelperText(say(Msg.teamwork_words_help()));
        language.setItems(ScreenTexts.formats().languages());
        language.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        language.setValue(Locale.of(ScreenTexts.reader().language().getLanguage()));
    }

    static OfferPointDialog offer(
            AccordFacade desk, EngagementId engagement, @Nullable TeamQuestion about, Runnable refresh) {
        var dialog = new OfferPointDialog(Msg.teamwork_offer());
        var question = new Select<TeamQuestion>();
        question.setLabel(say(Msg.teamwork_question()));
        question.setItems(TeamQuestion.values());
        question.setEmptySelectionAllowed(true);
        question.setItemLabelGenerator(it -> it == null ? say(Msg.teamwork_question_none()) : say(Text.of(it)));
        question.setWidthFull();
        question.setValue(about);
        dialog.add(question);
        dialog.enter(() -> desk.points().offer(engagement, question.getValue(), dialog.written()), refresh);
        return dialog;
    }

    static OfferPointDialog counter(AccordFacade desk, WorkingPoint point, Runnable refresh) {
        var dialog = new OfferPointDialog(Msg.teamwork_counter());
        dialog.words.setValue(point.original().words());
        dialog.language.setValue(Locale.of(point.original().locale().getLanguage()));
        dialog.enter(() -> desk.points().counter(point.id(), dialog.written()), refresh);
        return dialog;
    }

    private OriginalText written() {
        return OriginalText.of(words.getValue(), language.getValue());
    }

    private void enter(Runnable step, Runnable refresh) {
        add(words, language);
        var refusals = new RuleFields()
                .at(
                        words,
                        "teamwork.point-length",
                        "teamwork.point-unchanged",
                        "teamwork.too-many-points",
                        "text.invisible-character");
        var go = new Button(say(Msg.teamwork_send()), _ -> {
            if (RequiredFields.check(words, language) && refusals.attemptAtFields(step)) {
                close();
                refresh.run();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), go);
    }
}
