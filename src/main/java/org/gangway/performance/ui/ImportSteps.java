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
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.imports.DoubtAnswer;
import org.gangway.performance.imports.DryRun;
import org.gangway.performance.imports.ImportDoubt;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.performance.imports.ImportService;
import org.gangway.performance.imports.NewImport;
import org.gangway.performance.imports.UploadedFile;
import org.gangway.reading.ColumnMappingFault;
import org.gangway.reading.StatedFormat;
import org.gangway.shared.RuleViolation;
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
    private final Map<ImportDoubt, DoubtAnswer> answers = new EnumMap<>(ImportDoubt.class);
    private @Nullable ColumnMappingForm form;
    private @Nullable Registration leaveOutChoice;

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
        add(new FileFormatPanel(file, onStated));
        if (file.probe().format().headerUndecided()) {
            add(new HeaderQuestion(file.probe(), onStated));
            return;
        }
        add(mappingCard(), trial);
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
        form = new ColumnMappingForm(file.probe(), chosen, this::forgetTrial);
        columns.removeAll();
        columns.add(form);
        asOf.setVisible(chosen == ImportFileKind.RECEIVABLES);
        forgetTrial();
    }

    private void forgetTrial() {
        trial.removeAll();
        answers.clear();
        leaveOut.setValue(false);
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
        try {
            show(imports.tryOut(engagement, command(form)));
        } catch (RuleViolation refused) {
            trial.add(problem(Text.rule(refused)));
        }
    }

    private NewImport command(ColumnMappingForm chosen) {
        return new NewImport(
                file.id(), kind.getValue(), chosen.mapping(), asOf.getValue(), leaveOut.getValue(), answers);
    }

    private static Paragraph fault(ColumnMappingFault fault) {
        var label = say(new Text(fault.field().label()));
        return problem(new Text(fault.rule(), fault.facts(label)));
    }

    private static Paragraph problem(Text text) {
        var words = new Paragraph(say(text));
        words.addClassName("gangway-problem");
        words.getElement().setAttribute("role", "alert");
        return words;
    }

    private void show(DryRun run) {
        trial.add(new DryRunPanel(run));
        if (!run.doubts().isEmpty()) {
            trial.add(new H3(say(Msg.performance_import_doubts())));
        }
        run.doubts()
                .forEach(rows -> trial.add(new DoubtCard(rows, answers.get(rows.doubt()), answer -> {
                    answer(rows.doubt(), answer);
                    tryOut();
                })));
        var wrong = run.problemCount() > 0;
        leaveOut.setVisible(wrong);
        var decided =
                run.rows().accepted() > 0 && run.doubts().stream().allMatch(rows -> answers.containsKey(rows.doubt()));
        commit.setEnabled(decided && (!wrong || leaveOut.getValue()));
        if (leaveOutChoice != null) {
            leaveOutChoice.remove();
        }
        leaveOutChoice =
                leaveOut.addValueChangeListener(change -> commit.setEnabled(decided && (!wrong || change.getValue())));
        trial.add(new Div(leaveOut), actions(commit));
    }

    private void answer(ImportDoubt doubt, @Nullable DoubtAnswer answer) {
        if (answer == null) {
            answers.remove(doubt);
        } else {
            answers.put(doubt, answer);
        }
    }

    private void commit() {
        if (form == null) {
            return;
        }
        imports.start(engagement, command(form));
        onStarted.execute();
    }
}
