package org.gangway.yearcalendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;
import org.gangway.yearcalendar.CalendarEntry;

/**
 * Whose something in the calendar is: of what is owed, which side's turn it is.
 *
 * @param own the reader's side
 * @param sides what both are called
 */
record CalendarTurn(Side own, Function<Side, String> sides) {

    Component whose(CalendarEntry entry) {
        if (!entry.kind().isOwed()) {
            return new Span(CalendarWording.whose(entry));
        }
        return entry.place()
                .side()
                .<Component>map(side -> side == own
                        ? new StatusBadge(Msg.yearcalendar_turn_own(sides.apply(side)), StatusTone.WAITING)
                        : new Span(sides.apply(side)))
                .orElseGet(() -> new StatusBadge(Msg.yearcalendar_turn_both(), StatusTone.WAITING));
    }
}
