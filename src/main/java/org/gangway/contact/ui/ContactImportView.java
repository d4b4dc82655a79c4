package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import org.gangway.contact.ContactRoutes;
import org.gangway.contact.intake.ContactImportService;
import org.gangway.contact.intake.ContactTrial;
import org.gangway.contact.intake.ContactUploadId;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.RuleViolation;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** Where administrators bring people of their company in from address books: tried first, and taken only then. */
@Route(ContactRoutes.IMPORT)
@RolesAllowed(Roles.ADMINISTRATOR)
class ContactImportView extends Page {

    private static final int ASK_EVERY_MILLISECONDS = 1_000;

    private final ContactImportService imports;
    private final Div steps = new Div();
    private @Nullable ContactUploadId running;
    private @Nullable Registration polling;

    ContactImportView(ContactImportService imports) {
        super(Msg.contact_import_title());
        this.imports = imports;
        steps.addClassName("gangway-steps");
        add(
                heading(),
                new Paragraph(say(Msg.contact_import_intro())),
                new ContactFileField(imports, this::received, this::refused),
                steps);
    }

    void received(ContactUploadId id) {
        steps.removeAll();
        try {
            var trial = imports.tryOut(id, ScreenTexts.reader().language());
            steps.add(new ContactTrialPanel(trial, false));
            if (trial.taken() > 0) {
                var take = new Button(say(Msg.contact_import_take(trial.taken())), _ -> start(id, trial));
                take.addThemeVariants(ButtonVariant.PRIMARY);
                take.setDisableOnClick(true);
                steps.add(take);
            }
        } catch (RuleViolation why) {
            refused(Text.rule(why));
        }
    }

    void refused(Text why) {
        steps.removeAll();
        var words = new Paragraph(say(why));
        words.addClassName("gangway-problem");
        words.getElement().setAttribute("role", "alert");
        steps.add(words);
    }

    private void start(ContactUploadId id, ContactTrial trial) {
        imports.start(id, ScreenTexts.reader().language(), trial);
        running = id;
        getUI().ifPresent(ui -> ui.setPollInterval(ASK_EVERY_MILLISECONDS));
        look();
    }

    /** How far it has come. */
    void look() {
        if (running == null) {
            return;
        }
        var progress = imports.progress(running);
        steps.removeAll();
        var result = progress.result();
        if (!progress.over()) {
            var words = new Paragraph(say(Msg.contact_import_running(progress.taken(), progress.all())));
            words.getElement().setAttribute("role", "status");
            steps.add(words);
            return;
        }
        running = null;
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
        if (result == null) {
            refused(Msg.contact_import_broke_off(progress.taken(), progress.all()));
        } else {
            steps.add(new ContactTrialPanel(result, true));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(_ -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }
}
