package org.gangway.uikit;

import com.vaadin.flow.component.icon.VaadinIcon;

/** How good or bad a status is; each has a colour and a sign, so that colour is never alone. */
public enum StatusTone {
    GOOD("success", VaadinIcon.CHECK_CIRCLE_O),
    WARNING("warning", VaadinIcon.WARNING),
    BAD("error", VaadinIcon.CLOSE_CIRCLE_O),
    NEUTRAL("contrast", VaadinIcon.CIRCLE_THIN),
    WAITING("primary", VaadinIcon.CLOCK);

    private final String theme;
    private final VaadinIcon icon;

    StatusTone(String theme, VaadinIcon icon) {
        this.theme = theme;
        this.icon = icon;
    }

    String theme() {
        return theme;
    }

    String className() {
        return "gangway-tone-" + theme;
    }

    VaadinIcon icon() {
        return icon;
    }
}
