package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.minutes.MinutesParagraphs;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.ParagraphsOnPage;

/** An agenda item as a heading: its place, what it is called, and what for; words of people are marked with their language. */
class AgendaItemTitle extends H4 {

    AgendaItemTitle(AgendaItem item, int place, ParagraphsOnPage paragraphs) {
        var purpose = Text.of(item.purpose());
        if (item.isFree()) {
            add(
                    new Span(place + ". "),
                    paragraphs.title(MinutesParagraphs.of(item)),
                    new Span(" (" + say(purpose) + ")"));
        } else {
            setText(say(Msg.governance_agenda_line(place, item.title(), purpose)));
        }
    }
}
