package org.gangway.identity.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.gangway.database.StartFailure;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.identity.SystemWork;
import org.gangway.identity.account.AccountDirectory;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.TestDatabase;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("UC-35")
@ModuleTest
class AddClientCommandTest {

    @Autowired
    RegistrationService entrance;

    @Autowired
    AccountDirectory accounts;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private final String email = unique + "@aros.example";

    @Test
    void letsAnotherClientIn() throws SQLException {
        var said = command("Aros Energi " + unique, "DK", "Signe Lund", email);
        entrance.accept(said.strip().replaceFirst("(?s).*/invitation/", ""), "Signe Lund", "a sentence to remember");

        var user = SystemWork.call(() -> accounts.byEmail(email)).orElseThrow();
        assertThat(user.side()).isEqualTo(Side.CLIENT);
        assertThat(user.partyName()).isEqualTo("Aros Energi " + unique);
        assertThat(user.roles()).containsExactlyInAnyOrder(Role.ADMINISTRATOR, Role.OUTSOURCING_MANAGER);
        assertThat(command("AROS Energi " + unique + " A/S", "DK", "Signe Lund", "x" + email))
                .contains("on this portal already");
        assertThat(command("Aros Vind " + unique, "DK", "Signe Lund", email)).contains("an account with the address");
    }

    @Test
    void takesNothingThatIsNoCompanyOrAddress() {
        for (var wrong : List.of(
                List.of("Aros", "DK", "Signe Lund"),
                List.of("Aros", "Denmark", "Signe Lund", email),
                List.of(" ", "DK", "Signe Lund", email),
                List.of("Aros", "DK", "", email),
                List.of("Aros", "DK", "Signe Lund", "no address"))) {
            assertThatExceptionOfType(StartFailure.class)
                    .as(wrong.toString())
                    .isThrownBy(() -> command(wrong.toArray(String[]::new)));
        }
    }

    private static String command(String... arguments) throws SQLException {
        var out = new ByteArrayOutputStream();
        try (var owner = TestDatabase.owner().connect()) {
            new AddClientCommand().run(owner, List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
