package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.CommitteeDecision;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;

/** Asks by which decision of the committee a statement is approved. */
class DecisionDialog extends InputDialog {

    DecisionDialog(
            Text consequence, List<CommitteeDecision> decisions, SerializableConsumer<CommitteeDecision> onSave) {
        setHeaderTitle(say(Msg.settlement_approve_title()));
        setWidth("min(36rem, 96vw)");
        var decision = new Select<CommitteeDecision>();
        decision.setLabel(say(Msg.settlement_approve_decision()));
        decision.setItems(decisions);
        decision.setItemLabelGenerator(WaiverDecisions::words);
        decision.setWidthFull();
        var form = new VerticalLayout(new Paragraph(say(consequence)), decision);
        form.setPadding(false);
        add(form);
        var save = new Button(say(Msg.settlement_approve_by_decision_action()), _ -> {
            if (RequiredFields.check(decision)) {
                onSave.accept(decision.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
