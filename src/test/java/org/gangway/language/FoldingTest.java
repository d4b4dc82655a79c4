package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.gangway.testing.UseCase;
import org.junit.jupiter.api.Test;

@UseCase("UC-80")
class FoldingTest {

    @Test
    void findsDanishLettersHoweverTheyAreTyped() {
        assertThat(Folding.contains("Møder", "møde")).isTrue();
        assertThat(Folding.contains("Møder", "MODE")).isTrue();
        assertThat(Folding.contains("Møder", "moede")).isTrue();
        assertThat(Folding.contains("Aarhus", "århus")).isTrue();
        assertThat(Folding.contains("Élodie", "elodie")).isTrue();
        assertThat(Folding.contains("Møder", "mader")).isFalse();
    }
}
