package org.gangway.agreement.ui.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.json.FieldFault;
import org.gangway.language.Msg;

/** Says everything that keeps terms from being written or offered, and where it stands. */
public class TermsFaultsDialog extends Dialog {

    public TermsFaultsDialog(InconsistentTerms unfit) {
        this(unfit.faults());
    }

    TermsFaultsDialog(List<FieldFault> faults) {
        setHeaderTitle(say(Msg.agreement_faults_title()));
        setWidth("min(44rem, 96vw)");
        add(new Paragraph(say(Msg.agreement_terms_have_faults(faults.size()))), TermsFaultsList.inWords(faults));
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
    }
}
