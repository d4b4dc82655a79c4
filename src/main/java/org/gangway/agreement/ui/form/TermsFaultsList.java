package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.gangway.json.FieldFault;
import org.gangway.language.Text;

/** Everything that is wrong with terms, each with its place. */
public class TermsFaultsList extends UnorderedList {

    public TermsFaultsList(List<FieldFault> faults) {
        faults.forEach(fault ->
                add(new ListItem(new Span(say(Text.rule(fault.violation()))), new Div(new Code(fault.path())))));
    }
}
