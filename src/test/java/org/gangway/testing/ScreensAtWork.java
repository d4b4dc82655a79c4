package org.gangway.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Every screen that somebody has open in the portal, by the token that its browser sends with each click. */
@TestComponent
public class ScreensAtWork implements VaadinServiceInitListener {

    private final transient Map<String, UI> screens = new ConcurrentHashMap<>();

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.getSource().addUIInitListener(opened -> {
            var screen = opened.getUI();
            screens.put(screen.getCsrfToken(), screen);
            screen.addDetachListener(_ -> screens.remove(screen.getCsrfToken()));
        });
    }

    Optional<UI> of(String token) {
        return Optional.ofNullable(screens.get(token));
    }
}
