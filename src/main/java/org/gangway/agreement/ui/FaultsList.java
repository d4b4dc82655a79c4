package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gangway.json.FieldFault;
import org.gangway.language.Text;

/** Everything that is wrong with terms, each with its place. */
class FaultsList extends UnorderedList {

    FaultsList(List<FieldFault> faults) {
        faults.forEach(fault ->
                add(new ListItem(new Span(say(Text.rule(fault.violation()))), new Div(new Code(fault.path())))));
    }
}
