package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangway.agreement.ui.wording.FaultPlace;
import org.gangway.json.FieldFault;
import org.gangway.language.Text;
import org.gangway.uikit.ScreenTexts;

/** Everything that is wrong with terms, each with its place. */
public final class TermsFaultsList extends UnorderedList {

    private TermsFaultsList(List<FieldFault> faults, Function<FieldFault, Component> place) {
        faults.forEach(fault ->
                add(new ListItem(new Span(say(Text.rule(fault.violation()))), new Div(place.apply(fault)))));
    }

    /** For those who fill in forms: the place in words. */
    public static TermsFaultsList inWords(List<FieldFault> faults) {
        return new TermsFaultsList(faults, fault -> new Span(words(fault)));
    }

    /** For those who write documents: the place as the document has it. */
    public static TermsFaultsList inDocument(List<FieldFault> faults) {
        return new TermsFaultsList(faults, fault -> new Code(fault.path()));
    }

    private static String words(FieldFault fault) {
        return FaultPlace.of(fault.path()).stream().map(ScreenTexts::say).collect(Collectors.joining(" › "));
    }
}
