package org.gangway.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.gangway.agreement.document.TermsDocumentService;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("UC-14")
class DocumentDialogTest extends ViewTest {

    private static final Path EXAMPLE = Path.of("docs/examples/agreement.json");

    @Autowired
    EngagementService engagements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    AgreementService agreements;

    @Autowired
    TermsDocumentService documents;

    private World world;
    private EngagementId engagement;

    @BeforeEach
    void startTerms() {
        world = World.create();
        engagement = Acting.as(world.manager(), () -> {
            var opened = engagements.open(AgreementFixtures.engagementWith(world.vendor()));
            negotiation.takeEffect(negotiation.start(opened), AgreementFixtures.START.plusMonths(1));
            return opened;
        });
    }

    @Test
    void takesOverTheExampleOfTheDocumentation() throws IOException {
        signIn(world.manager());
        load(Files.readString(EXAMPLE).replace("2025-01-01", "2026-01-01"));

        assertThat(shown()).contains("New", "Close tasks on time", "Take effect on 1 Jan 2026, as the document says");
        fill("Take effect on 1 Jan 2026, as the document says", true);
        click("Use these terms");

        assertThat(notices()).anyMatch(notice -> notice.contains("have been applied"));
        var current =
                Acting.as(world.manager(), () -> agreements.current(engagement).orElseThrow());
        assertThat(current.version().effectiveFrom()).contains(AgreementFixtures.START);
        assertThat(current.terms())
                .anyMatch(term -> term.kind() == org.gangway.agreement.terms.TermKind.INCENTIVE_SCHEDULE);
        assertThat(shown()).contains("Save as a document (JSON)");
    }

    @Test
    void saysFaultsInDanishAndTakesNothing() throws IOException {
        signIn(world.manager(), Locale.of("da", "DK"));
        load(Files.readString(Path.of("docs/examples/faulty-agreement.json")));

        assertThat(shown()).contains("incentive.rounding.towards", "halfAllocation");
        assertThat(_get(Button.class, spec -> spec.withText("Brug disse vilkår"))
                        .isEnabled())
                .isFalse();
        assertThat(Acting.as(
                        world.manager(),
                        () -> agreements.current(engagement).orElseThrow().terms()))
                .isEmpty();
    }

    @Test
    void saysWhereAFileIsNoDocument() {
        signIn(world.manager());
        load("not a document");

        assertThat(shown()).contains("it cannot be read from line 1");
    }

    @Test
    void saysThatADocumentChangesNothing() throws IOException {
        var text = Files.readString(EXAMPLE).replace("2025-01-01", "2026-01-01");
        signIn(world.manager());
        load(text);
        click("Use these terms");
        load(text);

        assertThat(shown()).contains("The document says the same as this version");
    }

    @Test
    void givesReadersNoButton() {
        signIn(world.auditor());
        open("engagement/" + engagement.value() + "/terms");

        assertThat(hasButton("Load a document …")).isFalse();
    }

    private void load(String json) {
        open("engagement/" + engagement.value() + "/terms");
        var danish =
                _find(Button.class, spec -> spec.withText("Load a document …")).isEmpty();
        click(danish ? "Indlæs et dokument …" : "Load a document …");
        _find(DocumentDialog.class).getLast().show(json);
    }
}
