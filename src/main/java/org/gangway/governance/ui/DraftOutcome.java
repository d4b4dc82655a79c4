package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.UUID;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.minutes.MinutesParagraphs;
import org.gangway.language.Msg;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.LanguageMark;

/** The decisions and actions of one item in minutes that are being written. */
class DraftOutcome extends Div {

    private final MeetingFacade desk;
    private final MeetingId meeting;
    private final UUID item;
    private final ParagraphsOnPage translations;

    DraftOutcome(MeetingFacade desk, MeetingId meeting, UUID item, ParagraphsOnPage translations) {
        this.desk = desk;
        this.meeting = meeting;
        this.item = item;
        this.translations = translations;
        show();
    }

    void show() {
        removeAll();
        desk.minutes().decisions(meeting).stream()
                .filter(it -> it.item().equals(item))
                .forEach(it -> {
                    var line = line(
                            say(Msg.governance_decision_numbered(it.number())),
                            it.original(),
                            MinutesParagraphs.of(it),
                            () -> desk.minutes().strike(meeting, it.id()));
                    it.approves()
                            .ifPresent(month ->
                                    line.add(new Span(" "), new Span(say(Msg.governance_decision_approves(month)))));
                });
        desk.register().assignedBy(meeting).stream()
                .filter(it -> it.item().equals(item))
                .forEach(it -> line(
                        say(Msg.governance_action_numbered(it.number(), desk.name(it.owner()), it.dueOn())),
                        it.original(),
                        MinutesParagraphs.of(it),
                        () -> desk.actions().strike(meeting, it.id())));
    }

    private Paragraph line(String heading, OriginalText original, ParagraphKey key, SerializableRunnable strike) {
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
            strike.run();
            show();
        });
        remove.setAriaLabel(say(Msg.governance_remove(heading)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new Paragraph(
                new Span(heading + ": "),
                LanguageMark.on(new Span(original.words()), original.locale()),
                translations.translate(key, this::show),
                remove);
        add(line);
        return line;
    }
}
