package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.gangway.briefing.facts.ComingHoliday;
import org.gangway.briefing.text.Briefing;
import org.gangway.briefing.text.BriefingParagraph;
import org.gangway.briefing.text.BriefingTopic;
import org.gangway.briefing.text.NewBriefingParagraph;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.OriginalText;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** Asks for the words of a paragraph: of a new one, of what a holiday means, or other words of one that stands there. */
class WriteParagraphDialog extends BriefingDialog {

    private final BriefingFacade desk;
    private final Briefing briefing;
    private final TextArea words = new TextArea(say(Msg.briefing_words()));
    private final Checkbox again = new Checkbox(say(Msg.briefing_read_again()));

    private WriteParagraphDialog(BriefingFacade desk, Briefing briefing, Text title) {
        super(title);
        this.desk = desk;
        this.briefing = briefing;
        words.setMaxLength(BriefingParagraph.MAX_LENGTH);
        words.setWidthFull();
        words.setMinHeight("10rem");
        again.setVisible(briefing.isPublished());
        refusedAt(words, "briefing.paragraph-length", "briefing.holiday-explained", "text.invisible-character");
    }

    static WriteParagraphDialog add(BriefingFacade desk, Briefing briefing, Runnable refresh) {
        var dialog = new WriteParagraphDialog(desk, briefing, Msg.briefing_add());
        var topic = new Select<BriefingTopic>();
        topic.setLabel(say(Msg.briefing_topic()));
        topic.setItems(briefing.kind().topics());
        topic.setItemLabelGenerator(it -> say(Text.of(it)));
        dialog.add(topic);
        dialog.enter(
                null,
                language -> {
                    if (!RequiredFields.check(topic)) {
                        return false;
                    }
                    dialog.write(topic.getValue(), language, null);
                    return true;
                },
                refresh);
        return dialog;
    }

    static WriteParagraphDialog explain(
            BriefingFacade desk, Briefing briefing, ComingHoliday holiday, Runnable refresh) {
        var dialog = new WriteParagraphDialog(desk, briefing, Msg.briefing_explain_title(holiday.title()));
        dialog.enter(
                null,
                language -> {
                    dialog.write(BriefingTopic.HOLIDAYS, language, holiday.name());
                    return true;
                },
                refresh);
        return dialog;
    }

    static WriteParagraphDialog change(
            BriefingFacade desk, Briefing briefing, BriefingParagraph paragraph, Runnable refresh) {
        var dialog = new WriteParagraphDialog(desk, briefing, Msg.briefing_change());
        dialog.words.setValue(paragraph.original().words());
        dialog.enter(
                paragraph,
                language -> {
                    desk.briefings()
                            .change(
                                    paragraph.id(),
                                    OriginalText.of(dialog.words.getValue(), language),
                                    dialog.again.getValue());
                    return true;
                },
                refresh);
        return dialog;
    }

    private interface Writing {

        boolean in(java.util.Locale language);
    }

    private void enter(@Nullable BriefingParagraph before, Writing writing, Runnable refresh) {
        var language = language(
                before == null
                        ? ScreenTexts.reader().language()
                        : before.original().locale());
        add(words, language);
        if (briefing.isPublished()) {
            add(again, new Paragraph(say(Msg.briefing_read_again_help())));
        }
        step(Msg.common_save(), () -> {
            if (!RequiredFields.check(words, language) || !writing.in(language.getValue())) {
                return false;
            }
            refresh.run();
            return true;
        });
    }

    private void write(BriefingTopic topic, java.util.Locale language, @Nullable String holiday) {
        desk.briefings()
                .add(
                        briefing.id(),
                        new NewBriefingParagraph(topic, OriginalText.of(words.getValue(), language), holiday),
                        again.getValue());
    }
}
