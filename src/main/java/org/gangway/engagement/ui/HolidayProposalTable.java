package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.gangway.engagement.HolidayProposal;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** Public holidays that a calendar lacks: day, name, whether that is settled, and who says so. */
class HolidayProposalTable extends Div {

    HolidayProposalTable(List<HolidayProposal> proposals, String country, SerializableRunnable onTake) {
        addClassName("gangway-banner");
        var table = new FigureTable(Msg.engagement_calendar_proposals())
                .words(Msg.engagement_calendar_day())
                .words(Msg.engagement_calendar_weekday())
                .words(Msg.engagement_calendar_name())
                .words(Msg.engagement_calendar_certainty());
        for (var proposal : proposals) {
            table.row(
                    new Span(ScreenTexts.formats().date(proposal.day())),
                    new Span(ScreenTexts.formats().dayOfWeek(proposal.day().getDayOfWeek())),
                    new Span(say(proposal.title())),
                    certainty(proposal));
        }
        add(
                new Paragraph(say(Msg.engagement_calendar_proposed(proposals.size(), country))),
                table,
                new Button(say(Msg.engagement_calendar_add_proposed()), _ -> onTake.run()));
    }

    /** Why people may work on the day after all, and the law or office; nothing where only the library knows the day. */
    static Component certainty(HolidayProposal proposal) {
        var cell = new Div();
        var doubt = proposal.doubt();
        if (doubt != null) {
            cell.add(
                    new StatusBadge(Msg.engagement_calendar_uncertain(), StatusTone.WARNING),
                    new Span(" " + say(Text.of(doubt))));
        }
        var authority = proposal.authority();
        if (authority != null) {
            var source = new Div(authority);
            source.addClassName("gangway-source");
            cell.add(source);
        }
        return cell;
    }
}
