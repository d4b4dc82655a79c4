package org.gangway.agreement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.gangway.agreement.UnfitTerms;
import org.gangway.json.FieldFault;
import org.gangway.language.Msg;

/** Says everything that keeps terms from being written or offered, and where it stands. */
class FaultsDialog extends Dialog {

    FaultsDialog(UnfitTerms unfit) {
        this(unfit.faults());
    }

    FaultsDialog(List<FieldFault> faults) {
        setHeaderTitle(say(Msg.agreement_faults_title()));
        setWidth("min(44rem, 96vw)");
        add(new Paragraph(say(Msg.agreement_terms_have_faults(faults.size()))), new FaultsList(faults));
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
    }
}
