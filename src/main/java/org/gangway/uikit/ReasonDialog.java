package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** Says what a step does, and asks why it is taken. */
public class ReasonDialog extends InputDialog {

    private final TextArea reason;

    /** @param optional whether the step can be taken without a reason */
    public ReasonDialog(
            Text title,
            Text consequence,
            Text label,
            Text action,
            boolean optional,
            SerializableConsumer<String> step) {
        setHeaderTitle(say(title));
        setWidth("min(36rem, 96vw)");
        reason = new TextArea(say(label));
        refusedAt(
                reason,
                "agreement.reason-missing",
                "agreement.message-length",
                "agreement.objection-length",
                "agreement.renewal-objected",
                "agreement.no-renewal",
                "performance.correction-reason-",
                "performance.reason-length",
                "settlement.reason-length",
                "governance.objection-empty");
        reason.setMaxLength(2000);
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(!optional);
        var form = new VerticalLayout(new Paragraph(say(consequence)), reason);
        form.setPadding(false);
        add(form);
        var go = new Button(say(action), _ -> {
            if (optional || RequiredFields.check(reason)) {
                step.accept(reason.getValue());
                close();
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), go);
    }
}
