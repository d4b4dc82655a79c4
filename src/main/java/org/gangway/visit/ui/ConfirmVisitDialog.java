package org.gangway.visit.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.gangway.visit.Visit;
import org.gangway.visit.VisitSheet;

/** Asks who of the own side receives somebody. */
class ConfirmVisitDialog extends InputDialog {

    ConfirmVisitDialog(VisitSheet sheet, Visit visit, VisitDesk desk, Runnable confirmed) {
        setHeaderTitle(say(Msg.visit_confirm()));
        setWidth("min(30rem, 96vw)");
        var host = new ComboBox<PersonSummary>(say(Msg.visit_field_host()));
        host.setItems(sheet.people(sheet.permissions().own()));
        host.setItemLabelGenerator(PersonSummary::name);
        host.setWidthFull();
        sheet.people(sheet.permissions().own()).stream()
                .filter(it -> visit.host().filter(it.id()::equals).isPresent())
                .findFirst()
                .ifPresent(host::setValue);
        refusedAt(host, "visit.host-not-theirs");
        add(
                new Paragraph(say(Msg.visit_confirm_help(
                        sheet.name(visit.visitor()), sheet.site(visit.to()), visit.first(), visit.last()))),
                host);
        var save = new Button(say(Msg.visit_confirm()), _ -> {
            if (RequiredFields.check(host)) {
                desk.visits()
                        .confirm(visit.engagement(), visit.id(), host.getValue().id());
                close();
                confirmed.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
