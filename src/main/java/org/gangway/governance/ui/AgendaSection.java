package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.discussion.ui.DiscussionButtons;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.AgendaItemSubjects;
import org.gangway.governance.meeting.AgendaPurpose;
import org.gangway.governance.meeting.MeetingStatus;
import org.gangway.governance.minutes.MinutesParagraphs;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;

/** The agenda of a meeting that is called: what the portal collected, and what members add. */
class AgendaSection extends Div {

    private final MeetingDetails sheet;
    private final MeetingFacade desk;
    private final DiscussionButtons said;
    private final ParagraphsOnPage paragraphs;
    private final SerializableRunnable refresh;
    private final TextField words = new TextField(say(Msg.governance_agenda_new_item()));
    private final Select<AgendaPurpose> purpose = new Select<>();

    AgendaSection(
            MeetingDetails sheet,
            MeetingFacade desk,
            DiscussionButtons said,
            ParagraphsOnPage paragraphs,
            SerializableRunnable refresh) {
        this.sheet = sheet;
        this.desk = desk;
        this.said = said;
        this.paragraphs = paragraphs;
        this.refresh = refresh;
        add(new H3(say(Msg.governance_agenda_title())));
        var called = sheet.meeting().status() == MeetingStatus.CALLED;
        if (sheet.meeting().agenda().isEmpty()) {
            add(new Paragraph(say(Msg.governance_agenda_empty())));
        } else {
            add(items());
        }
        if (called) {
            add(new Paragraph(say(Msg.governance_agenda_collected())));
        }
        if (sheet.may().mayPrepare()) {
            add(newItem());
        }
    }

    private OrderedList items() {
        var list = new OrderedList();
        for (var item : sheet.meeting().agenda()) {
            var title = item.isFree() ? paragraphs.title(MinutesParagraphs.of(item)) : new Span(say(item.title()));
            var line = new ListItem(title, new Span(" "), new Span("(" + say(Text.of(item.purpose())) + ")"));
            line.add(said.of(AgendaItemSubjects.of(item), item.title()));
            if (sheet.may().mayArrange()) {
                line.add(new AgendaArrangement(sheet, desk, item, refresh));
            }
            if (sheet.may().mayStrike(item)) {
                line.add(strikeButton(item));
            }
            if (item.isFree()) {
                line.add(paragraphs.belowTitle(MinutesParagraphs.of(item), refresh));
            }
            list.add(line);
        }
        return list;
    }

    private Button strikeButton(AgendaItem item) {
        var strike = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
            desk.meetings().strikeItem(sheet.meeting().id(), item.id());
            refresh.run();
        });
        strike.setAriaLabel(say(Msg.governance_agenda_strike(item.title())));
        strike.addThemeVariants(ButtonVariant.TERTIARY);
        return strike;
    }

    private Div newItem() {
        words.setMaxLength(AgendaItem.MAX_LENGTH);
        LanguageMark.onEntry(words, sheet.engagement().languages().workingLocale());
        words.setWidth("min(32rem, 90vw)");
        purpose.setLabel(say(Msg.governance_agenda_purpose()));
        purpose.setItems(AgendaPurpose.values());
        purpose.setItemLabelGenerator(it -> say(Text.of(it)));
        purpose.setValue(AgendaPurpose.DISCUSSION);
        var row = new Div(words, purpose, new Button(say(Msg.governance_agenda_add()), _ -> add()));
        row.addClassName("gangway-actions");
        return row;
    }

    private void add() {
        var refusals = new RuleFields().at(words, "governance.item-length", "text.invisible-character");
        if (RequiredFields.check(words)
                && refusals.attemptAtFields(
                        () -> desk.meetings().addItem(sheet.meeting().id(), words.getValue(), purpose.getValue()))) {
            refresh.run();
        }
    }
}
