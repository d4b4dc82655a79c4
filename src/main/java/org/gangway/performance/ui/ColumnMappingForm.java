package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.imports.ImportFileKind;
import org.gangway.reading.ColumnKind;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.DateOrder;
import org.gangway.reading.DecimalMark;
import org.gangway.reading.FieldMapping;
import org.gangway.reading.FileColumn;
import org.gangway.reading.ProbedFile;
import org.gangway.reading.TargetField;

/** Says which column is which field, and how it is read where the file leaves a choice. */
class ColumnMappingForm extends Div {

    private final ProbedFile file;
    private final ImportFileKind kind;
    private final List<MappingLine> lines = new ArrayList<>();

    ColumnMappingForm(ProbedFile file, ImportFileKind kind, Command onChange) {
        this.file = file;
        this.kind = kind;
        var suggested = kind.suggest(file);
        var form = new FormLayout();
        for (var target : kind.targets()) {
            var mappingLine = new MappingLine(target, suggested.field(target.name()), onChange);
            lines.add(mappingLine);
            form.add(mappingLine.column, mappingLine.order, mappingLine.mark);
        }
        add(form);
    }

    ColumnMapping mapping() {
        return new ColumnMapping(
                kind.targets(),
                lines.stream()
                        .flatMap(mappingLine -> mappingLine.mapping().stream())
                        .toList());
    }

    /** One wanted field with its choices. */
    private final class MappingLine implements java.io.Serializable {

        private final TargetField target;
        private final ComboBox<String> column;
        private final Select<DateOrder> order = new Select<>();
        private final Select<DecimalMark> mark = new Select<>();

        MappingLine(TargetField target, Optional<FieldMapping> suggested, Command onChange) {
            this.target = target;
            var label = new Text(target.label());
            column = new ComboBox<>(say(label));
            column.setItems(file.columns().stream().map(FileColumn::name).toList());
            column.setRequiredIndicatorVisible(target.required());
            column.setClearButtonVisible(!target.required());
            order.setLabel(say(Msg.performance_import_order_of(label)));
            order.setItems(DateOrder.values());
            order.setItemLabelGenerator(it -> say(Text.of(it)));
            mark.setLabel(say(Msg.performance_import_mark_of(label)));
            mark.setItems(DecimalMark.values());
            mark.setItemLabelGenerator(it -> say(Text.of(it)));
            suggested.ifPresent(this::show);
            showChoices();
            column.addValueChangeListener(_ -> {
                chooseAnew();
                onChange.execute();
            });
            order.addValueChangeListener(_ -> onChange.execute());
            mark.addValueChangeListener(_ -> onChange.execute());
        }

        private void show(FieldMapping suggested) {
            column.setValue(suggested.column());
            order.setValue(suggested.dateOrder());
            mark.setValue(suggested.decimalMark());
        }

        private Optional<FileColumn> chosen() {
            return Optional.ofNullable(column.getValue()).flatMap(file::column);
        }

        private void chooseAnew() {
            var orders = chosen().map(FileColumn::dateOrders).orElse(List.of());
            var marks = chosen().map(FileColumn::decimalMarks).orElse(List.of());
            order.setValue(orders.size() == 1 ? orders.getFirst() : null);
            mark.setValue(marks.size() == 1 ? marks.getFirst() : null);
            showChoices();
        }

        private void showChoices() {
            order.setVisible(target.kind() == ColumnKind.DATE && chosen().isPresent());
            mark.setVisible(target.kind() == ColumnKind.DECIMAL && chosen().isPresent());
        }

        Optional<FieldMapping> mapping() {
            var suggested = kind.suggest(file).field(target.name());
            return chosen().map(it -> suggested
                    .filter(known -> known.column().equals(it.name()))
                    .orElseGet(() -> FieldMapping.of(target.name(), it.name()))
                    .with(order.isVisible() ? order.getValue() : null)
                    .with(mark.isVisible() ? mark.getValue() : null));
        }
    }
}
