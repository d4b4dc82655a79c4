package org.gangway.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.gangway.testing.UseCase;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/**
 * A new company and its vendor go from an empty portal to their first agreed statement, led by the first steps on Home alone.
 *
 * <p>What they have to type is written down in {@code docs/usability.md}; it must not grow unnoticed.
 */
@UseCase("UC-43")
@TestPropertySource(properties = EmptyDatabase.NAME + "=new-company")
class NewCompanyWalkTest extends BrowserTest {

    @Test
    void findsTheWholeWayOnHome() {
        var steps = new NewCompanySteps(this, Locale.of("da"));

        steps.all();

        assertThat(steps.fields()).as("fields, %s", steps.efforts()).isLessThanOrEqualTo(NewCompanySteps.MOST_FIELDS);
        assertThat(steps.dialogs())
                .as("dialogs, %s", steps.efforts())
                .isLessThanOrEqualTo(NewCompanySteps.MOST_DIALOGS);
        assertThat(steps.passwords()).as("one for each person").isEqualTo(4);
    }
}
