package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.gangway.identity.party.RelatedCompanyLine;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;

/** The companies that own another one or work for it, each with the one that it hangs on. */
public final class RelatedCompanyTable extends Div {

    /** As a reader sees them who cannot change them. */
    public RelatedCompanyTable(List<RelatedCompanyLine> shown) {
        this(shown, _ -> List.of());
    }

    RelatedCompanyTable(List<RelatedCompanyLine> shown, Function<RelatedCompanyLine, List<Component>> steps) {
        setWidthFull();
        var table = new FigureTable(Msg.identity_related())
                .words(Msg.identity_company())
                .words(Msg.identity_related_relation())
                .words(Msg.identity_related_via())
                .words(Msg.identity_country())
                .words(Msg.identity_company_registration())
                .words(Msg.identity_related_purpose())
                .actions(Msg.common_actions());
        shown.forEach(line -> table.row(
                new Span(line.company().name()),
                new Span(say(Text.of(line.company().relation()))),
                new Span(via(line, shown)),
                new Span(ScreenTexts.formats().country(line.company().country())),
                new Span(
                        line.company().registrationNumber() == null
                                ? ""
                                : line.company().registrationNumber()),
                new Span(line.company().purpose()),
                actions(steps.apply(line))));
        add(table);
    }

    private static String via(RelatedCompanyLine line, List<RelatedCompanyLine> all) {
        return all.stream()
                .filter(other -> other.id().equals(line.company().via()))
                .findFirst()
                .map(other -> other.company().name())
                .orElse("");
    }

    private static Div actions(List<Component> steps) {
        var actions = new Div(steps.toArray(Component[]::new));
        actions.addClassName("gangway-actions");
        return actions;
    }
}
