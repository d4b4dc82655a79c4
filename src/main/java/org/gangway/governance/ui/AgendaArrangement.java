package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Notices;

/** What the chair can do with one item: up, down, on to another committee. */
class AgendaArrangement extends Span {

    private final MeetingDetails sheet;
    private final MeetingFacade desk;
    private final AgendaItem item;
    private final Runnable refresh;

    AgendaArrangement(MeetingDetails sheet, MeetingFacade desk, AgendaItem item, Runnable refresh) {
        this.sheet = sheet;
        this.desk = desk;
        this.item = item;
        this.refresh = refresh;
        var place = sheet.meeting().placeOf(item.id());
        if (place > 1) {
            add(shift(VaadinIcon.ARROW_UP, Msg.governance_agenda_up(item.title()), -1));
        }
        if (place < sheet.meeting().agenda().size()) {
            add(shift(VaadinIcon.ARROW_DOWN, Msg.governance_agenda_down(item.title()), 1));
        }
        addHandOn();
    }

    private Button shift(VaadinIcon icon, Text label, int places) {
        var button = new Button(icon.create(), _ -> {
            desk.agenda().shift(sheet.meeting().id(), item.id(), places);
            refresh.run();
        });
        button.setAriaLabel(say(label));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void addHandOn() {
        var others = desk.people().committees().committees(sheet.engagement().id()).stream()
                .filter(it -> !it.id().equals(sheet.committee().id()))
                .toList();
        var belongsHere = item.isFree()
                || item.kind() == AgendaKind.OPEN_ACTION
                || item.kind() == AgendaKind.MINUTES_OF_LAST_MEETING;
        if (others.isEmpty() || belongsHere) {
            return;
        }
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        var handOn = menu.addItem(say(Msg.governance_agenda_hand_on()));
        others.forEach(other -> handOn.getSubMenu().addItem(other.name(), _ -> {
            desk.agenda().handOn(sheet.meeting().id(), item.id(), other.id());
            Notices.success(Msg.governance_agenda_handed_on(other.name()));
            refresh.run();
        }));
        add(menu);
    }
}
