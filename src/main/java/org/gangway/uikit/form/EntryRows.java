package org.gangway.uikit.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gangway.language.Msg;
import org.gangway.language.Text;

/** EntryRows of the same fields that can be added and removed: the tiers of a table, the caps of a schedule. */
public final class EntryRows<T> implements FormEntry {

    private static final String FOCUS = "setTimeout(() => this.querySelector("
            + "'vaadin-text-field, vaadin-select, vaadin-integer-field, vaadin-date-picker')?.focus())";

    private final Div all = new Div();
    private final Div list = new Div();
    private final Button add;
    private final Text label;
    private final Function<T, ValueEntry<T>> row;
    private final List<ValueEntry<T>> rows = new ArrayList<>();
    private SerializableRunnable changed = () -> {};

    public EntryRows(Text label, Text added, List<T> before, T usual, Function<T, ValueEntry<T>> row) {
        this.label = label;
        this.row = row;
        add = new Button(say(added), _ -> addEmpty(usual));
        all.addClassName("gangway-section");
        list.addClassName("gangway-section");
        all.getElement().setAttribute("role", "group");
        all.getElement().setAttribute("aria-label", say(label));
        all.add(new Span(say(label)), list, new Div(add));
        before.forEach(value -> show(row.apply(value)));
    }

    private void addEmpty(T usual) {
        var entry = row.apply(usual);
        entry.clear();
        show(entry).getElement().executeJs(FOCUS);
        changed.run();
    }

    private Div show(ValueEntry<T> entry) {
        rows.add(entry);
        var card = new Div(entry.component());
        card.addClassName("gangway-card");
        var remove = new Button(say(Msg.common_remove()), _ -> {
            rows.remove(entry);
            list.remove(card);
            add.focus();
            changed.run();
        });
        remove.setAriaLabel(say(Msg.common_remove_row(label)));
        card.add(remove);
        list.add(card);
        return card;
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public boolean isSound() {
        return rows.stream().map(FormEntry::isSound).reduce(true, Boolean::logicalAnd);
    }

    @Override
    public void clear() {
        rows.forEach(FormEntry::clear);
    }

    /** Called when a row is added or removed. */
    public void onChange(SerializableRunnable listener) {
        changed = listener;
    }

    /** Whether that row still stands there. */
    public boolean contains(ValueEntry<T> entry) {
        return rows.contains(entry);
    }

    public List<T> values() {
        return rows.stream().map(ValueEntry::value).toList();
    }
}
