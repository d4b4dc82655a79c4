package org.gangway.performance.ui;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import kotlin.ranges.IntRange;

/** Everything that can be read on the open page and in its dialogs. */
final class ShownReceivables {

    private ShownReceivables() {}

    static String now() {
        var text = new StringBuilder();
        var page = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        page.stream().findFirst().ifPresent(view -> collect(view.getElement(), text));
        collect(UI.getCurrent().getElement(), text);
        return text.toString();
    }

    private static void collect(Element element, StringBuilder text) {
        if (element.isTextNode()) {
            text.append(element.getText()).append(' ');
            return;
        }
        Stream.of("label", "header", "headerTitle", "helperText", "errorMessage")
                .map(name -> element.getProperty(name, ""))
                .filter(value -> !value.isEmpty())
                .forEach(value -> text.append(value).append(' '));
        element.getChildren().forEach(child -> collect(child, text));
        if (element.getComponent().orElse(null) instanceof Grid<?> grid) {
            text.append(GridKt._dump(grid, new IntRange(0, 50)));
        }
    }
}
