package org.gangway.search.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.gangway.language.Msg;
import org.gangway.search.SearchService;

/** Opens the palette: by a click, by Ctrl or Cmd and K, and by a slash where nobody types. */
class SearchButton extends Button {

    private static final String KEYS = """
            const button = this;
            const listen = event => {
                if (!button.isConnected) {
                    document.removeEventListener('keydown', listen);
                    return;
                }
                const typing = event.composedPath().some(part =>
                    part.matches && part.matches('input, textarea, select, [contenteditable]'));
                const letter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
                    && !event.altKey && !event.shiftKey;
                const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
                if (letter || slash) {
                    event.preventDefault();
                    button.click();
                }
            };
            document.addEventListener('keydown', listen);
            """;

    private final SearchPalette palette;

    SearchButton(SearchService search) {
        palette = new SearchPalette(search);
        setIcon(VaadinIcon.SEARCH.create());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        setAriaLabel(say(Msg.search_title()));
        getElement().setAttribute("title", say(Msg.search_hint()));
        getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K /");
        addClickListener(_ -> palette.open());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(KEYS);
    }
}
