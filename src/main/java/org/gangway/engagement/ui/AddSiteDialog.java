package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.NewSite;
import org.gangway.engagement.Site;
import org.gangway.engagement.SiteService;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;

/** Asks at which other site the own side works: one that the company has already, or a new one. */
class AddSiteDialog extends InputDialog {

    private final Select<Optional<Site>> which = new Select<>();
    private final FormLayout described = new FormLayout();
    private final SiteFields fields;
    private final Side side;

    /** @param known sites of the own company that take no part yet */
    AddSiteDialog(Engagement engagement, Side side, List<Site> known, SiteService sites, SerializableRunnable done) {
        this.side = side;
        fields = new SiteFields(side, "add-site " + engagement.id().value() + " ");
        setHeaderTitle(say(Msg.engagement_site_add()));
        setWidth("min(36rem, 96vw)");
        which.setLabel(say(Msg.engagement_site_which()));
        which.setItems(choices(known));
        which.setItemLabelGenerator(it -> it.map(Site::name).orElseGet(() -> say(Msg.engagement_site_another())));
        which.addValueChangeListener(
                change -> described.setVisible(change.getValue().isEmpty()));
        which.setValue(choices(known).getFirst());
        which.setVisible(!known.isEmpty());
        fields.fields().forEach(described::add);
        described.add((Component) fields.weekend());
        described.setVisible(which.getValue().isEmpty());
        refusedAt(fields.nameField(), "engagement.site-");
        add(new Paragraph(say(Msg.engagement_site_add_help())), which, described);
        var save = new Button(say(Msg.engagement_site_add_submit()), _ -> {
            if (which.getValue().isPresent() || fields.isSound()) {
                var site = chosen();
                sites.add(engagement.id(), site);
                fields.forget();
                close();
                Notices.success(Msg.engagement_site_added(site.name()));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private static List<Optional<Site>> choices(List<Site> known) {
        var all = new java.util.ArrayList<Optional<Site>>(
                known.stream().map(Optional::of).toList());
        all.add(Optional.empty());
        return all;
    }

    private NewSite chosen() {
        return which.getValue()
                .map(site -> new NewSite(
                        side, site.name(), site.country(), site.zone().getId(), site.weekend()))
                .orElseGet(fields::site);
    }
}
