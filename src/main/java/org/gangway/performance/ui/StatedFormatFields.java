package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.reading.FieldSeparator;
import org.gangway.reading.FileFormat;
import org.gangway.reading.FormatCertainty;
import org.gangway.reading.StatedFormat;
import org.gangway.reading.TextEncoding;
import org.jspecify.annotations.Nullable;

/** Lets somebody who knows better say how a file is written; it is then read anew. */
class StatedFormatFields extends FormLayout {

    private final Select<FieldSeparator> separator = new Select<>();
    private final Select<TextEncoding> encoding = new Select<>();

    /** What was said about the first row before. */
    private final @Nullable Boolean header;

    StatedFormatFields(FileFormat format, SerializableConsumer<StatedFormat> onStated) {
        header = format.start().certainty() == FormatCertainty.CERTAIN ? format.header() : null;
        offer(separator, Msg.performance_import_separator_stated(), FieldSeparator.values(), format.separator());
        offer(encoding, Msg.performance_import_encoding_stated(), TextEncoding.values(), format.encoding());
        separator.addValueChangeListener(_ -> onStated.accept(stated()));
        encoding.addValueChangeListener(_ -> onStated.accept(stated()));
        add(separator, encoding);
    }

    private static <T extends Enum<T>> void offer(Select<T> field, Text label, T[] choices, T now) {
        field.setLabel(say(label));
        field.setItems(choices);
        field.setItemLabelGenerator(it -> say(Text.of(it)));
        field.setValue(now);
    }

    private StatedFormat stated() {
        return new StatedFormat(separator.getValue(), encoding.getValue(), header);
    }
}
