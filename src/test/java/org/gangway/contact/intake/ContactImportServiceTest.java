package org.gangway.contact.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.dhatim.fastexcel.Workbook;
import org.gangway.contact.card.ContactCard;
import org.gangway.contact.card.ContactCardFiles;
import org.gangway.contact.card.ContactCardService;
import org.gangway.contact.exchange.CardForm;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.identity.signin.Acting;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.UseCase;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.context.request.RequestContextHolder;

/** Files of contacts: tried first, then taken, whatever stands in them. */
@ModuleTest
@UseCase("UC-47")
class ContactImportServiceTest {

    private static final String CARDS = """
        BEGIN:VCARD
        VERSION:3.0
        UID:a-1
        FN:Astrid Bergholdt
        N:Bergholdt;Astrid;;;
        ORG:Nordlys Handel;Finance
        TITLE:Controller
        EMAIL;TYPE=WORK;TYPE=pref:Astrid@Nordlys.example
        EMAIL;TYPE=HOME:astrid@home.example
        TEL;TYPE=CELL:+45 21 22 23 24
        ADR;TYPE=WORK:;;Havnegade 4\\n2. sal;Aarhus C;;8000;Danmark
        URL:https://nordlys.example/astrid
        NOTE:Mornings are best.
        BDAY:1980-04-01
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        FN:Astrid B.
        EMAIL:astrid@nordlys.EXAMPLE
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        EMAIL:nameless@nordlys.example
        END:VCARD
        BEGIN:VCARD
        VERSION:4.0
        KIND:group
        FN:Month end
        MEMBER:a-1
        END:VCARD
        """;

    @Autowired
    ContactImportService imports;

    @Autowired
    ContactCardService cards;

    @Autowired
    ContactCardFiles files;

    @Autowired
    PartyDirectory directory;

    private World world;

    @SuppressWarnings("NullAway.Init") // set before it is read
    private CurrentUser acting;

    private void act(CurrentUser user) {
        acting = user;
        Acting.as(user);
    }

    @BeforeEach
    void arrive() {
        // the import goes on outside of any request, and one request remembers what it read
        RequestContextHolder.resetRequestAttributes();
        world = World.create();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void saysWhatWouldBecomeOfEachAndWritesNothing() throws IOException {
        act(world.manager());
        var before = people(world.manager()).size();
        var trial = imports.tryOut(receive(CARDS), Locale.ENGLISH);

        assertThat(trial.cards())
                .isEqualTo(trial.taken()
                        + trial.doubles()
                        + trial.refused()
                        + trial.groups().size());
        assertThat(List.of(trial.taken(), trial.doubles(), trial.refused())).containsExactly(1, 1, 1);
        assertThat(trial.birthdayLeftOut()).isTrue();
        assertThat(trial.listed().stream().map(it -> it.line() + " " + it.verdict()))
                .containsExactly("1 TAKEN", "16 DOUBLE", "21 REFUSED");
        assertThat(people(world.manager())).hasSize(before);
    }

    @Test
    void takesThemOnceAndNamesThemAsDoublesAfterwards() throws IOException {
        act(world.manager());
        bringIn(CARDS);
        var astrid = card("Astrid Bergholdt");

        assertThat(astrid.details().title()).isEqualTo("Controller");
        assertThat(astrid.details().email()).isEqualTo("astrid@nordlys.example");
        assertThat(astrid.card().uid()).isEqualTo("a-1");
        assertThat(astrid.card().parts().family()).isEqualTo("Bergholdt");
        assertThat(astrid.card().unit()).isEqualTo("Finance");
        assertThat(astrid.card().howIWork().words()).isEqualTo("Mornings are best.");
        assertThat(astrid.card().postalAddress()).isEqualTo("Havnegade 4\n2. sal\n8000 Aarhus C\nDanmark");
        assertThat(astrid.channels().stream().map(it -> it.kind() + " " + it.address() + " " + it.place()))
                .containsExactly(
                        "MAIL Astrid@Nordlys.example work",
                        "PHONE +45 21 22 23 24 cell",
                        "MAIL astrid@home.example home",
                        "LINK https://nordlys.example/astrid ");

        var again = imports.tryOut(receive(CARDS), Locale.ENGLISH);
        assertThat(List.of(again.taken(), again.doubles(), again.refused())).containsExactly(0, 2, 1);
        assertThat(again.listed().getFirst().why())
                .extracting(it -> Objects.requireNonNull(it).facts().get("name"))
                .isEqualTo("Astrid Bergholdt");
    }

    @Test
    void givesAPersonAsACardThatComesBackTheSame() throws IOException {
        act(world.manager());
        bringIn(CARDS);
        var astrid = card("Astrid Bergholdt");
        for (var form : CardForm.values()) {
            var file = new String(files.person(astrid.person(), form).content(), StandardCharsets.UTF_8);
            assertThat(file).as("%s", form).contains("Astrid Bergholdt", "21 22 23 24", "Mornings are best.");

            act(world.otherLead());
            bringIn(file);
            var theirs = card("Astrid Bergholdt");
            assertThat(theirs.card()).isEqualTo(astrid.card());
            world = World.create();
            act(world.manager());
            bringIn(CARDS);
            astrid = card("Astrid Bergholdt");
        }
    }

    @Test
    void readsTablesOfDanishAndOfAmericanHeadings() throws IOException {
        act(world.manager());
        bringIn("""
            Fulde navn;E-mailadresse;Telefon;Mobil;Stilling;Sprog
            Bjarke Tønnesgård;bjarke@nordlys.example;33 12 00 09;;Bogholder;da, en
            ;nobody@nordlys.example;;;;
            Bjarke T.;BJARKE@nordlys.example;;;;
            """);
        var bjarke = card("Bjarke Tønnesgård");

        assertThat(bjarke.details().languages()).containsExactly(Locale.of("da"), Locale.ENGLISH);
        assertThat(bjarke.details().telephones()).containsExactly("33 12 00 09");

        var workbook = new ByteArrayOutputStream();
        try (var book = new Workbook(workbook, "people", null)) {
            var sheet = book.newWorksheet("Contacts");
            var rows = List.of(
                    List.of("First Name", "Last Name", "E-mail Address", "Job Title"),
                    List.of("Dorthe", "Lykkegaard", "dorthe@nordlys.example", "Team lead"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
        bringIn(imports.receive("people.xlsx", new ByteArrayInputStream(workbook.toByteArray())));
        assertThat(card("Dorthe Lykkegaard").card().parts().given()).isEqualTo("Dorthe");
    }

    @Test
    void refusesATableWithoutNamesAndWhoeverIsNoAdministrator() throws IOException {
        act(world.manager());
        var id = receive("Amount;Day\n1;2026-01-01\n");
        assertThatThrownBy(() -> imports.tryOut(id, Locale.ENGLISH))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("contact.no-name-column");

        act(world.lead());
        assertThatThrownBy(() -> imports.tryOut(id, Locale.ENGLISH))
                .as("somebody else's file")
                .hasMessageContaining("contact.upload-gone");

        act(world.vendorMember());
        assertThatThrownBy(() -> receive(CARDS)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void takesFiveThousandWhileOthersGoOn() throws IOException {
        var file = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            file.append("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person ").append(i);
            file.append("\r\nEMAIL:p").append(i % 4_950).append("@people.example\r\n");
            // every hundredth never ends
            file.append(i % 100 == 99 ? "" : "END:VCARD\r\n");
        }
        act(world.manager());
        var id = receive(file.toString());
        var trial = imports.tryOut(id, Locale.ENGLISH);
        assertThat(List.of(trial.cards(), trial.taken() + trial.doubles() + trial.refused()))
                .containsExactly(5_000, 5_000);
        assertThat(trial.listed()).hasSize(1_000);

        imports.start(id, Locale.ENGLISH, trial);
        long slowest = 0;
        var progress = imports.progress(id);
        while (!progress.over()) {
            long before = System.nanoTime();
            directory.people(world.vendor());
            slowest = Math.max(slowest, System.nanoTime() - before);
            progress = imports.progress(id);
            pause();
        }
        assertThat(Objects.requireNonNull(progress.result()).taken()).isEqualTo(trial.taken());
        assertThat(people(world.manager())).hasSizeGreaterThan(4_800);
        assertThat(Duration.ofNanos(slowest))
                .as("somebody else reads meanwhile")
                .isLessThan(Duration.ofSeconds(2));
    }

    private ContactUploadId receive(String file) throws IOException {
        return imports.receive("contacts", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private void bringIn(String file) throws IOException {
        bringIn(receive(file));
    }

    private void bringIn(ContactUploadId id) {
        imports.start(id, Locale.ENGLISH, imports.tryOut(id, Locale.ENGLISH));
        while (true) {
            var progress = imports.progress(id);
            if (progress.over()) {
                assertThat(progress.result()).isNotNull();
                return;
            }
            pause();
        }
    }

    private static void pause() {
        LockSupport.parkNanos(20_000_000);
    }

    private List<PersonSummary> people(CurrentUser user) {
        return directory.people(user.party());
    }

    private ContactCard card(String name) {
        return people(acting).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(it -> cards.card(it.id()))
                .orElseThrow();
    }
}
