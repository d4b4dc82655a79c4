package org.gangway.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the screens of the application, which Karibu does not: they are package-private. */
final class Screens {

    private Screens() {}

    @SuppressWarnings("unchecked")
    static Routes discover() {
        var views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        views.addIncludeFilter(new AnnotationTypeFilter(Layout.class));
        var errors = new ClassPathScanningCandidateComponentProvider(false);
        errors.addIncludeFilter(new AssignableTypeFilter(HasErrorParameter.class));
        Set<Class<? extends Component>> routes = new LinkedHashSet<>();
        find(views).forEach(type -> routes.add((Class<? extends Component>) type));
        Set<Class<? extends HasErrorParameter<?>>> errorRoutes = new LinkedHashSet<>();
        find(errors).forEach(type -> errorRoutes.add((Class<? extends HasErrorParameter<?>>) type));
        return new Routes(routes, errorRoutes, true);
    }

    private static Stream<Class<?>> find(ClassPathScanningCandidateComponentProvider scanner) {
        return scanner.findCandidateComponents("org.gangway").stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), Screens.class.getClassLoader()));
    }

    static String textOf(Component root) {
        var text = new StringBuilder();
        collect(root.getElement(), text);
        return text.toString();
    }

    /** Each text that can be read or heard, one by one. */
    static Set<String> textsOf(Component root) {
        var texts = new LinkedHashSet<String>();
        gather(root.getElement(), texts);
        return texts;
    }

    private static void gather(Element element, Set<String> texts) {
        if (element.isTextNode()) {
            add(element.getText(), texts);
            return;
        }
        if (!element.isVisible()) {
            return;
        }
        Stream.of("label", "text", "header", "headerTitle", "helperText", "errorMessage", "placeholder", "title")
                .forEach(name -> add(element.getProperty(name, ""), texts));
        Stream.of("aria-label", "title", "alt", "placeholder").forEach(name -> add(element.getAttribute(name), texts));
        element.getChildren().forEach(child -> gather(child, texts));
        element.getComponent()
                .filter(com.vaadin.flow.component.grid.Grid.class::isInstance)
                .ifPresent(grid -> cells((com.vaadin.flow.component.grid.Grid<?>) grid, texts));
    }

    private static <T> void cells(com.vaadin.flow.component.grid.Grid<T> grid, Set<String> texts) {
        var rows = Math.min(20, com.github.mvysny.kaributesting.v10.GridKt._size(grid));
        for (var place = 0; place < grid.getColumns().size(); place++) {
            var column = grid.getColumns().get(place);
            add(column.getHeaderText(), texts);
            if (column.getKey() == null) {
                column.setKey("column-" + place);
            }
            for (var row = 0; row < rows; row++) {
                cell(grid, row, column, texts);
            }
        }
    }

    private static <T> void cell(
            com.vaadin.flow.component.grid.Grid<T> grid,
            int row,
            com.vaadin.flow.component.grid.Grid.Column<T> column,
            Set<String> texts) {
        if (column.getRenderer() instanceof com.vaadin.flow.data.renderer.ComponentRenderer) {
            gather(
                    com.github.mvysny.kaributesting.v10.GridKt._getCellComponent(grid, row, column.getKey())
                            .getElement(),
                    texts);
        } else {
            add(com.github.mvysny.kaributesting.v10.GridKt._getFormatted(grid, row, column.getKey()), texts);
        }
    }

    private static void add(@org.jspecify.annotations.Nullable String text, Set<String> texts) {
        var plain =
                text == null ? "" : text.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
        if (!plain.isEmpty()) {
            texts.add(plain);
        }
    }

    private static void collect(Element element, StringBuilder text) {
        if (element.isTextNode()) {
            text.append(element.getText()).append(' ');
            return;
        }
        Stream.of("label", "text", "header", "headerTitle", "helperText", "errorMessage", "placeholder")
                .map(name -> element.getProperty(name, ""))
                .filter(value -> !value.isEmpty())
                .forEach(value -> text.append(value).append(' '));
        element.getChildren().forEach(child -> collect(child, text));
        element.getComponent()
                .filter(com.vaadin.flow.component.grid.Grid.class::isInstance)
                .ifPresent(grid -> text.append(rows((com.vaadin.flow.component.grid.Grid<?>) grid)));
    }

    private static String rows(com.vaadin.flow.component.grid.Grid<?> grid) {
        return com.github.mvysny.kaributesting.v10.GridKt._dump(grid, new kotlin.ranges.IntRange(0, 200));
    }
}
