package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.Tenure;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** Who held the places of a pair when. */
class HistoryDialog extends Dialog {

    HistoryDialog(MapPair pair, ContactFacade desk, EngagementId id) {
        setHeaderTitle(say(Msg.contact_history_title(pair.tier().title())));
        setWidth("min(40rem, 96vw)");
        var parties = desk.parties(id);
        var table = new FigureTable(Msg.contact_history_title(pair.tier().title()))
                .words(Msg.contact_person())
                .words(Msg.contact_company())
                .words(Msg.contact_from())
                .words(Msg.contact_until());
        desk.maps()
                .history(id, pair.id())
                .forEach(held -> table.row(
                        new Span(desk.name(held.person())),
                        new Span(parties.get(held.side())),
                        new Span(ScreenTexts.formats().date(held.from())),
                        new Span(until(held))));
        add(List.of(table));
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
    }

    private static String until(Tenure held) {
        return held.until().map(ScreenTexts.formats()::date).orElseGet(() -> say(Msg.contact_still()));
    }
}
