package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.imports.DryRun;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.NewImport;
import org.gangway.performance.imports.UploadedFile;
import org.gangway.reading.ColumnMappingFault;
import org.gangway.reading.StatedFormat;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;
import org.jspecify.annotations.Nullable;

/** From a chosen file to figures: how it was read, which column is which, what would happen, and then the import. */
class ImportSteps extends Div {

    private final ImportService imports;
    private final EngagementId engagement;
    private final UploadedFile file;
    private final Command onStarted;
    private final RadioButtonGroup<ImportFileKind> kind = new RadioButtonGroup<>();
    private final LocalizedDatePicker asOf = new LocalizedDatePicker(Msg.performance_import_as_of());
    private final Checkbox leaveOut = new Checkbox(say(Msg.performance_import_leave_out()));
    private final Button commit = new Button(say(Msg.performance_import_commit()));
    private final Div columns = new Div();
    private final Div trial = new Div();
    private @Nullable ColumnMappingForm form;

    ImportSteps(
            ImportService imports,
            EngagementId engagement,
            UploadedFile file,
            LocalDate today,
            SerializableConsumer<StatedFormat> onStated,
            Command onStarted) {
        this.imports = imports;
        this.engagement = engagement;
        this.file = file;
        this.onStarted = onStarted;
        addClassName("gangway-steps");
        kind.setLabel(say(Msg.performance_import_what()));
        kind.setItems(ImportFileKind.values());
        kind.setItemLabelGenerator(it -> say(Text.of(it)));
        kind.addValueChangeListener(change -> map(change.getValue()));
        asOf.setValue(today);
        asOf.setHelperText(say(Msg.performance_import_as_of_help()));
        commit.addThemeVariants(ButtonVariant.PRIMARY);
        commit.addClickListener(_ -> commit());
        leaveOut.addValueChangeListener(change -> commit.setEnabled(change.getValue()));
        add(new FileFormatPanel(file, onStated), mappingCard(), trial);
        kind.setValue(ImportFileKind.of(file.probe()));
    }

    private Div mappingCard() {
        var tryOut = new Button(say(Msg.performance_import_try()), _ -> tryOut());
        tryOut.addThemeVariants(ButtonVariant.PRIMARY);
        var card = new Div(new H3(say(Msg.performance_import_mapping())), kind, columns, asOf, actions(tryOut));
        card.addClassName("gangway-card");
        return card;
    }

    private static Div actions(Button button) {
        var row = new Div(button);
        row.addClassName("gangway-actions");
        return row;
    }

    private void map(ImportFileKind chosen) {
        form = new ColumnMappingForm(file.probe(), chosen, trial::removeAll);
        columns.removeAll();
        columns.add(form);
        asOf.setVisible(chosen == ImportFileKind.RECEIVABLES);
        trial.removeAll();
    }

    private void tryOut() {
        if (form == null || !RequiredFields.check(asOf)) {
            return;
        }
        trial.removeAll();
        trial.addClassName("gangway-card");
        trial.add(new H3(say(Msg.performance_import_trial())));
        var faults = form.mapping().faults(file.probe());
        if (!faults.isEmpty()) {
            faults.forEach(fault -> trial.add(fault(fault)));
            return;
        }
        show(imports.tryOut(engagement, file.id(), kind.getValue(), form.mapping()));
    }

    private static Paragraph fault(ColumnMappingFault fault) {
        var label = say(new Text(fault.field().label()));
        var words = new Paragraph(say(new Text(fault.rule(), fault.facts(label))));
        words.addClassName("gangway-problem");
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    private void show(DryRun run) {
        var rejected = run.rows().rejected() > 0;
        leaveOut.setValue(false);
        leaveOut.setVisible(rejected);
        commit.setEnabled(!rejected && run.rows().accepted() > 0);
        trial.add(new DryRunPanel(run), new Div(leaveOut), actions(commit));
    }

    private void commit() {
        if (form == null) {
            return;
        }
        imports.start(
                engagement,
                new NewImport(file.id(), kind.getValue(), form.mapping(), asOf.getValue(), leaveOut.getValue()));
        onStarted.execute();
    }
}
