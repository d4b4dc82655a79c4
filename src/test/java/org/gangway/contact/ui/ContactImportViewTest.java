package org.gangway.contact.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.gangway.contact.intake.ContactImportService;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("UC-47")
class ContactImportViewTest extends ViewTest {

    private static final String CARDS = """
        BEGIN:VCARD
        VERSION:4.0
        FN:Dagny Torgersen
        EMAIL:dagny@nordlys.example
        BDAY:19800401
        END:VCARD
        BEGIN:VCARD
        VERSION:4.0
        FN:Dagny T.
        EMAIL:DAGNY@nordlys.example
        END:VCARD
        BEGIN:VCARD
        VERSION:4.0
        FN:Nobody at all
        """;

    @Autowired
    ContactImportService imports;

    @Test
    void triesFirstAndTakesThen() throws IOException {
        signIn(World.create().manager());
        open("contacts/import");
        assertThat(shown()).contains("nothing is written until you say so");
        receive(CARDS);
        assertThat(shown()).contains("Birthdays are in the file", "Take 1 person");
        click("Take 1 person");
        var page = _get(ContactImportView.class);
        for (int i = 0; i < 500 && shown().contains("You can leave this page"); i++) {
            LockSupport.parkNanos(20_000_000);
            page.look();
        }
        assertThat(shown()).contains("Taken").doesNotContain("To be taken", "Take 1 person");
        open("people");
        assertThat(shown()).contains("People");
    }

    @Test
    void saysInDanishWhatIsNoFileOfContacts() throws IOException {
        signIn(World.create().manager(), Locale.of("da", "DK"));
        open("contacts/import");
        receive("Beløb;Dag\n1;2026-01-01\n");
        assertThat(shown()).contains("Ingen kolonne har overskriften Navn, Fornavn eller Efternavn.");
    }

    @Test
    void isOfferedToAdministratorsOnly() {
        var world = World.create();
        signIn(world.manager());
        open("contacts");
        assertThat(shown()).contains("Import contacts");
        signIn(world.clientMember());
        open("contacts");
        assertThat(shown()).doesNotContain("Import contacts");
    }

    private void receive(String file) throws IOException {
        _get(ContactImportView.class)
                .received(imports.receive("contacts", new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8))));
    }
}
