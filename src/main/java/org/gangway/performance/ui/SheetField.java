package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.language.Msg;
import org.gangway.reading.SheetChoice;
import org.gangway.reading.StatedFormat;
import org.gangway.reading.WorkbookSheet;

/** Chooses the sheet of a workbook; which ones are hidden is said beside their names. */
class SheetField extends FormLayout {

    SheetField(SheetChoice sheets, SerializableConsumer<StatedFormat> onStated) {
        var sheet = new Select<WorkbookSheet>();
        sheet.setLabel(say(Msg.performance_import_sheet_choose()));
        sheet.setItems(sheets.all());
        sheet.setItemLabelGenerator(
                it -> it.hidden() ? say(Msg.performance_import_sheet_hidden(it.name())) : it.name());
        sheet.setValue(sheets.read());
        sheet.addValueChangeListener(
                change -> onStated.accept(StatedFormat.ofSheet(change.getValue().name())));
        add(sheet);
    }
}
