package org.gangway.engagement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Locale;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementStatus;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@UseCase("UC-23")
class EndEngagementTest extends ViewTest {

    @Autowired
    EngagementService engagements;

    @Autowired
    ApplicationContext portal;

    private World world;
    private EngagementId id;

    @BeforeEach
    void arrive() {
        world = World.create();
        id = new GovernanceStory(portal).engagement(world);
    }

    @Test
    void extendsAndRefusesADayThatIsNotLater() {
        var end = engagement().term().end();
        signIn(world.manager());
        open(overview());

        click("Extend …");
        fill("New last day", end);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> click("Extend"))
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo("engagement.extension-not-later"));
        assertThat(engagement().term().end()).isEqualTo(end);

        fill("New last day", end.plusMonths(6));
        click("Extend");
        assertThat(engagement().term().end()).isEqualTo(end.plusMonths(6));
    }

    @Test
    void hasPeopleWriteInAnotherLanguage() {
        signIn(world.manager());
        open(overview());

        click("Change the working language …");
        fill("Working language", Locale.of("da"));
        click("Change");

        assertThat(engagement().languages().working()).isEqualTo("da");
        assertThat(engagement().languages().authoritative()).isEqualTo("en");
        assertThat(shown()).contains("Danish");
    }

    @Test
    void closesOnceItIsConfirmed() {
        signIn(world.manager());
        open(overview());

        click("Close …");
        assertThat(engagement().status()).isEqualTo(EngagementStatus.OPEN);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(engagement().status()).isEqualTo(EngagementStatus.CLOSED);
        assertThat(hasButton("Extend …")).isFalse();
        assertThat(hasButton("Close …")).isFalse();
    }

    @Test
    void isNotTheVendorsToEnd() {
        signIn(world.lead());
        open(overview());

        assertThat(hasButton("Extend …")).isFalse();
        assertThat(hasButton("Close …")).isFalse();
    }

    private Engagement engagement() {
        return Acting.as(world.manager(), () -> engagements.get(id));
    }

    private String overview() {
        return "engagement/" + id.value() + "/overview";
    }
}
