package org.gangway.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Side;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ModuleTest
class EngagementSearchTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Autowired
    EngagementService engagements;

    private World world;

    @BeforeEach
    void begin() {
        world = World.create();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    private void open(String name) {
        engagements.open(new NewEngagement(
                name,
                world.vendor(),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2027, 12, 31),
                180,
                "DKK",
                new BigDecimal("420000"),
                "en",
                "en",
                List.of("Accounting close"),
                List.of(
                        new NewSite(Side.CLIENT, "Aarhus", "DK", "Europe/Copenhagen", WEEKEND),
                        new NewSite(Side.VENDOR, "Pune", "IN", "Asia/Kolkata", WEEKEND))));
    }

    private List<String> found(String typed) {
        return engagements.search(typed, PageRequest.of(0, 10)).stream()
                .map(EngagementSummary::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Bogholderi i Århus, århus",
        "Bogholderi i Århus, AARHUS",
        "Bogholderi i Århus, arhus",
        "Bogholderi i Aarhus, århus",
        "Østergård & søn, østergård",
        "Østergård & søn, ostergard",
        "Østergård & søn, oestergaard",
        "Østergård & søn, ostergaard",
        "Ærø Rederi, aero",
        "Ærø Rederi, aeroe",
        "Ærø Rederi, ærø",
        "Müller Inkasso, muller",
        "Müller Inkasso, mueller",
        "Mueller Inkasso, müller",
        "Michaelsen Inkasso, elsen",
        "Łódź Centre, lodz",
        "Łódź Centre, Łódź",
        "100% Inkasso, 100%"
    })
    void findsANameHoweverItsLettersAreTyped(String name, String typed) {
        Acting.as(world.manager());
        open(name);
        open("Invoices");

        assertThat(found(typed)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"Bogholderi i Århus, arhos", "Invoices, %", "Invoices, inv_ices", "Ærø Rederi, oro"})
    void findsNothingElse(String name, String typed) {
        Acting.as(world.manager());
        open(name);

        assertThat(found(typed)).isEmpty();
    }

    @Test
    void isInTheOrderOfTheReadersAlphabet() {
        Acting.as(world.manager());
        for (var name : List.of("Zenit", "Århus", "Aalborg", "Østerbro", "Bornholm", "Ærø")) {
            open(name);
        }

        assertThat(found("")).containsExactly("Aalborg", "Ærø", "Århus", "Bornholm", "Østerbro", "Zenit");
        Acting.as(danish(world.manager()));
        assertThat(found("")).containsExactly("Bornholm", "Zenit", "Ærø", "Østerbro", "Aalborg", "Århus");
    }

    private static CurrentUser danish(CurrentUser user) {
        return new CurrentUser(
                user.id(),
                user.name(),
                user.email(),
                user.party(),
                user.partyName(),
                user.side(),
                user.roles(),
                "da",
                user.formats(),
                user.zone());
    }
}
