package org.gangway.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.signin.Acting;
import org.gangway.notification.NotificationRoutes;
import org.gangway.notification.news.NewsChoiceService;
import org.gangway.notification.news.NewsDelivery;
import org.gangway.notification.news.NewsFilter;
import org.gangway.notification.news.NewsKind;
import org.gangway.notification.news.NewsService;
import org.gangway.settlement.event.StatementAgreed;
import org.gangway.settlement.event.StatementProposed;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-24")
class NewsPageTest extends ViewTest {

    @Autowired
    ApplicationContext portal;

    @Autowired
    NewsService news;

    @Autowired
    NewsChoiceService choices;

    @SuppressWarnings("NullAway.Init") // filled before each test
    private World world;

    @SuppressWarnings("NullAway.Init")
    private EngagementId engagement;

    @BeforeEach
    void happens() {
        world = World.create();
        var story = new GovernanceStory(portal);
        engagement = story.engagement(world);
        Acting.as(world.controller(), () -> news.readAll(NewsFilter.ALL));
        story.happens(world.lead(), new StatementProposed(engagement, YearMonth.of(2026, 3)));
        story.happens(world.lead(), new StatementAgreed(engagement, YearMonth.of(2026, 2)));
        signIn(world.controller());
    }

    @Test
    void countsOnTheBellWhatIsUnread() {
        open("");
        assertThat(bell()).isEqualTo("News: 2 unread");

        open(NotificationRoutes.NEWS);
        assertThat(shown())
                .contains("Statement for March 2026 to approve", "The statement for February 2026 is agreed");
        fire(
                _get(
                        Anchor.class,
                        spec -> spec.withText(
                                "The statement for February 2026 is agreed (Accounting close from Pune)")),
                "click");
        assertThat(bell()).isEqualTo("News: 1 unread");

        click("Mark all as read");
        assertThat(bell()).isEqualTo("News: nothing unread");
        assertThat(notices()).contains("1 piece of news was marked as read.");
        assertThat(shown()).doesNotContain("Mark as read");
    }

    @Test
    void saysTheCountInTheReadersLanguage() {
        signIn(world.controller(), Locale.of("da"));
        open("");

        assertThat(bell()).isEqualTo("Nyheder: 2 ulæste");
    }

    @Test
    void showsWhatTheAddressAsksFor() {
        open(NotificationRoutes.NEWS + "?kind=STATEMENT&of=" + engagement.value());
        assertThat(shown()).contains("Statement for March 2026").doesNotContain("February");

        open(NotificationRoutes.NEWS + "?kind=OFFER");
        assertThat(shown()).contains("There are no news like that.");
        _setValue(kind(), NewsKind.SETTLEMENT);
        assertThat(shown()).contains("February").doesNotContain("March 2026");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Unread only")), true);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("kind=SETTLEMENT")
                .contains("unread");
    }

    @SuppressWarnings("unchecked")
    private static Select<NewsKind> kind() {
        return _get(Select.class, spec -> spec.withLabel("Kind"));
    }

    @Test
    void letsEverybodyChooseHowTheyHear() {
        open(IdentityRoutes.PROFILE);
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(NotificationRoutes.CHOICES);

        open(NotificationRoutes.CHOICES);
        assertThat(shown()).contains("Always, because time limits may run from it");
        var figures = delivery("Figures");
        assertThat(figures.getValue()).isEqualTo(NewsDelivery.IN_APP);
        _setValue(figures, NewsDelivery.DAILY);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("No mail while I do not work")), true);

        open(NotificationRoutes.CHOICES + "?of=" + engagement.value());
        var here = delivery("Figures");
        assertThat(here.getValue()).isNull();
        _setValue(here, NewsDelivery.NONE);

        Acting.as(world.controller());
        assertThat(choices.choices()).containsEntry(NewsKind.FIGURE, NewsDelivery.DAILY);
        assertThat(choices.choices(engagement)).containsOnlyKeys(NewsKind.FIGURE);
        assertThat(choices.keepsQuiet()).isTrue();
    }

    @Test
    void keepsNoConnectionWhereNothingIsLive() {
        open("");

        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.DISABLED);
    }

    @SuppressWarnings("unchecked")
    private static Select<NewsDelivery> delivery(String kind) {
        return _get(
                Select.class,
                spec -> spec.withPredicate(select -> select.getAriaLabel().equals(Optional.of(kind))));
    }

    private static String bell() {
        return _get(NewsBell.class).getElement().getAttribute("aria-label");
    }

    private static void fire(Anchor anchor, String event) {
        ElementUtilsKt._fireDomEvent(
                anchor.getElement(), new DomEvent(anchor.getElement(), event, JacksonUtils.createObjectNode()));
    }
}
