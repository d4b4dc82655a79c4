package org.gangway.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.agreement.negotiation.AgreementFixtures.START;
import static org.gangway.agreement.negotiation.AgreementFixtures.closeOnTime;
import static org.gangway.agreement.negotiation.AgreementFixtures.engagementWith;
import static org.gangway.agreement.negotiation.AgreementFixtures.schedule;
import static org.gangway.agreement.negotiation.AgreementFixtures.share;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.negotiation.NegotiationService;
import org.gangway.agreement.negotiation.SigningService;
import org.gangway.agreement.negotiation.Term;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.signin.Acting;
import org.gangway.incentive.terms.ContinuousImprovement;
import org.gangway.incentive.terms.RatchetDriver;
import org.gangway.incentive.terms.RatchetTerms;
import org.gangway.incentive.terms.ReviewSchedule;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Texts;
import org.gangway.measure.Direction;
import org.gangway.shared.Percentage;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class TermsPdfTest {

    @Autowired
    EngagementService engagements;

    @Autowired
    NegotiationService negotiation;

    @Autowired
    SigningService signing;

    @Autowired
    AgreementService agreements;

    @Autowired
    Texts texts;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void printsSignedTermsInBothLanguagesOfTheEngagement() throws IOException {
        var world = World.create();
        Acting.as(world.manager());
        var engagement = engagements.get(engagements.open(engagementWith(world.vendor())));
        var version = offered(negotiation.start(engagement.id()));
        Acting.as(world.lead());
        agreements.version(version).terms().forEach(term -> negotiation.accept(term.id(), term.version()));
        signing.sign(version, agreements.version(version).version().sha256().orElseThrow());

        var agreed = agreements.version(version);
        var readerProfile = new ReaderProfile(Locale.ENGLISH, Locale.UK, ZoneId.of("Europe/Copenhagen"));
        var text = text(new TermsPdf(engagement, agreed, texts, readerProfile, "DK").pdf());

        assertThat(text)
                .contains("Terms of Month-end close, version 1", "At least 98", "Close tasks on time", "Meera Kulkarni")
                .contains("Vilkår for Month-end close, version 1", "Mindst 98", "Bods- og bonusmodel", "Minimumsniveau")
                .contains(agreed.version().sha256().orElseThrow().substring(0, 20));
        // as in Denmark in both languages, whoever takes the document away; no word or amount is broken
        assertThat(text.replace('\u00a0', ' '))
                .contains("Counts as a default when", "Udløser bod, når", "400.000,00 kr.: 48.000,00 kr.")
                .doesNotContain("48,000.00");
        assertThat(text.replaceAll("[\\s\u00a0]+", " "))
                .contains(
                        "The target follows the average of the results of 12 months; at least 6 results are needed.",
                        "Worse results make it less strict.",
                        "Every 6 months, first with the results up to June 2026")
                .contains(
                        "Målet følger gennemsnittet af resultaterne i 12 måneder; der kræves mindst 6 resultater.",
                        "Dårligere resultater gør det mindre strengt.",
                        "Hver 6. måned, første gang med resultaterne til og med juni 2026");
    }

    private AgreementVersionId offered(AgreementVersionId version) {
        negotiation.takeEffect(version, START);
        var close = closeOnTime("98", "95").with(improvement());
        negotiation.draft(version, close);
        negotiation.draft(version, schedule(share(close, "100")));
        negotiation.offer(
                version,
                agreements.version(version).terms().stream().map(Term::id).toList(),
                "");
        return version;
    }

    private static ContinuousImprovement improvement() {
        return new ContinuousImprovement(
                new RatchetTerms(
                        Direction.HIGHER,
                        new BigDecimal("100"),
                        Percentage.of("20"),
                        new RatchetDriver.MeanOf(12, 6),
                        true,
                        1),
                new ReviewSchedule(YearMonth.of(2026, 6), 6));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
