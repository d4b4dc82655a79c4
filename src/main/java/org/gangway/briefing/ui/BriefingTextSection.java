package org.gangway.briefing.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.gangway.briefing.text.BriefingParagraph;
import org.gangway.briefing.text.BriefingSheet;
import org.gangway.briefing.text.BriefingTopic;
import org.gangway.briefing.text.BriefingWords;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.Confirm;

/** The paragraphs of a briefing under the headings of their topics. */
class BriefingTextSection extends Div {

    private final BriefingFacade desk;
    private final BriefingSheet sheet;
    private final ParagraphsOnPage words;
    private final Runnable refresh;

    BriefingTextSection(BriefingFacade desk, BriefingSheet sheet, ParagraphsOnPage words, Runnable refresh) {
        this.desk = desk;
        this.sheet = sheet;
        this.words = words;
        this.refresh = refresh;
        addClassName("gangway-section");
        for (var topic : sheet.briefing().kind().topics()) {
            show(topic);
        }
    }

    private void show(BriefingTopic topic) {
        var of = sheet.paragraphs().stream()
                .filter(it -> it.topic() == topic && it.holiday().isEmpty())
                .toList();
        if (!of.isEmpty()) {
            add(new H3(say(Text.of(topic))));
            of.forEach(it -> {
                add(words.show(BriefingWords.of(it)));
                if (sheet.mayWrite()) {
                    add(steps(it));
                }
            });
        }
    }

    private Component steps(BriefingParagraph paragraph) {
        var steps = new Div(
                step(
                        Msg.briefing_change(),
                        paragraph,
                        () -> WriteParagraphDialog.change(desk, sheet.briefing(), paragraph, refresh)
                                .open()),
                step(Msg.briefing_remove(), paragraph, () -> remove(paragraph)));
        steps.addClassName("gangway-actions");
        return steps;
    }

    private void remove(BriefingParagraph paragraph) {
        Confirm.ask(
                Msg.briefing_remove_title(Text.of(paragraph.topic())),
                Msg.briefing_remove_consequence(),
                Msg.briefing_remove(),
                () -> {
                    desk.briefings().remove(paragraph.id(), false);
                    refresh.run();
                });
    }

    private static Button step(Text name, BriefingParagraph paragraph, Runnable step) {
        var button = new Button(say(name), _ -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(say(Msg.briefing_step_of(name, Text.of(paragraph.topic()))));
        return button;
    }
}
