package org.gangway.notification.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSummary;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.NotificationRoutes;
import org.gangway.notification.news.NewsChoiceService;
import org.gangway.notification.news.NewsDelivery;
import org.gangway.notification.news.NewsKind;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.Page;
import org.gangway.uikit.SavedSign;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;

/** How its reader hears of each kind of news: everywhere, or otherwise in the engagement that the address names. */
@Route(NotificationRoutes.CHOICES)
@RolesAllowed(Roles.MEMBER)
class NewsChoicesView extends Page implements BeforeEnterObserver {

    private static final PageRequest ENGAGEMENTS = PageRequest.of(0, 500);

    private final NewsChoiceService choices;
    private final EngagementService engagements;
    private final Clock clock;

    NewsChoicesView(NewsChoiceService choices, EngagementService engagements, Clock clock) {
        super(Msg.notification_choices_title());
        this.choices = choices;
        this.engagements = engagements;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var known = engagements.search("", ENGAGEMENTS);
        var chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NotificationRoutes.ENGAGEMENT)
                .flatMap(id -> known.stream()
                        .filter(it -> it.id().value().toString().equals(id))
                        .findFirst())
                .orElse(null);
        removeAll();
        add(
                heading(new Anchor(NotificationRoutes.NEWS, say(Msg.notification_news_title()))),
                new Paragraph(say(Msg.notification_choices_help())),
                where(known, chosen),
                chosen == null ? everywhere() : in(chosen),
                new H2(say(Msg.notification_quiet_title())),
                quiet());
    }

    private static Component where(List<EngagementSummary> known, @Nullable EngagementSummary chosen) {
        var where = new Select<EngagementSummary>();
        where.setLabel(say(Msg.notification_choices_where()));
        where.setItemLabelGenerator(it -> it == null ? say(Msg.notification_choices_everywhere()) : it.name());
        where.setEmptySelectionAllowed(true);
        where.setEmptySelectionCaption(say(Msg.notification_choices_everywhere()));
        where.setItems(known);
        where.setValue(chosen);
        where.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        NotificationRoutes.CHOICES,
                        change.getValue() == null
                                ? QueryParameters.empty()
                                : QueryParameters.simple(Map.of(
                                        NotificationRoutes.ENGAGEMENT,
                                        change.getValue().id().value().toString()))));
        return where;
    }

    private Component everywhere() {
        var now = choices.choices();
        var table = table();
        for (var kind : NewsKind.values()) {
            var select = select(kind);
            select.setValue(now.get(kind));
            row(table, kind, select, delivery -> choices.choose(kind, delivery));
        }
        return table;
    }

    private Component in(EngagementSummary engagement) {
        var everywhere = choices.choices();
        var now = choices.choices(engagement.id());
        var table = table();
        Arrays.stream(NewsKind.values()).filter(NewsKind::isOfEngagement).forEach(kind -> {
            var usual =
                    say(Msg.notification_choices_as_everywhere(Text.of(everywhere.getOrDefault(kind, kind.usual()))));
            var select = select(kind);
            select.setItemLabelGenerator(delivery -> delivery == null ? usual : say(Text.of(delivery)));
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(usual);
            select.setValue(now.get(kind));
            row(table, kind, select, delivery -> choices.choose(engagement.id(), kind, delivery));
        });
        return table;
    }

    /** Saves each choice as it is made. */
    private void row(
            FigureTable table, NewsKind kind, Select<NewsDelivery> select, SerializableConsumer<NewsDelivery> save) {
        if (kind.isChosen()) {
            var sign = new SavedSign();
            select.addValueChangeListener(change -> {
                save.accept(change.getValue());
                sign.saved(clock.instant());
            });
            table.row(new Span(say(Text.of(kind))), select, sign);
        } else {
            table.row(
                    new Span(say(Text.of(kind))),
                    new Span(say(Text.of(kind.usual()))),
                    new Span(say(Msg.notification_choices_always())));
        }
    }

    private static FigureTable table() {
        return new FigureTable(Msg.notification_choices_title())
                .words(Msg.notification_news_kind())
                .words(Msg.notification_choices_delivery())
                .words(Msg.notification_choices_remark());
    }

    private static Select<NewsDelivery> select(NewsKind kind) {
        var select = new Select<NewsDelivery>();
        select.setAriaLabel(say(Text.of(kind)));
        select.setItemLabelGenerator(delivery -> say(Text.of(delivery)));
        select.setItems(kind.choices());
        select.setWidth("min(20rem, 100%)");
        return select;
    }

    private Component quiet() {
        var sign = new SavedSign();
        var quiet = new Checkbox(say(Msg.notification_quiet_keep()), choices.keepsQuiet());
        quiet.addValueChangeListener(change -> {
            choices.keepQuiet(change.getValue());
            sign.saved(clock.instant());
        });
        return new Div(new Paragraph(say(Msg.notification_quiet_help())), new Div(quiet, sign));
    }
}
