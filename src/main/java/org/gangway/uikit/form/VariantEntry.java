package org.gangway.uikit.form;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.gangway.language.Text;

/** A rule of one of several kinds, each with its own fields. */
public final class VariantEntry<T> implements ValueEntry<T> {

    private final Div all = new Div();
    private final Div fields = new Div();
    private final Select<FormVariant<T>> kind = new Select<>();
    private ValueEntry<T> form;

    public VariantEntry(Text label, List<FormVariant<T>> kinds, T before) {
        var first = FormVariant.of(kinds, before);
        kind.setLabel(say(label));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> say(one.name()));
        kind.setValue(first);
        kind.setWidthFull();
        form = first.form().apply(before);
        fields.add(form.component());
        kind.addValueChangeListener(change -> choose(change.getValue()));
        all.addClassName("gangway-section");
        all.add(kind, fields);
    }

    private void choose(FormVariant<T> chosen) {
        form = chosen.form().apply(chosen.usual());
        form.clear();
        fields.removeAll();
        fields.add(form.component());
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public boolean isSound() {
        return form.isSound();
    }

    @Override
    public void clear() {
        form.clear();
    }

    @Override
    public T value() {
        return form.value();
    }
}
