package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.gangway.language.Msg;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.WholeMonth;
import org.gangway.settlement.statement.StatementTexts;

/** A month that is settled by days: what each version of the terms says of the whole of it, and for which days that counts. */
final class VersionSection {

    private VersionSection() {}

    static Div of(SettledMonth settled) {
        var section = new Div(
                new H3(say(Msg.settlement_versions())),
                new Paragraph(say(Msg.settlement_versions_why(settled.parts().size()))));
        settled.wholes().forEach(whole -> add(section, whole, settled));
        return section;
    }

    private static void add(Div section, WholeMonth whole, SettledMonth settled) {
        section.add(new H4(say(whole.title())), LevelTable.of(whole));
        var cuts = new UnorderedList();
        whole.statement().cuts().forEach(cut -> cuts.add(new ListItem(say(StatementTexts.cut(cut, settled)))));
        if (cuts.getComponentCount() > 0) {
            section.add(new Paragraph(say(Msg.settlement_version_cuts())), cuts);
        }
    }
}
