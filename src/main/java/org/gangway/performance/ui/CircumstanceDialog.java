package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.ArrayList;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.NewCircumstance;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;

/** Asks for a {@link NewCircumstance} and hands it to the caller. */
class CircumstanceDialog extends InputDialog {

    private final TextArea why = new TextArea(say(Msg.performance_circumstance_why()));
    private final List<HasValueAndElement<?, ?>> needed = new ArrayList<>();
    private final List<Component> fields;
    private final SerializableSupplier<CircumstanceContent> matter;
    private final SerializableConsumer<NewCircumstance> onReport;

    /** What is asked besides the reason, and what it amounts to. */
    interface ContentFields {

        List<Component> all();

        List<HasValueAndElement<?, ?>> needed();

        CircumstanceContent matter();
    }

    CircumstanceDialog(Text title, ContentFields contentFields, SerializableConsumer<NewCircumstance> onTell) {
        this.matter = contentFields::matter;
        this.fields = contentFields.all();
        this.onReport = onTell;
        setHeaderTitle(say(title));
        refusedAt(why, "performance.reason-length");
        setWidth("min(36rem, 96vw)");
        why.setMaxLength(NewCircumstance.MAX_LENGTH);
        needed.addAll(contentFields.needed());
        needed.add(why);
        var form = new FormLayout(contentFields.all().toArray(Component[]::new));
        form.add(why);
        form.setColspan(why, 2);
        add(new Paragraph(say(Msg.performance_circumstance_report_consequence())), form);
        var save = new Button(say(Msg.performance_circumstance_submit()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void save() {
        var readable = RequiredFields.checkReadable(fields);
        if (RequiredFields.check(needed.toArray(HasValueAndElement<?, ?>[]::new)) && readable) {
            onReport.accept(new NewCircumstance(matter.get(), why.getValue()));
            close();
        }
    }
}
