package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.gangway.language.Text;

/** Buttons that stay pressed, each of which narrows a list. */
public final class FilterChips<E extends Enum<E>> extends Div {

    private final Map<E, Button> buttons = new LinkedHashMap<>();
    private final EnumSet<E> chosen;

    /** {@code changed} hears of every change by whoever looks. */
    public FilterChips(Text name, Class<E> type, SerializableConsumer<Set<E>> changed) {
        addClassName("gangway-chips");
        chosen = EnumSet.noneOf(type);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", say(name));
        Arrays.stream(type.getEnumConstants()).forEach(one -> {
            var button = new Button(say(Text.of(one)), _ -> {
                flip(one);
                changed.accept(chosen());
            });
            button.addClassName("gangway-chip");
            buttons.put(one, button);
            add(button);
        });
        show();
    }

    private void flip(E one) {
        if (!chosen.remove(one)) {
            chosen.add(one);
        }
        show();
    }

    public Set<E> chosen() {
        return EnumSet.copyOf(chosen);
    }

    /** As an address says; nobody is told. */
    public void choose(Set<E> these) {
        chosen.clear();
        chosen.addAll(these);
        show();
    }

    private void show() {
        buttons.forEach((one, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.contains(one))));
    }
}
