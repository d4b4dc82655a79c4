package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.DateOrder;
import org.gangway.reading.DecimalMark;
import org.gangway.reading.FileColumn;
import org.gangway.reading.ProbedFile;
import org.gangway.reading.TargetField;

/** Says which column is which field, and how dates and numbers are read where the file leaves a choice: once for all. */
class ColumnMappingForm extends Div {

    private final ProbedFile file;
    private final ImportFileKind kind;
    private final Command onChange;
    private final Map<TargetField, ComboBox<String>> columns = new LinkedHashMap<>();
    private final Select<DateOrder> order = new Select<>();
    private final Select<DecimalMark> mark = new Select<>();

    ColumnMappingForm(ProbedFile file, ImportFileKind kind, Command onChange) {
        this.file = file;
        this.kind = kind;
        this.onChange = onChange;
        var suggested = kind.suggest(file);
        var form = new FormLayout();
        for (var target : kind.targets()) {
            var column = column(target);
            suggested.field(target.name()).ifPresent(field -> column.setValue(field.column()));
            column.addValueChangeListener(_ -> changed());
            columns.put(target, column);
            form.add(column);
        }
        order.setLabel(say(Msg.performance_import_order_of_file()));
        order.setItemLabelGenerator(it -> say(Text.of(it)));
        order.addValueChangeListener(_ -> onChange.execute());
        mark.setLabel(say(Msg.performance_import_mark_of_file()));
        mark.setItemLabelGenerator(it -> say(Text.of(it)));
        mark.addValueChangeListener(_ -> onChange.execute());
        form.add(order, mark);
        add(form);
        offerChoices();
    }

    private ComboBox<String> column(TargetField target) {
        var column = new ComboBox<String>(say(new Text(target.label())));
        column.setItems(file.columns().stream().map(FileColumn::name).toList());
        column.setRequiredIndicatorVisible(target.required());
        column.setClearButtonVisible(!target.required());
        return column;
    }

    private void changed() {
        offerChoices();
        onChange.execute();
    }

    /** Only what the mapped columns leave open is asked. */
    private void offerChoices() {
        var open = chosen();
        offer(order, open.orderChoices(file));
        offer(mark, open.markChoices(file));
    }

    private static <T> void offer(Select<T> field, List<T> choices) {
        var before = field.getValue();
        field.setItems(choices);
        field.setValue(choices.contains(before) ? before : null);
        field.setVisible(!choices.isEmpty());
    }

    private ColumnMapping chosen() {
        var columnOfField = new LinkedHashMap<String, String>();
        columns.forEach((target, column) -> {
            if (column.getValue() != null) {
                columnOfField.put(target.name(), column.getValue());
            }
        });
        return ColumnMapping.of(kind.targets(), columnOfField, file);
    }

    ColumnMapping mapping() {
        var open = chosen();
        var ordered = order.getValue() == null ? open : open.with(order.getValue(), file);
        return mark.getValue() == null ? ordered : ordered.with(mark.getValue(), file);
    }
}
