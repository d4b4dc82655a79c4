package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.gangway.agreement.UnfitTerms;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Says everything that keeps terms from being offered, and where it stands. */
class FaultsDialog extends Dialog {

    FaultsDialog(UnfitTerms unfit) {
        setHeaderTitle(say(Msg.agreement_faults_title()));
        setWidth("min(44rem, 96vw)");
        var list = new UnorderedList();
        unfit.faults()
                .forEach(fault -> list.add(
                        new ListItem(new Span(say(Text.rule(fault.violation()))), new Div(new Code(fault.path())))));
        add(new Paragraph(say(Text.rule(unfit))), list);
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
    }
}
