package org.gangway.settlement.ui;

import static org.gangway.uikit.Say.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.LevelFigure;
import org.gangway.settlement.NewDispute;
import org.gangway.settlement.SettledMonth;
import org.gangway.uikit.RequiredFields;
import org.jspecify.annotations.Nullable;

/** Asks for a {@link NewDispute} and hands it to the caller. */
class DisputeDialog extends Dialog {

    private final Select<LevelFigure> line = new Select<>();
    private final TextArea reason = new TextArea(say(Msg.settlement_dispute_reason()));
    private final SerializableConsumer<NewDispute> onSave;

    DisputeDialog(Text consequence, SettledMonth settled, SerializableConsumer<NewDispute> onSave) {
        this.onSave = onSave;
        setHeaderTitle(say(Msg.settlement_dispute_title()));
        setWidth("min(36rem, 96vw)");
        line.setLabel(say(Msg.settlement_dispute_line()));
        line.setItems(settled.figures());
        line.setEmptySelectionAllowed(true);
        line.setEmptySelectionCaption(say(Msg.settlement_dispute_whole()));
        line.setItemLabelGenerator(DisputeDialog::label);
        line.setWidthFull();
        reason.setMaxLength(NewDispute.MAX_LENGTH);
        reason.setHelperText(say(Msg.settlement_dispute_reason_help()));
        reason.setWidthFull();
        var form = new VerticalLayout(new Paragraph(say(consequence)), line, reason);
        form.setPadding(false);
        add(form);
        var save = new Button(say(Msg.settlement_dispute_action()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private static String label(@Nullable LevelFigure figure) {
        return figure == null ? say(Msg.settlement_dispute_whole()) : figure.name();
    }

    private void save() {
        if (!RequiredFields.check(reason)) {
            return;
        }
        var about = line.getOptionalValue().map(LevelFigure::serviceLevel).orElse(null);
        onSave.accept(new NewDispute(reason.getValue(), about));
        close();
    }
}
