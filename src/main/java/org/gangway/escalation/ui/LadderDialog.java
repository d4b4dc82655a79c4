package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementSite;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.escalation.ladder.LadderLevel;
import org.gangway.escalation.ladder.NewLadder;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;

/** Asks for a ladder: the two sites whose hours count, and the levels. */
class LadderDialog extends InputDialog {

    private final LadderFacade desk;
    private final EngagementId engagement;
    private final PartiesOfLadder parties;
    private final SerializableRunnable refresh;
    private final Select<EngagementSite> client;
    private final Select<EngagementSite> vendor;
    private final List<LevelFields> levels = new ArrayList<>();
    private final Div rows = new Div();

    /** @param start what it begins with, if anything was offered or agreed before */
    LadderDialog(
            LadderFacade desk,
            EngagementId engagement,
            PartiesOfLadder parties,
            Optional<Ladder> start,
            SerializableRunnable refresh) {
        this.desk = desk;
        this.engagement = engagement;
        this.parties = parties;
        this.refresh = refresh;
        setHeaderTitle(say(Msg.escalation_ladder_action()));
        setWidth("min(52rem, 96vw)");
        client = sites(Side.CLIENT, start);
        vendor = sites(Side.VENDOR, start);
        refusedAt(vendor, "escalation.hours-never-meet", "escalation.hours-unknown");
        start.ifPresentOrElse(
                ladder -> ladder.levels().forEach(level -> levels.add(fields(Optional.of(level)))),
                () -> levels.add(fields(Optional.empty())));
        show();
        var more = new Button(say(Msg.escalation_ladder_add()), _ -> {
            levels.add(fields(Optional.empty()));
            show();
        });
        add(new FormLayout(client, vendor), rows, more);
        var save = new Button(say(Msg.escalation_ladder_action()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private Select<EngagementSite> sites(Side side, Optional<Ladder> start) {
        var sites = desk.sites(engagement, side);
        var select = new Select<EngagementSite>();
        select.setLabel(
                say(side == Side.CLIENT ? Msg.escalation_ladder_client_site() : Msg.escalation_ladder_vendor_site()));
        select.setItems(sites);
        select.setItemLabelGenerator(EngagementSite::name);
        sites.stream()
                .filter(site ->
                        start.filter(it -> it.site(side).equals(site.id())).isPresent())
                .findFirst()
                .or(() -> sites.stream().findFirst())
                .ifPresent(select::setValue);
        return select;
    }

    private LevelFields fields(Optional<LadderLevel> level) {
        return new LevelFields(desk, parties, level);
    }

    private void show() {
        rows.removeAll();
        for (int i = 0; i < levels.size(); i++) {
            var fields = levels.get(i);
            var remove = new Button(say(Msg.escalation_ladder_remove(i + 1)), _ -> {
                levels.remove(fields);
                show();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            var heading = new Div(new H4(say(Msg.escalation_level_numbered(i + 1))), remove);
            heading.addClassName("gangway-heading");
            rows.add(heading, fields);
        }
    }

    private void save() {
        var complete = RequiredFields.check(client, vendor);
        for (var fields : levels) {
            complete &= fields.isComplete();
        }
        if (complete) {
            desk.ladders()
                    .offer(
                            engagement,
                            new NewLadder(
                                    client.getValue().id(),
                                    vendor.getValue().id(),
                                    levels.stream().map(LevelFields::level).toList()));
            Notices.success(Msg.escalation_ladder_offered_notice());
            close();
            refresh.run();
        }
    }
}
