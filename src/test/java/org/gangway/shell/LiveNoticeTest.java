package org.gangway.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ElementUtilsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import org.gangway.agreement.AgreementRoutes;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.gangway.uikit.OpenPages;
import org.gangway.uikit.PageChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others change shows by itself, but for where somebody is entering something. */
@UseCase("UC-24")
class LiveNoticeTest extends ViewTest {

    @Autowired
    EngagementService engagements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    OpenPages pages;

    @SuppressWarnings("NullAway.Init") // filled before each test
    private World world;

    @SuppressWarnings("NullAway.Init")
    private EngagementId engagement;

    @BeforeEach
    void open() {
        world = World.create();
        engagement =
                Acting.as(world.manager(), () -> engagements.open(AgreementFixtures.engagementWith(world.vendor())));
        signIn(world.lead());
        open(AgreementRoutes.terms(engagement));
    }

    @Test
    void showsThePageAnewWhereNothingIsEntered() {
        var before = page();

        changed(false);

        assertThat(page()).isNotSameAs(before).hasSameClassAs(before);
        assertThat(shows()).isFalse();
    }

    @Test
    void asksFirstWhereSomethingIsEntered() {
        var before = page();

        changed(true);

        assertThat(page()).isSameAs(before);
        assertThat(texts()).contains("Something on this page has changed.");
        click("Show");
        assertThat(page()).isNotSameAs(before);
        assertThat(shows()).isFalse();
    }

    @Test
    void isForgottenOnTheNextPage() {
        changed(true);

        open("");

        assertThat(shows()).isFalse();
    }

    /** The log is what pages hear of, and what it keeps to one party they keep to it too. */
    @Test
    void hearsOfWhatIsCommittedAndNothingOfWhatTheOtherPartyDoesInPrivate() {
        var heard = new ArrayList<PageChange>();
        var registration = pages.follow(
                new UI(),
                change -> {
                    if (change.about().equals(engagement.value())) {
                        synchronized (heard) {
                            heard.add(change);
                        }
                    }
                    return false;
                },
                () -> {});
        Acting.as(world.manager(), () -> {
            var version = negotiation.start(engagement);
            var term = negotiation.draft(version, AgreementFixtures.closeOnTime("98", "95"));
            negotiation.offer(version, List.of(term), "");
            return version;
        });
        registration.remove();

        assertThat(heard)
                .contains(
                        new PageChange(
                                engagement.value(),
                                "agreement.term-drafted",
                                world.client().value()),
                        new PageChange(engagement.value(), "agreement.term-offered", null));
    }

    private static boolean shows() {
        return !_find(Button.class, spec -> spec.withText("Show")).isEmpty();
    }

    private static Component page() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static void changed(boolean editing) {
        var notice = _get(LiveNotice.class).getElement();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail", editing);
        ElementUtilsKt._fireDomEvent(notice, new DomEvent(notice, LiveNotice.CHANGED, data));
    }
}
