package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.gangway.governance.committee.CommitteeParagraphs;
import org.gangway.governance.meeting.MeetingStatus;
import org.gangway.language.Msg;
import org.gangway.paragraph.ui.ParagraphsOnPage;

/** Which meeting this is, how far it has come, and what can be done next. */
class MeetingHeading extends Div {

    MeetingHeading(MeetingDetails sheet, ParagraphsOnPage paragraphs, List<Component> steps) {
        addClassName("gangway-heading");
        var meeting = sheet.meeting();
        var committee =
                paragraphs.words(CommitteeParagraphs.of(sheet.committee().id()));
        var title = new H2(say(Msg.governance_meeting_heading(committee, meeting.number())));
        var side = new Div(GovernanceBadges.of(sheet.phase()).badge());
        side.addClassName("gangway-actions");
        if (meeting.status() == MeetingStatus.HELD) {
            side.add(GovernanceBadges.of(meeting.minutes().state()).badge());
        }
        side.add(steps);
        add(title, side);
    }
}
