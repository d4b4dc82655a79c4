package org.gangway.testing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A page of the running portal, opened over HTTP as the scripts in a browser open it, and looked at on the server. */
public final class HttpScreen {

    private static final ObjectMapper JSON = JsonMapper.shared();

    private final HttpVisitor visitor;
    private final int id;
    private final String token;
    private final UI screen;
    private int sync;
    private int client;

    private HttpScreen(HttpVisitor visitor, int id, String token, UI screen) {
        this.visitor = visitor;
        this.id = id;
        this.token = token;
        this.screen = screen;
    }

    /** Whoever visits is signed in. */
    public static HttpScreen of(HttpVisitor visitor, ScreensAtWork screens) {
        var answer = visitor.get("/?v-r=init&location=&query=");
        var config = JSON.readTree(answer.body()).path("appConfig");
        var token = config.path("uidl").path("Vaadin-Security-Key").asString("");
        var screen = screens.of(token).orElseThrow(() -> new AssertionError("no screen: " + answer.body()));
        return new HttpScreen(visitor, config.path("v-uiId").asInt(), token, screen);
    }

    /** Goes to that page; a query may follow. */
    public void open(String path) {
        var question = path.indexOf('?');
        tell(
                1,
                "ui-navigate",
                Map.of(
                        "route",
                        question < 0 ? path : path.substring(0, question),
                        "query",
                        question < 0 ? "" : path.substring(question + 1),
                        "appShellTitle",
                        "",
                        "historyState",
                        Map.of("idx", sync),
                        "trigger",
                        ""));
    }

    private void tell(int node, String event, Map<String, ?> data) {
        tell(List.of(Map.of("type", "event", "node", node, "event", event, "data", data)));
    }

    private void tell(List<Map<String, Object>> calls) {
        var body =
                JSON.writeValueAsString(Map.of("csrfToken", token, "rpc", calls, "syncId", sync, "clientId", client));
        var answer = visitor.post("/?v-r=uidl&v-uiId=" + id, "application/json", body);
        if (answer.statusCode() != 200 || !answer.body().startsWith("{")) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        var said = JSON.readTree(answer.body());
        sync = said.path("syncId").asInt(sync);
        client = said.path("clientId").asInt(client + 1);
    }

    /** Presses the only button with those words. */
    public void press(String words) {
        act(() -> all(Button.class).stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button »" + words + "«"))
                .click());
    }

    /** The same in the first row of a grid, whose cells are made only when a browser asks for them. */
    public void pressInGrid(String words) {
        act(() -> all(Grid.class).stream()
                .flatMap(HttpScreen::firstRow)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button »" + words + "« in a grid"))
                .click());
    }

    @SuppressWarnings("unchecked")
    private static Stream<Button> firstRow(Grid<?> grid) {
        var first = grid.getListDataView().getItem(0);
        return grid.getColumns().stream()
                .map(Grid.Column::getRenderer)
                .filter(ComponentRenderer.class::isInstance)
                .map(renderer -> ((ComponentRenderer<Component, Object>) renderer).createComponent(first))
                .flatMap(HttpScreen::buttons);
    }

    private static Stream<Button> buttons(Component component) {
        return component instanceof Button button
                ? Stream.of(button)
                : component.getChildren().flatMap(HttpScreen::buttons);
    }

    /** Changes it on the server, and lets the browser fetch what has changed: dialogs are on the page from then on. */
    public void act(Runnable work) {
        look(() -> {
            work.run();
            return true;
        });
        tell(List.of());
    }

    /** Clicks as a browser does, so that what goes wrong goes the way of everything that goes wrong. */
    public void click(Button button) {
        var position = Map.of("event.screenX", 1, "event.screenY", 1, "event.clientX", 1, "event.clientY", 1);
        var keys =
                Map.of("event.ctrlKey", false, "event.shiftKey", false, "event.altKey", false, "event.metaKey", false);
        var data = new LinkedHashMap<String, Object>(position);
        data.putAll(keys);
        data.putAll(Map.of("event.detail", 1, "event.button", 0));
        event(button, "click", data);
    }

    /** Says that something was changed in the dialog around that field. */
    public void tellChanged(Component field) {
        event(field.findAncestor(Dialog.class), "change", Map.of());
    }

    private void event(Component component, String name, Map<String, Object> data) {
        tell(look(() -> component.getElement().getNode().getId()), name, data);
    }

    /** Sends a file to the only field that takes one. */
    public void upload(String name, String content) {
        var target = look(() -> all(Upload.class).getFirst().getElement().getAttribute("target"));
        var body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--cut--\r\n";
        var answer = visitor.post("/" + target, "multipart/form-data; boundary=cut", body);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    /** While nobody else changes it. */
    public <T> T look(Supplier<T> work) {
        var found = new ArrayList<T>();
        screen.accessSynchronously(() -> found.add(work.get()));
        return found.getFirst();
    }

    /** Every component of that kind on the page and in open dialogs. */
    public <T extends Component> List<T> all(Class<T> kind) {
        var found = new ArrayList<T>();
        // a page hangs on the client's element, not among the children of its screen
        Stream.concat(
                        screen.getInternals().getActiveRouterTargetsChain().stream()
                                .map(HasElement::getElement),
                        screen.getElement().getChildren())
                .forEach(part -> collect(part, kind, found));
        return found.stream().distinct().toList();
    }

    private static <T extends Component> void collect(Element element, Class<T> kind, List<T> found) {
        if (element.isTextNode() || !element.isVisible()) {
            return;
        }
        element.getComponent().filter(kind::isInstance).map(kind::cast).ifPresent(found::add);
        element.getChildren().forEach(child -> collect(child, kind, found));
    }

    /** The page that is open. */
    public Class<?> page() {
        return screen.getInternals().getActiveRouterTargetsChain().getFirst().getClass();
    }

    public UI screen() {
        return screen;
    }
}
